import type { Statement } from '../../model/statement.ts';
import type { NumberValue } from '../identity/same-number.ts';
import { UNIT_PAIRS, type UnitPair } from './unit-pairs.ts';

/** Measures of one story in one unit, where reports give the same in two: a gust of 104 miles an hour beside one of 168
 *  kilometres an hour. A converted number is as exact as it was stated; a number that another report states in the other
 *  unit, within that, is the one meant. Units of which only one is used stay as they are. */
export function inOneUnit(told: readonly Statement[]): readonly Statement[] {
  const stated = new Map<string, Set<number>>();
  for (const { value } of told) {
    if (value?.kind !== 'number' || value.measure !== 'measure' || value.unit === null) continue;
    stated.set(value.unit, (stated.get(value.unit) ?? new Set()).add(value.stated));
  }
  return told.map((s) => {
    const { value } = s;
    if (value?.kind !== 'number' || value.measure !== 'measure' || value.unit === null) return s;
    const pair = UNIT_PAIRS.get(value.unit);
    const others = pair === undefined ? undefined : stated.get(pair.to);
    return pair === undefined || others === undefined ? s : { ...s, value: converted(value, pair, others) };
  });
}

function converted(value: NumberValue, pair: UnitPair, others: ReadonlySet<number>): NumberValue {
  const turn = (number: number): number => number * pair.factor + pair.offset;
  const nominal = turn(value.stated);
  const slack = Math.abs(
    (halfStep(value.stated) + (value.approximate ? ROUGHLY * value.stated : 0)) * pair.factor,
  );
  const meant = nearest(others, nominal, slack);
  const [low, high] = [value.low, value.high].map((end) => (end === null ? null : turn(end)));
  if (value.low === value.high)
    return meant === null
      ? {
          ...value,
          unit: pair.to,
          stated: nominal,
          low: nominal - slack,
          high: nominal + slack,
          approximate: true,
        }
      : { ...value, unit: pair.to, stated: meant, low: meant, high: meant };
  return { ...value, unit: pair.to, stated: meant ?? nominal, low: low ?? null, high: high ?? null };
}

/** Part of a number by which "about" may be off. */
const ROUGHLY = 0.05;

/** Half of the last digit's step: 104 may be anything from 103.5 to 104.5, 20 anything from 19.5 to 20.5. */
const halfStep = (stated: number): number => 0.5 * 10 ** -decimals(stated);

function decimals(stated: number): number {
  const text = String(stated);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function nearest(numbers: ReadonlySet<number>, to: number, within: number): number | null {
  const near = [...numbers].filter((number) => Math.abs(number - to) <= within);
  return near.sort((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0] ?? null;
}
