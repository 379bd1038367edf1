import { describe, expect, test } from 'vitest';
import { readQuantities, wordsOf } from '../../../test/quantities/read-quantities.ts';

describe('what is no quantity', () => {
  test.each([
    'The bridge opened in 2024.',
    'It closed on August 30, 2019.',
    'It closed on 30 August and reopened on Oct. 31.',
    'They met at 10:30 p.m. and left at 11 pm.',
    'Music of the 1980s was played.',
    'The 2018 election was close.',
    'The Su-35 and the F-16 took off.',
    'The V10 engine failed.',
    'The date was 2014-05-10.',
    'No one was there.',
    'He chose the old one.',
    'One could say so.',
    'It lasted from 2014-2018.',
    'They shop at 7-Eleven every night.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test.each([
    'The bags lay in Terminal 2.',
    'She dropped her iPhone 11 in the harbour.',
    'The office is at 123 Willow Street in Ambry.',
    'They took Route 66 to the coast.',
    'He carried a Glock 34 pistol.',
    'Shares in the Varn 100 closed higher.',
    'The 22 Rue Lorme flat was sold.',
    'All the noisy fans of the Final Four wept.',
    'They sold N95 masks and a PS5.',
    'The flat is number 5B.',
    'She watched it on a 4K TV.',
  ])('a number in a name: %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test.each([
    'They went in one by one.',
    'At one point they all sang.',
    'On day one he left for Orsk.',
    'By week 3 they had left Orsk.',
    'It ran in seasons 3 and 4.',
    'Highways 5 and 12 are closed.',
    'Apollo 11 and 12 flew.',
    'Windows 7, 8 and 10 are affected.',
    'She is the world number three.',
    'Tobin Vance: 7 Made every save.',
  ])('a number that only tells apart: %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test.each([
    ['That day 12 were killed.', [12]],
    ['In Group 3, 12 were hurt.', [12]],
    ['In round two men fell.', [2]],
    ['Gates 3 and 4 were shut and 12 were hurt.', [12]],
    ['Total Dead: 4 Hurt: 12', [4, 12]],
    ['They led by one point.', [1]],
    ['Officials plan 12 tests.', [12]],
    ['At one point 12 men left.', [12]],
  ])('a number that counts beside one that does not: %s', (text, values) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.value)).toEqual(values);
  });

  test('an area code in brackets is a part of its number', () => {
    const { quantities } = readQuantities('Call (219) 555-0143 for help.');
    expect(quantities.map(({ kind }) => kind)).toEqual(['identifier', 'identifier']);
  });

  test.each([
    ['Call 555-0143 for help.', '555-0143'],
    ['Turn to page 5 of it.', '5'],
    ['A category 4 storm came.', '4'],
  ])('a number that names something itself: %s', (text, words) => {
    const { quantities } = readQuantities(text);
    expect(quantities.map((quantity) => [quantity.kind, text.slice(quantity.start, quantity.end)])).toEqual([
      ['identifier', words],
    ]);
  });

  test.each([
    ['More than 2000 people came.', 2000],
    ['They sent 1500 soldiers.', 1500],
    ['The bill was $2019.', 2019],
  ])('four digits that count: %s', (text, value) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.value)).toEqual([value]);
  });
});
