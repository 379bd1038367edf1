import { partNotes } from '../app/outcome.ts';
import type { Note } from '../model/note.ts';
import { cleanLine } from '../render/index.ts';

/** Of one kind, this many lost inputs are named; an archive can hold thousands of pages that are no articles. */
const MAX_NAMED = 20;

/** Names the inputs that could not be read, and one note of each other kind, on standard error; all notes stand in the
 *  output. */
export function reportNotes(notes: readonly Note[]): void {
  const { lost, others } = partNotes(notes);
  report(lost, 'variorum', MAX_NAMED);
  report(others, 'note', 1);
}

/** Writes the first `most` notes of each code, the last of them with the number of those left out. */
function report(notes: readonly Note[], label: string, most: number): void {
  const counts = new Map<string, number>();
  for (const { code } of notes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  for (const note of notes) {
    const number = (told.get(note.code) ?? 0) + 1;
    if (number > most) continue;
    told.set(note.code, number);
    const left = (counts.get(note.code) ?? 0) - most;
    const more = number < most || left <= 0 ? '' : `, and ${left} more of this kind`;
    process.stderr.write(`${label}: ${cleanLine(line(note))}${more}\n`);
  }
}

function line({ place, message, code, expected }: Note): string {
  const file = place.file === '-' ? 'standard input' : place.file;
  const where =
    file === undefined ? place.articleId : place.line === undefined ? file : `${file}:${place.line}`;
  const hint = expected === undefined ? '' : ` (expected ${expected})`;
  return `${where === undefined ? '' : `${where}: `}${message}${hint} [${code}]`;
}
