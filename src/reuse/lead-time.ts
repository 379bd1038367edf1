import type { Article } from '../model/article.ts';
import { isIsoDate } from '../text/calendar-day.ts';

/** Outlets publish a wire's text within minutes; closer than this the stamps do not tell who was first. */
const LEAST_MINUTES = 10;
const DAY_MINUTES = 24 * 60;

const STAMP = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](.+))?$/;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

type Dated = Pick<Article, 'publishedAt' | 'publishedAtBasis'>;

interface Moment {
  /** Days since 1970 of the calendar date as written. */
  readonly day: number;
  /** Minutes since 1970 in UTC; null for a date alone or a time without zone. */
  readonly minute: number | null;
}

function momentOf({ publishedAt, publishedAtBasis }: Dated): Moment | null {
  if (publishedAtBasis === 'inferred' || publishedAtBasis === 'unknown') return null;
  const match = STAMP.exec(publishedAt ?? '');
  if (match === null || !isIsoDate(match[0])) return null;
  const [, year, month, date, time] = match;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / (DAY_MINUTES * 60_000);
  const zoned = time !== undefined && ZONE.test(time);
  const parsed = zoned ? Date.parse(`${year}-${month}-${date}T${time}`) : Number.NaN;
  return { day, minute: Number.isNaN(parsed) ? null : parsed / 60_000 };
}

/** By how many minutes `a` was published before `b`; negative where `b` was first. 0 where it cannot be told: a date
 *  is missing or inferred, date-times lie within ten minutes, or dates alone name the same day. */
export function leadTime(a: Dated, b: Dated): number {
  const first = momentOf(a);
  const second = momentOf(b);
  if (first === null || second === null) return 0;
  if (first.minute === null || second.minute === null) return (second.day - first.day) * DAY_MINUTES;
  const minutes = second.minute - first.minute;
  return Math.abs(minutes) >= LEAST_MINUTES ? minutes : 0;
}

/** A length of time in plain words: "40 minutes", "3 hours", "2 days". Whole days stay days: from two dates no hours are
 *  known. */
export function describeMinutes(minutes: number): string {
  const [amount, unit] =
    minutes < 120
      ? [Math.round(minutes), 'minute']
      : minutes < 2 * DAY_MINUTES && minutes % DAY_MINUTES !== 0
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / DAY_MINUTES), 'day'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
