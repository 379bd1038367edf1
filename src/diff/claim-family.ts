import type { Claim } from '../model/dossier.ts';

/** Claims of two families never stand for one another: a figure, a day, words spoken, and all that clauses tell, which
 *  may be a pledge in one version of a story and a happening in the next. */
export function familyOf(claim: Claim): 'quantity' | 'date' | 'quote' | 'clause' {
  return claim.kind === 'quantity' || claim.kind === 'date' || claim.kind === 'quote' ? claim.kind : 'clause';
}
