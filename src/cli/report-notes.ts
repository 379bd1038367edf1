import type { Note } from '../model/note.ts';
import { partNotes } from '../app/index.ts';

/** Notes that lost no input are told up to this many; all stand in the output's `notes`. */
const MAX_OTHERS = 20;

/** Names every input that could not be read, and what else was found wrong, on standard error. */
export function reportNotes(notes: readonly Note[]): void {
  const { lost, others } = partNotes(notes);
  for (const note of lost) process.stderr.write(`variorum: ${line(note)}\n`);
  for (const note of others.slice(0, MAX_OTHERS)) process.stderr.write(`note: ${line(note)}\n`);
  if (others.length > MAX_OTHERS) process.stderr.write(`note: and ${others.length - MAX_OTHERS} more notes of this kind\n`);
}

function line({ place, message, code, expected }: Note): string {
  const file = place.file === '-' ? 'standard input' : place.file;
  const where = file === undefined ? place.articleId : place.line === undefined ? file : `${file}:${place.line}`;
  const hint = expected === undefined ? '' : ` (expected ${expected})`;
  return `${where === undefined ? '' : `${where}: `}${message}${hint} [${code}]`;
}
