import type { Family } from './rule.ts';
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

/** All that the grammar of times reads. The order settles readings of equal length: what says most of the calendar comes first. */
export const FAMILIES: readonly Family[] = [
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
];
