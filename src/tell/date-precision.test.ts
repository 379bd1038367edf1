import { expect, it } from 'vitest';
import { dateEntry } from './date-precision.ts';

it.each([
  ['a day', '2031-05-13', '2031-05-13', 'day', '2031-05-13', 'day'],
  ['a week', '2031-05-12', '2031-05-18', 'week', '2031-05-12', 'week'],
  ['a weekend', '2031-05-17', '2031-05-18', 'other', '2031-05-17', 'week'],
  ['the days to come, over a month’s end', '2031-04-28', '2031-05-03', null, '2031-04-28', 'week'],
  ['early in a month', '2031-07-01', '2031-07-10', 'month', '2031-07', 'month'],
  ['a month', '2031-02-01', '2031-02-28', 'month', '2031-02', 'month'],
  ['a quarter', '2031-04-01', '2031-06-30', 'quarter', '2031', 'year'],
  ['a year', '2031-01-01', '2031-12-31', 'year', '2031', 'year'],
  ['years', '2009-01-01', '2016-12-31', 'other', '2009', 'year'],
] as const)('%s', (_, from, to, granularity, date, precision) => {
  expect(dateEntry(from, to, granularity)).toEqual({ date, precision });
});
