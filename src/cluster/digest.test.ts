import { describe, expect, test } from 'vitest';
import type { Digest } from '../model/digest.ts';
import { annotateArticles, type Report } from '../pipeline.ts';
import { hashWord } from '../text/word-sequence.ts';
import { digest } from './digest.ts';
import { hashName } from './read-names.ts';

function read(text: string, report: Partial<Report> = {}): Digest {
  const [one] = annotateArticles([{ id: 'a', text, ...report }]);
  if (one === undefined) throw new Error('no article');
  return digest(one.annotated);
}

const TEXT =
  'WESTRY — A 24-year-old man was shot on Jan. 5 in the 1500 block of Fig Street, Westry police said. Three people were wounded, and 2.6 million dollars were taken.';

describe('what an article is boiled down to', () => {
  const found = read(TEXT, { publishedAt: '2026-01-06', outlet: 'Gazette', title: 'Man shot in Westry' });

  test.each([
    ['its day', found.day, 20_459],
    ['its outlet', found.outlet, hashName('GAZETTE')],
    ['streets', found.streets, [hashWord('fig')]],
    ['blocks', found.blocks, [1500]],
    ['ages', found.ages, [24]],
    ['days of a month', found.days, [1 * 32 + 5]],
    ['days of a week: 5 January 2026 is a Monday', found.weekdays, [1]],
    ['years', found.years, [2026]],
    ['figures, to the hundredth', found.figures, [260_000_000]],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected);
  });

  test('each part weighs the terms one by one', () => {
    const { terms, weights, lead, title, leadNames, mainNames } = found;
    for (const part of [weights, lead, title, leadNames, mainNames]) {
      expect(part).toHaveLength(terms.length);
      expect(part.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 2);
    }
    expect(terms).toEqual([...terms].sort((a, b) => a - b));
  });
});

test.each([
  [
    'a title given apart counts as its words in the text',
    read(TEXT, { title: 'Fig Street' }).title.some(Boolean),
    true,
  ],
  ['without a title there are no such words', read('He left.').title.some(Boolean), false],
  ['a court is no street', read('He was brought before Supreme Court on Monday.').streets.length, 0],
  ['a doctor is no drive', read('It was found by the Dr in charge.').streets.length, 0],
  [
    'small and round figures tell nothing',
    read('About 5 boats, 40 cars and 3,000 people came.').figures.length,
    0,
  ],
  ['a day without its year', read('It began on 5 January, they said.').days.join(), '37'],
  ['a weekday without a date', read('It began on Friday, they said.').weekdays.join(), '5'],
  ['an undated article has no day', read('It began on Friday, they said.').day, null],
  ['an empty one has no terms', read('.').terms.length, 0],
])('%s', (_, value, expected) => {
  expect(value).toBe(expected);
});

test('a name is the same in any case, with or without hyphens', () => {
  expect(hashName('Kim Tae-Ri')).toBe(hashName('KIM TAE RI'));
  expect(hashName('Kim Tae-Ri')).not.toBe(hashName('Tae Ri Kim'));
});

test('a long article takes a few kilobytes', () => {
  const words = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
  expect(JSON.stringify(read(words)).length).toBeLessThan(8000);
});
