import type { Note } from '../model/note.ts';
import { annotateArticles } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readArticles } from './read-articles.ts';

/** One article with its annotations, in the form of the command line's contract. */
export type AnnotatedOutput = ReturnType<typeof annotateArticles>[number];

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
  const { articles, notes } = await readArticles(paths, effects);
  return { status: statusOf(articles.length, notes), articles: await annotateArticles(articles), notes };
}
