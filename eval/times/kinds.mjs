// @ts-check
/** @import { Kind } from '../task.ts' */

/** Every kind of error in times. The examples name the expression, what is meant and what is given.
 *  @satisfies {Record<string, Kind>} */
export const TIME_KINDS = {
  'missed-date': {
    group: 'missed',
    means: 'a date',
    example: '“the closing quarter of the works”, without a time',
  },
  'missed-vague': {
    group: 'missed',
    means: 'a vague word of present, past or future',
    example: '“Of late the pier is quiet”, without a time',
  },
  'missed-duration': {
    group: 'missed',
    means: 'a length of time',
    example: '“A generation passed”, without a time',
  },
  'missed-set': {
    group: 'missed',
    means: 'a time that returns',
    example: '“The paper appears yearly”, without a time',
  },
  'missed-time': {
    group: 'missed',
    means: 'a time of day',
    example: '“The boats sail after dark”, without a time',
  },
  'surplus-number': {
    group: 'surplus',
    means: 'a date with a number in it',
    example: '“the 1999 model” as the year 1999, where the gold takes it for a name',
  },
  'surplus-name': {
    group: 'surplus',
    means: 'a date in words',
    example: '“the quarter” as the last one on the calendar, where the gold leaves it alone',
  },
  'surplus-vague': {
    group: 'surplus',
    means: 'a vague word of present, past or future',
    example: '“Prices are now higher”: “now” as PRESENT_REF, where the gold leaves it alone',
  },
  'surplus-duration': {
    group: 'surplus',
    means: 'a length of time',
    example: '“The race took four days” as P4D, where the gold leaves it alone',
  },
  'surplus-set': {
    group: 'surplus',
    means: 'a time that returns',
    example: '“20 crowns a month” as P1M, where the gold leaves it alone',
  },
  'surplus-time': {
    group: 'surplus',
    means: 'a time of day',
    example: '“Friday night” as a night, where the gold leaves it alone',
  },
  'day-earlier': {
    group: 'value',
    means: 'a day placed too early',
    example: '“The works end Tuesday”, in a report of a Tuesday, as that day, where the next is meant',
  },
  'day-later': {
    group: 'value',
    means: 'a day placed too late',
    example:
      '“the pier opened Tuesday”, in a report of a Tuesday, as that day, where the one before is meant',
  },
  'date-earlier': {
    group: 'value',
    means: 'a week, month, quarter or year placed too early',
    example: '“the works end in May”, said in June, as the May before',
  },
  'date-later': {
    group: 'value',
    means: 'a week, month, quarter or year placed too late',
    example: '“in the first quarter the port lost money”, said in March, as the quarter that runs',
  },
  'day-part': {
    group: 'value',
    means: 'the right day, with another time of day or none',
    example: '“Friday night” as the night of that Friday, where the gold has the day alone',
  },
  coarser: {
    group: 'value',
    means: 'coarser than meant',
    example:
      '“a year ago”, in a report on a quarter, as the year before, where the same quarter of it is meant',
  },
  finer: {
    group: 'value',
    means: 'finer than meant',
    example: '“a month earlier” as a day, where the month is meant',
  },
  placeholder: {
    group: 'value',
    means: 'the gold leaves part of the date open (X), or the program does',
    example: '“this week” as 2026-W10, where the gold has 2026-WXX',
  },
  'vague-dated': {
    group: 'value',
    means: 'a date or length for what is meant vaguely',
    example: '“in recent months” as PXM, where PAST_REF is meant',
  },
  'dated-vague': {
    group: 'value',
    means: 'a vague reference for what has a date or length',
    example: '“these days” as PRESENT_REF, where PXD is meant',
  },
  'vague-other': {
    group: 'value',
    means: 'vague as it should be, but present for past or future, or the like',
    example: '“by now” as PRESENT_REF, where the gold has PAST_REF',
  },
  'duration-dated': {
    group: 'value',
    means: 'a date for what is a length of time',
    example: '“the quarter” as 2025-Q4, where P3M is meant',
  },
  'dated-duration': {
    group: 'value',
    means: 'a length of time for what is a date',
    example: '“two years earlier” as P2Y, where the year is meant',
  },
  'duration-length': {
    group: 'value',
    means: 'another length of time',
    example: '“a few nights” as PXN, where PXD is meant',
  },
  'set-other': {
    group: 'value',
    means: 'a time that returns, given another value or mistaken for a single one',
    example: '“daily” as P1D, where the gold has XXXX-XX-XX',
  },
  notation: {
    group: 'value',
    means: 'the same, written otherwise',
    example: '“the twelve months” as P12M, where the gold has P1Y',
  },
  'value-other': {
    group: 'value',
    means: 'otherwise different',
    example: '“spring” as a month, where the season is meant',
  },
  'type-other': {
    group: 'type',
    means: 'another, beside the right value',
    example: '“the quarter” as a DATE, where the gold has a DURATION of that value',
  },
  'span-short': {
    group: 'span',
    means: 'shorter than the gold’s',
    example: '“each of the past three years” without “each of”',
  },
  'span-long': {
    group: 'span',
    means: 'longer than the gold’s',
    example: '“three days later”, where the gold has “three days”',
  },
};

/** @typedef {keyof typeof TIME_KINDS} TimeKind */
