import type { Claim } from '../model/dossier.ts';
import type { AlignedClaim } from '../model/statement.ts';

/** An aligned claim with its verdict in the dossier's form. */
export interface Compared {
  readonly aligned: AlignedClaim;
  readonly claim: Claim;
}
