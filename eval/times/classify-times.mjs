// @ts-check
/** @import { Span } from '../../src/model/span.ts' */
/** @import { TimeKind } from './kinds.mjs' */
/** @import { TimeValue } from './time-value.mjs' */
import { plainValue, readTimeValue } from './time-value.mjs';

/** A time of either side.
 *  @typedef {Span & { readonly type: string, readonly value: string }} TimeMark */

/** Case and outer blanks aside.
 *  @param {TimeMark} one
 *  @param {TimeMark} other */
export function sameValue(one, other) {
  return upperCase(one) === upperCase(other);
}

/** @param {TimeMark} time */
function upperCase({ value }) {
  return value.trim().toUpperCase();
}

/** @param {TimeMark} gold
 *  @returns {TimeKind} */
export function missedKind({ type, value }) {
  if (readTimeValue(value).family === 'vague') return 'missed-vague';
  if (type === 'DURATION') return 'missed-duration';
  if (type === 'SET') return 'missed-set';
  return type === 'TIME' ? 'missed-time' : 'missed-date';
}

/** @param {TimeMark} predicted
 *  @param {string} words what it marks
 *  @returns {TimeKind} */
export function surplusKind({ type, value }, words) {
  if (readTimeValue(value).family === 'vague') return 'surplus-vague';
  if (type === 'DURATION') return 'surplus-duration';
  if (type === 'SET') return 'surplus-set';
  if (type === 'TIME') return 'surplus-time';
  return /\d/.test(words) ? 'surplus-number' : 'surplus-name';
}

/** What is wrong with a time that was found: its value (or, where that is right, its type), and its span.
 *  @param {TimeMark} gold
 *  @param {TimeMark} predicted overlaps `gold`
 *  @returns {TimeKind[]} */
export function classifyFound(gold, predicted) {
  const value = sameValue(gold, predicted) ? typeKind(gold, predicted) : valueKind(gold, predicted);
  return [value, spanKind(gold, predicted)].filter((kind) => kind !== null);
}

/** @param {TimeMark} gold
 *  @param {TimeMark} predicted
 *  @returns {TimeKind | null} */
function typeKind(gold, predicted) {
  return gold.type === predicted.type ? null : 'type-other';
}

/** @param {TimeMark} gold
 *  @param {TimeMark} predicted
 *  @returns {TimeKind | null} what it has too many counts before what it lacks */
function spanKind(gold, predicted) {
  if (gold.start === predicted.start && gold.end === predicted.end) return null;
  return predicted.start < gold.start || predicted.end > gold.end ? 'span-long' : 'span-short';
}

/** @param {TimeMark} gold
 *  @param {TimeMark} predicted
 *  @returns {TimeKind} */
function valueKind(gold, predicted) {
  const goldText = upperCase(gold);
  const givenText = upperCase(predicted);
  if (plainValue(goldText) === plainValue(givenText)) return 'notation';
  const meant = readTimeValue(goldText);
  const given = readTimeValue(givenText);
  if (gold.type === 'SET' || meant.family === 'set' || given.family === 'set') return 'set-other';
  if (meant.family === 'vague') return given.family === 'vague' ? 'vague-other' : 'vague-dated';
  if (given.family === 'vague') return 'dated-vague';
  if (meant.family === 'duration') return given.family === 'duration' ? 'duration-length' : 'duration-dated';
  if (given.family === 'duration') return 'dated-duration';
  if (meant.family === 'other' || given.family === 'other') return 'value-other';
  return calendarKind(meant, given);
}

/** @param {TimeValue} meant
 *  @param {TimeValue} given
 *  @returns {TimeKind} */
function calendarKind(meant, given) {
  if (given.width !== meant.width) return given.width > meant.width ? 'coarser' : 'finer';
  if (meant.open !== given.open) return 'placeholder';
  if (meant.day === given.day) return meant.timed || given.timed ? 'day-part' : 'value-other';
  const unit = meant.width === 0 ? 'day' : 'date';
  return given.day < meant.day ? `${unit}-earlier` : `${unit}-later`;
}
