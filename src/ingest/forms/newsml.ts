import type { RawArticle } from '../../model/article.ts';
import { article, type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { limitNotes } from './limit-notes.ts';
import { readNewsItem } from './news-item.ts';
import { readNitfStory } from './nitf.ts';
import { isWithdrawn } from './withdrawn.ts';
import { localName, mendXml, type XmlElement, xmlElements } from './xml.ts';

/** Items of a message that carry no article of their own. */
const OTHER_ITEMS: ReadonlySet<string> = new Set([
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
]);

/** Reads NewsML-G2 (one `newsItem`, or those of a `newsMessage`) or NITF. Items that are no text, or that their agency
 *  withdrew, become notes; of a text that breaks off, the whole items before the break are read. */
export function* readNewsml(text: string, place: Place): Generator<Found> {
  const mended = mendXml(text);
  const items = [
    ...xmlElements(mended, (name) => localName(name) === 'newsItem' || OTHER_ITEMS.has(localName(name))),
  ];
  const stories = items.length > 0 ? items : [...xmlElements(mended, (name) => localName(name) === 'nitf')];
  const notes = limitNotes(place);
  let whole = 0;
  for (const [index, story] of stories.entries()) {
    if (!story.whole) continue;
    whole += 1;
    const position = stories.length === 1 ? null : index + 1;
    const found = readStory(mended.slice(story.start, story.end), story, place, position);
    yield* notes.take(
      found ?? note(place, 'newsml-broken', `item ${index + 1} cannot be parsed`, { expected: EXPECTED }),
    );
  }
  yield* notes.end();
  const cut = stories.length - whole;
  if (cut > 0) yield note(place, 'newsml-cut', `the text breaks off; ${whole} whole items were read`);
  if (stories.length === 0) yield note(place, 'newsml-empty', 'it holds no NewsML-G2 news item and no NITF');
}

const EXPECTED = 'a NewsML-G2 newsItem, or NITF';

function readStory(xml: string, { name }: XmlElement, place: Place, position: number | null): Found | null {
  if (OTHER_ITEMS.has(localName(name)))
    return note(
      place,
      'not-text-item',
      `a ${localName(name)} holds no article of its own; it is passed over`,
    );
  return localName(name) === 'nitf' ? readNitf(xml, place, position) : readNewsItem(xml, place, position);
}

function readNitf(xml: string, place: Place, position: number | null): Found | null {
  const story = readNitfStory(xml);
  if (story === null) return null;
  const { id, body, status, dateline, title, byline, outlet, publishedAt, language } = story;
  const called = id ?? (position === null ? place.id : `${place.id}-${position}`);
  if (isWithdrawn(status))
    return note(place, 'item-withdrawn', `${called} is marked ${status}; it is not read`);
  if (body === null) return note(place, 'item-empty', `${called} holds no text`);
  const found: RawArticle = {
    id: called,
    file: place.name,
    content: body,
    title,
    url: null,
    outlet,
    byline,
    publishedAt,
    modifiedAt: null,
    seenAt: place.seenAt,
    language,
    extra: dateline === null ? {} : { dateline },
  };
  return article(found);
}
