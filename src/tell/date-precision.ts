import type { Time } from '../model/annotation.ts';
import type { Dossier } from '../model/dossier.ts';
import { daysBetween } from '../text/day-arithmetic.ts';

type Entry = Dossier['timeline'][number];

/** Longest interval called a week (days, inclusive). */
const WEEK_DAYS = 8;

/** The date of a timeline entry for an interval (ISO days, inclusive): the day; the first day of a week; the month or
 *  year that holds it. Never finer than the interval; an interval over a year's end goes by its first year. */
export function dateEntry(
  from: string,
  to: string,
  granularity: Time['granularity'] | null,
): Pick<Entry, 'date' | 'precision'> {
  const days = daysBetween(from, to) + 1;
  if (days <= 1) return { date: from, precision: 'day' };
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (days <= WEEK_DAYS && (granularity === 'week' || days === 7 || days <= 3 || !sameMonth)) {
    return { date: from, precision: 'week' };
  }
  return sameMonth
    ? { date: from.slice(0, 7), precision: 'month' }
    : { date: from.slice(0, 4), precision: 'year' };
}
