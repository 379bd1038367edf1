import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../test/quantities/read-quantities.ts';

describe('sums of money', () => {
  test.each([
    ['It cost 5 €.', 5, 'euro', 'EUR'],
    ['It cost US$1.5bn.', 1.5e9, 'dollar', 'USD'],
    ['It raised EUR50m.', 5e7, 'euro', 'EUR'],
    ['It lost 30 MUSD.', 3e7, 'dollar', 'USD'],
    ['It lost 75 USD million.', 7.5e7, 'dollar', 'USD'],
    ['It cost 10m yuan.', 1e7, 'chinese yuan', 'CNY'],
    ['It cost 7.5 million Danish crowns.', 7.5e6, 'danish krone', 'DKK'],
    ['It cost 3 dollars 50 cents.', 3.5, 'dollar', 'USD'],
    ['Shares fell to 412p.', 412, 'penny', null],
    ['Gold stood at $1,283 per ounce.', 1283, 'dollar per ounce', 'USD'],
    ['Output cost 9 billion yen of wages a year.', 9e9, 'japanese yen per year', 'JPY'],
    ['It made £2m, or 400,000 pounds a month.', 2e6, 'pound sterling', 'GBP'],
  ])('%s', (text, value, unit, currency) => {
    const [quantity] = readQuantities(text).quantities;
    expect([quantity?.value, quantity?.unit, quantity?.currency]).toEqual([value, unit, currency]);
  });

  test.each([
    'Of the nine, two won medals.',
    'The box weighed 500 pounds.',
    'No one has been here.',
    'They had two real friends.',
    'N95 masks were sold.',
  ])('no money: %s', (text) => {
    const kinds = readQuantities(text).quantities.map((quantity) => quantity.kind);
    expect(kinds).not.toContain('money');
    expect(readQuantities(text).quantities.every((quantity) => quantity.currency === null)).toBe(true);
  });
});
