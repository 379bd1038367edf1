// @ts-check
/** @import { Kind } from '../task.ts' */

/** Every kind of error in times. The examples name the expression, what is meant and what is given.
 *  @satisfies {Record<string, Kind>} */
export const TIME_KINDS = {
  'missed-date': {
    group: 'missed',
    means: 'a date',
    example: '“the closing quarter” of the works, no time at all',
  },
  'missed-vague': {
    group: 'missed',
    means: 'a vague word of present, past or future',
    example: '“of late”, no time at all',
  },
  'missed-duration': {
    group: 'missed',
    means: 'a length of time',
    example: '“a generation”, no time at all',
  },
  'missed-set': { group: 'missed', means: 'a time that returns', example: '“yearly”, no time at all' },
  'missed-time': { group: 'missed', means: 'a time of day', example: '“after dark”, no time at all' },
  'surplus-number': {
    group: 'surplus',
    means: 'a date with a number in it',
    example: '“the 1999 model” as the year 1999, where the gold takes it for a name',
  },
  'surplus-name': {
    group: 'surplus',
    means: 'a date in words',
    example: '“that day” as a date, where the gold leaves it alone',
  },
  'surplus-vague': {
    group: 'surplus',
    means: 'a vague word of present, past or future',
    example: '“then” as PAST_REF, where the gold leaves it alone',
  },
  'surplus-duration': {
    group: 'surplus',
    means: 'a length of time',
    example: '“a five-year-old boat” as P5Y, where the gold leaves it alone',
  },
  'surplus-set': {
    group: 'surplus',
    means: 'a time that returns',
    example: '“20 crowns a month” as P1M, where the gold leaves it alone',
  },
  'surplus-time': {
    group: 'surplus',
    means: 'a time of day',
    example: '“the night shift” as a night, where the gold leaves it alone',
  },
  'day-earlier': {
    group: 'value',
    means: 'a day placed too early',
    example: '“the pier opens Monday”, said on a Tuesday, as the Monday before',
  },
  'day-later': {
    group: 'value',
    means: 'a day placed too late',
    example: '“the pier opened Monday”, said on a Tuesday, as the Monday to come',
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
    example: '“Friday night” as the Friday alone',
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
    example: '“these days” as a number of days, where PRESENT_REF is meant',
  },
  'dated-vague': {
    group: 'value',
    means: 'a vague reference for what has a date or length',
    example: '“recent months” as PAST_REF, where PXM is meant',
  },
  'vague-other': {
    group: 'value',
    means: 'vague as it should be, but present for past or future, or the like',
    example: '“by now” as PRESENT_REF, where the gold has PAST_REF',
  },
  'duration-dated': {
    group: 'value',
    means: 'a date for what is a length of time',
    example: '“the past year” as the year before, where P1Y is meant',
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
    example: '“Mondays” as the last Monday',
  },
  notation: {
    group: 'value',
    means: 'the same, written otherwise',
    example: '“the twelve months” as P1Y, where the gold has P12M',
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
  'span-short': { group: 'span', means: 'shorter than the gold’s', example: '“late May” without its “late”' },
  'span-long': {
    group: 'span',
    means: 'longer than the gold’s',
    example: '“three months before the opening”, where the gold has “three months”',
  },
};

/** @typedef {keyof typeof TIME_KINDS} TimeKind */
