import { describe, expect, it } from 'vitest';
import { toMetrics } from '../../eval/measure/scores.mjs';
import { classifyFound, missedKind, surplusKind, type TimeMark } from '../../eval/times/classify-times.mjs';
import { pairTimes, scoreTimes } from '../../eval/times/score-times.mjs';
import { plainValue } from '../../eval/times/time-value.mjs';

const time = (start: number, end: number, value: string, type = 'DATE'): TimeMark => ({
  start,
  end,
  type,
  value,
});

function measure(golds: readonly TimeMark[], predictions: readonly TimeMark[]): Record<string, number> {
  const tallies = new Map();
  scoreTimes(tallies, { golds, predictions }, pairTimes(golds, predictions));
  return toMetrics(tallies);
}

describe('scores', () => {
  const golds = [time(0, 6, '2026-05-04'), time(10, 20, 'P2M', 'DURATION')];

  it('are 1 where both sides are the same, case aside', () => {
    const same = [time(0, 6, '2026-05-04'), time(10, 20, 'p2m ', 'DURATION')];
    expect(new Set(Object.values(measure(golds, same)))).toEqual(new Set([1]));
  });

  it('are 0 where nothing is given, or all of it elsewhere', () => {
    expect(new Set(Object.values(measure(golds, [])))).toEqual(new Set([0]));
    expect(new Set(Object.values(measure(golds, [time(6, 10, '2026-05-04')])))).toEqual(new Set([0]));
  });

  it('tell a span that meets from the very span, and a value from a span', () => {
    expect(measure(golds, [time(0, 7, '2026-05-04'), time(10, 20, 'P3M', 'DURATION')])).toMatchObject({
      relaxed_f1: 1,
      strict_f1: 0.5,
      value_f1: 0.5,
      strict_value_f1: 0,
    });
  });

  it('count a time once, and the same span first', () => {
    const two = [time(0, 9, 'P1D'), time(0, 6, '2026-05-04')];
    expect(measure([time(0, 6, '2026-05-04')], two)).toMatchObject({
      relaxed_p: 0.5,
      value_r: 1,
      strict_r: 1,
    });
  });
});

describe('kinds of error in a time that was found', () => {
  it.each<[string[], string, string, string?]>([
    [[], '2026-05-04', '2026-05-04'],
    [['day-later'], '2026-05-04', '2026-05-11'],
    [['day-earlier'], '2026-05-04', '2026-04-27'],
    [['day-later'], '2026-05-04TEV', '2026-05-11TNI'],
    [['date-later'], '2026-W09', '2026-W10'],
    [['date-earlier'], '2026-Q2', '2026-Q1'],
    [['day-part'], '2026-05-04TNI', '2026-05-04'],
    [['coarser'], '2026-Q2', '2026'],
    [['coarser'], '2026-05-04', '2026-W19'],
    [['finer'], '2026', '2026-05'],
    [['placeholder'], '2026-WXX', '2026-W19'],
    [['vague-dated'], 'PAST_REF', '2026'],
    [['vague-dated'], 'PAST_REF', 'PXM'],
    [['dated-vague'], 'PXM', 'PAST_REF'],
    [['vague-other'], 'PAST_REF', 'PRESENT_REF'],
    [['duration-dated'], 'P1Y', '2025', 'DURATION'],
    [['dated-duration'], '2025', 'P1Y'],
    [['duration-length'], 'P1Y', 'P2Y', 'DURATION'],
    [['set-other'], 'XXXX-WXX-1', '2026-05-04', 'SET'],
    [['set-other'], 'P1D', 'XXXX-WXX-1'],
    [['notation'], 'P12M', 'P1Y', 'DURATION'],
    [['notation'], '199', '199X'],
    [['value-other'], 'unknown', '2026'],
  ])('%j: %s given as %s', (kinds, value, given, type = 'DATE') => {
    expect(classifyFound(time(0, 5, value, type), time(0, 5, given, type))).toEqual(kinds);
  });

  it.each<[string[], TimeMark]>([
    [['span-long'], time(0, 6, '2026')],
    [['span-short'], time(1, 5, '2026')],
    [['span-long'], time(1, 6, '2026')],
    [['type-other'], time(0, 5, '2026', 'DURATION')],
    [['date-later', 'span-short'], time(0, 4, '2027', 'DURATION')],
  ])('%j', (kinds, given) => {
    expect(classifyFound(time(0, 5, '2026'), given)).toEqual(kinds);
  });
});

describe('values written otherwise', () => {
  it.each([
    ['PT24H', 'P1D'],
    ['P1W', 'P7D'],
    ['P1E', 'P10Y'],
    ['P9M', 'P3Q'],
    ['2000-W6', '2000-W06'],
    ['19XX', '19'],
    ['2026-05-04T17', '2026-05-04T17:00'],
  ])('%s is %s', (one, other) => {
    expect(plainValue(one)).toBe(plainValue(other));
  });
  it.each([
    ['PT9M', 'P9M'],
    ['P12M', 'P365D'],
    ['2026-W1', '2026-W10'],
    ['PXM', 'PXY'],
  ])('%s is not %s', (one, other) => {
    expect(plainValue(one)).not.toBe(plainValue(other));
  });
});

describe('kinds of missed and surplus times', () => {
  it.each([
    ['missed-vague', time(0, 3, 'PRESENT_REF')],
    ['missed-date', time(0, 3, '2026')],
    ['missed-time', time(0, 3, '2026-05-04TNI', 'TIME')],
    ['missed-duration', time(0, 3, 'P1Y', 'DURATION')],
    ['missed-set', time(0, 3, 'P1Y', 'SET')],
  ])('%s', (kind, gold) => {
    expect(missedKind(gold)).toBe(kind);
  });

  it.each<[string, TimeMark, string]>([
    ['surplus-vague', time(0, 3, 'PRESENT_REF'), 'now'],
    ['surplus-number', time(0, 4, '2026'), '2026'],
    ['surplus-name', time(0, 3, '2026-05'), 'May'],
    ['surplus-duration', time(0, 6, 'P1Y', 'DURATION'), 'a year'],
    ['surplus-set', time(0, 5, 'P1D', 'SET'), 'daily'],
    ['surplus-time', time(0, 5, '2026-05-04TNI', 'TIME'), 'night'],
  ])('%s', (kind, given, words) => {
    expect(surplusKind(given, words)).toBe(kind);
  });
});
