import type { Note } from '../model/note.ts';

/** Codes that mean: something the user named, or a line of it, could not be read at all. */
const LOST = new Set([
  'missing-file',
  'unreadable',
  'binary-file',
  'empty-file',
  'too-large',
  'too-many-files',
  'folder-empty',
  'jsonl-broken-line',
  'json-broken',
  'no-article',
]);

/** The note tells of input that is missing from the result: the command ends with status 3. */
export function isLostInput(note: Note): boolean {
  return LOST.has(note.code);
}
