import { partNotes } from '../app/outcome.ts';
import type { Note } from '../model/note.ts';

/** Names every input that could not be read, and one note of each other kind, on standard error; all notes stand in
 *  the output. */
export function reportNotes(notes: readonly Note[]): void {
  const { lost, others } = partNotes(notes);
  for (const note of lost) process.stderr.write(`variorum: ${line(note)}\n`);
  const counts = new Map<string, number>();
  for (const { code } of others) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, count] of counts) {
    const first = others.find((note) => note.code === code);
    const more = count === 1 ? '' : `, and ${count - 1} more of this kind`;
    if (first !== undefined) process.stderr.write(`note: ${line(first)}${more}\n`);
  }
}

function line({ place, message, code, expected }: Note): string {
  const file = place.file === '-' ? 'standard input' : place.file;
  const where =
    file === undefined ? place.articleId : place.line === undefined ? file : `${file}:${place.line}`;
  const hint = expected === undefined ? '' : ` (expected ${expected})`;
  return `${where === undefined ? '' : `${where}: `}${message}${hint} [${code}]`;
}
