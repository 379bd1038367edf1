import { pairByFingerprints, pairGroup, type SharedPair } from '../text/shared-fingerprints.ts';
import { fingerprints } from '../text/winnow.ts';
import type { WordSequence } from '../text/word-sequence.ts';

/** Words in a fingerprinted run. Five in a row are rare enough to point from one article to the other. */
const SHINGLE_WORDS = 5;

/** How closely articles are sampled, and how many may share a fingerprint before it only joins neighbours. */
export interface Sampling {
  /** Neighbouring shingles of which one is kept: every common run of `4 + window` words is met. */
  readonly window: number;
  readonly limit: number;
  /** 0–1: least part of the smaller article's fingerprints that the pair must share. */
  readonly leastShare: number;
}

/** Inside a story every run of eight words counts, and wire copy may stand in hundreds of its articles. */
export const STORY_SAMPLING: Sampling = { window: 4, limit: 512, leastShare: 0 };

/** In a whole collection only large overlaps count: runs of twelve words are met, and a sampled share of a tenth
 *  leaves room for chance below the fifth from which an article is derived. */
export const COLLECTION_SAMPLING: Sampling = { window: 8, limit: 64, leastShare: 0.1 };

/** Two hashes of the whole word sequence, as a key. */
function wholeKey({ hashes, count }: WordSequence): string {
  let one = 0;
  let two = 0x9e3779b9 | 0;
  for (const hash of hashes) {
    one = (Math.imul(one, 0x01000193) ^ hash) | 0;
    two = (Math.imul(two, 0x85ebca6b) + hash) | 0;
  }
  return `${count}:${one}:${two}`;
}

function pairEqualTexts(sequences: readonly WordSequence[], limit: number): SharedPair[] {
  const groups = new Map<string, number[]>();
  for (const [number, sequence] of sequences.entries()) {
    if (sequence.count === 0) continue;
    const key = wholeKey(sequence);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  const pairs: SharedPair[] = [];
  for (const group of groups.values()) {
    pairGroup(group, limit, (first, second) => pairs.push({ first, second, shared: 1 }));
  }
  return pairs;
}

/** Pairs of texts worth comparing word by word: those equal but for case, spacing and punctuation, and those that
 *  share fingerprints. Each pair once, `first < second`, sorted. */
export function findCandidates(sequences: readonly WordSequence[], sampling: Sampling): SharedPair[] {
  const lists = sequences.map(({ hashes, segments }) =>
    fingerprints(hashes, segments, SHINGLE_WORDS, sampling.window),
  );
  const sizeOf = (number: number): number => lists[number]?.length ?? 0;
  const equal = pairEqualTexts(sequences, sampling.limit);
  const known = new Set(equal.map(({ first, second }) => first * lists.length + second));
  const similar = pairByFingerprints(lists, 1, sampling.limit).filter(
    ({ first, second, shared }) =>
      !known.has(first * lists.length + second) &&
      shared >= sampling.leastShare * Math.min(sizeOf(first), sizeOf(second)),
  );
  return [...equal, ...similar].sort((x, y) => x.first - y.first || x.second - y.second);
}
