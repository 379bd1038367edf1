/** A pair of items, `a < b`, with a score from 0 to 1; below 0 the two can never be in one group. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Groups items by average link over scored pairs, best pair first. Never plain connected components: a merge needs
 *  the mean of all cross pairs (0 where none was scored) to reach `join`, and no cross pair may be a conflict.
 *  Ties go by index, so the order of pairs does not matter.
 *  @returns groups of indices, each sorted, ordered by their first member. */
export function clusterPairs(size: number, pairs: readonly Pair[], join: number): readonly (readonly number[])[] {
  const key = (a: number, b: number): number => (a < b ? a * size + b : b * size + a);
  const scores = new Map(pairs.map((pair) => [key(pair.a, pair.b), pair.score]));
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const members = Array.from({ length: size }, (_, i): number[] => [i]);
  const queue = pairs.filter((pair) => pair.score >= join).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  let merged = true;
  while (merged) {
    merged = false;
    for (const pair of queue) {
      const left = groupOf[pair.a] ?? pair.a;
      const right = groupOf[pair.b] ?? pair.b;
      if (left === right) continue;
      const mean = meanLink(members[left] ?? [], members[right] ?? [], scores, key);
      if (mean < join) continue;
      const target = Math.min(left, right);
      const source = Math.max(left, right);
      for (const member of members[source] ?? []) groupOf[member] = target;
      members[target] = [...(members[left] ?? []), ...(members[right] ?? [])];
      members[source] = [];
      merged = true;
    }
  }
  return members.filter((group) => group.length > 0).map((group) => [...group].sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function meanLink(left: readonly number[], right: readonly number[], scores: ReadonlyMap<number, number>, key: (a: number, b: number) => number): number {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const score = scores.get(key(a, b)) ?? 0;
      if (score < 0) return -1;
      sum += score;
    }
  }
  return sum / (left.length * right.length);
}
