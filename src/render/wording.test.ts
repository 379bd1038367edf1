import { expect, test } from 'vitest';
import { inQuotes } from './evidence.ts';
import { markDifference } from './text/quote-lines.ts';
import { compareWording } from './wording.ts';

test.each([
  ['we will search until dawn', 'we will search till dawn', 'we will search ‹till› dawn'],
  ['we will search until dawn', 'we will search', 'we will search'],
  ['“We will search,”', 'we will search.', 'we will search.'],
  ['a b c', 'x y', '‹x y›'],
  ['the night is long', 'the night, she said, is long', 'the night, ‹she said,› is long'],
])('%s against %s', (base, variant, marked) => expect(markDifference(base, variant)).toBe(marked));

test('parts joined give the variant on one line', () => {
  const variant = 'Our   sea was\nflat as any table';
  expect(
    compareWording('The sea was flat as a table', variant)
      .map((part) => part.text)
      .join(''),
  ).toBe('Our sea was flat as any table');
});

test.each([
  ['plain words', '“plain words”'],
  ['“all of it”', '“all of it”'],
  ['she said “no”', '‘she said “no”’'],
  ['“no” and “yes”', '‘“no” and “yes”’'],
])('quotation marks around %s', (words, quoted) => expect(inQuotes(words)).toBe(quoted));
