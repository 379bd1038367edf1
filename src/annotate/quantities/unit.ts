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
import { GLUED_SYMBOLS, RATE_WORDS, UNIT_SYMBOLS, UNIT_WORDS, type UnitGroup } from '../en/units.ts';
import type { Piece } from './pieces.ts';

/** A unit found beside a numeral; `end` is the piece behind it. */
export interface FoundUnit {
  readonly name: string;
  readonly group: UnitGroup | 'money';
  /** ISO 4217 code; null for hundredths and for all that is no money. */
  readonly currency: string | null;
  readonly end: number;
}

/** Longest unit name in words ("kilometre per hour", "south african rand"). */
const MAX_UNIT_WORDS = 4;

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

function isHyphen(piece: Piece | undefined): boolean {
  return piece?.text === '-' || piece?.text === '‑' || piece?.text === '–';
}

/** The unit right behind a numeral that ends before piece `i`; null where none stands there. */
export function readUnit(pieces: readonly Piece[], i: number, scale: number | null): FoundUnit | null {
  const hyphen = isHyphen(pieces[i]) && pieces[i]?.glued === true && pieces[i + 1]?.kind === 'word';
  let start = hyphen ? i + 1 : i;
  const nation = /^(us|u|imperial)$/.test(pieces[start]?.lower ?? '') ? nationEnd(pieces, start) : start;
  const symbol = readSymbol(pieces, start, hyphen);
  if (symbol !== null) return symbol;
  for (const from of nation === start ? [start] : [start, nation]) {
    start = from;
    const found = longestName(pieces, start, scale);
    if (found !== null) return found;
  }
  return null;
}

/** "US pint", "U.S. gallon": the piece behind the nation. */
function nationEnd(pieces: readonly Piece[], i: number): number {
  if (pieces[i]?.lower !== 'u') return i + 1;
  return pieces[i + 2]?.lower === 's' ? i + (pieces[i + 3]?.text === '.' ? 4 : 3) : i;
}

function readSymbol(pieces: readonly Piece[], i: number, hyphen: boolean): FoundUnit | null {
  for (const length of [2, 1]) {
    const run = pieces.slice(i, i + length);
    if (run.length < length || run.slice(1).some((part) => !part.glued)) continue;
    const text = run.map((part) => part.text).join('');
    const unit = UNIT_SYMBOLS.get(text);
    if (unit === undefined) continue;
    if (GLUED_SYMBOLS.has(text) && (run[0]?.glued !== true || hyphen)) continue;
    if (
      run[0]?.kind === 'word' &&
      pieces[i + length]?.kind === 'digits' &&
      pieces[i + length]?.glued === true
    )
      continue;
    return { ...unit, currency: null, end: i + length };
  }
  return null;
}

function longestName(pieces: readonly Piece[], i: number, scale: number | null): FoundUnit | null {
  const names: { name: string; end: number }[] = [];
  let words = '';
  let count = 0;
  for (let k = i; k < pieces.length && count < MAX_UNIT_WORDS; k += 1) {
    const piece = pieces[k];
    if (piece === undefined) break;
    if (isHyphen(piece) || piece.text === '.') {
      if (!piece.glued || count === 0) break;
      continue;
    }
    if (piece.kind !== 'word' && !(piece.text === '¢' && count === 0)) {
      if (piece.text === '/' && pieces[k + 1]?.lower === 'o' && piece.glued) words += '/';
      else break;
      continue;
    }
    words = words === '' || words.endsWith('/') ? words + piece.lower : `${words} ${piece.lower}`;
    count += 1;
    names.push({ name: words, end: k + 1 });
  }
  for (const { name, end } of names.reverse()) {
    const money = moneyName(name, pieces[end - 1], scale);
    if (money !== null && !(DOUBTFUL_CURRENCIES.has(name) && scale === null && !isPrice(pieces, i - 1)))
      return moneyUnit(money, end);
    const unit = UNIT_WORDS.get(name);
    if (unit !== undefined) return { ...unit, currency: null, end };
  }
  return null;
}

function moneyName(name: string, piece: Piece | undefined, scale: number | null): string | null {
  const singular = name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
  if (singular === 'pound' && scale !== null && scale >= MONEY_SCALE) return 'GBP';
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

/** "per gallon", "/h", "a barrel", "-a-day" from piece `i`: what the quantity is measured by; null where no rate is meant. */
export function readRate(
  pieces: readonly Piece[],
  i: number,
): { readonly name: string; readonly end: number } | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const k = isHyphen(piece) && piece.glued ? i + 1 : i;
  const word = pieces[k]?.lower ?? '';
  if (word === '/' && pieces[k]?.glued === true && pieces[k + 1]?.kind === 'word')
    return rated(pieces, k + 1);
  const from = isHyphen(pieces[k + 1]) ? k + 2 : k + 1;
  if (word === 'per' && pieces[from]?.kind === 'word') return rated(pieces, from);
  const noun = pieces[from]?.lower ?? '';
  const then = /^(ago|earlier|later|before|after|from|prior)$/.test(pieces[from + 1]?.lower ?? '');
  return (word === 'a' || word === 'an') && RATE_WORDS.has(noun) && !then ? rated(pieces, from) : null;
}

function rated(pieces: readonly Piece[], i: number): { readonly name: string; readonly end: number } | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const unit = longestName(pieces, i, null) ?? readSymbol([{ ...piece, glued: true }], 0, false);
  if (unit === null || unit.group === 'money') return { name: piece.lower, end: i + 1 };
  return { name: unit.name, end: unit.end > i ? unit.end : i + 1 };
}
