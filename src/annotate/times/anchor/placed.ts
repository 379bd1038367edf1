import type { Time } from '../../../model/annotation.ts';
import { addMonths, daysInMonth, fromDay, isoDate, isoWeek, pad, toDay, weekdayOf } from '../calendar.ts';
import type { Season } from '../expression.ts';

/** A time on the calendar: `from` and `to` are day numbers, inclusive; null where it cannot be placed. */
export interface Placed {
  readonly type: Time['type'];
  readonly value: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly granularity: Time['granularity'];
  readonly certain: boolean;
  /** The other reading where the words leave two. */
  readonly other?: Placed;
}

function date(
  value: string,
  from: number,
  to: number,
  granularity: Time['granularity'],
  certain: boolean,
): Placed {
  return { type: 'DATE', value, from, to, granularity, certain };
}

/** A time of which only a value is known. */
export function unplaced(
  value: string,
  granularity: Time['granularity'] = 'other',
  type: Time['type'] = 'DATE',
): Placed {
  return { type, value, from: null, to: null, granularity, certain: false };
}

export function placedDay(day: number, certain: boolean): Placed {
  return date(isoDate(day) ?? 'XXXX-XX-XX', day, day, 'day', certain);
}

/** The ISO week in which `day` lies. */
export function placedWeek(day: number, certain: boolean): Placed {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(day);
  return date(`${pad(year, 4)}-W${pad(week, 2)}`, monday, monday + 6, 'week', certain);
}

/** Saturday and Sunday of the ISO week in which `day` lies. */
export function placedWeekend(day: number, certain: boolean): Placed {
  const week = placedWeek(day, certain);
  const monday = day - weekdayOf(day) + 1;
  return date(`${week.value}-WE`, monday + 5, monday + 6, 'other', certain);
}

export function placedMonth(year: number, month: number, certain: boolean): Placed {
  const from = toDay({ year, month, day: 1 });
  return date(
    `${pad(year, 4)}-${pad(month, 2)}`,
    from,
    from + daysInMonth(year, month) - 1,
    'month',
    certain,
  );
}

/** `quarter` may lie outside 1–4 and then counts on into other years. */
export function placedQuarter(year: number, quarter: number, certain: boolean): Placed {
  const first = addMonths(year, 1, (quarter - 1) * 3);
  const from = toDay({ ...first, day: 1 });
  const after = addMonths(first.year, first.month, 3);
  const value = `${pad(first.year, 4)}-Q${(first.month + 2) / 3}`;
  return date(value, from, toDay({ ...after, day: 1 }) - 1, 'quarter', certain);
}

export function placedHalf(year: number, half: number, certain: boolean): Placed {
  const from = toDay({ year, month: half === 1 ? 1 : 7, day: 1 });
  const to = toDay(half === 1 ? { year, month: 6, day: 30 } : { year, month: 12, day: 31 });
  return date(`${pad(year, 4)}-H${half}`, from, to, 'other', certain);
}

export function placedYear(year: number, certain: boolean): Placed {
  return date(
    pad(year, 4),
    toDay({ year, month: 1, day: 1 }),
    toDay({ year, month: 12, day: 31 }),
    'year',
    certain,
  );
}

/** `start` is the decade's first year. */
export function placedDecade(start: number, certain: boolean): Placed {
  const from = toDay({ year: start, month: 1, day: 1 });
  return date(
    `${pad(Math.floor(start / 10), 3)}X`,
    from,
    toDay({ year: start + 9, month: 12, day: 31 }),
    'decade',
    certain,
  );
}

/** `number` 20 is the years 1901–2000. */
export function placedCentury(number: number, certain: boolean): Placed {
  const from = toDay({ year: number * 100 - 99, month: 1, day: 1 });
  return date(
    `${pad(number - 1, 2)}XX`,
    from,
    toDay({ year: number * 100, month: 12, day: 31 }),
    'other',
    certain,
  );
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern half; a winter is named by the year in which it begins. */
export function placedSeason(year: number, season: Season, certain: boolean): Placed {
  const month = SEASON_MONTHS[season];
  const after = addMonths(year, month, 3);
  return date(
    `${pad(year, 4)}-${season}`,
    toDay({ year, month, day: 1 }),
    toDay({ ...after, day: 1 }) - 1,
    'other',
    certain,
  );
}

/** Year, month and quarter in which a day lies. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly quarter: number;
} {
  const { year, month } = fromDay(day);
  return { year, month, quarter: Math.floor((month + 2) / 3) };
}
