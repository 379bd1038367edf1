import type { Cleaned, DateBasis } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { cleanArticles, isFound } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readArticles } from './read-articles.ts';

/** One page's article, in the form of the command line's contract. */
export interface Extract {
  /** As `collate` will call it, so that the lines are its input. */
  readonly id: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly text: string;
  readonly notes: readonly Note[];
}

export interface ExtractOutcome {
  readonly status: Status;
  readonly extracts: readonly Extract[];
  readonly notes: readonly Note[];
}

/** Files, folders and `-` → text and metadata of every article, in the order named. */
export async function extractInputs(
  paths: readonly string[],
  effects: Effects = {},
): Promise<ExtractOutcome> {
  const ingested = await readArticles(paths, effects);
  const cleaned = cleanArticles(ingested.articles);
  const usable = cleaned.filter(isFound).length;
  const extracts = cleaned.map(toExtract);
  const notes = [...ingested.notes, ...extracts.flatMap((extract) => extract.notes)];
  return { status: statusOf(usable, notes), extracts, notes };
}

function toExtract({ article, notes }: Cleaned): Extract {
  const { id, file, title, byline, publishedAt, publishedAtBasis, outlet, url, language, text } = article;
  return { id, file, title, byline, publishedAt, publishedAtBasis, outlet, url, language, text, notes };
}
