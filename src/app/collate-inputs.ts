import type { Dossier } from '../model/dossier.ts';
import type { Note } from '../model/note.ts';
import { collate, isFound } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readAllArticles } from './read-articles.ts';

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

/** Files, folders, addresses and `-` → one dossier of one story. Bad inputs are noted and never stop the good ones. */
export async function collateInputs(
  inputs: readonly string[],
  options: CollateInputsOptions = {},
  effects: Effects = {},
): Promise<CollateOutcome> {
  const { cleaned, notes } = await readAllArticles(inputs, effects);
  if (!cleaned.some(isFound))
    return { status: 1, dossier: null, notes: [...notes, ...cleaned.flatMap((one) => one.notes)] };
  const dossier = collate(cleaned, {
    notes,
    referenceDate: options.referenceDate ?? null,
    ...(effects.onProgress ? { onProgress: effects.onProgress } : {}),
  });
  return { status: statusOf(dossier.articles.length, dossier.notes), dossier, notes: dossier.notes };
}
