import { isLostInput } from '../ingest/index.ts';
import type { Note } from '../model/note.ts';

/** How a use case ended: 0 all done; 1 nothing usable came in; 3 done, but some inputs could not be read. */
export type Status = 0 | 1 | 3;

/** How work ended whose rows were handed out as they came. */
export interface Outcome {
  readonly status: Status;
  readonly notes: readonly Note[];
}

/** The status of work on `articles` articles that met these notes. */
export function statusOf(articles: number, notes: readonly Note[]): Status {
  if (articles === 0) return 1;
  return notes.some(isLostInput) ? 3 : 0;
}

/** The notes that name input missing from the result, and the others. */
export function partNotes(notes: readonly Note[]): { lost: Note[]; others: Note[] } {
  return { lost: notes.filter(isLostInput), others: notes.filter((note) => !isLostInput(note)) };
}
