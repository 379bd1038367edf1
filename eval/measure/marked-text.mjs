// @ts-check
/** @import { Span } from '../../src/model/span.ts' */
import { findWords } from './words.mjs';

/** @typedef {{ text: string, words: readonly Span[] }} MarkedText */

/** @param {string} text
 *  @returns {MarkedText} */
export function markedText(text) {
  return { text, words: findWords(text) };
}

/** Indices of the words that touch a span; one cut in two by it counts.
 *  @param {MarkedText} marked
 *  @param {readonly Span[]} spans
 *  @returns {Set<number>} */
export function wordsIn({ words }, spans) {
  /** @type {Set<number>} */
  const touched = new Set();
  for (const { start, end } of spans) {
    for (let index = firstEndingAfter(words, start); index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start >= end) break;
      touched.add(index);
    }
  }
  return touched;
}

/** @param {readonly Span[]} words
 *  @param {number} offset
 *  @returns {number} index of the first word that ends after `offset`; their number where none does */
function firstEndingAfter(words, offset) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @template T
 *  @param {ReadonlySet<T>} one
 *  @param {ReadonlySet<T>} other
 *  @returns {number} of their common members */
export function countShared(one, other) {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const member of few) if (many.has(member)) shared += 1;
  return shared;
}
