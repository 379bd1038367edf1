// @ts-check
/** @import { Span } from '../../src/model/span.ts' */

/** A word with its apostrophes, or one other sign. */
const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\p{White_Space}]/gu;

const CLOSERS = '"”’\')]';
const OPENERS = '"“‘\'([';

/** Words after which a full stop ends no sentence, and initials. */
const ABBREVIATION =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|Hon|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fla|Calif|Ill|Mass|Va|Pa|Wis|Ariz|Conn|a\.m|p\.m|[A-Z])\.$/;

/** Longer than any abbreviation with its full stop and the sign before it. */
const ABBREVIATION_REACH = 8;

/** The measure's own words: both sides are cut alike, whatever the program's tokens are.
 *  @param {string} text
 *  @returns {Span[]} in text order */
export function findWords(text) {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The measure's own sentences: they end at line ends, and at . ! ? before a capital or a digit.
 *  @param {string} text
 *  @returns {Span[]} each with the white space behind it */
export function findSentences(text) {
  /** @type {Span[]} */
  const sentences = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\s+/g)) {
    const end = index + gap.length;
    if (!gap.includes('\n') && !endsSentence(text, { from: start, gap: index, next: end })) continue;
    if (text.slice(start, index).trim() !== '') sentences.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}

/** @param {string} text
 *  @param {{ from: number, gap: number, next: number }} place start of the sentence, of the white space, of what follows */
function endsSentence(text, { from, gap, next }) {
  let stop = gap;
  while (stop > from && CLOSERS.includes(text.charAt(stop - 1))) stop -= 1;
  if (stop === from || !'.!?'.includes(text.charAt(stop - 1))) return false;
  let first = next;
  while (first < text.length && OPENERS.includes(text.charAt(first))) first += 1;
  if (!/[A-Z0-9]/.test(text.charAt(first))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(from, stop - ABBREVIATION_REACH), stop));
}
