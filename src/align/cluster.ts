/** A pair of items that may belong together, `a < b`, with a score from 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Groups items by average link over scored pairs, best pair first. Never plain connected components: a merge needs
 *  the mean of all cross pairs to reach `join`, and no cross pair may be absent or score below `least` (a pair that
 *  was never scored, or scored 0, can never be in one group). Ties go by index, so order of pairs does not matter.
 *  @returns groups of indices, each sorted, ordered by their first member. */
export function clusterPairs(size: number, pairs: readonly Pair[], join: number, least: number): readonly (readonly number[])[] {
  const scores = new Map<string, number>();
  const key = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`);
  for (const pair of pairs) if (pair.score >= least) scores.set(key(pair.a, pair.b), pair.score);
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

function meanLink(left: readonly number[], right: readonly number[], scores: ReadonlyMap<string, number>, key: (a: number, b: number) => string): number {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const score = scores.get(key(a, b));
      if (score === undefined) return -1;
      sum += score;
    }
  }
  return sum / (left.length * right.length);
}
