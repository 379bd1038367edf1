import type { Dossier } from '../model/dossier.ts';
import type { Note } from '../model/note.ts';
import { collate, isFound } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readAllArticles } from './read-articles.ts';
import { readUnchanged } from './read-dossier.ts';
import { updateDossier } from './update-dossier.ts';

export interface CollateInputsOptions {
  /** ISO day for articles that no date can be found or inferred for; null leaves them undated. */
  readonly referenceDate?: string | null;
  /** File of an older dossier of the story: its articles are taken too, and its ids are kept. */
  readonly update?: string | null;
}

export interface CollateOutcome {
  readonly status: Status;
  /** Null where no input was usable. */
  readonly dossier: Dossier | null;
  readonly notes: readonly Note[];
}

/** Files, folders, addresses and `-` → one dossier of one story. Bad inputs are noted and never stop the good ones. Throws
 *  a DossierError where the dossier to update is none. */
export async function collateInputs(
  inputs: readonly string[],
  options: CollateInputsOptions = {},
  effects: Effects = {},
): Promise<CollateOutcome> {
  const old = options.update == null ? null : await readUnchanged(options.update);
  const { cleaned, notes } = await readAllArticles(inputs, effects);
  if (!cleaned.some(isFound))
    return { status: 1, dossier: null, notes: [...notes, ...cleaned.flatMap((one) => one.notes)] };
  const how = {
    notes,
    referenceDate: options.referenceDate ?? null,
    ...(effects.onProgress ? { onProgress: effects.onProgress } : {}),
  };
  const dossier = old === null ? collate(cleaned, how) : updateDossier(old, cleaned, how);
  return { status: statusOf(dossier.articles.length, dossier.notes), dossier, notes: dossier.notes };
}
