// @ts-check
/** @import { GivenQuantity, GoldQuantity, Value } from './compare-quantities.mjs' */
/** @import { QuantityKindOfError } from './kinds.mjs' */
import { matchHeaviest, matchMost } from '../measure/match.mjs';
import { givenValues, goldValue, isBare, sameUnit, sameUnitHead, sameValue } from './compare-quantities.mjs';
import { unitForm } from './unit-names.mjs';

/** @typedef {{ kind: QuantityKindOfError, gold: GoldQuantity | null, given: GivenQuantity | null }} QuantityError */

/** Every error of one sentence. The gold has no places, so its quantities are paired with those of the same value, of
 *  these with the one that has most else in common; what is left over, with one of the same unit.
 *  A quantity that is missed or surplus, or has another value, is one error; one of the right value may have an error
 *  in its unit and one in its change.
 *  @param {readonly GoldQuantity[]} golds
 *  @param {readonly GivenQuantity[]} givens
 *  @returns {QuantityError[]} */
export function classifyQuantities(golds, givens) {
  const byValue = pairByValue(golds, givens);
  const byUnit = pairByUnit(golds, givens, byValue);
  const taken = new Set([...byValue.values(), ...byUnit.values()]);
  /** @type {(gold: GoldQuantity, index: number) => QuantityError[]} */
  const errorsOf = (gold, index) => {
    const given = givens[byValue.get(index) ?? -1];
    if (given !== undefined) return classifyFound(gold, given).map((kind) => ({ kind, gold, given }));
    const other = givens[byUnit.get(index) ?? -1];
    if (other !== undefined) return [{ kind: valueKind(gold, other), gold, given: other }];
    return [{ kind: missedKind(gold), gold, given: null }];
  };
  return [
    ...golds.flatMap(errorsOf),
    ...givens
      .filter((_, index) => !taken.has(index))
      .map((given) => ({ kind: surplusKind(given), gold: null, given })),
  ];
}

/** @param {readonly GoldQuantity[]} golds
 *  @param {readonly GivenQuantity[]} givens */
function pairByValue(golds, givens) {
  const candidates = golds.flatMap((one, gold) =>
    givens.flatMap((other, predicted) =>
      sameValue(one, other) ? [{ gold, predicted, weight: likeness(one, other) }] : [],
    ),
  );
  const fits = new Set(candidates.map(({ gold, predicted }) => `${gold} ${predicted}`));
  return matchMost(
    golds.length,
    givens.length,
    (gold, predicted) => fits.has(`${gold} ${predicted}`),
    matchHeaviest(candidates),
  );
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given
 *  @returns {number} 0 to 7: the unit counts before its head, and the head before the change */
function likeness(gold, given) {
  const change = gold.change === given.change ? 1 : 0;
  return (sameUnit(gold, given) ? 4 : 0) + (sameUnitHead(gold, given) ? 2 : 0) + change;
}

/** @param {readonly GoldQuantity[]} golds
 *  @param {readonly GivenQuantity[]} givens
 *  @param {ReadonlyMap<number, number>} paired left out */
function pairByUnit(golds, givens, paired) {
  const taken = new Set(paired.values());
  const candidates = golds.flatMap((one, gold) =>
    givens.flatMap((other, predicted) =>
      !paired.has(gold) && !taken.has(predicted) && sameUnitHead(one, other)
        ? [{ gold, predicted, weight: likeness(one, other) }]
        : [],
    ),
  );
  return matchHeaviest(candidates);
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given of the same value
 *  @returns {QuantityKindOfError[]} */
function classifyFound(gold, given) {
  return [sameUnit(gold, given) ? null : unitKind(gold, given), changeKind(gold, given)].filter(
    (kind) => kind !== null,
  );
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given
 *  @returns {QuantityKindOfError} */
function unitKind(gold, given) {
  if (isBare(gold)) return 'unit-surplus';
  if (given.unit === null && given.of === null) return 'unit-missing';
  if (given.kind === 'money') return 'unit-money';
  if (sameUnitHead(gold, given)) return 'unit-words';
  switch (given.kind) {
    case 'percent':
      return 'unit-percent';
    case 'age':
    case 'duration':
      return 'unit-time';
    case 'measure':
      return 'unit-measure';
    default:
      return 'unit-noun';
  }
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given
 *  @returns {QuantityKindOfError | null} null too where the set does not say */
function changeKind({ change: meant }, { change: given }) {
  if (meant === undefined || meant === given) return null;
  const isTrend = (/** @type {string} */ change) => change === 'up' || change === 'down';
  if (isTrend(meant)) return isTrend(given) ? 'change-trend-turned' : 'change-trend-missed';
  if (isTrend(given)) return 'change-trend-surplus';
  return given === '=' ? 'change-plain' : 'change-bound';
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given of another value
 *  @returns {QuantityKindOfError} */
function valueKind(gold, given) {
  const meant = goldValue(gold.value);
  const [stated] = givenValues(given);
  if (stated === undefined || typeof meant !== typeof stated) return 'value-range';
  const [from, to] = [ends(meant), ends(stated)];
  if (from.every((end, index) => end === -(to[index] ?? 0))) return 'value-sign';
  const scales = from.map((end, index) => Math.log10(Math.abs(end / (to[index] ?? 0))));
  return scales.some((scale) => scale !== 0 && scale % 3 === 0) ? 'value-scale' : 'value-other';
}

/** @param {Value} value
 *  @returns {readonly number[]} */
function ends(value) {
  return typeof value === 'number' ? [value] : value;
}

/** @param {GoldQuantity} gold
 *  @returns {QuantityKindOfError} */
function missedKind(gold) {
  const value = goldValue(gold.value);
  if (typeof value !== 'number') return 'missed-range';
  if (value === 1) return 'missed-one';
  if (isBare(gold)) return 'missed-bare';
  return unitForm(gold.normalized_unit) === 'percentage' ? 'missed-percent' : 'missed-unit';
}

/** @param {GivenQuantity} given
 *  @returns {QuantityKindOfError} */
function surplusKind({ kind, value, unit, of }) {
  switch (kind) {
    case 'duration':
      return 'surplus-duration';
    case 'age':
      return 'surplus-age';
    case 'score':
      return 'surplus-score';
    case 'identifier':
      return 'surplus-identifier';
    case 'money':
    case 'percent':
    case 'measure':
      return 'surplus-measure';
    case 'count':
    case 'ordinal':
      if (value === 1) return 'surplus-one';
      return unit === null && of === null ? 'surplus-bare' : 'surplus-counted';
  }
}
