import { isIsoDate, isoDay } from '../../text/calendar-day.ts';
import { MONTHS, PUBLISHED, UPDATED } from '../en/calendar-words.ts';
import { isLate, type PageDate } from '../publication-date.ts';
import { datesIn, MAX_DATE_LINE_CHARS } from './date-line.ts';
import { type DomElement, shortText, TEXT_NODE } from './dom.ts';
import type { DatedElement, PageParts } from './page-parts.ts';
import { isSide } from './side-matter.ts';

/** When a page says its article was published and changed. */
export interface PageDates {
  /** The first that can be believed; null where the page shows none. */
  readonly published: PageDate | null;
  /** A date that comes before it on the ladder but lies after the page was seen; null where there is none. */
  readonly late: string | null;
  /** ISO date or date-time, or null. */
  readonly modified: string | null;
}

/** Longest line under a headline that is a date with its label and no prose. */
const MAX_STAMP_CHARS = 60;

const PUBLISHED_TAGS =
  'article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished date dc.date dc.date.issued dc.date.created dc.created dcterms.created dcterms.issued dcterms.date pubdate pub_date publishdate publish-date publish_date publicationdate publication_date parsely-pub-date sailthru.date article.published article.created cxenseparse:recs:publishtime published-date displaydate datecreated originalpublicationdate rnews:datepublished'.split(
    ' ',
  );

const MODIFIED_TAGS =
  'article:modified_time article:modified og:updated_time og:modified_time og:article:modified_time datemodified dc.date.modified dcterms.modified modified-date moddate lastmod last-modified article.updated revision_date'.split(
    ' ',
  );

/** A date that an element shows. */
interface ShownDate {
  readonly date: PageDate;
  /** It is said to be the day of publication, or of the last change. */
  readonly role: 'published' | 'modified' | 'unsaid';
  readonly kind: DatedElement['kind'];
}

type Linked = { readonly publishedAt: string | null; readonly modifiedAt: string | null } | null;

/** Reads a page's dates: JSON-LD, then meta tags, then microdata and `<time>`, then the address, then words. The page's
 *  elements are read only where that is needed. `seenAt`: ISO date-time at which the page was seen, or null. */
export function readPageDates(
  linked: Linked,
  parts: PageParts,
  addresses: readonly (string | null)[],
  seenAt: string | null,
): PageDates {
  let read: readonly ShownDate[] | null = null;
  const shown = (): readonly ShownDate[] => {
    read ??= shownDates(parts);
    return read;
  };
  let published: PageDate | null = null;
  let late: string | null = null;
  for (const date of publishedDates(linked, parts, addresses, shown)) {
    if (!isLate(date.value, seenAt)) {
      published = date;
      break;
    }
    late ??= date.value;
  }
  const stated = statedDate(linked?.modifiedAt, MODIFIED_TAGS, parts);
  const modified = stated ?? shown().find(({ role }) => role === 'modified')?.date.value ?? null;
  return { published, late, modified };
}

function* publishedDates(
  linked: Linked,
  parts: PageParts,
  addresses: readonly (string | null)[],
  shown: () => readonly ShownDate[],
): Generator<PageDate> {
  for (const value of [linked?.publishedAt, ...PUBLISHED_TAGS.map((name) => parts.metas.get(name))]) {
    const date = asMetadata(toIso(value));
    if (date !== null) yield date;
  }
  yield* datesOf(shown(), 'published', ['time']);
  yield* datesOf(shown(), 'unsaid', ['time']);
  for (const address of addresses) {
    const date = asMetadata(addressDate(address));
    if (date !== null) yield date;
  }
  yield* datesOf(shown(), 'published', ['named', 'near']);
  yield* datesOf(shown(), 'unsaid', ['named', 'near']);
}

/** Those of a role, first those of the first kind. */
function datesOf(
  shown: readonly ShownDate[],
  role: ShownDate['role'],
  kinds: readonly ShownDate['kind'][],
): PageDate[] {
  return kinds.flatMap((kind) =>
    shown.filter((one) => one.kind === kind && one.role === role).map(({ date }) => date),
  );
}

function statedDate(
  linked: string | null | undefined,
  tags: readonly string[],
  parts: PageParts,
): string | null {
  for (const value of [linked, ...tags.map((name) => parts.metas.get(name))]) {
    const date = toIso(value);
    if (date !== null) return date;
  }
  return null;
}

/** What the page's elements show, those after its headline first. */
function shownDates({ dated }: PageParts): ShownDate[] {
  return [...dated.filter(({ after }) => after), ...dated.filter(({ after }) => !after)].flatMap(readElement);
}

function asMetadata(value: string | null): PageDate | null {
  return value === null ? null : { value, basis: 'metadata' };
}

/** A date as metadata write it: ISO, kept as given; else the day of what is written in digits or words. */
export function toIso(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const words = value.trim();
  if (isIsoDate(words)) return words;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(words)?.[0];
  if (day !== undefined && isIsoDate(day)) return day;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(words);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return datesIn(words)[0]?.day ?? null;
}

function readElement({ element, kind }: DatedElement): ShownDate[] {
  const property = element.getAttribute('itemprop');
  const hint = `${property ?? ''} ${element.getAttribute('class') ?? ''}`;
  const called = UPDATED.test(hint) ? 'modified' : PUBLISHED.test(hint) ? 'published' : 'unsaid';
  const value = toIso(element.getAttribute('datetime') ?? element.getAttribute('content'));
  const words =
    value === null || called === 'unsaid'
      ? shortText(element, kind === 'near' ? MAX_STAMP_CHARS : MAX_DATE_LINE_CHARS)
      : null;
  if ((value === null && words === null) || isSide(element)) return [];
  const rank = property === null ? kind : 'time';
  if (value !== null) {
    const own = called === 'unsaid' ? roleOf(words ?? '') : called;
    const role = own === 'unsaid' ? roleOf(labelBefore(element)) : own;
    return [{ date: { value, basis: 'metadata' }, role, kind: rank }];
  }
  return datesIn(words ?? '').map(({ day, label }) => {
    const role = roleOf(label);
    return { date: { value: day, basis: 'text' }, role: role === 'unsaid' ? called : role, kind: rank };
  });
}

/** Characters before a `<time>` in which its label stands: "Last updated on". */
const LABEL_CHARS = 40;

/** The words right before an element, up to the element before it. */
function labelBefore(element: DomElement): string {
  let label = '';
  for (const node of element.parentElement?.childNodes ?? []) {
    if (node === element) return label.slice(-LABEL_CHARS);
    label = node.nodeType === TEXT_NODE ? (node.textContent ?? '') : '';
  }
  return '';
}

function roleOf(label: string): ShownDate['role'] {
  return UPDATED.test(label) ? 'modified' : PUBLISHED.test(label) ? 'published' : 'unsaid';
}

/** The day in an address: `/2026/03/05/`, `/2026-03-05-`, `/20260305/`, `/2026/mar/05/`. */
function addressDate(address: string | null): string | null {
  const path = (address ?? '').slice(0, 500);
  const digits =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?![\d])/.exec(path) ??
    /[/_-]((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?![\d])/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?![\d])/.exec(path);
  if (digits !== null) return isoDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?![\d])/i.exec(path);
  const month = MONTHS.get(named?.[2]?.toLowerCase() ?? '');
  return named === null || month === undefined ? null : isoDay(Number(named[1]), month, Number(named[3]));
}
