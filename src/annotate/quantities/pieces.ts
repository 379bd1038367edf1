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
  /\d{1,3}(?: \d{3}){1,3} \d{3}(?![\d-])|\d{1,3} (?:000|500)(?![\d-])|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3}){1,6}(?![\d])(?:\.\d{1,9})?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)(?:\.\d{1,9})?|\d+(?:\.\d+)?|\.\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[^\s]/gu;

const ZEROS = /^, 000(?![\d.])/;

/** The pieces of one sentence, in order. `tokens` are the article's. */
export function piecesOf(text: string, sentence: Sentence, tokens: readonly Token[]): readonly Piece[] {
  const slice = text.slice(sentence.start, sentence.end);
  const pieces: Piece[] = [];
  let token = sentence.firstToken;
  let previousEnd = -1;
  for (const match of slice.matchAll(PIECE)) {
    const start = sentence.start + match.index;
    if (start < previousEnd) continue;
    let words = match[0];
    let end = start + words.length;
    const kind = kindOf(words);
    if (kind === 'digits') {
      // "10, 000": spaced by a careless typesetter; a group of zeros is no number of its own.
      while (ZEROS.test(text.slice(end, end + 6)) && end + 5 <= sentence.end) end += 5;
      words = text.slice(start, end);
    }
    while (token + 1 < sentence.endToken && (tokens[token + 1]?.start ?? Infinity) <= start) token += 1;
    const lower = kind === 'word' ? words.toLowerCase() : words;
    pieces.push({ start, end, text: words, lower, kind, glued: start === previousEnd, token });
    previousEnd = end;
  }
  return pieces;
}

const LETTER = /^\p{L}/u;

/** By the first character; most are plain letters. */
function kindOf(words: string): Piece['kind'] {
  const code = words.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code >= 48 && code <= 57) return 'digits';
  // A point opens digits only with a digit behind it, or it is a mark of one character.
  if (code === 46) return words.length > 1 ? 'digits' : 'mark';
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
