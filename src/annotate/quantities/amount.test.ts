import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

describe('amounts: value, kind and unit', () => {
  test.each([
    ['It paid US$1.5bn.', 1500000000, 'money', 'dollar'],
    ['It paid €3.2m.', 3200000, 'money', 'euro'],
    ['It paid $250k.', 250000, 'money', 'dollar'],
    ['It paid Rs 2,000 crore.', 20000000000, 'money', 'indian rupee'],
    ['Shares rose to RM23.50.', 23.5, 'money', 'malaysian ringgit'],
    ['It paid 420 million Swiss francs.', 420000000, 'money', 'swiss franc'],
    ['He spent thousands of dollars.', [1000, 9999], 'money', 'dollar'],
    ['It fell to -$5 million.', -5000000, 'money', 'dollar'],
    ['Fuel costs $2.11 per gallon.', 2.11, 'money', 'dollar per gallon'],
    ['Oil costs $76 a barrel.', 76, 'money', 'dollar per barrel'],
    ['Support stood at 48 percent.', 48, 'percent', 'percent'],
    ['Support stood at 3 %.', 3, 'percent', 'percent'],
    ['It lost 4 percentage points.', 4, 'percent', 'percentage point'],
    ['About two-thirds of the crowd left.', 2 / 3, 'percent', 'share'],
    ['It drove at 140 km/h.', 140, 'measure', 'kilometre per hour'],
    ['The field covers 190 km2.', 190, 'measure', 'square kilometre'],
    ['It was 40°C in the shade.', 40, 'measure', 'celsius'],
    ['The 5.2-litre engine roared.', 5.2, 'measure', 'litre'],
    ['A 25-minute documentary ran.', 25, 'duration', 'minute'],
    ['They waited half an hour.', 0.5, 'duration', 'hour'],
    ['A 26-year-old man fell.', 26, 'age', 'year of age'],
    ['The boy, aged 5, slept.', 5, 'age', 'year of age'],
    ['It named Otto Brandt Jr., 56, of Velden.', 56, 'age', 'year of age'],
    ['Mara Lindqvist, 62, agreed.', 62, 'age', 'year of age'],
    ['He mourned Otto Brandt, also 56.', 56, 'age', 'year of age'],
    ['A woman of 58 died in hospital.', 58, 'age', 'year of age'],
    ['A team of 58 came.', 58, 'count', null],
    ['A 40" screen hung there.', 40, 'measure', 'inch'],
    ['He put it at "at least 13" today.', 13, 'count', null],
  ])('%s', (text, value, kind, unit) => {
    const found = readQuantities(text).quantities.map((quantity) => [
      quantity.value,
      quantity.kind,
      quantity.unit,
    ]);
    expect(found).toEqual([[value, kind, unit]]);
  });
});

describe('ranges', () => {
  test.each([
    ['It needs 3,000–4,000 people.', [[3000, 4000]]],
    ['It needs between 50 and 70 people.', [[50, 70]]],
    ['It runs from 240 to 273 metres.', [[240, 273]]],
    ['It takes two to three hours.', [[2, 3]]],
    ['It takes 2 - 3 hours.', [[2, 3]]],
    ['It takes 15-to-20 minutes.', [[15, 20]]],
    ['They were between 20 and about 25 degrees.', [[20, 25]]],
    ['It costs $1-2 trillion.', [[1e12, 2e12]]],
    ['It costs $1 million to $1.5 million.', [[1000000, 1500000]]],
    ['Three or four days passed.', [[3, 4]]],
    ['The toll rose from 12 to 15.', [12, 15]],
    ['The number was revised from eight to six.', [8, 6]],
    ['They raised the offer from $10 to $12 a share.', [10, 12]],
    ['Revenue rose to $7 billion from $6 billion.', [7e9, 6e9]],
    ['They ate 5 apples and 6 pears.', [5, 6]],
  ])('%s', (text, values) => {
    expect(readQuantities(text).quantities.map((quantity) => quantity.value)).toEqual(values);
  });
});

describe('scores', () => {
  test.each([
    ['Ambry won 2-1.', [1, 2]],
    ['The vote was 220-211.', [211, 220]],
    ['It ended at 2-2.', 2],
  ])('%s', (text, value) => {
    const { quantities } = readQuantities(text);
    expect(quantities.map((quantity) => [quantity.kind, quantity.value])).toEqual([['score', value]]);
  });
});

test('a year earlier is no rate', () => {
  const [, quantity] = readQuantities(
    'Revenue rose to $7 billion from $6 billion a year earlier.',
  ).quantities;
  expect(quantity?.unit).toBe('dollar');
});
