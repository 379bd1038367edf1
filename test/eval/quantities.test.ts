import { describe, expect, it } from 'vitest';
import { toMetrics } from '../../eval/measure/scores.mjs';
import { classifyQuantities } from '../../eval/quantities/classify-quantities.mjs';
import {
  type GivenQuantity,
  type GoldQuantity,
  sameUnit,
  sameUnitHead,
  sameValue,
} from '../../eval/quantities/compare-quantities.mjs';
import { scoreQuantities } from '../../eval/quantities/score-quantities.mjs';
import { unitForm, unitHead } from '../../eval/quantities/unit-names.mjs';

const gold = (value: string, unit = '-', change = '='): GoldQuantity => ({
  value,
  unit,
  normalized_unit: unit,
  change,
});

/** A plain count, with what is said of it. */
function given(value: GivenQuantity['value'], rest: Partial<GivenQuantity> = {}): GivenQuantity {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const plain = {
    approximate: false,
    vague: false,
    kind: 'count',
    unit: null,
    of: null,
    change: '=',
  } as const;
  return { ...plain, value, low, high, ...rest };
}

function measure(golds: readonly GoldQuantity[], givens: readonly GivenQuantity[], set = 'NewsQuant') {
  const tallies = new Map();
  scoreQuantities(tallies, set, golds, givens);
  return toMetrics(tallies);
}

describe('scores', () => {
  const golds = [gold('12', 'boats'), gold('3.0-4.0', 'percent', 'up'), gold('5')];
  const same = [
    given(5),
    given([3, 4], { kind: 'percent', unit: 'percent', change: 'up' }),
    given(12, { of: 'boat' }),
  ];

  it('are 1 where both sides are the same, in whatever order', () => {
    expect(new Set(Object.values(measure(golds, same)))).toEqual(new Set([1]));
  });

  it('are 0 where nothing is given, or all of it wrong', () => {
    expect(new Set(Object.values(measure(golds, [])))).toEqual(new Set([0]));
    expect(new Set(Object.values(measure(golds, [given(7), given([3, 5])])))).toEqual(new Set([0]));
  });

  it('tell the unit, its head and the change apart', () => {
    const half = [given(12, { of: 'ship' }), given([3, 4], { unit: 'percent' }), given(5)];
    expect(measure(golds, half)).toMatchObject({ value_f1: 1, value_unit_p: 2 / 3, value_change_r: 2 / 3 });
    const rescue = measure([gold('12', 'rescue boats')], [given(12, { of: 'boat' })]);
    expect(rescue).toMatchObject({ value_unit_f1: 0, value_unit_head_f1: 1 });
  });

  it('count a value once', () => {
    expect(measure([gold('5')], [given(5), given(5)])).toMatchObject({ value_p: 0.5, value_r: 1 });
  });

  it('of other sets have a prefix and no change', () => {
    expect(Object.keys(measure([], [], 'age-model'))).toContain('age_value_f1');
    expect(Object.keys(measure([], [], 'age-model'))).not.toContain('age_value_change_f1');
  });
});

describe('values', () => {
  it.each<[boolean, string, GivenQuantity]>([
    [true, '60.0', given(60)],
    [true, '-4', given(-4)],
    [true, '1.0-1.5', given([1, 1.5])],
    [true, '8-2', given([2, 8])],
    [true, '600', given([540, 660], { approximate: true })],
    [true, '540-660', given([540, 660], { approximate: true })],
    [true, '600', given([600, 700], { high: null })],
    [true, '1000-10000', given([1000, 9999])],
    [false, '600', given([540, 660], { approximate: true, vague: true })],
    [false, '600', given([540, 660])],
    [false, '60', given(61)],
    [false, '1-2', given(1)],
    [false, '1', given([1, 2])],
  ])('%s: %s', (expected, value, quantity) => {
    expect(sameValue(gold(value), quantity)).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['per cent', 'percentage'],
    ['US$', 'dollar'],
    ['Kilometer', 'kilometre'],
    ['year-old', 'year of age'],
    ['fishing boats', 'fishing boat'],
    ['ferries', 'ferry'],
    ['classes', 'class'],
    ['-', ''],
    [null, ''],
  ])('%s is compared as “%s”', (unit, form) => {
    expect(unitForm(unit)).toBe(form);
  });

  it('have a head before “of” and “per”', () => {
    expect(['tonnes of wet sand', 'crowns per litre', 'boat', ''].map(unitHead)).toEqual([
      'ton',
      'crown',
      'boat',
      '',
    ]);
  });

  it.each<[boolean, boolean, GoldQuantity, GivenQuantity]>([
    [true, true, gold('4', 'boats'), given(4, { of: 'boat' })],
    [false, true, gold('4', 'small boats'), given(4, { of: 'boat' })],
    [true, true, gold('4', '$'), given(4, { unit: 'USD', of: 'fare' })],
    [false, true, gold('4', 'fare'), given(4, { unit: 'USD', of: 'fare' })],
    [true, true, gold('4'), given(4, { of: 'boat' })],
    [false, false, gold('4'), given(4, { unit: 'metre' })],
    [false, false, gold('4', 'boats'), given(4)],
  ])('same %s, same head %s', (same, head, one, other) => {
    expect(sameUnit(one, other)).toBe(same);
    expect(sameUnitHead(one, other)).toBe(head);
  });
});

