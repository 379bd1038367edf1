import type { DateBasis, RawArticle, RawContent } from '../../model/article.ts';
import { article, type Found, pointer } from '../found.ts';
import type { Place } from '../source.ts';
import { isoDate } from './dates.ts';
import { ALIASES, CONTRACT_FIELDS, type Meaning } from './field-names.ts';
import { type FieldReader, readFields } from './field-reader.ts';
import { bylineIn, idIn, isRecord, languageIn, lineIn, outletIn, textIn } from './field-values.ts';
import { httpUrl } from './http-url.ts';
import { readMarkup } from './markup.ts';
import { isTooDeep, MAX_DEPTH } from './too-deep.ts';
import { plainLength, WHOLE_TEXT_CHARS } from './whole-text.ts';

/** What is expected of a record, for notes. */
export const EXPECTED_RECORD =
  'an object with "text" (or "html", or another field of docs/inputs.md that holds text)';

/** One record of a dump of news → the article in it; a pointer where it holds only a summary and an address; or what is
 *  wrong with it, in plain words. `position` counts the file's records from 1, and is null for a file's only one.
 *
 *  The contract's own fields (`CONTRACT_FIELDS`) come first and are taken as they stand. The names that dumps use for the
 *  same (`ALIASES`) follow; one whose value is of no use is passed over. What is not taken is kept under `extra`. */
export function foundFromFields(
  record: Readonly<Record<string, unknown>>,
  place: Place,
  position: number | null,
): Found | string {
  if (isTooDeep(record)) return `nested more than ${MAX_DEPTH} deep`;
  const wrong = wrongField(record);
  if (wrong !== null) return wrong;
  const fields = readFields(record);
  const content = readContent(fields);
  const url = own(fields, 'url') ?? fields.take(ALIASES.url, (value) => httpUrl(value, place.url));
  const address = httpUrl(url, place.url);
  if (content === null) return address === null ? NO_TEXT : pointer(address, null);
  const found = describe(fields, content.content, url, place, position);
  return content.whole || address === null ? article(found) : pointer(address, found);
}

const NO_TEXT = 'field "text": missing, and no "html" or other field that holds the article either';

/** True for a record that holds an article's text, in whatever field. */
export function holdsText(record: Readonly<Record<string, unknown>>): boolean {
  const content = wrongField(record) === null ? readContent(readFields(record)) : null;
  return content?.whole === true;
}

/** Contract fields that a service fills with an object which is read as an alias. */
const OBJECT_OF: Readonly<Record<string, string>> = { title: 'rendered', byline: 'original' };

/** The first contract field whose value is of the wrong kind, and what was expected there. */
function wrongField(record: Readonly<Record<string, unknown>>): string | null {
  for (const name of CONTRACT_FIELDS) {
    const value = Object.hasOwn(record, name) ? record[name] : null;
    if (value === null || value === undefined || typeof value === 'string') continue;
    // An empty list is how the NYT writes a byline that there is not.
    if (Array.isArray(value) && value.length === 0) continue;
    const number = typeof value === 'number' && Number.isFinite(value);
    if (number && (name === 'id' || name === 'publishedAt' || name === 'modifiedAt')) continue;
    const inner = OBJECT_OF[name];
    if (inner !== undefined && isRecord(value) && Object.hasOwn(value, inner)) continue;
    return `field "${name}": expected text${name === 'id' ? ' or a number' : ''}`;
  }
  return null;
}

/** A contract field as it stands; null where it is missing, null or blank. */
function own(fields: FieldReader, name: (typeof CONTRACT_FIELDS)[number]): string | null {
  return fields.take([{ name }], (value) =>
    typeof value === 'string' && value.trim() !== '' ? value : null,
  );
}

/** The text, and whether it is the whole article's. */
function readContent(fields: FieldReader): { readonly content: RawContent; readonly whole: boolean } | null {
  const text = fields.take([{ name: 'text' }], asText);
  if (text !== null) return { content: { kind: 'text', text }, whole: true };
  const html = fields.take([{ name: 'html' }], asText);
  if (html !== null) return { content: { kind: 'html', text: html }, whole: true };
  const whole = fields.take(ALIASES.whole, (value) => {
    const found = textIn(value);
    return found === null || CUT.test(found.slice(-CUT_CHARS)) ? null : found;
  });
  if (whole !== null) return { content: readMarkup(whole), whole: true };
  const part =
    fields.take(ALIASES.summary, textIn) ?? fields.take(ALIASES.whole, textIn)?.replace(CUT, '').trimEnd();
  if (part === undefined || part === '') return null;
  const content = readMarkup(part);
  return { content, whole: plainLength(content) >= WHOLE_TEXT_CHARS };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** How NewsAPI and GNews end a text they cut off: `… [+1234 chars]`. */
const CUT = /\[\+?\d{1,9} chars\]\s{0,9}$/;
const CUT_CHARS = 40;

function describe(
  fields: FieldReader,
  content: RawContent,
  url: string | null,
  place: Place,
  position: number | null,
): RawArticle {
  const alias = <T>(meaning: Meaning, read: (value: unknown) => T | null) =>
    fields.take(ALIASES[meaning], read);
  const utc = (value: unknown) => isoDate(value, 'utc');
  const dated =
    fields.takeExact('publishedAt', asDate) ?? alias('publishedUtc', utc) ?? alias('published', isoDate);
  // What a dossier inferred from its other articles nobody has stated.
  const inferred =
    fields.takeExact('publishedAtBasis', (value) => (value === INFERRED ? value : null)) !== null;
  const stated = {
    title: own(fields, 'title') ?? alias('title', lineIn),
    outlet: own(fields, 'outlet') ?? alias('outlet', outletIn),
    byline: own(fields, 'byline') ?? alias('byline', bylineIn),
    publishedAt: inferred ? null : dated,
    modifiedAt:
      fields.takeExact('modifiedAt', asDate) ?? alias('modifiedUtc', utc) ?? alias('modified', isoDate),
    language: fields.take([{ name: 'language' }], languageIn) ?? alias('language', languageIn),
  };
  const id = own(fields, 'id') ?? fields.take([{ name: 'id' }], idIn) ?? alias('id', idIn) ?? url;
  const extra = Object.entries(fields.left()).filter(([name]) => !CONTRACT.has(name));
  return {
    id: id ?? (position === null ? place.id : `${place.id}-${position}`),
    file: place.name,
    content,
    url,
    ...stated,
    seenAt: place.seenAt,
    extra: Object.fromEntries(extra),
  };
}

const INFERRED: DateBasis = 'inferred';

const CONTRACT: ReadonlySet<string> = new Set(CONTRACT_FIELDS);

/** A contract date as it stands; seconds or milliseconds since 1970 become a date. */
function asDate(value: unknown): string | null {
  if (typeof value === 'number') return isoDate(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
