import { isIsoDate, isoDay } from '../../text/calendar-day.ts';
import { readDate } from '../calendar-date.ts';
import type { PageDate } from '../publication-date.ts';
import { type DomDocument, tidy } from './dom.ts';
import { readJsonLd } from './json-ld.ts';

/** What a page says about its article outside the article's text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: PageDate | null;
}

const DATE_TAGS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'published-date',
  'displaydate',
  'article:modified_time',
];

/** The metadata ladder: JSON-LD, then OpenGraph and other meta tags, then the page's own elements, then the URL. */
export function readMetadata(page: DomDocument): PageMetadata {
  const linked = readJsonLd(page);
  const meta = metaTags(page);
  const first = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const url =
    linked?.url ??
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    first('og:url', 'twitter:url');
  const outlet =
    linked?.outlet ?? first('og:site_name', 'application-name', 'twitter:app:name:iphone', 'publisher');
  return {
    title:
      tidy(linked?.title ?? first('og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title')) ??
      pageTitle(page, outlet),
    byline:
      tidy(
        linked?.byline ??
          notUrl(first('author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author')),
      ) ?? bylineElement(page),
    outlet: tidy(outlet),
    url: url !== null && /^https?:\/\//i.test(url) ? url.trim() : null,
    language:
      page.documentElement?.getAttribute('lang') ?? first('og:locale', 'content-language', 'language'),
    publishedAt:
      metadataDate([linked?.publishedAt ?? null, ...DATE_TAGS.map((name) => meta.get(name) ?? null)]) ??
      timeElement(page) ??
      urlDate(url),
  };
}

function metaTags(page: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

function notUrl(value: string | null): string | null {
  return value === null || /^(?:https?:|www\.|@)/i.test(value) ? null : value.replace(/^by\s+/i, '');
}

/** `<h1>`, else `<title>` without the outlet's name after a bar or dash. */
function pageTitle(page: DomDocument, outlet: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => tidy(heading.textContent))
    .filter((words) => words !== null);
  if (headings.length === 1 && headings[0] !== undefined) return headings[0];
  const title = tidy(page.querySelector('title')?.textContent);
  if (title === null) return headings[0] ?? null;
  const parts = title.split(/\s[|•·–—-]\s|\s[»«]\s/);
  const own = parts.filter((part) => part.trim() !== '' && part.trim() !== outlet);
  return own
    .reduce((longest, part) => (part.length > longest.length ? part : longest), own[0] ?? title)
    .trim();
}

function bylineElement(page: DomDocument): string | null {
  const element = page.querySelector(
    '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name',
  );
  const words = tidy(element?.textContent)?.replace(/^by:?\s+/i, '') ?? null;
  return words !== null && words.length <= 100 ? words : null;
}

/** A date as metadata write it: ISO, or words; the ISO form kept as given. */
function toIso(value: string | null): string | null {
  if (value === null) return null;
  const words = value.trim();
  if (isIsoDate(words)) return words;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(words)?.[0];
  if (day !== undefined && isIsoDate(day)) return day;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(words);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return readDate(words)?.day ?? null;
}

function metadataDate(values: readonly (string | null)[]): PageDate | null {
  for (const value of values) {
    const iso = toIso(value);
    if (iso !== null) return { value: iso, basis: 'metadata' };
  }
  return null;
}

function timeElement(page: DomDocument): PageDate | null {
  for (const element of page.querySelectorAll('[itemprop="datePublished"], time')) {
    const iso = toIso(element.getAttribute('datetime') ?? element.getAttribute('content'));
    if (iso !== null) return { value: iso, basis: 'metadata' };
    const written = toIso(tidy(element.textContent));
    if (written !== null) return { value: written, basis: 'text' };
  }
  return null;
}

function urlDate(url: string | null): PageDate | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '');
  const iso = found === null ? null : isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
  return iso === null ? null : { value: iso, basis: 'metadata' };
}
