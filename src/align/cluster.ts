/** A pair of items, `a < b`, with a score from 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How alike two items are, `a < b`: 0 to 1; below 0 they can never be in one group. */
export type Score = (a: number, b: number) => number;

/** For each group the sums of the scores between it and other groups, so far as they were asked for; -Infinity where a
 *  pair is a conflict. */
type Links = readonly Map<number, number>[];

/** Groups items by average link, best pair first. Never plain connected components: a merge needs the mean of all cross
 *  pairs to reach `join`, and no cross pair may be a conflict. Only the `pairs` can start a merge; all others are scored
 *  where two groups might become one, for most never meet. Ties go by index, so the order of pairs does not matter.
 *  @returns groups of indices, each sorted, ordered by their first member. */
export function clusterPairs(
  size: number,
  pairs: readonly Pair[],
  join: number,
  score: Score,
): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const members = Array.from({ length: size }, (_, i): readonly number[] => [i]);
  const links: Links = Array.from({ length: size }, () => new Map<number, number>());
  let queue = pairs
    .filter((pair) => pair.score >= join)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  let merged = true;
  while (merged) {
    merged = false;
    queue = queue.filter((pair) => groupOf[pair.a] !== groupOf[pair.b]);
    for (const pair of queue) {
      const left = groupOf[pair.a] ?? pair.a;
      const right = groupOf[pair.b] ?? pair.b;
      if (left === right) continue;
      const own = members[left] ?? [];
      const other = members[right] ?? [];
      const sum = links[left]?.get(right) ?? crossSum(own, other, score);
      if (sum < join * own.length * other.length) {
        links[left]?.set(right, sum);
        links[right]?.set(left, sum);
        continue;
      }
      const target = Math.min(left, right);
      const source = Math.max(left, right);
      for (const member of members[source] ?? []) groupOf[member] = target;
      members[target] = [...own, ...other];
      members[source] = [];
      joinLinks(links, source, target);
      merged = true;
    }
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => [...group].sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function crossSum(own: readonly number[], other: readonly number[], score: Score): number {
  let sum = 0;
  for (const a of own) {
    for (const b of other) {
      const between = a < b ? score(a, b) : score(b, a);
      if (between < 0) return -Infinity;
      sum += between;
    }
  }
  return sum;
}

/** What both groups have a sum with, the joined one has the sum of both with; a conflict of either is one of both. */
function joinLinks(links: Links, source: number, target: number): void {
  const from = links[source];
  const to = links[target];
  if (from === undefined || to === undefined) return;
  from.delete(target);
  to.delete(source);
  for (const other of new Set([...from.keys(), ...to.keys()])) {
    const both = joinedSum(from.get(other), to.get(other));
    links[other]?.delete(source);
    if (both === null) {
      to.delete(other);
      links[other]?.delete(target);
    } else {
      to.set(other, both);
      links[other]?.set(target, both);
    }
  }
  from.clear();
}

/** Null where one of the two was never asked for, and the other is no conflict. */
function joinedSum(a: number | undefined, b: number | undefined): number | null {
  if (a === -Infinity || b === -Infinity) return -Infinity;
  return a === undefined || b === undefined ? null : a + b;
}
