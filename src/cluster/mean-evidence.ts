import type { Digest } from '../model/digest.ts';
import type { Evidence } from './stream.ts';

/** Members of a story that are asked. The mean is what tells: one look-alike member does not draw an article in,
 *  nor one odd member keep it out. The more are asked, the less the order of the articles decides. */
const SAMPLE = 16;

/** The largest evidence that there is. */
const STRONGEST = 6;

/** A story of which the first members that are asked are such strangers is asked no further. That may be
 *  wrong of a story with odd first members, but most of the time would go into asking strangers. */
const FIRST_ASKED = 3;
const STRANGE = -3;

/** What an article of a story is asked by. */
interface Member {
  readonly digest: Digest;
}

/** Mean evidence between an article and the members of a story, itself left out; −Infinity where it is not above `floor`,
 *  as soon as that is as good as certain, and where there is nobody to ask. */
export function evidenceFor(
  evidence: Evidence,
  digest: Digest,
  members: readonly Member[],
  floor: number,
): number {
  const asked = sample(members, digest);
  const hopeless = floor === -Infinity ? -Infinity : STRANGE;
  return meanAbove(asked.length, floor, hopeless, (i) => between(evidence, digest, asked[i]));
}

/** Mean evidence between the members of two stories; −Infinity as soon as it cannot be above `floor`. */
export function crossEvidence(
  evidence: Evidence,
  one: readonly Member[],
  other: readonly Member[],
  floor: number,
): number {
  const left = sample(one, null);
  const right = sample(other, null);
  return meanAbove(left.length * right.length, floor, -Infinity, (i) =>
    between(evidence, left[Math.floor(i / right.length)]?.digest, right[i % right.length]),
  );
}

function sample(members: readonly Member[], but: Digest | null): readonly Member[] {
  const others = members.slice(0, SAMPLE + 1).filter(({ digest }) => digest !== but);
  return others.length > SAMPLE ? others.slice(0, SAMPLE) : others;
}

function between(evidence: Evidence, one: Digest | undefined, other: Member | undefined): number {
  return one === undefined || other === undefined ? 0 : evidence(one, other.digest);
}

/** The mean of `count` values; −Infinity as soon as it cannot be above `floor`, or where the first few have a mean of no
 *  more than `hopeless`. */
function meanAbove(count: number, floor: number, hopeless: number, valueAt: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    sum += valueAt(i);
    if (sum + STRONGEST * (count - i - 1) <= floor * count) return -Infinity;
    if (i + 1 === FIRST_ASKED && sum <= hopeless * FIRST_ASKED) return -Infinity;
  }
  return count === 0 ? -Infinity : sum / count;
}
