import type { Time, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { daysBetween } from '../text/day-arithmetic.ts';
import { ascending } from './weigh-words.ts';

const EPOCH = '1970-01-01';

/** "XXXX-05-29": a day of a month whose year is not known. */
const MONTH_DAY = /^XXXX-(\d\d)-(\d\d)/;

/** "XXXX-WXX-5": a day of a week that is not known. Sunday is the seventh. */
const WEEKDAY = /^XXXX-WXX-(\d)/;

/** Whole days from 1970-01-01 to an ISO date or date-time. */
export function dayNumber(iso: string): number {
  return daysBetween(EPOCH, iso.slice(0, 10));
}

const monthDay = (month: number, day: number): number => month * 32 + day;

/** Sunday = 0; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The ISO days a report names, as far as they can be placed on a calendar. */
function placedDays(times: readonly Time[]): readonly string[] {
  return times.flatMap(({ granularity, from, to }) =>
    (granularity === 'day' || granularity === 'part') && from !== null && from === to ? [from] : [],
  );
}

/** The days and years a report names. Articles without a date still tell the day of a month or week, and those with one
 *  can be compared with them only by these. */
export function readDays({ times }: With<'times'>): Pick<Digest, 'days' | 'weekdays' | 'years'> {
  const placed = placedDays(times);
  const monthDays = times.flatMap(({ value }) => {
    const found = MONTH_DAY.exec(value);
    return found === null ? [] : [monthDay(Number(found[1]), Number(found[2]))];
  });
  const weekdays = times.flatMap(({ value }) => {
    const found = WEEKDAY.exec(value);
    return found === null ? [] : [Number(found[1]) % 7];
  });
  return {
    days: ascending([
      ...placed.map((iso) => monthDay(Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))),
      ...monthDays,
    ]),
    weekdays: ascending([...placed.map((iso) => weekdayOf(dayNumber(iso))), ...weekdays]),
    years: ascending(times.flatMap(({ from }) => (from === null ? [] : [Number(from.slice(0, 4))]))),
  };
}
