import type { BriefLine } from './brief-line.ts';
import { inConflict } from './claim-weight.ts';
import type { Bearing } from './story-view.ts';

/** What a sentence with these bearings leaves out: of a dispute the other side, of a revised figure what stands now.
 *  What stands now may be told without what it replaced. */
export function conflictIn(bearings: readonly Bearing[]): BriefLine['conflict'] {
  const ranks = [...byRank(bearings).values()].filter((own) => !tellsAllSides(own));
  const current = (own: readonly Bearing[]): boolean =>
    own.some(({ reading }) => reading?.superseded !== true);
  if (ranks.some((own) => !current(own))) return 'superseded';
  return ranks.some(([first]) => first?.claim.agreement === 'disputed') ? 'one-side' : 'none';
}

/** Ranks of the claims that need no further line: all but disputes of which a side is missing, and revisions without
 *  what was replaced or what stands. */
export function settledRanks(bearings: readonly Bearing[]): number[] {
  return [...byRank(bearings)].flatMap(([rank, own]) => (isSettled(own) ? [rank] : []));
}

function isSettled(own: readonly Bearing[]): boolean {
  const claim = own[0]?.claim;
  if (claim === undefined || !inConflict(claim) || tellsAllSides(own)) return true;
  const states = new Set(own.flatMap(({ reading }) => (reading === null ? [] : [reading.superseded])));
  return claim.agreement === 'revised' && states.size === 2;
}

/** The sentence itself names the other readings too: "rose to 19, from 17". */
function tellsAllSides(own: readonly Bearing[]): boolean {
  const readings = new Set(own.map(({ reading }) => reading));
  return readings.size >= 2 && readings.size === own[0]?.claim.readings.length;
}

function byRank(bearings: readonly Bearing[]): ReadonlyMap<number, readonly Bearing[]> {
  const found = new Map<number, Bearing[]>();
  for (const bearing of bearings) found.set(bearing.rank, [...(found.get(bearing.rank) ?? []), bearing]);
  return found;
}
