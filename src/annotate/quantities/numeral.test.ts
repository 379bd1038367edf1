import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { tokenize } from '../tokenize.ts';
import { readNumeral } from './numeral.ts';
import { openersOf } from './openers.ts';
import { piecesOf } from './pieces.ts';

function numeralIn(text: string, money = false): { words: string; value: unknown } | null {
  const article = plainArticle(text);
  const { tokens, sentences } = tokenize(article, ENGLISH);
  const sentence = sentences[0];
  if (sentence === undefined) return null;
  const pieces = piecesOf(text, sentence, tokens);
  const numeral = readNumeral(
    { pieces, tokens, words: ENGLISH.quantities, openers: openersOf(ENGLISH.quantities) },
    0,
    money,
  );
  if (numeral === null) return null;
  const words = text.slice(pieces[numeral.first]?.start, pieces[numeral.end - 1]?.end);
  return { words, value: numeral.value };
}

describe('numerals', () => {
  test.each([
    ['3,000 people', '3,000', 3000],
    ['12,34,567 voters', '12,34,567', 1234567],
    ['1.28 million soldiers', '1.28 million', 1280000],
    ['7.36 billion', '7.36 billion', 7360000000],
    ['250k users', '250k', 250000],
    ['3½ hours', '3½', 3.5],
    ['2 1/2 years', '2 1/2', 2.5],
    ['2,000 crore', '2,000 crore', 20000000000],
    ['twenty-three men', 'twenty-three', 23],
    ['two hundred and fifty thousand', 'two hundred and fifty thousand', 250000],
    ['a hundred thirty million', 'a hundred thirty million', 130000000],
    ['a dozen eggs', 'a dozen', 12],
    ['half a dozen eggs', 'half a dozen', 6],
    ['half a million', 'half a million', 500000],
    ['two and a half years', 'two and a half', 2.5],
    ['two-thirds of voters', 'two-thirds', 2 / 3],
    ['one in five children', 'one in five', 0.2],
    ['nine out of ten homes', 'nine out of ten', 0.9],
    ['several hundred', 'several hundred', { low: 300, high: 999 }],
    ['fifteen thousands of them', 'fifteen thousands', 15000],
    ['several thousand others', 'several thousand', { low: 3000, high: 9999 }],
    ['dozens of homes', 'dozens', { low: 24, high: 99 }],
    ['tens of thousands of people', 'tens of thousands', { low: 10000, high: 99999 }],
    ['hundreds of millions', 'hundreds of millions', { low: 100000000, high: 999999999 }],
    ['a few thousand', 'a few thousand', { low: 3000, high: 7999 }],
  ])('%s', (text, words, value) => {
    expect(numeralIn(text)).toEqual({ words, value });
  });

  test('a letter is a scale behind a currency, and a unit elsewhere', () => {
    expect(numeralIn('5m wall')?.value).toBe(5);
    expect(numeralIn('5m', true)?.value).toBe(5000000);
    expect(numeralIn('5m people')?.value).toBe(5000000);
  });

  test.each(['soldiers', 'score sheet', 'half-time', 'a couple who met', 'quarter finals'])(
    'no numeral: %s',
    (text) => {
      expect(numeralIn(text)).toBeNull();
    },
  );
});
