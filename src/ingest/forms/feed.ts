import { type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { FEED_FORMATS, type FeedFormat } from './feed-formats.ts';
import type { FeedHead, FeedItem } from './feed-item.ts';
import { readFeedItems } from './feed-items.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { parseJson } from './parse-json.ts';
import { localName, mendXml, type XmlElement, xmlElements } from './xml.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** Longer opening tags are no feed's; each item is read behind a copy of it. The longest real ones, with 20 namespaces,
 *  have 1,500 characters. */
const MAX_ROOT_CHARS = 16_384;

/** What a feed says beside its items: longer is rubbish that is not searched for a title. */
const MAX_HEAD_CHARS = 1_000_000;

/** Reads RSS, RSS 1.0, Atom or JSON Feed. Each item is read by itself, so that a broken one is lost alone; of a feed that
 *  breaks off, the whole items before the break are read. */
export function* readFeed(text: string, place: Place): Generator<Found> {
  if (/^\s*\{/.test(text)) {
    const parsed = parseJson(text);
    if (isJsonFeed(parsed.value)) yield* readJsonFeed(parsed.value, place);
    else yield note(place, 'feed-broken', parsed.error ?? 'it is no JSON Feed');
    return;
  }
  const mended = mendXml(text);
  const root = rootOf(mended);
  if (root === null) yield note(place, 'feed-broken', 'it holds no RSS, RSS 1.0 or Atom feed');
  else yield* readXmlFeed(mended, root, place);
}

interface Root {
  readonly format: FeedFormat;
  readonly opening: string;
  readonly closing: string;
}

/** The first element that is a feed's: what stands before it may be a server's complaint. */
function rootOf(mended: string): Root | null {
  for (const { kind, name, start, end } of xmlTokens(mended)) {
    if (kind !== 'open') continue;
    const format = FEED_FORMATS.get(localName(name).toLowerCase());
    if (format === undefined) continue;
    if (end - start > MAX_ROOT_CHARS) return null;
    return { format, opening: mended.slice(start, end), closing: `</${name}>` };
  }
  return null;
}

function* readXmlFeed(mended: string, root: Root, place: Place): Generator<Found> {
  const elements = itemElements(mended, root.format.item);
  const whole = elements.filter((element) => element.whole);
  const head = readHead(mended, elements, root, place);
  const items = whole.map(
    ({ start, end }) =>
      () =>
        readItem(mended.slice(start, end), root),
  );
  yield* readFeedItems(lazily(items), whole.length, head, place);
  if (elements.length > whole.length || !isClosed(mended)) {
    const count = `${whole.length} whole ${whole.length === 1 ? 'item was' : 'items were'}`;
    yield note(place, 'feed-cut', `the feed is broken or breaks off; ${count} read`);
  }
}

function* lazily(items: readonly (() => FeedItem | null)[]): Generator<FeedItem | null> {
  for (const item of items) yield item();
}

/** Items are called as the first of them is: other namespaces have elements of the same name, which hold no items. */
function itemElements(mended: string, item: string): readonly XmlElement[] {
  let called: string | null = null;
  const wanted = (name: string) => {
    if (called === null && localName(name).toLowerCase() === item) called = name;
    return name === called;
  };
  return [...xmlElements(mended, wanted)];
}

/** What stands outside the items, read as a feed without any. */
function readHead(mended: string, items: readonly XmlElement[], root: Root, place: Place): FeedHead {
  let rest = '';
  let at = 0;
  for (const { start, end } of items) {
    rest += mended.slice(at, start);
    at = end;
  }
  rest += mended.slice(at);
  const nothing: FeedHead = { title: null, outlet: null, language: null, base: place.url };
  if (rest.length > MAX_HEAD_CHARS) return nothing;
  return attempt(() => root.format.head(withoutLongNames(rest), place.url)) ?? nothing;
}

function readItem(xml: string, { opening, closing, format }: Root): FeedItem | null {
  const [before, behind] = format.around;
  const document = `${opening}${before}${withoutLongNames(xml)}${behind}${closing}`;
  return attempt(() => format.items(document))?.[0] ?? null;
}

/** A parser's refusal is an answer, too. */
function attempt<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** Longer names are no person's. */
const MAX_NAME_CHARS = 1000;
const PERSON = /^(?:author|managingeditor|webmaster)$/i;

/** Leaves out persons with endless names: the parser takes names and addresses apart in quadratic time. */
function withoutLongNames(xml: string): string {
  if (xml.length < MAX_NAME_CHARS) return xml;
  let kept = '';
  let at = 0;
  for (const { start, end } of xmlElements(xml, (name) => PERSON.test(localName(name)))) {
    if (end - start <= MAX_NAME_CHARS) continue;
    kept += xml.slice(at, start);
    at = end;
  }
  return kept + xml.slice(at);
}

/** The feed's own element, or its channel, ends. */
function isClosed(mended: string): boolean {
  let last: XmlToken | null = null;
  for (const token of xmlTokens(mended.slice(-MAX_ROOT_CHARS))) if (token.kind === 'close') last = token;
  return last !== null && /^(?:rss|rdf|feed|channel)$/i.test(localName(last.name));
}
