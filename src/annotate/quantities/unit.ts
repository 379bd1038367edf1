import { GLUED_SYMBOLS, RATE_WORDS, UNIT_SYMBOLS, UNIT_WORDS, type UnitGroup } from '../en/units.ts';
import { moneyName, moneyUnit, readMarkAfter } from './currency.ts';
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

function isHyphen(piece: Piece | undefined): boolean {
  return piece?.text === '-' || piece?.text === '‑' || piece?.text === '–';
}

/** The unit right behind a numeral that ends before piece `i`; null where none stands there. */
export function readUnit(pieces: readonly Piece[], i: number, scale: number | null): FoundUnit | null {
  const hyphen = isHyphen(pieces[i]) && pieces[i]?.glued === true && pieces[i + 1]?.kind === 'word';
  let start = hyphen ? i + 1 : i;
  const nation = /^(us|u|imperial)$/.test(pieces[start]?.lower ?? '') ? nationEnd(pieces, start) : start;
  const symbol = readMarkAfter(pieces, start) ?? readSymbol(pieces, start, hyphen);
  if (symbol !== null) return degreesOf(pieces, symbol);
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

/** `free` lets one-letter symbols stand apart from what is before them. */
function readSymbol(pieces: readonly Piece[], i: number, hyphen: boolean, free = false): FoundUnit | null {
  for (const length of [2, 1]) {
    const run = pieces.slice(i, i + length);
    if (run.length < length || run.slice(1).some((part) => !part.glued)) continue;
    const text = run.map((part) => part.text).join('');
    const unit = UNIT_SYMBOLS.get(text);
    if (unit === undefined) continue;
    if (text === 's' && isHyphen(pieces[i - 2])) continue;
    const rated = pieces[i + length]?.text === '/' && pieces[i + length]?.glued === true;
    if (GLUED_SYMBOLS.has(text) && !rated && !free && (run[0]?.glued !== true || hyphen)) continue;
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

/** "20° Celsius": the scale behind the sign. */
function degreesOf(pieces: readonly Piece[], symbol: FoundUnit): FoundUnit {
  if (symbol.name !== 'degree') return symbol;
  const scale = longestName(pieces, symbol.end, null);
  return scale?.name === 'celsius' || scale?.name === 'fahrenheit' ? scale : symbol;
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
    const money = moneyName(pieces, name, pieces[end - 1], pieces[i - 1], scale);
    if (money !== null) return moneyUnit(money, end);
    const unit = UNIT_WORDS.get(name);
    if (unit !== undefined) return { ...unit, currency: null, end };
  }
  return null;
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
  const next = pieces[from + 1]?.lower ?? '';
  const then =
    /^(ago|earlier|later|prior)$/.test(next) ||
    (/^(before|after|from)$/.test(next) && /^(day|week|month|year)$/.test(noun));
  if (word === 'of' && k === i) return rateBehindThing(pieces, i + 1);
  return (word === 'a' || word === 'an') && RATE_WORDS.has(noun) && !then ? rated(pieces, from) : null;
}

/** Words between "of" and the rate in "2.4 billion gallons of jet fuel a year", at most. */
const THING_WORDS = 3;

function rateBehindThing(
  pieces: readonly Piece[],
  i: number,
): { readonly name: string; readonly end: number } | null {
  for (let k = i + 1; k <= i + THING_WORDS && pieces[k - 1]?.kind === 'word'; k += 1) {
    const word = pieces[k]?.lower ?? '';
    if (word === 'a' || word === 'an' || word === 'per') {
      const rate = readRate(pieces, k);
      // The unit ends where it did: what is measured stands between it and its rate.
      return rate === null ? null : { name: rate.name, end: i - 1 };
    }
  }
  return null;
}

function rated(pieces: readonly Piece[], i: number): { readonly name: string; readonly end: number } | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const unit = longestName(pieces, i, null) ?? readSymbol(pieces, i, false, true);
  if (unit === null || unit.group === 'money')
    return { name: piece.lower === 'annum' ? 'year' : piece.lower, end: i + 1 };
  return { name: unit.name, end: unit.end > i ? unit.end : i + 1 };
}
