import type { Reading } from './atoms.ts';
import type { Match } from './rule.ts';
import { longestOf } from './rule.ts';
import { anaphor } from './rules/anaphor.ts';
import { calendarDate } from './rules/calendar-date.ts';
import { duration } from './rules/duration.ts';
import { moment } from './rules/moment.ts';
import { offset } from './rules/offset.ts';
import { quarter } from './rules/quarter.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { repetition } from './rules/repetition.ts';
import { season } from './rules/season.ts';
import { stretch } from './rules/stretch.ts';
import { vague } from './rules/vague.ts';
import { weekOfMonth } from './rules/week-of-month.ts';
import { year } from './rules/year.ts';

/** The order settles readings of equal length: what says most of the calendar comes first. */
const longest = longestOf([
  moment,
  calendarDate,
  weekOfMonth,
  stretch,
  quarter,
  relativePeriod,
  season,
  offset,
  year,
  anaphor,
  repetition,
  duration,
  vague,
]);

/** A match with the atom it opens at. */
export interface Found {
  readonly at: number;
  readonly match: Match;
}

/** Reads a paragraph left to right; at each place the longest expression wins and is passed over. */
export function scan(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < reading.atoms.length) {
    const match = longest(reading, at);
    if (match === null || match.end <= at) at += 1;
    else {
      found.push({ at, match });
      at = match.end;
    }
  }
  return found;
}
