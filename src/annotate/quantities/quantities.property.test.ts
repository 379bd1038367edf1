import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';
import { ENGLISH } from '../en/index.ts';
import { tokenize } from '../tokenize.ts';
import { annotateQuantities } from './index.ts';

const WORDS = [
  '5',
  '600',
  '3,000',
  '1.5',
  '2024',
  '-',
  '–',
  '$',
  '%',
  'million',
  'bn',
  'people',
  'killed',
  'were',
  'wounded',
  'more',
  'than',
  'at',
  'least',
  'about',
  'nearly',
  'several',
  'thousand',
  'thousands',
  'of',
  'the',
  'to',
  'from',
  'between',
  'and',
  'or',
  'one',
  'in',
  'two',
  'half',
  'a',
  'dozen',
  'minute',
  'year-old',
  'second',
  'third',
  'including',
  'others',
  'toll',
  'rose',
  ',',
  '.',
  '(',
  ')',
  '/',
  '½',
  'km',
  'per',
  'hour',
  'May',
  '😀',
  'İ',
];

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(''));

describe('laws of quantities', () => {
  test('spans slice to words, sorted, not overlapping; low ≤ value ≤ high', () => {
    fc.assert(
      fc.property(fc.oneof(texts, glued), (text) => {
        const { quantities, events } = readQuantities(text);
        let end = 0;
        quantities.forEach((quantity, i) => {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(quantity.start, quantity.end).trim()).not.toBe('');
          expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start);
          expect(quantity.number.end).toBeLessThanOrEqual(quantity.end);
          const [low, high] =
            typeof quantity.value === 'number' ? [quantity.value, quantity.value] : quantity.value;
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(quantity.low ?? -Infinity).toBeLessThanOrEqual(low);
          expect(quantity.high ?? Infinity).toBeGreaterThanOrEqual(high);
          if (quantity.partOf !== null) expect(quantity.partOf).not.toBe(i);
          if (quantity.eventMention !== null) expect(events[quantity.eventMention]).toBeDefined();
          end = quantity.end;
        });
        expect(readQuantities(text).quantities).toEqual(quantities);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    '1',
    '1,',
    '123,',
    '12,',
    '1-',
    'one hundred thousand and ',
    '5 of the ',
    '$',
    '½',
    'more than about ',
  ])('hostile input is read in linear time: %s', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const article = plainArticle(text);
    const words = tokenize(article, ENGLISH);
    const started = performance.now();
    const empty = { nounPhrases: [], verbGroups: [], clauses: [], events: [] };
    annotateQuantities({ article, ...words, ...empty }, ENGLISH);
    // Ten times what it takes on a slow machine: a quadratic reader would need minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
