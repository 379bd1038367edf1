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

/** Where each fingerprint stands, all lists together: entries sorted by fingerprint, then by list. */
interface Postings {
  /** The list of each entry. */
  readonly members: Uint32Array;
  /** Where the entries with the same fingerprint end. */
  readonly ends: Uint32Array;
  /** The entries of list `n` are `places[starts[n]]` … `places[starts[n + 1] - 1]`. */
  readonly places: Uint32Array;
  readonly starts: Uint32Array;
}

/** Cells a fingerprint: one in eight of those met once falls into a cell that another has filled, and is sorted in vain. */
const CELLS = 8;

/** The lists without fingerprints that no other list holds (and with a few of them): they join nothing, and are most. */
function withoutLoners(lists: readonly Uint32Array[]): Uint32Array[] {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  let size = 16;
  while (size < total * CELLS) size *= 2;
  const met = new Uint8Array(size);
  for (const list of lists) {
    for (const fingerprint of list) {
      const cell = fingerprint & (size - 1);
      if (met[cell] !== 2) met[cell] = (met[cell] ?? 0) + 1;
    }
  }
  return lists.map((list) => list.filter((fingerprint) => met[fingerprint & (size - 1)] === 2));
}

function startsOf(lists: readonly Uint32Array[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [number, list] of lists.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
  return starts;
}

function sortedKeys(lists: readonly Uint32Array[], total: number): Float64Array {
  const keys = new Float64Array(total);
  let next = 0;
  for (const [number, list] of lists.entries()) {
    for (const fingerprint of list) {
      keys[next] = fingerprint * lists.length + number;
      next += 1;
    }
  }
  return keys.sort();
}

function postingsOf(lists: readonly Uint32Array[]): Postings {
  const starts = startsOf(lists);
  const total = starts[lists.length] ?? 0;
  const keys = sortedKeys(lists, total);
  const members = new Uint32Array(total);
  const ends = new Uint32Array(total);
  const places = new Uint32Array(total);
  const filled = starts.slice();
  let current = -1;
  let from = 0;
  for (let at = 0; at < total; at += 1) {
    const key = keys[at] ?? 0;
    const fingerprint = Math.floor(key / lists.length);
    const member = key - fingerprint * lists.length;
    if (fingerprint !== current) {
      ends.fill(at, from, at);
      from = at;
      current = fingerprint;
    }
    members[at] = member;
    const place = filled[member] ?? 0;
    places[place] = at;
    filled[member] = place + 1;
  }
  ends.fill(total, from, total);
  return { members, ends, places, starts };
}

/** Whether more than `limit` lists hold the fingerprint of entry `at`. */
function isCrowd({ members, ends }: Postings, at: number, limit: number): boolean {
  const end = ends[at] ?? 0;
  const first = end - limit - 1;
  return first >= 0 && first < members.length && ends[first] === end;
}

/** Pairs of lists that share at least `leastShare` (0–1) of the smaller one's fingerprints, and at least one; sorted.
 *  Each list holds a fingerprint once. Lists are taken one after another and those after each are counted in one array
 *  of numbers, so memory grows with the fingerprints and the pairs kept, not with the pairs met by chance. Time n log n
 *  in the fingerprints plus the pairs met; a fingerprint in more than `limit` lists joins only neighbours. Throws
 *  RangeError for more than 2²¹ lists. */
export function pairByFingerprints(
  lists: readonly Uint32Array[],
  leastShare: number,
  limit: number,
): SharedPair[] {
  if (lists.length > MOST_LISTS) throw new RangeError(`at most ${MOST_LISTS} texts can be compared at once`);
  const postings = postingsOf(withoutLoners(lists));
  const { members, ends, places, starts } = postings;
  const counts = new Uint32Array(lists.length);
  const pairs: SharedPair[] = [];
  for (const [first, list] of lists.entries()) {
    const met: number[] = [];
    for (let i = starts[first] ?? 0; i < (starts[first + 1] ?? 0); i += 1) {
      const at = places[i] ?? 0;
      const end = ends[at] ?? 0;
      const last = isCrowd(postings, at, limit) ? Math.min(end, at + 1 + NEIGHBOURS) : end;
      for (let other = at + 1; other < last; other += 1) {
        const second = members[other] ?? 0;
        if (counts[second] === 0) met.push(second);
        counts[second] = (counts[second] ?? 0) + 1;
      }
    }
    for (const second of met.sort((x, y) => x - y)) {
      const shared = counts[second] ?? 0;
      counts[second] = 0;
      const smaller = Math.min(list.length, lists[second]?.length ?? 0);
      if (shared >= leastShare * smaller) pairs.push({ first, second, shared });
    }
  }
  return pairs;
}
