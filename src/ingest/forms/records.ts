import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { isRecord } from './field-values.ts';
import { foundFromFields, holdsText } from './fields.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { isTooDeep, MAX_DEPTH } from './too-deep.ts';

/** Names under which an answer of a service, or an export, keeps its list of records. */
export const ENVELOPES: ReadonlySet<string> = new Set([
  'articles',
  'results',
  'items',
  '_items',
  'docs',
  'data',
  'response',
  'hits',
  'posts',
  'stories',
  'news',
  'entries',
  'value',
]);

/** Objects are looked into this deep for the list: `{response: {results: […]}}` is two. */
export const ENVELOPE_DEPTH = 3;

/** The list of records in an object that is none itself; null where it holds no such list. */
export function recordsIn(value: unknown): readonly unknown[] | null {
  if (!isRecord(value) || typeof value['text'] === 'string' || isNinjs(value) || holdsText(value))
    return null;
  return listIn(value, ENVELOPE_DEPTH);
}

/** The first list under one of the names that holds a record, else the first that is empty. */
function listIn(value: Readonly<Record<string, unknown>>, depth: number): readonly unknown[] | null {
  let empty: readonly unknown[] | null = null;
  for (const name of ENVELOPES) {
    const inside = Object.hasOwn(value, name) ? value[name] : undefined;
    const list = isRecord(inside) && depth > 1 ? listIn(inside, depth - 1) : inside;
    if (Array.isArray(list) && list.some(isRecord)) return list;
    if (Array.isArray(list) && list.length === 0) empty = list;
  }
  // The Guardian gives a single article as `{response: {content: {…}}}`.
  const single = value['content'];
  return isRecord(single) && holdsText(single) ? [single] : empty;
}

/** Reads one record of a dump, whatever service it is from; text says what is wrong with it. */
export function readRecord(value: unknown, place: Place, position: number | null): readonly Found[] | string {
  if (!isRecord(value)) return 'not a JSON object';
  if (isNinjs(value))
    return isTooDeep(value) ? `nested more than ${MAX_DEPTH} deep` : readNinjs(value, place, position);
  const found = foundFromFields(sourceOf(value), place, position);
  return typeof found === 'string' ? found : [found];
}

/** Elasticsearch keeps a document under `_source`, beside its `_id`. */
function sourceOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const source = value['_source'];
  return isRecord(source) ? { _id: value['_id'] ?? null, ...source } : value;
}
