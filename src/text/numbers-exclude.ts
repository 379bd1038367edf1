/** A number with the interval it means; null is an open end. */
export interface NumberRange {
  readonly stated: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly vague: boolean;
}

/** "several" and "two" do not contradict each other; "hundreds" and "two" do. */
const VAGUE_SLACK = 2;

/** Who says "up to 200" means more than somebody who says "up to 40"; "up to 50" may be the same rounded otherwise. */
const BOUND_SLACK = 2;

/** Can the two not both be true? Their intervals have no number in common; a vague word excludes nothing but another
 *  order of magnitude, and "up to 40" no other such bound but one of twice as many. Symmetric, and of two equal stated
 *  numbers true only of "no more than 12" and "more than 12". */
export function numbersExclude(a: NumberRange, b: NumberRange): boolean {
  if (a.stated === b.stated) return isLimitPassed(a, b) || isLimitPassed(b, a);
  if (isRounded(a.stated, b.stated)) return false;
  if (isUpTo(a) && isUpTo(b))
    return Math.max(a.stated, b.stated) >= BOUND_SLACK * Math.min(a.stated, b.stated);
  const slack = a.vague || b.vague ? VAGUE_SLACK : 1;
  return isBelow(a, b, slack) || isBelow(b, a, slack);
}

/** Is the one the other, rounded: 13.6 million and 13,625,777? Only a number that is told to four digits or more was told
 *  exactly enough for that, and only one of two digits or more keeps enough of it. Symmetric; false of equal numbers. */
export function isRounded(a: number, b: number): boolean {
  // Two digits keep a number to one in twenty: most pairs need not be looked at closer.
  if (a === b || Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) / 20) return false;
  const [coarse, fine] = digitsOf(a) < digitsOf(b) ? [a, b] : [b, a];
  const digits = digitsOf(coarse);
  if (digits < LEAST_KEPT || digitsOf(fine) < TOLD_EXACTLY || digits === digitsOf(fine)) return false;
  return Number(fine.toPrecision(digits)) === coarse;
}

const TOLD_EXACTLY = 4;
const LEAST_KEPT = 2;

/** Significant digits: 3 of 13,600,000. */
const digitsOf = (n: number): number => n.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;

/** "up to 40", "as many as 40"; "fewer than 40" says nothing of how near it comes. */
export const isUpTo = ({ low, high, highOpen, stated, vague }: NumberRange): boolean =>
  !vague && low === 0 && high === stated && !highOpen;

/** "no more than 12", "fewer than 12" against "more than 12"; who says "as many as 12" does not draw a line. */
function isLimitPassed(limit: NumberRange, more: NumberRange): boolean {
  if (limit.vague || limit.high !== limit.stated) return false;
  const drawn = limit.low === null || (limit.low === 0 && limit.highOpen);
  return drawn && more.lowOpen && more.low === more.stated && more.high === null;
}

function isBelow(x: NumberRange, y: NumberRange, slack: number): boolean {
  if (x.high === null || y.low === null) return false;
  return x.high * slack < y.low || (x.high === y.low && slack === 1 && (x.highOpen || y.lowOpen));
}

/** Nobody calls a number "more than" one that is so many times smaller: "more than 5,000" is not said of 15,000. */
export const FAR_BEYOND = 3;
