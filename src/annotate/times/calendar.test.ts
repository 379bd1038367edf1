import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  daysInMonth,
  fromDay,
  isoDate,
  isoWeek,
  parseIsoDay,
  toDay,
  weekdayOf,
} from './calendar.ts';

describe('calendar', () => {
  test.each([
    ['1970-01-01', 4, '1970-1'],
    ['2016-01-03', 7, '2015-53'],
    ['2024-12-30', 1, '2025-1'],
    ['2025-08-30', 6, '2025-35'],
    ['2000-02-29', 2, '2000-9'],
  ])('%s is weekday %i of week %s', (date, weekday, week) => {
    const day = parseIsoDay(date) ?? Number.NaN;
    const { year, week: number } = isoWeek(day);
    expect([weekdayOf(day), `${year}-${number}`]).toEqual([weekday, week]);
  });

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', 'yesterday', '', '20250830'])(
    '%s is no date',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  test('a date-time counts as the day it is written with', () => {
    expect(isoDate(parseIsoDay('2025-08-30T23:30:00-09:00') ?? 0)).toBe('2025-08-30');
  });

  test('days and dates turn into one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => toDay(fromDay(day)) === day),
    );
  });

  test('months are moved back by as much as forth', () => {
    const months = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -500, max: 500 }),
    );
    fc.assert(
      fc.property(months, ([year, month, shift]) => {
        const there = addMonths(year, month, shift);
        expect(addMonths(there.year, there.month, -shift)).toEqual({ year, month });
      }),
    );
  });

  test('February knows its leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});
