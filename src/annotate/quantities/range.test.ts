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
    ['Some 10-15,000 people came.', [[[10_000, 15_000], null]]],
    ['Lows of -5 to -10 degrees are due.', [[[-10, -5], 'degree']]],
    ['Plates of 9 mm to 7 mm are made here.', [[[7, 9], 'millimetre']]],
    ['The speed went from 50 mph up to 70.', [[[50, 70], 'mile per hour']]],
    ['The fee went from 9 percent down to 7 percent.', [[[7, 9], 'percent']]],
    ['Prices run from $50 to as much as $300.', [[[50, 300], 'dollar']]],
    ['Between 5 and as many as 10 homes burned.', [[[5, 10], null]]],
    ['Sales should go from 24.2 to 33-35 million euros.', [[[24_200_000, 35_000_000], 'euro']]],
    ['They expect 3 to 4-5 percent.', [[[3, 5], 'percent']]],
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
      'The ratio of 9 to 7 held.',
      [
        [9, null],
        [7, null],
      ],
    ],
    [
      'The price went from $90 in May to $40 in July.',
      [
        [90, 'dollar'],
        [40, 'dollar'],
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
