import type { RawArticle, RawContent } from '../../model/article.ts';
import { article, type Found, note, pointer } from '../found.ts';
import type { Place } from '../source.ts';
import { agencyBody } from './agency-body.ts';
import { isoDate } from './dates.ts';
import { httpUrl } from './http-url.ts';
import { readMarkup } from './markup.ts';
import { type NitfStory, readNitfStory } from './nitf.ts';
import { isWithdrawn } from './withdrawn.ts';
import { attribute, children, firstAt, inner, parseXml, sections, words, type XmlNode } from './xml.ts';

/** Elements whose content is kept as markup, since words and tags mix there. */
const RAW = [
  'by',
  'creditline',
  'dateline',
  'description',
  'edNote',
  'headline',
  'inlineData',
  'inlineXML',
  'name',
  'slugline',
];

/** One NewsML-G2 `newsItem` of a mended text → its article; a pointer where its text lies elsewhere; a note where it is no
 *  text or was withdrawn; null where it cannot be parsed. */
export function readNewsItem(xml: string, place: Place, position: number | null): Found | null {
  const item = firstAt(parseXml(xml, RAW) ?? undefined, 'newsItem');
  if (item === undefined) return null;
  const id = attribute(item, 'guid') ?? (position === null ? place.id : `${place.id}-${position}`);
  const itemClass = code(firstAt(item, 'itemMeta', 'itemClass'));
  if (itemClass !== null && !/(?:^|[:/])text$/i.test(itemClass))
    return note(place, 'not-text-item', `${id} is ${itemClass}, no text; it is passed over`);
  const status = code(firstAt(item, 'itemMeta', 'pubStatus'));
  if (isWithdrawn(status)) return note(place, 'item-withdrawn', `${id} is marked ${status}; it is not read`);
  const { body, nitf } = readContentSet(firstAt(item, 'contentSet'));
  const summary = children(firstAt(item, 'contentMeta'), 'description')
    .map(words)
    .find((one) => one !== null);
  const content: RawContent | null = body ?? (summary ? { kind: 'text', text: summary } : null);
  const found = content === null ? null : describe(item, id, content, nitf, place);
  const elsewhere = body === null ? remoteText(firstAt(item, 'contentSet'), place) : null;
  if (elsewhere !== null) return pointer(elsewhere, found);
  return found === null ? note(place, 'item-empty', `${id} holds no text`) : article(found);
}

/** The first rendition that holds text; of NITF also what else it tells. */
function readContentSet(set: XmlNode | undefined): {
  readonly body: RawContent | null;
  readonly nitf: NitfStory | null;
} {
  for (const rendition of children(set, 'inlineXML')) {
    const markup = inner(rendition);
    const nitf = /<(?:[\w.-]{1,60}:)?nitf[\s>]/.test(markup) ? readNitfStory(markup) : null;
    const body = nitf === null ? agencyBody(markup) : nitf.body;
    if (body !== null) return { body, nitf };
  }
  for (const rendition of children(set, 'inlineData')) {
    const encoded = attribute(rendition, 'encoding') !== null;
    const text = sections(inner(rendition))
      .map(({ value }) => value)
      .join('');
    if (!encoded && text.trim() !== '') return { body: readMarkup(text.trim()), nitf: null };
  }
  return { body: null, nitf: null };
}

/** The address of the text where it is not in the item. */
function remoteText(set: XmlNode | undefined, place: Place): string | null {
  for (const remote of children(set, 'remoteContent')) {
    const type = attribute(remote, 'contenttype');
    const address = httpUrl(attribute(remote, 'href'), place.url);
    if (address !== null && (type === null || /^text\/|xhtml|nitf/i.test(type))) return address;
  }
  return null;
}

function describe(
  item: XmlNode,
  id: string,
  content: RawContent,
  nitf: NitfStory | null,
  place: Place,
): RawArticle {
  const [itemMeta, meta] = [firstAt(item, 'itemMeta'), firstAt(item, 'contentMeta')];
  const created = [words(firstAt(itemMeta, 'firstCreated')), words(firstAt(meta, 'contentCreated'))];
  const version = isoDate(words(firstAt(itemMeta, 'versionCreated')));
  return {
    id,
    file: place.name,
    content,
    title: headline(meta) ?? nitf?.title ?? null,
    url: null,
    outlet: named(firstAt(itemMeta, 'provider')) ?? nitf?.outlet ?? words(firstAt(meta, 'creditline')),
    byline:
      names(children(meta, 'by').map(words)) ?? nitf?.byline ?? names(children(meta, 'creator').map(named)),
    publishedAt: isoDate(created[0] ?? created[1]) ?? version,
    modifiedAt: version,
    seenAt: place.seenAt,
    language: attribute(firstAt(meta, 'language'), 'tag') ?? attribute(item, 'lang'),
    extra: extra(item, meta, nitf),
  };
}

/** Its main headline, else the first by rank. */
function headline(meta: XmlNode | undefined): string | null {
  const headlines = children(meta, 'headline');
  const main =
    headlines.find((one) => /main$/i.test(attribute(one, 'role') ?? '')) ??
    headlines.find((one) => attribute(one, 'rank') === '1') ??
    headlines[0];
  return words(main);
}

/** The name of a party: written out, else what stands for it behind a prefix or as a host. */
function named(party: XmlNode | undefined): string | null {
  const name = words(firstAt(party, 'name')) ?? attribute(party, 'literal');
  if (name !== null || party === undefined) return name;
  const short = attribute(party, 'qcode')?.split(':').at(-1);
  const address = httpUrl(attribute(party, 'uri'));
  return short ?? (address === null ? null : new URL(address).hostname.replace(/^www\./, ''));
}

function names(all: readonly (string | null)[]): string | null {
  return all.filter((one) => one !== null).join(', ') || null;
}

/** A code as the item writes it: with a prefix, as an address, or bare. */
function code(node: XmlNode | undefined): string | null {
  return attribute(node, 'qcode') ?? attribute(node, 'uri') ?? attribute(node, 'literal');
}

function extra(
  item: XmlNode,
  meta: XmlNode | undefined,
  nitf: NitfStory | null,
): Readonly<Record<string, unknown>> {
  const all = {
    dateline: words(firstAt(meta, 'dateline')) ?? nitf?.dateline ?? null,
    creditline: words(firstAt(meta, 'creditline')),
    slugline: words(firstAt(meta, 'slugline')),
    version: attribute(item, 'version'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
