/** A pair of items, `a < b`, with a score from 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Both say the same in figures: such pairs come first, whatever their scores, so that a figure is whole before it is
   *  set against another. */
  readonly equal: boolean;
}

/** How alike two items are, `a < b`: 0 to 1; below 0 they can never be in one group. */
export type Score = (a: number, b: number) => number;

/** What the cross pairs of two groups say together. */
interface Link {
  /** Sum of their scores; -Infinity where a pair is a conflict. */
  readonly sum: number;
  /** How many of them tell anything. */
  readonly telling: number;
}

/** For each group its links with other groups, so far as they were asked for. */
type Links = readonly Map<number, Link>[];

/** Does a pair that scores 0 tell nothing, neither for its two items being one nor against it? */
export type IsSilent = (a: number, b: number) => boolean;

/** Part of the cross pairs of two groups that must tell something before the groups may be one. */
const LEAST_TELLING = 1 / 3;

/** Groups items by average link, equal figures first, then the best pair. Never plain connected components: a merge needs the mean of all cross
 *  pairs that tell anything to reach `join`, and no cross pair may be a conflict. Only the `pairs` can start a merge; all others are scored
 *  where two groups might become one, for most never meet. Ties go by index, so the order of pairs does not matter.
 *  @returns groups of indices, each sorted, ordered by their first member. */
export function clusterPairs(
  size: number,
  pairs: readonly Pair[],
  join: number,
  score: Score,
  isSilent: IsSilent = () => false,
): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const members = Array.from({ length: size }, (_, i): readonly number[] => [i]);
  const links: Links = Array.from({ length: size }, () => new Map<number, Link>());
  let queue = pairs
    .filter((pair) => pair.score >= join)
    .sort((x, y) => Number(y.equal) - Number(x.equal) || y.score - x.score || x.a - y.a || x.b - y.b);
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
      const link = links[left]?.get(right) ?? linkOf(own, other, score, isSilent);
      if (!joins(link, own.length * other.length, join)) {
        links[left]?.set(right, link);
        links[right]?.set(left, link);
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

const joins = ({ sum, telling }: Link, pairs: number, join: number): boolean =>
  sum >= join * telling && telling >= LEAST_TELLING * pairs;

function linkOf(own: readonly number[], other: readonly number[], score: Score, isSilent: IsSilent): Link {
  let sum = 0;
  let telling = 0;
  for (const x of own) {
    for (const y of other) {
      const [a, b] = x < y ? [x, y] : [y, x];
      const between = score(a, b);
      if (between < 0) return NEVER;
      sum += between;
      if (between > 0 || !isSilent(a, b)) telling += 1;
    }
  }
  return { sum, telling };
}

const NEVER: Link = { sum: -Infinity, telling: 1 };

/** What both groups have a link with, the joined one has both links with; a conflict of either is one of both. */
function joinLinks(links: Links, source: number, target: number): void {
  const from = links[source];
  const to = links[target];
  if (from === undefined || to === undefined) return;
  from.delete(target);
  to.delete(source);
  for (const other of new Set([...from.keys(), ...to.keys()])) {
    const both = joined(from.get(other), to.get(other));
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
function joined(a: Link | undefined, b: Link | undefined): Link | null {
  if (a?.sum === -Infinity || b?.sum === -Infinity) return NEVER;
  return a === undefined || b === undefined ? null : { sum: a.sum + b.sum, telling: a.telling + b.telling };
}
