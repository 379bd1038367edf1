import type { Time, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { daysBetween } from '../text/day-arithmetic.ts';
import { ascending } from './weigh-words.ts';

/** The first day named from two weeks before publication to the day after can be the day of the news; an earlier one is
 *  its history. */
const NEWS_BEFORE = 14;
const NEWS_AFTER = 1;

const EPOCH = '1970-01-01';

/** "XXXX-05-29": a day of a month whose year is not known. */
const MONTH_DAY = /^XXXX-(\d\d)-(\d\d)/;

/** "XXXX-WXX-5": a day of a week that is not known. */
const WEEKDAY = /^XXXX-WXX-(\d)/;

/** Whole days from 1970-01-01 to an ISO date or date-time. */
export function dayNumber(iso: string): number {
  return daysBetween(EPOCH, iso.slice(0, 10));
}

const monthDay = (month: number, day: number): number => month * 32 + day;

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

function isDay({ granularity, from, to }: Time): boolean {
  return (granularity === 'day' || granularity === 'part') && from !== null && from === to;
}

function numberIn(pattern: RegExp, value: string, group: number): number | null {
  const found = pattern.exec(value)?.[group];
  return found === undefined ? null : Number(found);
}

/** The days, months and years a report names; `day` is that of its publication. */
export function readDays(
  { times }: With<'times'>,
  day: number | null,
): Pick<Digest, 'days' | 'firstDay' | 'monthDays' | 'weekdays' | 'months' | 'years'> {
  const named = times.filter(isDay).map(({ from }) => from ?? EPOCH);
  const days = named.map(dayNumber);
  const isNews = (one: number): boolean =>
    day === null || (one >= day - NEWS_BEFORE && one <= day + NEWS_AFTER);
  const dated = times.filter(({ from }) => from !== null);
  const monthly = dated.filter(({ granularity }) => ['month', 'day', 'part'].includes(granularity));
  return {
    days: ascending(days),
    firstDay: days.find(isNews) ?? null,
    monthDays: ascending([
      ...named.map((iso) => monthDay(Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))),
      ...times.flatMap(({ value }) => {
        const month = numberIn(MONTH_DAY, value, 1);
        return month === null ? [] : [monthDay(month, numberIn(MONTH_DAY, value, 2) ?? 0)];
      }),
    ]),
    weekdays: ascending([
      ...days.filter(isNews).map(weekdayOf),
      ...times.flatMap(({ value }) => {
        const weekday = numberIn(WEEKDAY, value, 1);
        return weekday === null ? [] : [weekday % 7];
      }),
    ]),
    months: ascending(
      monthly.map(({ from }) => Number(from?.slice(0, 4)) * 12 + Number(from?.slice(5, 7)) - 1),
    ),
    years: ascending(dated.map(({ from }) => Number(from?.slice(0, 4)))),
  };
}
