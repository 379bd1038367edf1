import type { Dossier } from '../../model/dossier.ts';
import type { Witnesses } from '../witnesses.ts';

/** What every block of the Markdown page needs. */
export interface Leaf {
  readonly dossier: Dossier;
  readonly witnesses: Witnesses;
}
