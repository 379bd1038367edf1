import { addMonths, daysInMonth, fromDay, toDay } from '../calendar.ts';
import { durationValue } from '../duration-value.ts';
import type { TimeForm, Unit } from '../expression.ts';
import { unitAround } from './place-period.ts';
import type { Placed } from './placed.ts';
import { partsOf, placedDay, placedQuarter, placedYear, unplaced } from './placed.ts';
import type { Memory, Scene } from './scene.ts';

/** Days or months in a unit; null for units shorter than a day. */
const STEPS: Readonly<Record<Unit, { readonly days: number } | { readonly months: number } | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: { days: 1 },
  week: { days: 7 },
  weekend: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

/** Offsets beyond it are not reckoned: no calendar reaches there. */
const FARTHEST_MONTHS = 12_000;

/** The day `count` units away; whole days below a month. Null where that is off the calendar. */
export function moveDay(day: number, unit: Unit, count: number): number | null {
  const step = STEPS[unit];
  if (step === null) return day;
  if ('days' in step)
    return Math.abs(step.days * count) > FARTHEST_MONTHS * 30 ? null : day + Math.round(step.days * count);
  const months = Math.round(step.months * count);
  if (Math.abs(months) > FARTHEST_MONTHS) return null;
  const date = fromDay(day);
  const moved = addMonths(date.year, date.month, months);
  return moved.year < 1
    ? null
    : toDay({ ...moved, day: Math.min(date.day, daysInMonth(moved.year, moved.month)) });
}

/** The time last spoken of that is at least as narrow as a unit. */
function spokenOf(memory: Memory, unit: Unit): number | null {
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend') return memory.week;
  if (unit === 'month') return memory.month;
  if (unit === 'quarter') return memory.quarter;
  return unit === 'year' || unit === 'decade' || unit === 'century' ? memory.year : memory.day;
}

/** What was spoken of last, but what lies ahead is no place from which to tell the past. */
function startOf(scene: Scene, unit: Unit): number | null {
  const spoken = spokenOf(scene.memory, unit);
  const { today, context } = scene;
  return spoken !== null && today !== null && spoken > today && context.tense === 'past' && !context.future
    ? today
    : spoken;
}

/** "two weeks ago" from the publication date; "three days later" from the time last spoken of. */
export function placeOffset(form: Extract<TimeForm, { kind: 'offset' }>, scene: Scene): Placed {
  const { amount, unit, direction } = form;
  const count = amount.low;
  const vague = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (count === null)
    return form.from === 'text' ? unplaced(durationValue(null, unit), 'other', 'DURATION') : unplaced(vague);
  if (STEPS[unit] === null && form.from === 'text')
    return unplaced(durationValue(count, unit), 'other', 'DURATION');
  const yearBack = unit === 'year' && count === 1 && direction < 0;
  if (yearBack && scene.memory.quarter !== null && scene.memory.results === 'quarter')
    return quarterBefore(scene.memory.quarter);
  const spoken = form.from === 'publication' || yearBack ? scene.today : startOf(scene, unit);
  if (spoken === null)
    return form.from === 'text' ? unplaced(durationValue(count, unit), 'other', 'DURATION') : unplaced(vague);
  const moved = moveDay(spoken, unit, count * direction);
  if (moved === null) return unplaced(vague);
  const certain = scene.certain && form.from === 'publication' && amount.low === amount.high && !form.about;
  if (unit === 'decade' || unit === 'century') return unitAround(moved, 'year', 0, false);
  return STEPS[unit] === null ? placedDay(moved, false) : unitAround(moved, unit, 0, certain);
}

/** "two months after the signing", where the day of the signing is known: the unit about the day that lies so far
 *  from it. Null where that is off the calendar. */
export function placeBeside(
  form: Extract<TimeForm, { kind: 'duration' }>,
  day: number,
  direction: -1 | 1,
): Placed | null {
  const count = form.amount.low;
  const moved = count === null ? null : moveDay(day, form.unit, count * direction);
  if (moved === null) return null;
  return form.unit === 'decade' || form.unit === 'century'
    ? unitAround(moved, 'year', 0, false)
    : unitAround(moved, form.unit, 0, false);
}

/** In business news "a year earlier" is the same quarter of the year before. */
function quarterBefore(quarterStart: number): Placed {
  const { year, quarter } = partsOf(quarterStart);
  return { ...placedQuarter(year - 1, quarter, false), other: placedYear(year - 1, false) };
}

/** "that same month", "the following day": beside the time last spoken of, else beside the publication date. */
export function placeAnaphor(form: Extract<TimeForm, { kind: 'anaphor' }>, scene: Scene): Placed {
  const spoken = startOf(scene, form.unit);
  const from = spoken ?? scene.today;
  return from === null ? unplaced('XXXX-XX-XX', 'day') : unitAround(from, form.unit, form.shift, false);
}

/** A length of time, placed where it ends or begins at the publication date. */
export function placeDuration(form: Extract<TimeForm, { kind: 'duration' }>, scene: Scene): Placed {
  const { unit, toward, amount } = form;
  const granularity =
    unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'day'
      ? unit
      : 'other';
  const open = unplaced(form.value, granularity, 'DURATION');
  const longest = amount.high ?? amount.low;
  if (toward === null || longest === null || scene.today === null)
    return { ...open, certain: amount.low !== null && amount.low === amount.high };
  const other = moveDay(scene.today, unit, longest * toward);
  if (other === null) return open;
  const [from, to] = toward < 0 ? [other, scene.today] : [scene.today, other];
  return { ...open, from, to, certain: scene.certain && amount.low === amount.high };
}
