import { listChanges } from '../diff/index.ts';
import type { Changes } from '../model/change.ts';
import type { Dossier } from '../model/dossier.ts';
import { readUnchanged } from './read-dossier.ts';

export interface DiffOutcome {
  readonly old: Dossier;
  readonly next: Dossier;
  readonly changes: Changes;
}

/** What changed from one dossier file to another. Throws a DossierError where one of them holds none. */
export async function diffDossiers(oldFile: string, newFile: string): Promise<DiffOutcome> {
  const [old, next] = await Promise.all([readUnchanged(oldFile), readUnchanged(newFile)]);
  return { old, next, changes: listChanges(old, next) };
}
