import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

const told = (text: string): unknown[] =>
  readQuantities(text).quantities.map((quantity) => [quantity.value, quantity.unit]);

describe('ranges', () => {
  test.each([
    ['Rates stay between 2 and 4 percent.', [[[2, 4], 'percent']]],
    ['It fell from 7 to 5 percent.', [[[5, 7], 'percent']]],
    ['The speed fell from 20 km/h to 12 km/h.', [[[12, 20], 'kilometre per hour']]],
    ['It went down from 140 pounds to 120.', [[[120, 140], 'pound']]],
    ['Sales will grow 3 to 4 percent.', [[[3, 4], 'percent']]],
    ['It costs $5 to $10 million.', [[[5e6, 1e7], 'dollar']]],
    ['They need up to 10 to 20 tonnes.', [[[10, 20], 'metric ton']]],
    ['Boys of 6-to-8-year-olds came.', [[[6, 8], 'year of age']]],
    ['Some 5,000-6,000 people came.', [[[5000, 6000], null]]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    [
      'The toll rose from 12 to 15.',
      [
        [12, null],
        [15, null],
      ],
    ],
    [
      'They raised the offer from $10 to $12.',
      [
        [10, 'dollar'],
        [12, 'dollar'],
      ],
    ],
    [
      'The index rose 2 percent to 105 points.',
      [
        [2, 'percent'],
        [105, 'point'],
      ],
    ],
    [
      'British Ore slid 1.74 to 123.5.',
      [
        [1.74, null],
        [123.5, null],
      ],
    ],
    [
      'Rates fell to 2.65 percent from 2.71 percent.',
      [
        [2.65, 'percent'],
        [2.71, 'percent'],
      ],
    ],
  ])('two figures: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
