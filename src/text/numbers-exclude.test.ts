import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRounded, isUpTo, type NumberRange, numbersExclude } from './numbers-exclude.ts';

const exact = (stated: number): NumberRange => ({
  stated,
  low: stated,
  high: stated,
  lowOpen: false,
  highOpen: false,
  vague: false,
});

const upTo = (stated: number): NumberRange => ({ ...exact(stated), low: 0 });

const ranges: fc.Arbitrary<NumberRange> = fc
  .record({
    stated: fc.integer({ min: 0, max: 40 }),
    down: fc.integer({ min: 0, max: 10 }),
    up: fc.integer({ min: 0, max: 10 }),
    noLow: fc.boolean(),
    noHigh: fc.boolean(),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    vague: fc.boolean(),
  })
  .map(({ stated, down, up, noLow, noHigh, lowOpen, highOpen, vague }) => ({
    stated,
    low: noLow ? null : stated - down,
    high: noHigh ? null : stated + up,
    lowOpen,
    highOpen,
    vague,
  }));

describe('numbersExclude', () => {
  it.each<[string, NumberRange, NumberRange]>([
    ['two exact numbers', exact(17), exact(23)],
    ['a number below "at least 20"', exact(17), { ...exact(20), high: null }],
    [
      '"more than 600" and "up to 600" of 590',
      { ...exact(600), lowOpen: true, high: null },
      { ...exact(590), low: 0, high: 600 },
    ],
    ['"up to 40" and "up to 200"', upTo(40), upTo(200)],
    [
      '"no more than 12" and "more than 12"',
      { ...exact(12), low: null },
      { ...exact(12), lowOpen: true, high: null },
    ],
    [
      '"fewer than 12" and "more than 12"',
      { ...upTo(12), highOpen: true },
      { ...exact(12), lowOpen: true, high: null },
    ],
    ['hundreds and two', { ...exact(550), low: 100, high: 999, vague: true }, exact(2)],
  ])('%s', (_name, a, b) => {
    expect(numbersExclude(a, b)).toBe(true);
  });

  it.each<[string, NumberRange, NumberRange]>([
    ['"up to 40" and "up to 50"', upTo(40), upTo(50)],
    ['"up to 40" and 12', upTo(40), exact(12)],
    [
      '"fewer than 40" and "fewer than 200"',
      { ...upTo(40), highOpen: true },
      { ...upTo(200), highOpen: true },
    ],
    ['"as many as 12" and "more than 12"', upTo(12), { ...exact(12), lowOpen: true, high: null }],
    ['"no more than 12" and "at least 12"', { ...exact(12), low: null }, { ...exact(12), high: null }],
    [
      '"nearly 600" and "more than 600"',
      { ...exact(600), low: 540, highOpen: true },
      { ...exact(600), lowOpen: true, high: null },
    ],
    ['equal numbers', exact(17), exact(17)],
    ['"at least 600" and 1,000', { ...exact(600), high: null }, exact(1000)],
    [
      '"more than 10,000" and "about 15,000"',
      { ...exact(10000), lowOpen: true, high: null },
      { ...exact(15000), low: 13500, high: 16500 },
    ],
    ['several and two', { ...exact(6), low: 3, high: 9, vague: true }, exact(2)],
    ['"more than 600" and "600"', { ...exact(600), lowOpen: true, high: null }, exact(600)],
  ])('not %s', (_name, a, b) => {
    expect(numbersExclude(a, b)).toBe(false);
  });

  it('is symmetric, and of equal stated numbers never true unless one of them is open from there on', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        expect(numbersExclude(a, b)).toBe(numbersExclude(b, a));
        if (!a.lowOpen && !b.lowOpen) expect(numbersExclude(a, { ...b, stated: a.stated })).toBe(false);
      }),
    );
  });

  it('is never true of intervals that share an inner number, but of two that start at nothing', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        fc.pre(!(isUpTo(a) && isUpTo(b)));
        const low = Math.max(a.low ?? -Infinity, b.low ?? -Infinity);
        const high = Math.min(a.high ?? Infinity, b.high ?? Infinity);
        if (low < high) expect(numbersExclude(a, b)).toBe(false);
      }),
    );
  });
});

describe('isRounded', () => {
  it.each([
    ['a sum in millions', 13_600_000, 13_625_777, true],
    ['a share', 35.7, 35.72, true],
    ['a count', 1_200, 1_234, true],
    ['rounded otherwise', 13_700_000, 13_625_777, false],
    ['to one digit: nothing is left of it', 10_000_000, 13_625_777, false],
    ['told in three digits', 230, 234, false],
    ['the same number', 13_625_777, 13_625_777, false],
  ])('%s', (_, a, b, is) => {
    expect(isRounded(a, b)).toBe(is);
    expect(isRounded(b, a)).toBe(is);
  });
});
