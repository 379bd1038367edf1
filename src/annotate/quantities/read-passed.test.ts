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
