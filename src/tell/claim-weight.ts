import type { Claim } from '../model/dossier.ts';
import type { ClaimKind } from '../model/statement.ts';

/** What a kind of claim is worth in a brief. Happenings and figures are what a desk prints; words said and remarks
 *  on what could not be checked come after them. */
const KIND_WORTH: Readonly<Record<ClaimKind, number>> = {
  quantity: 1.1,
  event: 1,
  date: 0.8,
  status: 0.8,
  pledge: 0.8,
  forecast: 0.7,
  quote: 0.5,
  verification: 0.4,
};

/** Disputes and revisions are what a reader of one report cannot see. */
const CONFLICT_BONUS = 1.6;

/** At this rank a claim is worth half of the first: the order of claims is by importance, but a guess. */
const HALF_RANK = 25;

/** Worth of telling a claim, above 0: the log of its independent origins, by kind, conflict and rank. */
export function weighClaim(claim: Claim, rank: number): number {
  const origins = Math.log(1 + Math.max(1, claim.corroboration.origins));
  return (
    origins *
    KIND_WORTH[claim.kind] *
    (inConflict(claim) ? CONFLICT_BONUS : 1) *
    (HALF_RANK / (HALF_RANK + rank))
  );
}

/** Disputed or revised: told by naming the readings, never by one of them alone. */
export function inConflict(claim: Claim): boolean {
  return claim.agreement === 'disputed' || claim.agreement === 'revised';
}
