import type { Bound, VagueBand } from './words.ts';

/** The interval a stated number means. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "nearly 600" reaches down to this part of the number. */
const NEARLY = 0.9;

/** "about 600" spans this part of the number to each side, or half the step it is rounded to, whichever is more. */
const ABOUT = 0.1;

/** What `value` means under a modifier. `halfStep` is half the worth of its last stated digit. Two stated ends already
 *  say how far the number is in doubt: "about 3 to 5" spans 3 to 5. */
export function intervalOf(value: number | VagueBand, bound: Bound | null, halfStep: number): Interval {
  const low = typeof value === 'number' ? value : value.low;
  const high = typeof value === 'number' ? value : value.high;
  if (typeof value !== 'number' && (bound === 'about' || bound === 'nearly'))
    return { low, high, lowOpen: false, highOpen: false };
  switch (bound) {
    case 'at-least':
      return { low, high: null, lowOpen: false, highOpen: false };
    case 'more':
      return { low, high: null, lowOpen: true, highOpen: false };
    case 'at-most':
      return { low: Math.min(0, low), high, lowOpen: false, highOpen: false };
    case 'less':
      return { low: Math.min(0, low), high, lowOpen: false, highOpen: true };
    case 'nearly': {
      const reach = Math.abs(low) * (1 - NEARLY);
      return { low: round(low - reach), high, lowOpen: false, highOpen: true };
    }
    case 'about': {
      const reach = Math.max(Math.abs(high) * ABOUT, halfStep);
      const bottom = low >= 0 ? Math.max(0, low - reach) : low - reach;
      return { low: round(bottom), high: round(high + reach), lowOpen: false, highOpen: false };
    }
    default:
      return { low, high, lowOpen: false, highOpen: false };
  }
}

/** Twelve significant digits: what is left of a binary rounding error is cut. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
