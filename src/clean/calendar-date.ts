import { isoDay } from '../text/calendar-day.ts';
import { MONTHS, WEEKDAYS } from './en/calendar-words.ts';

/** A date written in words or digits: where it ends (offset into the string given) and the ISO day meant. */
export interface WrittenDate {
  readonly end: number;
  readonly day: string;
  /** Written with digits only (`2025-08-30`), as file and page headers do. */
  readonly numeric: boolean;
}

const month = `(${[...MONTHS.keys()].join('|')})\\.?`;
const weekday = `(?:(?:${WEEKDAYS.join('|')})\\.?,?\\s{1,3})?`;
const ordinalDay = '(\\d{1,2})(?:st|nd|rd|th)?';

const MONTH_FIRST = new RegExp(`^${weekday}${month}\\s{1,3}${ordinalDay},?\\s{1,3}(\\d{4})(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(
  `^${weekday}${ordinalDay}[\\s-]{1,3}(?:of\\s)?${month}[,\\s-]{1,3}(\\d{4})(?!\\d)`,
  'i',
);
const YEAR_FIRST = new RegExp(`^${weekday}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'i');
const SLASHED = new RegExp(`^${weekday}(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)`, 'i');

/** Longest date text looked at, in characters. */
const MAX_DATE_CHARS = 60;

/** Reads a full calendar date at the start of `text`. Days and months that could be swapped ("03/04/2026") give null; with dots
 *  the day comes first. */
export function readDate(text: string): WrittenDate | null {
  const head = text.slice(0, MAX_DATE_CHARS);
  const written = (
    found: RegExpExecArray,
    year: unknown,
    monthNumber: number,
    day: unknown,
    numeric: boolean,
  ) => {
    const iso = isoDay(Number(year), monthNumber, Number(day));
    return iso === null ? null : { end: found[0].length, day: iso, numeric };
  };
  const monthFirst = MONTH_FIRST.exec(head);
  if (monthFirst) return written(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], false);
  const dayFirst = DAY_FIRST.exec(head);
  if (dayFirst) return written(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], false);
  const yearFirst = YEAR_FIRST.exec(head);
  if (yearFirst) return written(yearFirst, yearFirst[1], Number(yearFirst[3]), yearFirst[4], true);
  const slashed = SLASHED.exec(head);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[3])];
  // With dots the day comes first wherever dates are written so; with slashes it may be either.
  const dotted = slashed[2] === '.';
  if (!dotted && first <= 12 && second <= 12 && first !== second) return null;
  return dotted || first > 12
    ? written(slashed, slashed[4], second, first, true)
    : written(slashed, slashed[4], first, second, true);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}
