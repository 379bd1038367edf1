import type { Note } from '../model/note.ts';

/** What is wrong, before it is known where: `clean` adds the place. */
export type Trouble = Pick<Note, 'code' | 'message' | 'expected'>;
