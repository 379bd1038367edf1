import { daysInMonth, pad, toDay, weekdayOf } from '../calendar.ts';
import type { DateForm, TimeForm, YearReference } from '../expression.ts';
import { holidayDay } from '../holidays.ts';
import type { Placed } from './placed.ts';
import { partsOf, placedDay, placedMonth, placedWeek, placedYear, unplaced } from './placed.ts';
import type { Scene } from './scene.ts';
import { isDirected, nearest } from './scene.ts';

/** The year meant; null where it is counted from an unknown publication date. */
export function resolveYear(reference: YearReference, today: number | null): number | null {
  if (reference.kind === 'written') return reference.year;
  return today === null ? null : partsOf(today).year + reference.shift;
}

/** Places a date whose year is written, counted from the publication year, or the nearest that fits the tense. */
export function placeDate(form: DateForm, scene: Scene): Placed {
  const { month } = form;
  const year = form.year === null ? null : resolveYear(form.year, scene.today);
  const certain = !form.ambiguous && !form.year?.fiscal && (form.year?.kind === 'written' || scene.certain);
  if (month === null)
    return year === null ? unplaced('XXXX', 'year') : placeYears(year, form.endYear, certain);
  if (year !== null) {
    const placed = placeInYear(form, year, month, certain) ?? placedMonth(year, month, false);
    const swapped = form.ambiguous ? placeInYear({ ...form, day: month }, year, form.day ?? 0, false) : null;
    return swapped === null ? placed : { ...placed, other: swapped };
  }
  if (scene.today === null || form.year !== null)
    return unplaced(
      form.day === null ? `XXXX-${pad(month, 2)}` : `XXXX-${pad(month, 2)}-${pad(form.day, 2)}`,
      form.day === null ? 'month' : 'day',
    );
  const here = partsOf(scene.today).year;
  const sure = certain && (isDirected(scene.context) || form.shift !== null);
  const candidates = [here, here - 1, here + 1]
    .map((near) => placeInYear(form, near, month, sure))
    .filter((placed) => placed !== null);
  return chooseYear(form, candidates, scene) ?? unplaced(`XXXX-${pad(month, 2)}`, 'month');
}

function placeYears(first: number, last: number | null, certain: boolean): Placed {
  const placed = placedYear(first, certain);
  return last === null ? placed : { ...placed, to: placedYear(last, certain).to, granularity: 'other' };
}

function chooseYear(form: DateForm, candidates: readonly Placed[], scene: Scene): Placed | null {
  const { today, context } = scene;
  if (today === null) return null;
  if (form.shift === null) return nearest(candidates, today, context);
  const { shift } = form;
  const side = candidates.filter(
    ({ from, to }) =>
      from !== null && to !== null && (shift < 0 ? to < today : shift > 0 ? from > today : true),
  );
  return nearest(side, today, { ...context, future: shift > 0, tense: null });
}

function placeInYear(form: DateForm, year: number, month: number, certain: boolean): Placed | null {
  const { day, endDay } = form;
  if (day === null) return placedMonth(year, month, certain);
  if (day > daysInMonth(year, month)) return null;
  const first = toDay({ year, month, day });
  if (form.week) return placedWeek(first, certain);
  const placed = placedDay(first, certain);
  return endDay === null || endDay > daysInMonth(year, month)
    ? placed
    : { ...placed, to: first + endDay - day, granularity: 'other' };
}

/** A bare weekday is the most recent one, the publication day included, unless a cue for the future governs it. */
export function placeWeekday(form: Extract<TimeForm, { kind: 'weekday' }>, scene: Scene): Placed {
  const { today, context } = scene;
  if (today === null) return unplaced(`XXXX-WXX-${form.weekday}`, 'day');
  if (form.from === 'text') return weekdayBeside(form.weekday, form.shift ?? 0, scene.memory.day ?? today);
  const back = daysBack(today, form.weekday);
  const ahead = (7 - back) % 7;
  if (form.shift === -1) return placedDay(today - (back === 0 ? 7 : back), scene.certain);
  // Said on a Monday, "next Friday" may skip the coming one.
  if (form.shift === 1)
    return ahead === 0 ? placedDay(today + 7, scene.certain) : either(today + ahead, today + ahead + 7);
  if (form.shift === 0)
    return placedDay(context.tense === 'past' ? today - back : today + ahead, scene.certain);
  if (context.future) return placedDay(today + ahead, scene.certain);
  if (isDirected(context) || back === 0) return placedDay(today - back, scene.certain && isDirected(context));
  return either(today - back, today + ahead);
}

/** Days from a weekday back to the one before it, 0 where it is that day. */
function daysBack(day: number, weekday: number): number {
  return (weekdayOf(day) - weekday + 7) % 7;
}

/** "the previous Friday" −1, "that same Friday" 0, "the following Friday" 1, from the day last spoken of. */
function weekdayBeside(weekday: number, shift: number, spoken: number): Placed {
  if (shift === 0) return placedDay(spoken - weekdayOf(spoken) + weekday, false);
  const back = daysBack(spoken, weekday);
  return placedDay(shift < 0 ? spoken - (back === 0 ? 7 : back) : spoken + 7 - back, false);
}

/** A day, or else another one. */
function either(day: number, other: number): Placed {
  return { ...placedDay(day, false), other: placedDay(other, false) };
}

/** Places a holiday as a date without a year is placed. */
export function placeHoliday(form: Extract<TimeForm, { kind: 'holiday' }>, scene: Scene): Placed {
  const { today, context } = scene;
  const written = form.year === null ? null : resolveYear(form.year, today);
  if (written === null && today === null) return unplaced('XXXX-XX-XX', 'day');
  const here = written ?? partsOf(today ?? 0).year;
  const years = written === null ? [here, here - 1, here + 1] : [here];
  const days = years.map((year) => holidayDay(form.holiday, year)).filter((day) => day !== null);
  const shift = form.shift ?? 0;
  const side = days.filter((day) => today === null || shift === 0 || (shift < 0 ? day < today : day > today));
  const placed = side.map((day) =>
    placedDay(day, written !== null || (scene.certain && isDirected(context))),
  );
  if (today === null || written !== null) return placed[0] ?? unplaced('XXXX-XX-XX', 'day');
  return nearest(placed, today, context) ?? unplaced('XXXX-XX-XX', 'day');
}
