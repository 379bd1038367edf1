import {
  CODE_ALIASES,
  CURRENCY_CODES,
  CURRENCY_MARKS,
  CURRENCY_NAMES,
  CURRENCY_UNITS,
  DOUBTFUL_CURRENCIES,
  DOUBTFUL_MARKS,
  GLUED_MARKS,
  MINOR_CURRENCY,
} from '../en/currencies.ts';
import { SCALE_LETTERS, SCALE_MARKS, SCALES } from '../en/number-words.ts';
import type { Piece } from './pieces.ts';
import type { FoundUnit } from './unit.ts';

/** From this scale on, "pounds" are money. */
const MONEY_SCALE = 1e6;

/** A currency that stands before a numeral, from piece `i`: "$", "US$", "Rs.", "EUR"; null where none does. */
export function readCurrencyMark(
  pieces: readonly Piece[],
  i: number,
): { readonly code: string; readonly end: number } | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  for (const length of [5, 3, 2, 1]) {
    const run = pieces.slice(i, i + length);
    const spaced = /^(us|hk|nz)$/i.test(run[0]?.text ?? '') && run[1]?.text === '$';
    if (run.length < length || (!spaced && run.slice(1).some((part) => !part.glued))) continue;
    const mark = run.map((part) => part.text).join('');
    const code =
      CURRENCY_MARKS.get(mark) ??
      (/^\p{L}{2}\$$/u.test(mark) ? CURRENCY_MARKS.get(mark.toUpperCase()) : undefined);
    const number = pieces[i + length];
    if (code === undefined || number === undefined) continue;
    if (GLUED_MARKS.has(mark) && (!number.glued || number.kind !== 'digits')) continue;
    if (DOUBTFUL_MARKS.has(mark) && !isPrice(pieces, i + length)) continue;
    if (piece.kind === 'word' && piece.glued && pieces[i - 1]?.kind === 'word') continue;
    return { code, end: i + length };
  }
  const named = CURRENCY_CODES.has(piece.text) && pieces[i + 1]?.kind === 'digits';
  return named ? { code: CODE_ALIASES.get(piece.text) ?? piece.text, end: i + 1 } : null;
}

/** The unit that a code stands for, with the number's end. */
export function moneyUnit(code: string, end: number): FoundUnit {
  const name = CURRENCY_UNITS.get(code);
  return { name: name ?? code, group: 'money', currency: name === undefined ? null : code, end };
}

/** Three digits or more, a decimal point or a scale: no number of a product. */
export function isPrice(pieces: readonly Piece[], i: number): boolean {
  const [number, next] = [pieces[i], pieces[i + 1]];
  return (
    number?.kind === 'digits' &&
    (number.text.length > 2 ||
      SCALES.has(next?.lower ?? '') ||
      SCALE_MARKS.has(next?.lower ?? '') ||
      (next?.glued === true && SCALE_LETTERS.has(next.lower)))
  );
}

/** A mark behind its number, at piece `i`: "5 €", "30$", "200 Rs"; null where it belongs to the number that follows. */
export function readMarkAfter(pieces: readonly Piece[], i: number): FoundUnit | null {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (piece === undefined || (piece.kind === 'word' && piece.text.length === 1)) return null;
  const code = CURRENCY_MARKS.get(piece.text);
  const leads = next?.kind === 'digits' && !(piece.glued && !next.glued);
  return code === undefined || leads ? null : moneyUnit(code, i + 1);
}

/** "MUSD", "SEKm", "EURbn": a code with its scale in one word, at piece `i` behind a number. */
export function readScaledCode(
  piece: Piece | undefined,
): { readonly code: string; readonly scale: number } | null {
  const text = piece?.text ?? '';
  if (text.length < 4 || text.length > 6) return null;
  const [lead, tail] = [text.slice(0, -3), text.slice(3)];
  if (CURRENCY_CODES.has(text.slice(-3)) && /^[MK]$/.test(lead))
    return { code: text.slice(-3), scale: SCALE_LETTERS.get(lead.toLowerCase()) ?? 1 };
  const scale = SCALE_LETTERS.get(tail) ?? SCALE_MARKS.get(tail);
  return CURRENCY_CODES.has(text.slice(0, 3)) && scale !== undefined
    ? { code: text.slice(0, 3), scale }
    : null;
}

/** The code of the currency that lower-cased words name, or the name of its hundredth; null where they name none.
 *  `piece` is the last of them, `number` the piece before the first. */
export function moneyName(
  pieces: readonly Piece[],
  name: string,
  piece: Piece | undefined,
  number: Piece | undefined,
  scale: number | null,
): string | null {
  const singular = name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
  if (singular === 'pound' && scale !== null && scale >= MONEY_SCALE) return 'GBP';
  if (name === 'pounds' && pieces.some((other) => other.text === '£' || other.lower === 'sterling'))
    return 'GBP';
  if (DOUBTFUL_CURRENCIES.has(name) && scale === null && (number?.text.length ?? 0) < PRICE_DIGITS)
    return null;
  if ((name === 'c' || name === 'p') && piece?.glued !== true) return null;
  if (piece !== undefined && CURRENCY_CODES.has(piece.text) && name === piece.lower)
    return CODE_ALIASES.get(piece.text) ?? piece.text;
  return (
    CURRENCY_NAMES.get(name) ??
    CURRENCY_NAMES.get(singular) ??
    MINOR_CURRENCY.get(name) ??
    MINOR_CURRENCY.get(singular) ??
    null
  );
}

/** Digits of a number that is no smaller than most prices in such money. */
const PRICE_DIGITS = 3;
