import type { Claim, Reading } from '../../model/dossier.ts';
import type { Html } from './escape-html.ts';
import { html } from './escape-html.ts';

interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** A mark is at least this wide, in hundredths of the scale, so that a single number can be seen. */
const MIN_MARK = 1.6;

/** Draws a reading's interval on the scale that all readings of its claim share; an open end runs to the rim and
 *  fades. Null unless at least two readings are numbers that differ. The label beside it says the same in words. */
export function numberScale(claim: Claim, reading: Reading): Html | null {
  const intervals = claim.readings.map(intervalOf).filter((interval) => interval !== null);
  const own = intervalOf(reading);
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  if (own === null || intervals.length < 2 || !(to > from) || !Number.isFinite(to - from)) return null;
  const place = (value: number): number => 10 + (80 * (value - from)) / (to - from);
  const left = own.low === null ? 0 : place(own.low);
  const right = own.high === null ? 100 : place(own.high);
  const width = Math.max(MIN_MARK, right - left);
  const open = own.low === null ? ' open-low' : own.high === null ? ' open-high' : '';
  return html`<svg class="scale" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="axis" d="M0 3H100"/><rect class="mark${open}" x="${left.toFixed(2)}" y="1" width="${width.toFixed(2)}" height="4"/></svg>`;
}

function intervalOf(reading: Reading): Interval | null {
  const { value } = reading;
  if (value === null || !('low' in value) || (value.low === null && value.high === null)) return null;
  return { low: value.low, high: value.high };
}
