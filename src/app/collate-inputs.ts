import type { Dossier } from '../model/dossier.ts';
import type { Note } from '../model/note.ts';
import type { RawArticle } from '../model/article.ts';
import { cleanArticles, collate, holdsText } from '../pipeline.ts';
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
  const empty = notesIfAllEmpty(articles);
  if (empty !== null) return { status: 1, dossier: null, notes: [...notes, ...empty] };
  const dossier = collate(articles, {
    notes,
    referenceDate: options.referenceDate ?? null,
    ...(effects.onProgress ? { onProgress: effects.onProgress } : {}),
  });
  return { status: statusOf(dossier.articles.length, dossier.notes), dossier, notes: dossier.notes };
}

/** The notes of cleaning where no article holds any text, else null. Articles are cleaned one by one up to the first that
 *  does, which is mostly the first. */
function notesIfAllEmpty(articles: readonly RawArticle[]): readonly Note[] | null {
  const notes: Note[] = [];
  for (const article of articles) {
    const [cleaned] = cleanArticles([article]);
    if (cleaned !== undefined && holdsText(cleaned.article)) return null;
    notes.push(...(cleaned?.notes ?? []));
  }
  return notes;
}
