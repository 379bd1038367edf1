import { describe, expect, it } from 'vitest';
import type { DateBasis } from '../model/article.ts';
import { describeMinutes, leadTime } from './lead-time.ts';

function at(publishedAt: string | null, publishedAtBasis: DateBasis = 'metadata') {
  return { publishedAt, publishedAtBasis };
}

describe('leadTime', () => {
  it.each([
    ['2031-05-04T10:00:00Z', '2031-05-04T10:40:00Z', 40],
    ['2031-05-04T10:40:00Z', '2031-05-04T10:00:00Z', -40],
    ['2031-05-04T10:00:00+02:00', '2031-05-04T10:00:00Z', 120],
    ['2031-05-04', '2031-05-06', 2880],
    ['2031-05-04T1000Z', '2031-05-05', 1440],
    ['2031-05-04T23:00:00Z', '2031-05-05', 1440],
    ['2031-05-04T10:00', '2031-05-05T09:00', 1440],
  ])('%s is before %s by %d minutes', (a, b, minutes) => {
    expect(leadTime(at(a), at(b))).toBe(minutes);
  });

  it.each([
    ['within ten minutes', at('2031-05-04T10:00:00Z'), at('2031-05-04T10:09:00Z')],
    ['dates alone, one day', at('2031-05-04'), at('2031-05-04')],
    ['a date and a time on it', at('2031-05-04'), at('2031-05-04T23:00:00Z')],
    ['times without zone on one day', at('2031-05-04T01:00'), at('2031-05-04T23:00')],
    ['a day that the calendar has not', at('2031-02-31'), at('2031-05-04')],
    ['no date', at(null), at('2031-05-04')],
    ['an inferred date', at('2031-05-01', 'inferred'), at('2031-05-04')],
    ['no date at all in the field', at('last week'), at('2031-05-04')],
  ])('does not tell: %s', (_, a, b) => {
    expect(Math.abs(leadTime(a, b))).toBe(0);
  });
});

describe('describeMinutes', () => {
  it.each([
    [40, '40 minutes'],
    [180, '3 hours'],
    [1440, '1 day'],
    [1500, '25 hours'],
    [2880, '2 days'],
  ])('%d: %s', (minutes, words) => expect(describeMinutes(minutes)).toBe(words));
});
