import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../text/calendar-day.ts';
import { readDate } from './calendar-date.ts';

describe('readDate', () => {
  it.each([
    ['2026-03-03 Bridge', '2026-03-03'],
    ['March 3, 2026 – x', '2026-03-03'],
    ['Mar. 3rd 2026', '2026-03-03'],
    ['Tuesday, 3 March 2026', '2026-03-03'],
    ['Sat, 30 Aug 2025 10:00:00 GMT', '2025-08-30'],
    ['2026/3/3', '2026-03-03'],
    ['30.08.2025', '2025-08-30'],
    ['Feb 29, 2024', '2024-02-29'],
  ])('%s', (text, day) => expect(readDate(text)?.day).toBe(day));

  it.each([
    '03/04/2026',
    'March 2026',
    'Mar 3',
    '2025-02-31',
    'Feb 29, 2025',
    '31 April 2025',
    'Monday',
    'x 2026-03-03',
    '',
  ])('not: %s', (text) => expect(readDate(text)).toBeNull());
});

describe('isIsoDate', () => {
  it.each([
    '2026-03-03',
    '2026-03-03T14:05:00Z',
    '2026-03-03T14:05',
    '2026-03-03 14:05:00+01:00',
    '2026-03-03T14:05:00.123Z',
  ])('%s', (value) => expect(isIsoDate(value)).toBe(true));
  it.each(['2025-02-31', '2026-13-01', '2026-03', '3 March 2026', '2026-03-03T25:00', ''])(
    'not: %s',
    (value) => expect(isIsoDate(value)).toBe(false),
  );
});
