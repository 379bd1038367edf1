import type { Span } from '../model/span.ts';
import type { Run } from './run.ts';
import { hashShingles } from './winnow.ts';

/** A sequence of numbers with the ranges that were not interrupted. */
export interface Segmented {
  readonly hashes: Int32Array;
  readonly segments: readonly Span[];
}

/** Where each run of `size` numbers begins in a sequence: a hash table with chained buckets. Built once a sequence,
 *  used against any number of others. */
export interface GramIndex {
  readonly sequence: Segmented;
  readonly size: number;
  /** Hash of the gram that begins at each position. */
  readonly grams: Int32Array;
  /** 1 where a whole gram begins, inside one segment. */
  readonly whole: Uint8Array;
  /** Index of the segment each position lies in. */
  readonly segmentOf: Uint32Array;
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
}

/** A gram that stands more often than this in a text is a refrain, not evidence of where a run began; and without
 *  the bound a text of one repeated word would cost quadratic time. */
const MOST_REPEATS = 8;

/** Buckets a gram: most grams of another text meet an empty one. */
const SPARSENESS = 4;

/** Builds the index of all runs of `size` numbers. Linear in the length of the sequence. */
export function indexGrams(sequence: Segmented, size: number): GramIndex {
  const length = sequence.hashes.length;
  const grams = new Int32Array(length);
  const whole = new Uint8Array(length);
  const segmentOf = new Uint32Array(length);
  for (const [number, segment] of sequence.segments.entries()) {
    segmentOf.fill(number, segment.start, segment.end);
    if (segment.end - segment.start < size) continue;
    const hashes = hashShingles(sequence.hashes, segment, size);
    grams.set(hashes, segment.start);
    whole.fill(1, segment.start, segment.start + hashes.length);
  }
  let buckets = 16;
  while (buckets < length * SPARSENESS) buckets *= 2;
  const heads = new Int32Array(buckets).fill(-1);
  const nexts = new Int32Array(length).fill(-1);
  for (let at = length - 1; at >= 0; at -= 1) {
    if (whole[at] !== 1) continue;
    const bucket = (grams[at] ?? 0) & (buckets - 1);
    nexts[at] = heads[bucket] ?? -1;
    heads[bucket] = at;
  }
  return { sequence, size, grams, whole, segmentOf, heads, nexts };
}

/** The first position of a gram from `at` on, along the chain of its bucket (ascending); −1 where none is left. */
function nextPosition({ grams, nexts }: GramIndex, gram: number, at: number): number {
  let position = at;
  while (position >= 0 && grams[position] !== gram) position = nexts[position] ?? -1;
  return position;
}

/** Whether a gram that stands at `first` stands more often than evidence may. */
function isRefrain(index: GramIndex, gram: number, first: number): boolean {
  let position = first;
  for (let left = MOST_REPEATS; left > 0; left -= 1) {
    position = nextPosition(index, gram, index.nexts[position] ?? -1);
    if (position < 0) return false;
  }
  return true;
}

/** The longest run through the equal grams at `i` and `j`, inside one segment on both sides. */
function extend(a: GramIndex, b: GramIndex, i: number, j: number): Run {
  const left = a.sequence.hashes;
  const right = b.sequence.hashes;
  const here = a.sequence.segments[a.segmentOf[i] ?? 0];
  const there = b.sequence.segments[b.segmentOf[j] ?? 0];
  if (here === undefined || there === undefined) return { a: i, b: j, length: 0 };
  let before = 0;
  const room = Math.min(i - here.start, j - there.start);
  while (before < room && left[i - before - 1] === right[j - before - 1]) before += 1;
  let after = 0;
  const rest = Math.min(here.end - i, there.end - j);
  while (after < rest && left[i + after] === right[j + after]) after += 1;
  return { a: i - before, b: j - before, length: before + after };
}

/** All longest common runs of at least `size` numbers (each cannot be made longer on either side), sorted by `a`,
 *  then `b`; refrains start none. Both indices must be of the same gram size. */
export function findCommonRuns(a: GramIndex, b: GramIndex): Run[] {
  const runs: Run[] = [];
  /** By diagonal (`a` − `b`): where in `a` the last run ended. */
  const reached = new Map<number, number>();
  for (let i = 0; i < a.grams.length; i += 1) {
    if (a.whole[i] !== 1) continue;
    const gram = a.grams[i] ?? 0;
    let j = nextPosition(b, gram, b.heads[gram & (b.heads.length - 1)] ?? -1);
    if (j < 0 || isRefrain(b, gram, j)) continue;
    for (; j >= 0; j = nextPosition(b, gram, b.nexts[j] ?? -1)) {
      if ((reached.get(i - j) ?? -1) > i) continue;
      const run = extend(a, b, i, j);
      if (run.length < a.size) continue;
      reached.set(i - j, run.a + run.length);
      runs.push(run);
    }
  }
  return runs.sort((x, y) => x.a - y.a || x.b - y.b);
}
