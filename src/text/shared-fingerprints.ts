/** Two lists that share fingerprints: positions in the input, `first < second`. */
export interface SharedPair {
  readonly first: number;
  readonly second: number;
  /** Fingerprints in common (in lists longer than the limit some are not counted). */
  readonly shared: number;
}

/** In a group past the limit each member is paired with this many that follow it, so that the group hangs together
 *  and the work stays linear. */
const NEIGHBOURS = 8;

/** Above this many lists a fingerprint and a list number no longer fit one exact double. */
const MOST_LISTS = 2 ** 21;

/** Calls `meet` for each pair of `members`; in a group of more than `limit`, only for near neighbours. */
export function pairGroup(
  members: readonly number[],
  limit: number,
  meet: (first: number, second: number) => void,
): void {
  const reach = members.length > limit ? NEIGHBOURS : members.length;
  for (const [i, first] of members.entries()) {
    for (const second of members.slice(i + 1, i + 1 + reach)) meet(first, second);
  }
}

function flatten(lists: readonly Uint32Array[]): Float64Array {
  const keys = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let next = 0;
  for (const [number, list] of lists.entries()) {
    for (const fingerprint of list) {
      keys[next] = fingerprint * lists.length + number;
      next += 1;
    }
  }
  return keys.sort();
}

/** Pairs of lists with at least `least` fingerprints in common, sorted. Each list holds a fingerprint once.
 *  Time n log n in the number of fingerprints plus the pairs met; a fingerprint in more than `limit` lists joins
 *  only neighbours. Throws RangeError for more than 2²¹ lists. */
export function pairByFingerprints(
  lists: readonly Uint32Array[],
  least: number,
  limit: number,
): SharedPair[] {
  if (lists.length > MOST_LISTS) throw new RangeError(`at most ${MOST_LISTS} texts can be compared at once`);
  const keys = flatten(lists);
  const counts = new Map<number, number>();
  const meet = (first: number, second: number): void => {
    const pair = first * lists.length + second;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  };
  let group: number[] = [];
  let current = -1;
  for (const key of keys) {
    const fingerprint = Math.floor(key / lists.length);
    if (fingerprint !== current) {
      if (group.length > 1) pairGroup(group, limit, meet);
      group = [];
      current = fingerprint;
    }
    group.push(key - fingerprint * lists.length);
  }
  if (group.length > 1) pairGroup(group, limit, meet);
  return [...counts]
    .filter(([, shared]) => shared >= least)
    .sort(([x], [y]) => x - y)
    .map(([pair, shared]) => ({
      first: Math.floor(pair / lists.length),
      second: pair % lists.length,
      shared,
    }));
}
