import type { Span } from '../model/span.ts';
import {
  APOSTROPHE,
  FIRST_LETTER,
  foldCharacter,
  GROUPING,
  IDEOGRAPH,
  IGNORED,
  isDigit,
  STOP,
  SURROGATE,
} from './fold-character.ts';
import { mixHash } from './mix-hash.ts';

/** The words of a text as numbers, so that two texts can be compared without a string being made.
 *  Word `i` is `text.slice(starts[i], ends[i])`; two words are equal when their 32-bit hashes are. */
export interface WordSequence {
  readonly count: number;
  /** Hash of the folded word: case, accents, apostrophes and digit grouping make no difference. */
  readonly hashes: Int32Array;
  /** UTF-16 offsets, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Half-open ranges of word indices that were not interrupted by a masked span. */
  readonly segments: readonly Span[];
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const WORD_LETTER = /^[\p{L}\p{N}]$/u;

/** A growing record of words; `finish` cuts the arrays to length. */
interface Collector {
  count: number;
  hashes: Int32Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Characters a word, its separator included: few texts have shorter words, and theirs make the arrays grow once. */
const CHARACTERS_A_WORD = 5;

function grow(into: Collector): void {
  const { hashes, starts, ends } = into;
  const room = into.count * 2;
  into.hashes = new Int32Array(room);
  into.starts = new Uint32Array(room);
  into.ends = new Uint32Array(room);
  into.hashes.set(hashes);
  into.starts.set(starts);
  into.ends.set(ends);
}

function add(into: Collector, hash: number, start: number, end: number): void {
  if (into.count === into.hashes.length) grow(into);
  into.hashes[into.count] = mixHash(hash);
  into.starts[into.count] = start;
  into.ends[into.count] = end;
  into.count += 1;
}

function foldedAt(text: string, at: number, end: number): number {
  return at < end ? foldCharacter(text.charCodeAt(at)) : 0;
}

/** Three digits and then no fourth: what follows a thousands separator. */
function threeDigitsAt(text: string, at: number, end: number): boolean {
  return (
    isDigit(foldedAt(text, at, end)) &&
    isDigit(foldedAt(text, at + 1, end)) &&
    isDigit(foldedAt(text, at + 2, end)) &&
    !isDigit(foldedAt(text, at + 3, end))
  );
}

/** Whether the joining character at `at`, of class `kind`, holds the word together with what follows it. */
function joins(text: string, at: number, end: number, kind: number, last: number, run: number): boolean {
  const next = foldedAt(text, at + 1, end);
  if (kind === APOSTROPHE) return !isDigit(last) && next >= FIRST_LETTER && !isDigit(next);
  if (kind === GROUPING) return isDigit(last) && threeDigitsAt(text, at + 1, end);
  if (kind !== STOP) return false;
  if (isDigit(last)) return isDigit(next);
  return run === 1 && next >= FIRST_LETTER && foldedAt(text, at + 2, end) < FIRST_LETTER;
}

/** Reads the word whose first letter stands at `start`; returns where it ends. */
function readWord(text: string, start: number, end: number, into: Collector): number {
  let hash = HASH_SEED;
  let last = 0;
  /** Letters since the last full stop: one letter and a stop make an acronym. */
  let run = 0;
  let wordEnd = start;
  for (let at = start; at < end; at += 1) {
    const folded = foldCharacter(text.charCodeAt(at));
    if (folded >= FIRST_LETTER) {
      hash = Math.imul(hash ^ folded, HASH_PRIME);
      last = folded;
      run += 1;
      wordEnd = at + 1;
    } else if (folded === IGNORED) {
      wordEnd = at + 1;
    } else if (joins(text, at, end, folded, last, run)) {
      if (folded === STOP && isDigit(last)) hash = Math.imul(hash ^ STOP, HASH_PRIME);
      if (folded === STOP) run = 0;
    } else break;
  }
  add(into, hash, start, wordEnd);
  return wordEnd;
}

/** Reads a character beyond U+FFFF: a letter there is a word by itself, an emoji is none. */
function readAstral(text: string, start: number, into: Collector): number {
  const point = text.codePointAt(start) ?? 0;
  if (point <= 0xffff) return start + 1;
  if (WORD_LETTER.test(String.fromCodePoint(point))) add(into, HASH_SEED ^ point, start, start + 2);
  return start + 2;
}

function readStretch(text: string, start: number, end: number, into: Collector): void {
  let at = start;
  while (at < end) {
    const folded = foldCharacter(text.charCodeAt(at));
    if (folded >= FIRST_LETTER) at = readWord(text, at, end, into);
    else if (folded === SURROGATE) at = readAstral(text, at, into);
    else {
      if (folded === IDEOGRAPH) add(into, HASH_SEED ^ text.charCodeAt(at), at, at + 1);
      at += 1;
    }
  }
}

/** Reads the words of `text` outside the `masked` spans (sorted by start). One pass over the character codes;
 *  quotation marks, dashes and white space only separate. Numbers are read without their digit grouping. */
export function readWords(text: string, masked: readonly Span[] = []): WordSequence {
  const room = Math.ceil(text.length / CHARACTERS_A_WORD) + 1;
  const into: Collector = {
    count: 0,
    hashes: new Int32Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
  };
  const segments: Span[] = [];
  let at = 0;
  for (const span of [...masked, { start: text.length, end: text.length }]) {
    const first = into.count;
    if (span.start > at) readStretch(text, at, span.start, into);
    if (into.count > first) segments.push({ start: first, end: into.count });
    at = Math.max(at, span.end);
  }
  const { count } = into;
  return {
    count,
    hashes: into.hashes.slice(0, count),
    starts: into.starts.slice(0, count),
    ends: into.ends.slice(0, count),
    segments,
  };
}

/** Hash of one word as `readWords` gives it; of the first, where the string holds several; 0 where it holds none. */
export function hashWord(word: string): number {
  return readWords(word).hashes[0] ?? 0;
}
