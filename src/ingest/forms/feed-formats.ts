import {
  type AtomFeed,
  parseAtomFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import type { RawContent } from '../../model/article.ts';
import type { FeedHead, FeedItem } from './feed-item.ts';
import { outletOfFeed } from './feed-title.ts';
import { httpUrl } from './http-url.ts';
import { oneLine, readMarkup } from './markup.ts';

/** How one format of feed is read. All take a small whole document; they throw where it is none of the format. */
export interface FeedFormat {
  /** Name of an item's element, without prefix. */
  readonly item: string;
  /** What stands between the root's opening tag and an item, and behind the item. */
  readonly around: readonly [string, string];
  head(xml: string, base: string | null): FeedHead;
  items(xml: string): readonly FeedItem[];
}

const RSS: FeedFormat = {
  item: 'item',
  around: ['<channel>', '</channel>'],
  head: (xml, base) => {
    const { title, link, language, atom, xml: attributes } = parseRssFeed(xml);
    return feedHead(title, [attributes?.base, link, linkOf(atom?.links)], language, base);
  },
  items: (xml) => (parseRssFeed(xml).items ?? []).map(rssItem),
};

const RDF: FeedFormat = {
  item: 'item',
  around: ['', ''],
  head: (xml, base) => {
    const { title, link, dc, xml: attributes } = parseRdfFeed(xml);
    return feedHead(title, [link], dc?.languages?.[0] ?? attributes?.lang, base);
  },
  items: (xml) => (parseRdfFeed(xml).items ?? []).map(rdfItem),
};

const ATOM: FeedFormat = {
  item: 'entry',
  around: ['', ''],
  head: (xml, base) => {
    const { title, links, xml: attributes } = parseAtomFeed(xml);
    const root = httpUrl(attributes?.base, base) ?? base;
    const self = links?.find(({ rel }) => rel === 'self')?.href;
    return feedHead(title?.value, [attributes?.base, linkOf(links), self], attributes?.lang, root);
  },
  items: (xml) => (parseAtomFeed(xml).entries ?? []).map(atomItem),
};

/** Formats by the name of the root element, without prefix, in small letters. */
export const FEED_FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', RSS],
  ['rdf', RDF],
  ['feed', ATOM],
]);

function feedHead(
  title: string | undefined,
  links: readonly (string | null | undefined)[],
  language: string | undefined,
  base: string | null,
): FeedHead {
  const line = oneLine(title ?? '') || null;
  const address = links.map((link) => httpUrl(link, base)).find((link) => link !== null);
  return { title: line, outlet: outletOfFeed(line), language: language ?? null, base: address ?? base };
}

function rssItem(item: RssFeed.Item<string>): FeedItem {
  const guid = item.guid?.value ?? null;
  const permalink = item.guid?.isPermaLink === false ? null : httpUrl(guid);
  const authors = (item.authors ?? []).flatMap(({ name }) => name ?? []);
  return {
    ...common(item),
    id: guid,
    link: item.link ?? linkOf(item.atom?.links) ?? permalink,
    byline: names(item.dc?.creators ?? []) ?? names(authors) ?? null,
    outlet: oneLine(item.source?.title ?? '') || null,
    published: item.pubDate ?? published(item) ?? item.atom?.published ?? null,
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
    content: markup(item.content?.encoded) ?? markup(item.atom?.content?.value),
    categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
  };
}

function rdfItem(item: RdfFeed.Item<string>): FeedItem {
  const about = item.rdf?.about ?? null;
  return {
    ...common(item),
    id: about,
    link: item.link ?? about,
    byline: names(item.dc?.creators ?? []),
    outlet: null,
    published: published(item),
    updated: item.dcterms?.modified?.[0] ?? null,
    content: markup(item.content?.encoded),
    categories: item.dc?.subjects ?? [],
  };
}

/** What RSS and RSS 1.0 share. */
function common(
  item: RssFeed.Item<string> | RdfFeed.Item<string>,
): Pick<FeedItem, 'title' | 'language' | 'summary'> {
  return {
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
    summary: markup(item.description) ?? markup(item.dc?.descriptions?.[0]),
  };
}

function published(item: RssFeed.Item<string> | RdfFeed.Item<string>): string | null {
  return item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0] ?? null;
}

function atomItem(entry: AtomFeed.Entry<string>): FeedItem {
  const base = entry.xml?.base;
  const link = linkOf(entry.links) ?? entry.content?.src ?? httpUrl(entry.id);
  const authors = (entry.authors ?? entry.source?.authors ?? []).flatMap(({ name }) => name ?? []);
  return {
    id: entry.id ?? null,
    link: base === undefined ? link : (httpUrl(link, httpUrl(base)) ?? link),
    title: entry.title === undefined ? null : textOf(entry.title),
    byline: names(authors) ?? names(entry.dc?.creators ?? []),
    outlet: outletOfFeed(oneLine(entry.source?.title?.value ?? '') || null),
    published: entry.published ?? entry.dc?.dates?.[0] ?? null,
    updated: entry.updated ?? null,
    language: entry.content?.xml?.lang ?? entry.xml?.lang ?? null,
    content: atomContent(entry.content),
    summary: atomContent(entry.summary),
    categories: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
  };
}

/** A text whose type says what it is; one without a type is looked at. */
function atomContent(content: AtomFeed.Content | undefined): RawContent | null {
  const value = content?.value;
  if (value === undefined) return null;
  if (content?.type === 'text' || content?.type === 'text/plain') return { kind: 'text', text: value };
  return content?.type !== undefined && /html/.test(content.type) && /<\w/.test(value)
    ? { kind: 'body', text: value }
    : readMarkup(value);
}

/** A title that is text has no tags in it, even where it looks so. */
function textOf({ value, type }: AtomFeed.Text): string {
  return type === undefined || type === 'text'
    ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : value;
}

function markup(value: string | undefined): RawContent | null {
  return value === undefined ? null : readMarkup(value);
}

/** The address of the page itself: the link that says so, or says nothing. */
function linkOf(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  const page = pages.find(({ type }) => type === undefined || /html/.test(type)) ?? pages[0];
  return page?.href ?? null;
}

function names(all: readonly string[]): string | null {
  return (
    all
      .map(oneLine)
      .filter((name) => name !== '' && httpUrl(name) === null)
      .join(', ') || null
  );
}
