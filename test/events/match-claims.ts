import type { Dossier } from '../../src/model/dossier.ts';
import type { Gold } from './gold.ts';
import type { Place } from './places.ts';
import { citedEvidence, findPlace, snugness } from './places.ts';

/** One gold anchor with the dossier claims whose evidence meets it. */
export interface MetAnchor {
  /** Positions in `gold.claims` and in that claim's readings. */
  readonly goldClaim: number;
  readonly goldReading: number;
  readonly file: string;
  readonly text: string;
  readonly place: Place | null;
  /** Dossier claim → its reading that covers the anchor most snugly, and how snugly. */
  readonly met: ReadonlyMap<number, { readonly reading: number; readonly fit: number }>;
}

/** Gold claims and dossier claims brought together. */
export interface Matching {
  readonly anchors: readonly MetAnchor[];
  /** Gold claim → dossier claim. Two gold claims may share one where the dossier has them as one. */
  readonly claimOf: ReadonlyMap<number, number>;
  /** By anchor: the dossier claim it counts for, or null where none covers it. */
  readonly home: readonly (number | null)[];
}

/** Weight of a snug fit beside a mere touch, so that of two claims that both cover an anchor the one whose
 *  words are nearer wins. */
const FIT_WEIGHT = 0.5;
/** Weight of an equal kind: settles ties only. */
const KIND_WEIGHT = 0.3;

/** Assigns dossier claims to gold claims, one to one, the strongest pairs first; a gold claim left over shares
 *  the dossier claim that covers most of it. */
export function matchClaims(dossier: Dossier, gold: Gold): Matching {
  const anchors = meetAnchors(dossier, gold);
  const weights = gold.claims.map((): Map<number, number> => new Map());
  for (const anchor of anchors) {
    const row = weights[anchor.goldClaim];
    if (row === undefined) continue;
    for (const [claim, { fit }] of anchor.met) row.set(claim, (row.get(claim) ?? 0) + 1 + FIT_WEIGHT * fit);
  }
  const pairs = weights.flatMap((row, g) =>
    [...row].map(([claim, weight]) => {
      const sameKind = dossier.claims[claim]?.kind === gold.claims[g]?.kind;
      return { g, claim, weight: weight + (sameKind ? KIND_WEIGHT : 0) };
    }),
  );
  pairs.sort((a, b) => b.weight - a.weight || a.g - b.g || a.claim - b.claim);
  const claimOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, claim } of pairs) {
    if (claimOf.has(g) || taken.has(claim)) continue;
    claimOf.set(g, claim);
    taken.add(claim);
  }
  for (const { g, claim } of pairs) if (!claimOf.has(g)) claimOf.set(g, claim);
  return { anchors, claimOf, home: anchors.map((anchor) => homeOf(anchor, claimOf)) };
}

function meetAnchors(dossier: Dossier, gold: Gold): MetAnchor[] {
  const cited = citedEvidence(dossier);
  return gold.claims.flatMap((claim, goldClaim) =>
    claim.readings.flatMap((reading, goldReading) =>
      reading.anchors.map((anchor) => {
        const place = findPlace(dossier, anchor);
        const met = new Map<number, { reading: number; fit: number }>();
        for (const piece of place === null ? [] : cited) {
          const fit = place === null ? 0 : snugness(piece, place);
          if (fit > (met.get(piece.claim)?.fit ?? 0)) met.set(piece.claim, { reading: piece.reading, fit });
        }
        return { goldClaim, goldReading, file: anchor.file, text: anchor.text, place, met };
      }),
    ),
  );
}

function homeOf(anchor: MetAnchor, claimOf: ReadonlyMap<number, number>): number | null {
  const own = claimOf.get(anchor.goldClaim);
  if (own !== undefined && anchor.met.has(own)) return own;
  let best: number | null = null;
  for (const [claim, { fit }] of anchor.met) {
    if (best === null || fit > (anchor.met.get(best)?.fit ?? 0)) best = claim;
  }
  return best;
}
