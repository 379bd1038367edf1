import { pairByFingerprints, pairGroup } from '../text/shared-fingerprints.ts';
import type { Digest } from './digest.ts';

/** Two texts worth comparing word by word: positions in the list given, `first < second`. */
export interface Candidate {
  readonly first: number;
  readonly second: number;
}

/** How closely articles are sampled, and how many may share a fingerprint before it only joins neighbours. */
export interface Sampling {
  /** Up to this many articles every pair is a candidate. */
  readonly everyPairUpTo: number;
  /** Neighbouring shingles of which one is kept: every common run of `4 + window` words is met. */
  readonly window: number;
  readonly limit: number;
  /** 0–1: least part of the smaller article's fingerprints that the pair must share. */
  readonly leastShare: number;
}

/** Inside a story every run of eight words counts, and wire copy may stand in hundreds of its articles. In most stories
 *  trying every pair costs less than choosing (45,000 pairs: a quarter of a second) and meets every run of four. */
export const STORY_SAMPLING: Sampling = { everyPairUpTo: 300, window: 4, limit: 512, leastShare: 0 };

/** In a whole collection only large overlaps count: runs of twelve words are met, and a sampled share of a tenth
 *  leaves room for chance below the fifth from which an article is derived. */
export const COLLECTION_SAMPLING: Sampling = { everyPairUpTo: 0, window: 8, limit: 64, leastShare: 0.1 };

function pairEqualTexts(digests: readonly Digest[], limit: number): Candidate[] {
  const groups = new Map<string, number[]>();
  for (const [number, { whole }] of digests.entries()) {
    if (whole === null) continue;
    const group = groups.get(whole);
    if (group === undefined) groups.set(whole, [number]);
    else group.push(number);
  }
  const pairs: Candidate[] = [];
  for (const group of groups.values()) {
    pairGroup(group, limit, (first, second) => pairs.push({ first, second }));
  }
  return pairs;
}

function everyPair(size: number): Candidate[] {
  const pairs: Candidate[] = [];
  const numbers = Array.from({ length: size }, (_, number) => number);
  pairGroup(numbers, size, (first, second) => pairs.push({ first, second }));
  return pairs;
}

/** Pairs of texts worth comparing word by word: of a few texts all; of many, those equal but for case, spacing and
 *  punctuation, and those that share fingerprints. Each pair once, sorted. */
export function findCandidates(digests: readonly Digest[], sampling: Sampling): Candidate[] {
  if (digests.length <= sampling.everyPairUpTo) return everyPair(digests.length);
  const lists = digests.map(({ fingerprints }) => fingerprints);
  const equal = pairEqualTexts(digests, sampling.limit);
  const known = new Set(equal.map(({ first, second }) => first * lists.length + second));
  const similar = pairByFingerprints(lists, sampling.leastShare, sampling.limit).filter(
    ({ first, second }) => !known.has(first * lists.length + second),
  );
  return [...equal, ...similar.map(({ first, second }) => ({ first, second }))].sort(
    (x, y) => x.first - y.first || x.second - y.second,
  );
}
