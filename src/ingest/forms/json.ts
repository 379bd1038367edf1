import { type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { EXPECTED_RECORD } from './fields.ts';
import { type JsonElement, jsonElements, namedArray } from './json-elements.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { type LimitedNotes, limitNotes } from './limit-notes.ts';
import { parseJson } from './parse-json.ts';
import { ENVELOPE_DEPTH, ENVELOPES, readRecord, recordsIn } from './records.ts';

/** Reads JSON: an array of records, one record, a service's answer that holds a list of them, or a JSON Feed. Broken
 *  elements are notes that name their place from 1. Of a text that is broken or breaks off, the whole elements are read. */
export function* readJson(text: string, place: Place): Generator<Found> {
  const parsed = parseJson(text);
  if (parsed.error !== null) yield* rescue(text, place, parsed.error);
  else if (isJsonFeed(parsed.value)) yield* readJsonFeed(parsed.value, place);
  else yield* readAll(parsed.value, place);
}

function* readAll(value: unknown, place: Place): Generator<Found> {
  const list: readonly unknown[] | null = Array.isArray(value) ? value : recordsIn(value);
  const notes = limitNotes(place);
  for (const [index, one] of (list ?? [value]).entries())
    yield* readElement(readRecord(one, place, list === null ? null : index + 1), index + 1, place, notes);
  yield* notes.end();
}

/** What an element gives; what is wrong with it becomes a note that names its place. */
function* readElement(
  found: readonly Found[] | string,
  position: number,
  place: Place,
  notes: LimitedNotes,
): Generator<Found> {
  const all = typeof found === 'string' ? [broken(place, `element ${position}: ${found}`)] : found;
  for (const one of all) yield* notes.take(one);
}

function broken(place: Place, message: string): Found {
  return note(place, 'json-broken', message, { expected: EXPECTED_RECORD });
}

/** Reads what is whole of a text that is no JSON: the elements of its outermost array, or a row of objects. */
function* rescue(text: string, place: Place, error: string): Generator<Found> {
  const elements = [...elementsOf(text)];
  const whole = elements.filter((element) => element.whole);
  if (whole.length === 0) {
    yield broken(place, error);
    return;
  }
  const notes = limitNotes(place);
  let read = 0;
  for (const [index, { start, end }] of whole.entries()) {
    const parsed = parseJson(text.slice(start, end));
    const found = parsed.error ?? readRecord(parsed.value, place, index + 1);
    if (typeof found !== 'string') read += 1;
    yield* readElement(found, index + 1, place, notes);
  }
  yield* notes.end();
  if (whole.length < elements.length || !hasEnd(text)) yield brokenOff(place, read, elements, text);
}

function elementsOf(text: string): Iterable<JsonElement> {
  const start = text.search(/\S/);
  if (text[start] === '[') return jsonElements(text, start + 1);
  const list = namedArray(text, ENVELOPES, ENVELOPE_DEPTH);
  return jsonElements(text, list ?? Math.max(start, 0));
}

/** A text that was not cut off ends in a bracket. */
function hasEnd(text: string): boolean {
  return /[\]}]\s*$/.test(text.slice(-200));
}

function brokenOff(place: Place, read: number, elements: readonly JsonElement[], text: string): Found {
  const last = elements.at(-1);
  const at = last?.whole === false ? `in element ${elements.length}` : `behind element ${elements.length}`;
  const line = text.split('\n').length;
  return note(
    place,
    'json-cut',
    `the text breaks off ${at}; ${read} whole ${read === 1 ? 'record was' : 'records were'} read`,
    {
      line,
      expected: 'a whole JSON text',
    },
  );
}
