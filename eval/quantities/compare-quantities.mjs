// @ts-check
/** @import { Quantity } from '../../src/model/annotation.ts' */
import { unitForm, unitHead } from './unit-names.mjs';

/** @typedef {number | readonly [number, number]} Value a number, or the ends of a range in order */

/** A quantity of the gold. `change` and `unit` are absent where the set does not have them; '-' is no unit.
 *  @typedef {object} GoldQuantity
 *  @property {string} value `60.0` or `1.0-1.5`
 *  @property {string | undefined} [change]
 *  @property {string | null | undefined} [unit] as the sentence has it
 *  @property {string | null | undefined} [normalized_unit] */

/** What of a program's quantity is compared.
 *  @typedef {Pick<Quantity, 'value' | 'low' | 'high' | 'approximate' | 'vague' | 'kind' | 'unit' | 'of' | 'change'>} GivenQuantity */

/** @param {string} value of the gold
 *  @returns {Value} */
export function goldValue(value) {
  const range = /^(-?[\d.]+(?:e[+-]?\d+)?)\s*-\s*(-?[\d.]+(?:e[+-]?\d+)?)$/i.exec(value.trim());
  if (range === null) return Number(value);
  const ends = [Number(range[1]), Number(range[2])];
  return [Math.min(...ends), Math.max(...ends)];
}

/** The number or range that a quantity states, in all ways in which it may be right; empty where it states none.
 *  "About 600" widened to an interval states its middle.
 *  @param {GivenQuantity} quantity
 *  @returns {Value[]} */
export function givenValues({ value, low, high, approximate, vague, change }) {
  if (typeof value === 'number') return [value];
  if (low === null || high === null) return [low ?? high].filter((end) => end !== null);
  if (isClose(low, high)) return [low];
  return (approximate || change === '~') && !vague ? [(low + high) / 2, [low, high]] : [[low, high]];
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given
 *  @returns {boolean} */
export function sameValue(gold, given) {
  const meant = goldValue(gold.value);
  return givenValues(given).some((value) => equalValues(meant, value));
}

/** @param {Value} meant
 *  @param {Value} given */
function equalValues(meant, given) {
  if (typeof meant === 'number') return typeof given === 'number' && isClose(given, meant);
  if (typeof given === 'number') return false;
  // A vague upper end: 9999 stands for "less than 10000".
  return isClose(given[0], meant[0]) && (isClose(given[1], meant[1]) || isClose(given[1] + 1, meant[1]));
}

/** Equal but for what is lost in writing decimal fractions.
 *  @param {number} one
 *  @param {number} other */
function isClose(one, other) {
  return Math.abs(one - other) <= 1e-8 + 1e-5 * Math.abs(other);
}

/** @param {GoldQuantity} gold
 *  @param {GivenQuantity} given
 *  @param {(unit: string | null | undefined) => string} [form] of units, as they are compared
 *  @returns {boolean} the unit, or what is counted, is the gold's by its surface or its normal name */
export function sameUnit(gold, given, form = unitForm) {
  if (isBare(gold)) return given.unit === null;
  const meant = [gold.normalized_unit, gold.unit].map(form).filter((name) => name !== '');
  return meant.includes(form(given.unit ?? given.of));
}

/** The head of the unit, or of what is counted, is the gold's.
 *  @param {GoldQuantity} gold
 *  @param {GivenQuantity} given
 *  @returns {boolean} */
export function sameUnitHead(gold, given) {
  if (sameUnit(gold, given) || sameUnit(gold, given, unitHead)) return true;
  return !isBare(gold) && given.of !== null && sameUnit(gold, { ...given, unit: null }, unitHead);
}

/** The gold gives it no unit: a bare number.
 *  @param {GoldQuantity} gold
 *  @returns {boolean} */
export function isBare({ normalized_unit: normal, unit }) {
  return normal === '-' && (unit ?? '-') === '-';
}
