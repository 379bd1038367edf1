import { UnionFind } from '../text/union-find.ts';

/** A pair of items, `a < b`, with a score from 0 to 1; below 0 the two can never be in one group. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Sums of the scores between a group and each group it has scored pairs with; -Infinity where a pair is a conflict. */
type Links = Map<number, number>[];

/** Groups items by average link over scored pairs, best pair first. Never plain connected components: a merge needs
 *  the mean of all cross pairs (0 where none was scored) to reach `join`, and no cross pair may be a conflict: none that
 *  was scored below 0, and none of the others that `isConflict` tells of. Ties go by index, so the order of pairs does
 *  not matter.
 *  @returns groups of indices, each sorted, ordered by their first member. */
export function clusterPairs(
  size: number,
  pairs: readonly Pair[],
  join: number,
  isConflict: (a: number, b: number) => boolean = () => false,
): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const members = Array.from({ length: size }, (_, i): number[] => [i]);
  const links = linksOf(size, pairs, join);
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
      if ((links[left]?.get(right) ?? 0) < join * own.length * other.length) continue;
      if (own.some((a) => other.some((b) => isConflict(a, b)))) {
        links[left]?.set(right, -Infinity);
        links[right]?.set(left, -Infinity);
        continue;
      }
      const target = Math.min(left, right);
      const source = Math.max(left, right);
      for (const member of members[source] ?? []) groupOf[member] = target;
      members[target] = [...own, ...other];
      members[source] = [];
      moveLinks(links, source, target);
      merged = true;
    }
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => [...group].sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Links of items that pairs from `join` up connect, over however many others: no other two can ever meet. */
function linksOf(size: number, pairs: readonly Pair[], join: number): Links {
  const reach = new UnionFind(size);
  for (const pair of pairs) if (pair.score >= join) reach.union(pair.a, pair.b);
  const links: Links = Array.from({ length: size }, () => new Map<number, number>());
  for (const { a, b, score } of pairs) {
    if (reach.find(a) !== reach.find(b)) continue;
    const sum = score < 0 ? -Infinity : score;
    links[a]?.set(b, sum);
    links[b]?.set(a, sum);
  }
  return links;
}

/** What was linked to the one group is linked to the other. */
function moveLinks(links: Links, source: number, target: number): void {
  const from = links[source];
  const to = links[target];
  if (from === undefined || to === undefined) return;
  for (const [other, sum] of from) {
    links[other]?.delete(source);
    if (other === target) continue;
    const both = (to.get(other) ?? 0) + sum;
    to.set(other, both);
    links[other]?.set(target, both);
  }
  to.delete(source);
  from.clear();
}