describe('kinds of error', () => {
  it.each<[string[], GoldQuantity[], GivenQuantity[]]>([
    [[], [gold('4', 'boats')], [given(4, { of: 'boat' })]],
    [['missed-one'], [gold('1', 'boat')], []],
    [['missed-range'], [gold('1-3', 'boat')], []],
    [['missed-bare'], [gold('4')], []],
    [['missed-percent'], [gold('4', '%')], []],
    [['missed-unit'], [gold('4', 'boats')], []],
    [['surplus-one'], [], [given(1)]],
    [['surplus-bare'], [], [given(4)]],
    [['surplus-counted'], [], [given(4, { of: 'boat' })]],
    [['surplus-duration'], [], [given(4, { kind: 'duration', unit: 'day' })]],
    [['surplus-age'], [], [given(44, { kind: 'age', unit: 'year of age' })]],
    [['surplus-measure'], [], [given(4, { kind: 'money', unit: 'USD' })]],
    [['surplus-score'], [], [given(4, { kind: 'score' })]],
    [['surplus-identifier'], [], [given(4, { kind: 'identifier' })]],
    [['value-range'], [gold('4-5', 'boats')], [given(4, { of: 'boat' })]],
    [['value-scale'], [gold('4000000', 'boats')], [given(4, { of: 'boat' })]],
    [['value-sign'], [gold('-4', 'celsius')], [given(4, { kind: 'measure', unit: 'celsius' })]],
    [['value-other'], [gold('5', 'boats')], [given(4, { of: 'boat' })]],
    [['missed-unit', 'surplus-counted'], [gold('5', 'boats')], [given(4, { of: 'gull' })]],
    [['unit-missing'], [gold('4', 'boats')], [given(4)]],
    [['unit-surplus'], [gold('4')], [given(4, { kind: 'measure', unit: 'metre' })]],
    [['unit-words'], [gold('4', 'small boats')], [given(4, { of: 'boat' })]],
    [['unit-noun'], [gold('4', 'boats')], [given(4, { of: 'crew' })]],
    [['unit-money'], [gold('4', 'dollar')], [given(4, { kind: 'money', unit: 'SEK' })]],
    [['unit-percent'], [gold('0.5', 'boats')], [given(0.5, { kind: 'percent', unit: 'share' })]],
    [['unit-measure'], [gold('4', 'acre')], [given(4, { kind: 'measure', unit: 'hectare' })]],
    [['unit-time'], [gold('4', 'summer')], [given(4, { kind: 'duration', unit: 'year' })]],
    [['change-plain'], [gold('4', '-', '~')], [given(4)]],
    [['change-bound'], [gold('4')], [given(4, { change: '<' })]],
    [['change-trend-missed'], [gold('4', '-', 'up')], [given(4)]],
    [['change-trend-surplus'], [gold('4')], [given(4, { change: 'up' })]],
    [['change-trend-turned'], [gold('4', '-', 'up')], [given(4, { change: 'down' })]],
    [['unit-noun', 'change-plain'], [gold('4', 'boats', '>')], [given(4, { of: 'crew' })]],
  ])('%j', (kinds, golds, givens) => {
    expect(classifyQuantities(golds, givens).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('of equal values pairs those of one unit', () => {
    const golds = [gold('4', 'boats'), gold('4', 'crews')];
    expect(classifyQuantities(golds, [given(4, { of: 'crew' }), given(4, { of: 'boat' })])).toEqual([]);
  });

  it('asks for no change where the set has none', () => {
    const { change: _, ...without } = gold('4');
    expect(classifyQuantities([without], [given(4, { change: 'up' })])).toEqual([]);
  });
});
