import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesOf } from '../../../test/times/marked-times.ts';

const WORDS = [
  'Friday',
  'last',
  'next',
  'the',
  'week',
  'of',
  'May',
  'Jan.',
  '6',
  '31',
  '2025',
  '1990s',
  '-',
  ',',
  '.',
  'a',
  'year',
  'ago',
  'earlier',
  'two',
  'twenty',
  'hundred',
  'and',
  'half',
  'quarter',
  'third',
  'morning',
  'at',
  '5',
  'p.m.',
  '12:30',
  'every',
  'now',
  'past',
  'months',
  'later',
  'since',
  'until',
  'will',
  'said',
  'met',
  '“',
  '”',
  '🙂',
  '\n',
  '\n\n',
  '’s',
  "'90s",
  '9999999999',
  '1/2',
  '2020-02-30',
  'century',
  'early',
  'end',
  'fiscal',
  'Feb. 30',
];

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const dates = fc.constantFrom(
  '2025-08-30',
  '2024-02-29T10:00:00Z',
  '0001-01-01',
  '9999-12-31',
  'rubbish',
  null,
);

describe('laws of times', () => {
  test('spans are trimmed words, sorted, apart; intervals run forward; the same text gives the same times', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 80 })),
        dates,
        (text, publishedAt) => {
          const times = timesOf(text, publishedAt);
          expect(timesOf(text, publishedAt)).toEqual(times);
          let end = 0;
          for (const time of times) {
            const words = text.slice(time.start, time.end);
            expect(words).not.toBe('');
            expect(words.trim()).toBe(words);
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.value).not.toMatch(/NaN|undefined|null/);
            expect(time.from === null).toBe(time.to === null);
            if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
            end = time.end;
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
