import { addMonths, weekdayOf } from '../calendar.ts';
import type { TimeForm, Unit } from '../expression.ts';
import { resolveYear } from './place-date.ts';
import type { Placed } from './placed.ts';
import {
  partsOf,
  placedCentury,
  placedDay,
  placedDecade,
  placedHalf,
  placedMonth,
  placedQuarter,
  placedSeason,
  placedWeek,
  placedWeekend,
  placedYear,
  unplaced,
} from './placed.ts';
import type { Scene } from './scene.ts';
import { isDirected, nearest, PERIOD_SETBACKS } from './scene.ts';

const OPEN_VALUES: Partial<Readonly<Record<Unit, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  day: 'XXXX-XX-XX',
};

/** The calendar unit `shift` away from the one in which `day` lies. */
export function unitAround(day: number, unit: Unit, shift: number, certain: boolean): Placed {
  const { year, month, quarter } = partsOf(day);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return placedWeek(day + 7 * shift, certain);
    case 'weekend':
      return placedWeekend(day + 7 * shift, certain);
    case 'month': {
      const moved = addMonths(year, month, shift);
      return placedMonth(moved.year, moved.month, certain);
    }
    case 'quarter':
      return placedQuarter(year, quarter + shift, certain);
    case 'year':
      return placedYear(year + shift, certain);
    case 'decade':
      return placedDecade((Math.floor(year / 10) + shift) * 10, certain);
    case 'century':
      return placedCentury(Math.floor((year + 99) / 100) + shift, certain);
    default:
      return placedDay(day + shift, certain);
  }
}

/** Days ahead in which "the coming week" must lie for its value: on a Thursday and later it is the next calendar week. */
const COMING_WEEK = 4;

/** "this week", "last year", "the coming week", "the weekend". */
export function placePeriod(form: Extract<TimeForm, { kind: 'period' }>, scene: Scene): Placed {
  const { today, certain, context } = scene;
  const { unit, shift } = form;
  if (today === null)
    return unplaced(
      OPEN_VALUES[unit] ?? 'XXXX',
      unit === 'year' ? 'year' : unit === 'month' ? 'month' : unit === 'week' ? 'week' : 'other',
    );
  if (form.rolling && unit === 'week')
    return { ...placedWeek(today + COMING_WEEK, false), from: today, to: today + 7 };
  // Until Saturday the weekend just spoken of is the last one, unless the verb looks ahead.
  if (unit === 'weekend' && shift === 0 && !context.future && weekdayOf(today) < 6)
    return placedWeekend(today - 7, certain && context.tense === 'past');
  return unitAround(today, unit, shift, certain);
}

/** Quarters and halves of a year, by number or beside the present or the one last spoken of. */
export function placeQuarter(form: Extract<TimeForm, { kind: 'quarter' }>, scene: Scene): Placed {
  return form.number === null ? placeUnnumbered(form, scene) : placeNumbered(form, form.number, scene);
}

function placeNumbered(form: Extract<TimeForm, { kind: 'quarter' }>, number: number, scene: Scene): Placed {
  const { today, certain, context } = scene;
  const make = (year: number, known: boolean): Placed => {
    const sure = known && !form.fiscal && !form.year?.fiscal;
    return form.length === 'half' ? placedHalf(year, number, sure) : placedQuarter(year, number, sure);
  };
  const year = form.year === null ? null : resolveYear(form.year, today);
  if (year !== null) return make(year, form.year?.kind === 'written' || certain);
  if (today === null)
    return unplaced(
      `XXXX-${form.length === 'half' ? 'H' : 'Q'}${number}`,
      form.length === 'half' ? 'other' : 'quarter',
    );
  const here = partsOf(today).year;
  const candidates = [here, here - 1, here + 1].map((near) => make(near, certain && isDirected(context)));
  return nearest(candidates, today, context, PERIOD_SETBACKS) ?? unplaced('XXXX-QX', 'quarter');
}

function placeUnnumbered(form: Extract<TimeForm, { kind: 'quarter' }>, scene: Scene): Placed {
  const { today, memory, context } = scene;
  const spoken = memory.quarter ?? today;
  if (spoken === null) return unplaced('XXXX-QX', 'quarter');
  const { year, quarter } = partsOf(spoken);
  if (form.endMonth !== null) return placeEnding(form.endMonth, scene) ?? unplaced('XXXX-QX', 'quarter');
  if (form.year !== null) {
    const meant = form.year.kind === 'written' ? form.year.year : year + form.year.shift;
    return memory.quarter === null || memory.results === 'year'
      ? placedYear(meant, false)
      : placedQuarter(meant, quarter, false);
  }
  if (today !== null && form.shift !== null) return unitAround(today, 'quarter', form.shift, scene.certain);
  if (memory.quarter !== null) return placedQuarter(year, quarter, false);
  return placedQuarter(year, context.future ? quarter : quarter - 1, false);
}

/** The calendar quarter that most of three months up to the end of `month` lie in. */
function placeEnding(month: number, scene: Scene): Placed | null {
  const { today, context } = scene;
  if (today === null) return null;
  const here = partsOf(today).year;
  const candidates = [here, here - 1, here + 1].map((year) => {
    const middle = addMonths(year, month, -1);
    return placedQuarter(middle.year, Math.floor((middle.month + 2) / 3), false);
  });
  return nearest(candidates, today, context, PERIOD_SETBACKS);
}

/** "this summer", "last fall", "the summer of 1998". */
export function placeSeason(form: Extract<TimeForm, { kind: 'season' }>, scene: Scene): Placed {
  const { today, certain, context } = scene;
  const written = form.year === null ? null : resolveYear(form.year, today);
  if (written !== null) return placedSeason(written, form.season, form.year?.kind === 'written' || certain);
  if (today === null) return unplaced(`XXXX-${form.season}`);
  const here = partsOf(today).year;
  const shift = form.shift ?? 0;
  const all = [here, here - 1, here + 1].map((year) =>
    placedSeason(year, form.season, certain && (form.shift !== null || isDirected(context))),
  );
  const side = all.filter(
    ({ from, to }) =>
      from !== null && to !== null && (shift === 0 || (shift < 0 ? to < today : from > today)),
  );
  return (
    nearest(side, today, shift === 0 ? context : { ...context, future: shift > 0 }, PERIOD_SETBACKS) ??
    unplaced(`XXXX-${form.season}`)
  );
}

/** "the 1990s" as written; "the '90s" and "the nineties" in the latest century that has had them. */
export function placeDecade(start: number, scene: Scene): Placed {
  if (start >= 100) return placedDecade(start, true);
  if (scene.today === null) return unplaced(`XX${Math.floor(start / 10)}X`, 'decade');
  const { year } = partsOf(scene.today);
  const recent = Math.floor(year / 100) * 100 + start;
  return placedDecade(recent <= year ? recent : recent - 100, false);
}
