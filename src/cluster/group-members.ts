import type { ActiveArticle } from './active.ts';
import type { Evidence } from './stream.ts';

/** Parts articles into groups between which the mean evidence speaks against one event, by average linkage (Sokal and
 *  Michener 1958): the two groups with the greatest mean evidence between them are joined, as long as it is above 0.
 *  Largest group first. Time cubic in the articles. */
export function groupMembers(
  evidence: Evidence,
  articles: readonly ActiveArticle[],
): readonly (readonly ActiveArticle[])[] {
  const groups = articles.map((article) => [article]);
  const sums = articles.map((one, i) =>
    articles.map((other, j) => (j < i ? evidence(one.digest, other.digest) : 0)),
  );
  for (let pair = bestPair(groups, sums); pair !== null; pair = bestPair(groups, sums)) {
    const [low, high] = pair;
    groups[low]?.push(...(groups[high] ?? []));
    groups.splice(high, 1);
    joinSums(sums, low, high);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Numbers of the two groups to join, the lower first; null where nothing speaks for it. */
function bestPair(
  groups: readonly (readonly ActiveArticle[])[],
  sums: readonly (readonly number[])[],
): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let most = 0;
  for (const [high, row] of sums.entries()) {
    for (let low = 0; low < high; low += 1) {
      const mean = (row[low] ?? 0) / ((groups[low]?.length ?? 1) * (groups[high]?.length ?? 1));
      if (mean > most) {
        most = mean;
        best = [low, high];
      }
    }
  }
  return best;
}

/** Adds the sums of the group `high` to those of `low`, and takes it out. Sums stand at `[higher][lower]`. */
function joinSums(sums: number[][], low: number, high: number): void {
  const at = (a: number, b: number): number => sums[Math.max(a, b)]?.[Math.min(a, b)] ?? 0;
  const joined = sums.map((_, i) => at(low, i) + at(high, i));
  for (const [i, row] of sums.entries()) {
    if (i > low) row[low] = joined[i] ?? 0;
  }
  sums[low] = (sums[low] ?? []).map((_, i) => (i < low ? (joined[i] ?? 0) : 0));
  sums.splice(high, 1);
  for (const row of sums) row.splice(high, 1);
}
