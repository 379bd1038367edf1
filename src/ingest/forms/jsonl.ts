import { type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { EXPECTED_RECORD } from './fields.ts';
import { limitNotes } from './limit-notes.ts';
import { parseJson } from './parse-json.ts';
import { readRecord, recordsIn } from './records.ts';

/** Reads a dump of one record a line, as it comes in: every good line is an article (or what it holds: a ninjs item, a
 *  service's answer with several), every broken one a note with its line number from 1. Blank lines are passed over. */
export async function* readJsonl(
  lines: AsyncIterable<{ readonly text: string; readonly line: number }>,
  place: Place,
): AsyncGenerator<Found> {
  const notes = limitNotes(place);
  const broken = (message: string, line: number) =>
    notes.take(note(place, 'jsonl-broken-line', message, { line, expected: EXPECTED_RECORD }));
  let position = 0;
  for await (const { text, line } of lines) {
    if (text.trim() === '') continue;
    const parsed = parseJson(text);
    if (parsed.error !== null) {
      position += 1;
      yield* broken(parsed.error, line);
      continue;
    }
    for (const record of recordsIn(parsed.value) ?? [parsed.value]) {
      position += 1;
      const found = readRecord(record, place, position);
      if (typeof found === 'string') yield* broken(found, line);
      else for (const one of found) yield* notes.take(one);
    }
  }
  yield* notes.end();
}
