/** What a UTF-16 code unit is to a reader of words: one of these, or else (from `FIRST_LETTER` up)
 *  the folded code of a letter or digit. */
export const SEPARATOR = 1;
/** Left out inside a word: combining marks, soft hyphens, zero-width characters. */
export const IGNORED = 2;
/** Joins the letters on its two sides: ' and ’ in `country’s`. */
export const APOSTROPHE = 3;
/** A full stop: part of a number, or of an acronym's `U.S.`. */
export const STOP = 4;
/** Groups digits in threes: comma, and the spaces used for it. */
export const GROUPING = 5;
/** A letter that is a word by itself (Han, Kana). */
export const IDEOGRAPH = 6;
/** Half of a character beyond U+FFFF. */
export const SURROGATE = 7;
/** Codes from here up are folded letters and digits. */
export const FIRST_LETTER = 48;

const UNKNOWN = 0;
const MARK = /^[\u0300-\u036f]+$/;
const WORD_CHARACTER = /^[\p{L}\p{N}]$/u;
const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** One answer a code unit, worked out when first met: a table of what `classify` says, never anything else. */
const known = new Uint16Array(0x10000);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if ("'’‘ʼ`´".includes(character)) return APOSTROPHE;
  if (character === '.') return STOP;
  if (',\u00a0\u2009\u202f'.includes(character)) return GROUPING;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (MARK.test(character) || '\u00ad\u200b\u200c\u200d\u2060\ufeff'.includes(character)) return IGNORED;
  if (!WORD_CHARACTER.test(character)) return SEPARATOR;
  if (IDEOGRAPHIC.test(character)) return IDEOGRAPH;
  const decomposed = character.normalize('NFKD').toLowerCase();
  const plain = decomposed.length === 1 || MARK.test(decomposed.slice(1));
  const folded = (plain ? decomposed : character.toLowerCase()).charCodeAt(0);
  return folded >= FIRST_LETTER ? folded : SEPARATOR;
}

/** Class of a UTF-16 code unit, or its folded letter: lower case, without accents and width variants.
 *  Constant time; a code unit is looked at closely once. */
export function foldCharacter(code: number): number {
  const seen = known[code] ?? UNKNOWN;
  if (seen !== UNKNOWN) return seen;
  const found = classify(code);
  known[code] = found;
  return found;
}

/** Whether a folded code is an ASCII digit. */
export function isDigit(folded: number): boolean {
  return folded >= 48 && folded <= 57;
}
