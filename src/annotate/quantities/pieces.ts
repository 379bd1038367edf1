import type { Sentence, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** The smallest part of a number expression: a run of digits, a word, or one mark. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'digits' | 'word' | 'mark';
  /** No white space between this piece and the one before. */
  readonly glued: boolean;
  /** Index of the token that holds its first character. */
  readonly token: number;
}

/** Digits with separators in groups, else plain or with a decimal point; words; single marks.
 *  Group counts are bounded so that a long run of digits and commas cannot make the match backtrack far. */
const PIECE =
  /\d{1,3}(?: \d{3}){1,3} \d{3}(?![\d-])|\d{1,3} (?:000|500)(?![\d-])|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}){1,6}(?![\d])(?:\.\d{1,9})?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)(?:\.\d{1,9})?|\d+(?:\.\d+)?|\.\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[^\s]/uy;

const ZEROS = /^, 000(?![\d.])/;

/** The pieces of one sentence, in order. `tokens` are the article's. */
export function piecesOf(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Piece[] {
  const slice = text.slice(sentence.start, sentence.end);
  const pieces: Piece[] = [];
  let token = sentence.firstToken;
  let previousEnd = -1;
  let at = 0;
  while (at < slice.length) {
    const length = lengthAt(slice, at);
    const start = sentence.start + at;
    at += Math.max(length, 1);
    // White space, or zeros that a number before took in.
    if (length === 0 || start < previousEnd) continue;
    let end = start + length;
    while (token + 1 < sentence.endToken && (tokens[token + 1]?.start ?? Infinity) <= start) token += 1;
    // Most pieces are tokens, and have their words.
    const own = tokens[token];
    const whole = own !== undefined && own.start === start && own.end === end ? own : undefined;
    let words = whole?.text ?? text.slice(start, end);
    const kind = kindOf(words);
    if (kind === 'digits') {
      // "10, 000": spaced by a careless typesetter; a group of zeros is no number of its own.
      while (ZEROS.test(text.slice(end, end + 6)) && end + 5 <= sentence.end) end += 5;
      words = text.slice(start, end);
    }
    const lower = kind === 'word' ? (whole?.lower ?? words.toLowerCase()) : words;
    pieces.push({ start, end, text: words, lower, kind, glued: start === previousEnd, token });
    previousEnd = end;
  }
  return pieces;
}

/** Length of the piece at a place; 0 where white space stands there. Plain letters, of which a text mostly consists, and
 *  plain marks are told by their codes: a pattern takes longer and makes a list of what it found. */
function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SPACE) return 0;
  if (isPlainLetter(code)) {
    let end = at + 1;
    while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
    const behind = end < text.length ? text.charCodeAt(end) : SPACE;
    if (behind <= LAST_ASCII && behind !== APOSTROPHE) return end - at;
  } else if (code > SPACE && code < LAST_ASCII && code !== POINT && !isPlainDigit(code)) return 1;
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0].length ?? 0;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const POINT = 0x2e;
const LAST_ASCII = 0x7f;

const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const LETTER = /^\p{L}/u;

/** By the first character; most are plain letters. */
function kindOf(words: string): Piece['kind'] {
  const code = words.charCodeAt(0);
  if (isPlainLetter(code)) return 'word';
  if (isPlainDigit(code)) return 'digits';
  // A point opens digits only with a digit behind it, or it is a mark of one character.
  if (code === POINT) return words.length > 1 ? 'digits' : 'mark';
  return code > 127 && LETTER.test(words) ? 'word' : 'mark';
}

/** Value of a piece of digits; group separators are left out. */
export function digitsValue(piece: Piece): number {
  return Number(piece.text.replace(/[^\d.]/g, ''));
}

/** A word that begins with a capital. */
export function isCapitalised(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
}
