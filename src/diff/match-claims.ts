import type { Claim, Dossier } from '../model/dossier.ts';
import { familyOf } from './claim-family.ts';
import { matchArticles } from './match-articles.ts';
import { type Borne, matchByEvidence } from './shared-evidence.ts';

/** Claims of two versions of one story, brought together. */
export interface ClaimPairs {
  /** Claims of both, in the newer one's order. */
  readonly kept: readonly { readonly old: Claim; readonly next: Claim }[];
  /** Claims of the newer one alone; `from` is the older claim it shares evidence with and was split from, or null. */
  readonly added: readonly { readonly next: Claim; readonly from: Claim | null }[];
  /** Claims of the older one alone; `into` is the newer claim that has its evidence now, or null. */
  readonly gone: readonly { readonly old: Claim; readonly into: Claim | null }[];
}

/** Which claim of the newer dossier is which of the older one: the one that shares its evidence. Ids decide nothing, so
 *  that dossiers made apart can be compared too. Pure; the order of claims decides ties only. */
export function matchClaims(old: Dossier, next: Dossier): ClaimPairs {
  const articles = matchArticles(old, next);
  const { oldOf, all } = matchByEvidence(old.claims.map(borne), next.claims.map(borne), articles);
  const taken = new Set(oldOf.values());
  // Strongest first, so the first pair of each claim names the one that has most of its evidence.
  const from = new Map([...all].reverse().map((match) => [match.next, old.claims[match.old]]));
  const into = new Map([...all].reverse().map((match) => [match.old, next.claims[match.next]]));
  return {
    kept: next.claims.flatMap((claim, at) => {
      const known = old.claims[oldOf.get(at) ?? -1];
      return known === undefined ? [] : [{ old: known, next: claim }];
    }),
    added: next.claims.flatMap((claim, at) =>
      oldOf.has(at) ? [] : [{ next: claim, from: from.get(at) ?? null }],
    ),
    gone: old.claims.flatMap((claim, at) =>
      taken.has(at) ? [] : [{ old: claim, into: into.get(at) ?? null }],
    ),
  };
}

function borne(claim: Claim): Borne {
  return {
    evidence: claim.readings.flatMap((reading) => reading.evidence),
    family: familyOf(claim),
    label: claim.about,
  };
}
