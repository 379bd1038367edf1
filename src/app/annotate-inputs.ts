import type { Note } from '../model/note.ts';
import { annotateArticles, isFound } from '../pipeline.ts';
import { annotatedLine } from './annotated-line.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readArticles } from './read-articles.ts';

/** One article with its annotations, in the form of the command line's contract. */
export type AnnotatedOutput = ReturnType<typeof annotatedLine>;

export interface AnnotateOutcome {
  readonly status: Status;
  readonly articles: readonly AnnotatedOutput[];
  readonly notes: readonly Note[];
}

/** Files, folders and `-` → every article with its annotations, in the order named. */
export async function annotateInputs(
  paths: readonly string[],
  effects: Effects = {},
): Promise<AnnotateOutcome> {
  const ingested = await readArticles(paths, effects);
  const annotated = annotateArticles(ingested.articles, effects.onProgress);
  const notes = [...ingested.notes, ...annotated.flatMap((one) => one.notes)];
  const usable = annotated.filter(isFound).length;
  return {
    status: statusOf(usable, notes),
    articles: annotated.map((one) => annotatedLine(one.annotated)),
    notes,
  };
}
