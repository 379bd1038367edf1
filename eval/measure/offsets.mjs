// @ts-check
/** @import { Span } from '../../src/model/span.ts' */
import { DataError } from '../data-error.mjs';

/** Offsets of one text. The gold counts Unicode code points, the program UTF-16 units: a sign beyond the basic plane
 *  (most emoji) is one of those and two of these.
 *  @param {string} text
 *  @param {string} id of the article, for the complaint
 *  @returns {(point: number) => number} UTF-16 offset of the code point at `point`, from 0 to their number; throws a
 *   DataError beyond it, where the gold is of another text */
export function toUnits(text, id) {
  /** @type {number[]} Code points at which a sign of two units stands. */
  const wide = [];
  let points = 0;
  for (const sign of text) {
    if (sign.length === 2) wide.push(points);
    points += 1;
  }
  return (point) => {
    if (point <= points) return point + countBelow(wide, point);
    throw new DataError(
      `gold of article ${id}: offset ${point} lies beyond its text of ${points} code points`,
    );
  };
}

/** A stretch of the text that a program may mark: within it, not empty, and no half of a sign at either end.
 *  @param {string} text
 *  @param {Span} span in UTF-16 units */
export function isSpan(text, { start, end }) {
  return (
    start >= 0 && start < end && end <= text.length && !splitsSign(text, start) && !splitsSign(text, end)
  );
}

/** @param {string} text
 *  @param {number} at */
function splitsSign(text, at) {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

/** @param {readonly number[]} sorted ascending
 *  @param {number} limit
 *  @returns {number} how many are less than `limit` */
function countBelow(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
