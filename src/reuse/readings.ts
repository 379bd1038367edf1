import type { Digest } from './digest.ts';
import { wordsWithout } from './digest.ts';
import { type Reading, type ReuseInput, readForReuse } from './reading.ts';

/** Readings kept: the candidates of one article lie close together, and one takes some 30 kB. */
const MOST_KEPT = 4096;

/** A pair of articles, read for comparison. */
export type ReadPair = (first: number, second: number) => readonly [Reading, Reading] | null;

/** Whether the outlets of both repeat one line: the same outlet's articles, or those of papers under one roof. */
function shareStandingLine(one: Digest, other: Digest): boolean {
  return one.standing.some(({ key }) => other.standing.some((line) => line.key === key));
}

/** Reads articles (by their positions) as pairs need them, and keeps the last of them. Standing lines are left out where
 *  both articles have one in common; between other outlets they stand, because there they tell of copying. */
export function pairReader(inputs: readonly ReuseInput[], digests: readonly Digest[]): ReadPair {
  const kept = new Map<number, Reading>();
  const read = (number: number, bare: boolean): Reading | null => {
    const input = inputs[number];
    const digest = digests[number];
    if (input === undefined || digest === undefined) return null;
    const place = number * 2 + (bare ? 1 : 0);
    const found = kept.get(place);
    if (found !== undefined) return found;
    const reading = readForReuse(input, wordsWithout(input.article, bare ? digest.standing : []));
    const oldest = kept.size < MOST_KEPT ? undefined : kept.keys().next().value;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(place, reading);
    return reading;
  };
  return (first, second) => {
    const [one, other] = [digests[first], digests[second]];
    const bare = one !== undefined && other !== undefined && shareStandingLine(one, other);
    const x = read(first, bare);
    const y = read(second, bare);
    return x === null || y === null ? null : [x, y];
  };
}
