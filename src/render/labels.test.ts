import { describe, expect, test } from 'vitest';
import { tellStory } from '../../test/stories/tell-story.ts';
import {
  boundsLabel,
  corroborationLabel,
  dateLabel,
  daysLabel,
  directionLabel,
  numberLabel,
  publishedLabel,
  timelineLabel,
} from './labels.ts';

describe('numberLabel', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_280_000, '1,280,000'],
    [-4500, '-4,500'],
    [0.25, '0.25'],
    [1234.5, '1,234.5'],
    [1e21, '1e+21'],
  ])('%d reads %s', (value, words) => expect(numberLabel(value)).toBe(words));
});

describe('dateLabel', () => {
  test.each([
    ['2031-05-13', '13 May 2031'],
    ['2031-05-13T06:30:00Z', '13 May 2031, 06:30'],
    ['2031-05-13T00:00:00Z', '13 May 2031'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    ['2031-W07', 'week 7 of 2031'],
    ['2031-Q3', 'quarter 3 of 2031'],
    ['PRESENT_REF', 'PRESENT_REF'],
    ['', ''],
  ])('%s reads %s', (date, words) => expect(dateLabel(date)).toBe(words));
});

describe('daysLabel', () => {
  test.each([
    ['2031-05-13', '2031-05-15', '13–15 May 2031'],
    ['2031-05-30', '2031-06-02', '30 May – 2 June 2031'],
    ['2030-12-31', '2031-01-01', '31 December 2030 – 1 January 2031'],
    ['2031-05-13', '2031-05-13', '13 May 2031'],
    [null, '2031-05-13', '13 May 2031'],
    [null, null, 'days unknown'],
  ])('%s to %s reads %s', (from, to, words) => expect(daysLabel(from, to)).toBe(words));
});

test('a timeline date is told no finer than it is known', () => {
  expect(timelineLabel('2031-05-13', 'month')).toBe('May 2031');
  expect(timelineLabel('2031-05-13', 'year')).toBe('2031');
  expect(timelineLabel('2031-05-12', 'week')).toBe('week of 12 May 2031');
});

test('a date that is not from the metadata says so', () => {
  expect(publishedLabel({ publishedAt: '2031-05-13', publishedAtBasis: 'inferred' })).toBe(
    '13 May 2031 (inferred)',
  );
  expect(publishedLabel({ publishedAt: '2031-05-13', publishedAtBasis: 'metadata' })).toBe('13 May 2031');
  expect(publishedLabel({ publishedAt: null, publishedAtBasis: 'unknown' })).toBe('date unknown');
});

test('counts and directions', () => {
  expect(corroborationLabel({ articles: 1, origins: 1 })).toBe('1 report, 1 origin');
  expect(corroborationLabel({ articles: 5, origins: 2 })).toBe('5 reports, 2 origins');
  expect(directionLabel('A', 'B', 'b→a')).toBe('B → A');
  expect(directionLabel('A', 'B', 'undetermined')).toBe('A — B, direction undetermined');
});

describe('boundsLabel', () => {
  test.each([
    ['300 people marched in Velden.', '280 people marched in Velden.', /^280 to 300\b/],
    [
      'Tens of thousands of people marched in Velden.',
      '4,000 people marched in Velden.',
      /^4,000 to tens of thousands\b/,
    ],
  ])('%s %s', (one, other, words) => {
    const [claim] = tellStory(one, other).claims.filter(({ readings }) => readings.length > 1);
    expect(claim === undefined ? null : boundsLabel(claim)).toMatch(words);
  });
});
