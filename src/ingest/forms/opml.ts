import { type Opml, parseOpml } from 'feedsmith';
import { type Found, note, pointer } from '../found.ts';
import type { Place } from '../source.ts';
import { httpUrl } from './http-url.ts';
import { mendXml } from './xml.ts';

type Outline = Opml.Outline<string>;

/** Reads a list of feeds (OPML 1 or 2) → a pointer to each, in order, the same one once. Links to pages are counted in a
 *  note and left alone. */
export function* readOpml(text: string, place: Place): Generator<Found> {
  const outlines = outlinesOf(text);
  const feeds = new Set<string>();
  let pages = 0;
  for (const outline of outlines ?? []) {
    const feed = httpUrl(outline.xmlUrl, place.url);
    if (feed === null) pages += httpUrl(outline.url ?? outline.htmlUrl, place.url) === null ? 0 : 1;
    else if (!feeds.has(feed)) yield pointer(feed, null);
    if (feed !== null) feeds.add(feed);
  }
  if (pages > 0)
    yield note(
      place,
      'opml-pages',
      `${pages} of its links lead to pages, not to feeds; they are passed over`,
    );
  if (feeds.size === 0) {
    const message = outlines === null ? 'it cannot be parsed as OPML' : 'it lists no feed';
    yield note(place, 'opml-empty', message, { expected: 'outlines with an "xmlUrl"' });
  }
}

/** All outlines, each before those inside it; null where the text is no OPML, or nested more than 100 deep. */
function outlinesOf(text: string): readonly Outline[] | null {
  try {
    const { body } = parseOpml(mendXml(text));
    return (body?.outlines ?? []).flatMap(withInner);
  } catch {
    return null;
  }
}

function withInner(outline: Outline): readonly Outline[] {
  return [outline, ...(outline.outlines ?? []).flatMap(withInner)];
}
