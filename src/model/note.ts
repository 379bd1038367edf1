import { z } from 'zod';

/** The stage or layer that met the trouble. */
export const NOTE_STAGES = [
  'ingest',
  'clean',
  'annotate',
  'cluster',
  'reuse',
  'align',
  'compare',
  'tell',
] as const;

export const noteSchema = z.object({
  code: z.string(),
  place: z.object({
    file: z.string().optional(),
    line: z.number().int().positive().optional(),
    articleId: z.string().optional(),
    start: z.number().int().nonnegative().optional(),
    end: z.number().int().nonnegative().optional(),
  }),
  stage: z.enum(NOTE_STAGES),
  message: z.string(),
  expected: z.string().optional(),
});

/** Something wrong with the data, said and passed over. `code` is stable and listed in `docs/notes.md`. */
export type Note = z.infer<typeof noteSchema>;
