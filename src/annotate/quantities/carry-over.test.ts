import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

describe('what one word says for several numbers', () => {
  test.each([
    ['It grew by 5, 10 and 20 percent.', ['percent', 'percent', 'percent']],
    ['The index tumbled 5.39, or 1.2%.', [null, 'percent']],
    ['Six men and 20 percent of the women came.', [null, 'percent']],
  ])('units: %s', (text, units) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.unit)).toEqual(units);
  });

  test.each([
    ['Gold slid 0.5 percent, silver 1.2 percent and tin 0.8 percent.', ['down', 'down', 'down']],
    ['The index closed up 22 points, or 0.3%.', ['up', 'up']],
    ['It rose 3 percent and holds 5 percent of the shares.', ['up', '=']],
  ])('directions: %s', (text, changes) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.change)).toEqual(changes);
  });

  test('a hyphen waits for its noun', () => {
    const { quantities } = readQuantities('The cars have four-, five- and six-cylinder engines.');
    expect(quantities.map((quantity) => [quantity.value, quantity.of])).toEqual([
      [4, 'cylinder'],
      [5, 'cylinder'],
      [6, 'cylinder'],
    ]);
  });
});

describe('what a bare number counts that is set against another', () => {
  test.each([
    ['The town had 300 shops, up from 200 in 1990.', ['shop', 'shop']],
    ['The town has 300 shops, compared with 200 in 1990.', ['shop', 'shop']],
    ['Nelor sent 12 boats last year and eight this year.', ['boat', 'boat']],
    ['They won 12 games and lost eight.', ['game', 'game']],
    ['Of the 40 ships, 12 sank.', ['ship', 'ship']],
    ['The town has 300 shops. Fares rose to 200 in 1990.', ['shop', null]],
    ['The town has 300 shops and 200 pubs.', ['shop', 'pub']],
    ['The town has 300 shops, and prices went to 200.', ['shop', null]],
  ])('%s', (text, things) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.of)).toEqual(things);
  });

  test.each([
    ['Nelor makes 9 million crowns ($2 million) a year.', ['crown per year', 'dollar']],
    ['Nelor made 9 million crowns ($2 million) a year ago.', ['crown', 'dollar']],
    ['Some 300+ miles of road were closed.', ['mile']],
    ['Rates of 5 or more percent are rare.', ['percent']],
    ['He will be 35 by the end of May.', ['year of age']],
    ['It will be 35 by the end of May.', [null]],
  ])('units at a distance: %s', (text, units) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.unit)).toEqual(units);
  });
});

describe('scores and tallies', () => {
  test.each([
    ['The Hawks beat the Wolves 112-98.', [98, 112]],
    ['The bill passed 230-195.', [195, 230]],
    ['The court voted 5 to 4 against it.', [4, 5]],
  ])('%s', (text, value) => {
    const [quantity] = readQuantities(text).quantities;
    expect([quantity?.kind, quantity?.value]).toEqual(['score', value]);
  });

  test('a telephone number is none', () => {
    const kinds = readQuantities('Call (254-2) 751-613 now.').quantities.map((quantity) => quantity.kind);
    expect(kinds).not.toContain('score');
  });
});

describe('measures', () => {
  test.each([
    ['A magnitude 6.1 quake struck.', [[6.1, 'magnitude']]],
    [
      'It measures 157.2 x 76.2 mm.',
      [
        [157.2, 'millimetre'],
        [76.2, 'millimetre'],
      ],
    ],
    ['The tunnel is 2-1/2 miles long.', [[2.5, 'mile']]],
    ['Water boils at 100° Celsius.', [[100, 'celsius']]],
    ['The cell holds 2.5 x 10^5 atoms.', [[250000, null]]],
    ['Some 1 400 000 people live there.', [[1400000, null]]],
    ['He grabbed 12 rebounds in it.', [[12, null]]],
  ])('%s', (text, expected) => {
    expect(readQuantities(text).quantities.map((quantity) => [quantity.value, quantity.unit])).toEqual(
      expected,
    );
  });
});
