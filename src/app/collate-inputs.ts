import type { RawArticle } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Note } from '../model/note.ts';
import { cleanArticles, collate, isFound } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readArticles } from './read-articles.ts';

export interface CollateInputsOptions {
  /** ISO day for articles that no date can be found or inferred for; null leaves them undated. */
  readonly referenceDate?: string | null;
}

export interface CollateOutcome {
  readonly status: Status;
  /** Null where no input was usable. */
  readonly dossier: Dossier | null;
  readonly notes: readonly Note[];
}

/** Files, folders and `-` → one dossier of one story. Bad inputs are noted and never stop the good ones. */
export async function collateInputs(
  paths: readonly string[],
  options: CollateInputsOptions = {},
  effects: Effects = {},
): Promise<CollateOutcome> {
  const { articles, notes } = await readArticles(paths, effects);
  const empty = notesOfEmpty(articles);
  if (empty.length === articles.length)
    return { status: 1, dossier: null, notes: [...notes, ...empty.flat()] };
  const dossier = collate(articles, {
    notes,
    referenceDate: options.referenceDate ?? null,
    ...(effects.onProgress ? { onProgress: effects.onProgress } : {}),
  });
  return { status: statusOf(dossier.articles.length, dossier.notes), dossier, notes: dossier.notes };
}

/** The notes of the leading inputs that hold no article, a list for each: up to the first that does, mostly none. */
function notesOfEmpty(articles: readonly RawArticle[]): readonly (readonly Note[])[] {
  const empty: (readonly Note[])[] = [];
  for (const article of articles) {
    const [cleaned] = cleanArticles([article]);
    if (cleaned === undefined || isFound(cleaned)) return empty;
    empty.push(cleaned.notes);
  }
  return empty;
}
