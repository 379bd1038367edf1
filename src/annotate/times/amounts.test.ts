import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { matchAmount } from './amounts.ts';
import { cutAtoms } from './cut-atoms.ts';

function amountOf(text: string): unknown {
  const [paragraph] = cutAtoms(plainArticle(text), [], [], ENGLISH.times);
  const match = paragraph === undefined ? null : matchAmount(paragraph, 0);
  return match === null ? null : [match.amount.low, match.amount.high, match.end];
}

describe('amounts', () => {
  test.each([
    ['25 days', [25, 25, 1]],
    ['1,200 days', [1200, 1200, 1]],
    ['5 1/2 hours', [5.5, 5.5, 4]],
    ['twenty-four hours', [24, 24, 3]],
    ['twenty four hours', [24, 24, 2]],
    ['a hundred years', [100, 100, 2]],
    ['three hundred and sixty days', [360, 360, 4]],
    ['two to three weeks', [2, 3, 3]],
    ['3-5 days', [3, 5, 3]],
    ['several days', [null, null, 1]],
    ['a couple of days', [2, 2, 3]],
    ['half an hour', [0.5, 0.5, 2]],
    ['a week', [1, 1, 1]],
  ])('%s', (text, wanted) => {
    expect(amountOf(text)).toEqual(wanted);
  });

  test.each(['days', 'hundred days', 'the two'])('no amount: %s', (text) => {
    expect(amountOf(text)).toBeNull();
  });
});
