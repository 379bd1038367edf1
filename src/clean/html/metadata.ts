import type { PageDate } from '../publication-date.ts';
import { datesIn } from './date-line.ts';
import { shortText } from './dom.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { findLinkedArticle, isListing, type LinkedArticle } from './linked-article.ts';
import type { PageSigns } from './other-page.ts';
import { hostOf, isFront } from './page-address.ts';
import { readPageDates } from './page-dates.ts';
import { chooseOutlet, hostNames } from './page-outlet.ts';
import type { PageParts } from './page-parts.ts';
import { type BareTitles, bareTitles, chooseTitle } from './page-title.ts';
import { MAX_TITLE_CHARS, plainWords } from './plain-words.ts';
import { isSide } from './side-matter.ts';

/** What a page says about its article outside the article's text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The day of publication; null where the page shows none. */
  readonly published: PageDate | null;
  /** A better placed date that lies after the page was seen, or null. */
  readonly late: string | null;
  /** ISO date or date-time, or null. */
  readonly modifiedAt: string | null;
}

/** Where and when a page was seen; null where that is not known. */
export interface Visit {
  readonly address: string | null;
  /** ISO date-time. */
  readonly seenAt: string | null;
}

/** Metadata with what they say of the page itself. */
export interface DescribedPage {
  readonly metadata: PageMetadata;
  readonly signs: PageSigns;
}

const TITLE_TAGS = ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title', 'sailthru.title'];
const OUTLET_TAGS = ['og:site_name', 'application-name', 'twitter:app:name:iphone', 'publisher'];
const ADDRESS_TAGS = ['og:url', 'twitter:url'];
const LANGUAGE_TAGS = ['og:locale', 'content-language', 'language'];
const AUTHOR_TAGS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'];

/** Longest byline in an element of a page, in characters. */
const MAX_BYLINE_CHARS = 100;

/** The metadata ladder: JSON-LD, then OpenGraph and other meta tags, then the page's own elements, then its address.
 */
export function readMetadata(parts: PageParts, { address, seenAt }: Visit): DescribedPage {
  const tags = (names: readonly string[]): string[] =>
    names.map((name) => parts.metas.get(name)).filter((value) => value !== undefined);
  const shown = [...parts.headings, ...tags(TITLE_TAGS), parts.documentTitle ?? ''].map(plainWords);
  const data = readLinkedData(parts.jsonLd);
  const linked = findLinkedArticle(data, {
    addresses: [address, parts.canonical, ...tags(ADDRESS_TAGS)].filter(isAddress),
    titles: shown.filter((title) => title.length <= MAX_TITLE_CHARS),
  });
  const url = canonicalUrl([parts.canonical, ...tags(ADDRESS_TAGS), linked?.url ?? null]);
  const host = hostOf(address ?? url);
  const outlet = chooseOutlet([linked?.outlet ?? null, ...tags(OUTLET_TAGS)], host);
  const titles = bareTitles({
    linked: linked?.title ?? null,
    metas: tags(TITLE_TAGS),
    headings: parts.headings,
    document: parts.documentTitle,
    outlets: [...(outlet === null ? [] : [outlet]), ...tags(OUTLET_TAGS), ...hostNames(host)],
  });
  const { published, late, modified } = readPageDates(linked, parts, [address, url], seenAt);
  const metadata = {
    title: chooseTitle(titles),
    byline: named(linked?.byline ?? null) ?? firstOf(tags(AUTHOR_TAGS), named) ?? bylineElement(parts),
    outlet,
    url,
    language: parts.language ?? tags(LANGUAGE_TAGS)[0] ?? null,
    published,
    late,
    modifiedAt: modified,
  };
  return { metadata, signs: signsOf(parts, titles, data, linked, address ?? url) };
}

function signsOf(
  parts: PageParts,
  titles: BareTitles,
  data: LinkedData,
  linked: LinkedArticle | null,
  address: string | null,
): PageSigns {
  const { headings, metas, document } = titles;
  const typed = /^article\b/i.test(parts.metas.get('og:type') ?? '');
  return {
    titles: [...headings, ...metas, ...(document === null ? [] : [document])],
    prompts: parts.prompts,
    described: typed || linked?.article === true || parts.metas.has('article:published_time'),
    listing: isListing(data) || (address !== null && isFront(address)),
    free: linked?.free ?? null,
    linkedHeadings: parts.linkedHeadings,
  };
}

function isAddress(value: string | null): value is string {
  return value !== null && /^https?:\/\//i.test(value.trim());
}

/** The address the page gives for itself. A front page is none for an article: sites that name it name it everywhere. */
function canonicalUrl(given: readonly (string | null)[]): string | null {
  const urls = given.filter(isAddress).map((url) => url.trim());
  return urls.find((url) => !isFront(url)) ?? urls[0] ?? null;
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** A name as it is read: no address, no account, no "By". */
function named(value: string | null): string | null {
  const words = plainWords(value ?? '').replace(/^by:?\s+/i, '');
  return words === '' || /^(?:https?:|www\.|@)/i.test(words) ? null : words;
}

function bylineElement(parts: PageParts): string | null {
  return firstOf(parts.bylines, (element) => {
    const words = shortText(element, MAX_BYLINE_CHARS);
    return words === null || isSide(element) ? null : named(withoutDate(words));
  });
}

/** The names of a byline without the date, or what else a bar parts from them. */
function withoutDate(line: string): string {
  const [first = ''] = line.split(/\s[|•·]\s/);
  return first.slice(0, datesIn(first)[0]?.start ?? first.length).replace(/[\s,–—-]+$/, '');
}
