import { toDay, weekdayOf } from './calendar.ts';

const FIXED: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas-eve', [12, 24]],
  ['boxing-day', [12, 26]],
  ['new-year', [1, 1]],
  ['new-year-eve', [12, 31]],
  ['us-independence-day', [7, 4]],
  ['valentine', [2, 14]],
  ['st-patrick', [3, 17]],
  ['us-veterans-day', [11, 11]],
  ['may-day', [5, 1]],
  ['halloween', [10, 31]],
]);

/** Days from Easter Sunday. */
const FROM_EASTER: ReadonlyMap<string, number> = new Map([
  ['good-friday', -2],
  ['easter', 0],
  ['easter-monday', 1],
]);

/** Day number of a holiday in a year; null for a name that is not listed. */
export function holidayDay(holiday: string, year: number): number | null {
  const fixed = FIXED.get(holiday);
  if (fixed !== undefined) return toDay({ year, month: fixed[0], day: fixed[1] });
  const shift = FROM_EASTER.get(holiday);
  if (shift !== undefined) return easterSunday(year) + shift;
  if (holiday === 'thanksgiving') return nthWeekday(year, 11, 4, 4);
  if (holiday === 'us-labor-day') return nthWeekday(year, 9, 1, 1);
  if (holiday === 'us-memorial-day') {
    const last = toDay({ year, month: 5, day: 31 });
    return last - (weekdayOf(last) - 1);
  }
  return null;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = toDay({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Western Easter by the anonymous Gregorian reckoning (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return toDay({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
