import { describe, expect, it } from 'vitest';
import { borneNumbers, statedNumbers } from './stated-numbers.ts';

describe('statedNumbers', () => {
  it.each([
    ['digits with commas', 'about 1,280 boats', [1280]],
    ['decimals', '$41.50 a share', [41.5]],
    ['words from two up', 'nineteen of twenty-one', [19, 20]],
    ['small digits too', 'room 1', [1]],
  ])('finds %s', (_, text, expected) => {
    expect([...statedNumbers(text)]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['one', 'one of the boats'],
    ['ordinals', 'the second boat, a third of it'],
    ['words that hold a number word', 'often tenor fortyish'],
  ])('passes over %s', (_, text) => {
    expect([...statedNumbers(text)]).toEqual([]);
  });
});

describe('borneNumbers', () => {
  it.each([
    ['scales', '1.28 million soldiers', [1.28, 1_280_000]],
    ['tens and units', 'twenty-one people', [21]],
    ['hundreds', 'two hundred and twelve aboard', [212]],
    ['thousands', 'three thousand five hundred', [3500]],
    ['ordinals', 'the third time', [3]],
    ['dozens', 'a dozen boats', [12]],
  ])('reads %s', (_, text, expected) => {
    expect([...borneNumbers(text)]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['numbers apart', 'twenty boats and then five men', 25],
    ['a scale far off', '3 men of a village of a thousand', 3000],
  ])('does not join %s', (_, text, wrong) => {
    expect(borneNumbers(text).has(wrong)).toBe(false);
  });
});
