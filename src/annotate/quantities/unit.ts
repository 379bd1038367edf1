import { itemAt } from '../../text/item-at.ts';
import { oncePer } from '../once-per.ts';
import { moneyName, moneyUnit, readMarkAfter } from './currency.ts';
import type { FoundUnit } from './found-unit.ts';
import type { Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Longest unit name in words ("kilometre per hour", "south african rand"). */
const MAX_UNIT_WORDS = 4;

function isHyphen(piece: Piece | undefined): boolean {
  return piece?.text === '-' || piece?.text === '‑' || piece?.text === '–';
}

/** The unit right behind a numeral that ends before piece `i`; null where none stands there. */
export function readUnit(scan: Scan, i: number, scale: number | null): FoundUnit | null {
  const hyphen =
    isHyphen(scan.pieces[i]) && scan.pieces[i]?.glued === true && scan.pieces[i + 1]?.kind === 'word';
  let start = hyphen ? i + 1 : i;
  const nation = isWord(scan.pieces[start], scan.words.nationWords) ? nationEnd(scan, start) : start;
  const symbol = readMarkAfter(scan, start) ?? readSymbol(scan, start, hyphen);
  if (symbol !== null) return degreesOf(scan, symbol);
  for (const from of nation === start ? [start] : [start, nation]) {
    start = from;
    const found = longestName(scan, start, scale);
    if (found !== null) return found;
  }
  return null;
}

/** "US pint", "U.S. gallon": the piece behind the nation. */
function nationEnd(scan: Scan, i: number): number {
  if (scan.pieces[i]?.lower !== 'u') return i + 1;
  return scan.pieces[i + 2]?.lower === 's' ? i + (scan.pieces[i + 3]?.text === '.' ? 4 : 3) : i;
}

/** A mark that was opened before in the sentence closes it: “at least 13" are no inches. */
function closesQuote(scan: Scan, i: number): boolean {
  let open = false;
  for (let at = 0; at < i; at += 1) if (scan.pieces[at]?.text === '"') open = !open;
  return open;
}

/** `free` lets one-letter symbols stand apart from what is before them. */
function readSymbol(scan: Scan, i: number, hyphen: boolean, free = false): FoundUnit | null {
  for (const length of [2, 1]) {
    const [first, second] = [scan.pieces[i], scan.pieces[i + 1]];
    if (first === undefined || (length === 2 && second?.glued !== true)) continue;
    const text = length === 2 ? first.text + (second?.text ?? '') : first.text;
    const unit = scan.words.unitSymbols.get(text);
    if (unit === undefined) continue;
    if (text === 's' && isHyphen(itemAt(scan.pieces, i - 2))) continue;
    if (text === '"' && closesQuote(scan, i)) continue;
    const rated = scan.pieces[i + length]?.text === '/' && scan.pieces[i + length]?.glued === true;
    if (scan.words.gluedSymbols.has(text) && !rated && !free && (!first.glued || hyphen)) continue;
    if (
      first.kind === 'word' &&
      scan.pieces[i + length]?.kind === 'digits' &&
      scan.pieces[i + length]?.glued === true
    )
      continue;
    return { ...unit, currency: null, end: i + length };
  }
  return null;
}

/** "20° Celsius": the scale behind the sign. */
function degreesOf(scan: Scan, symbol: FoundUnit): FoundUnit {
  if (symbol.name !== 'degree') return symbol;
  const scale = longestName(scan, symbol.end, null);
  return scale?.name === 'celsius' || scale?.name === 'fahrenheit' ? scale : symbol;
}

/** What the names of units and currencies in several words begin with, up to each of their words: no longer name is
 *  looked for behind anything else. */
const openingsOf = oncePer((words: QuantityWords): ReadonlySet<string> => {
  const { unitWords, currencyNames, minorCurrency, weightMoney } = words;
  const openings = new Set<string>();
  for (const names of [unitWords, currencyNames, minorCurrency, weightMoney])
    for (const name of names.keys())
      for (let at = 0; at < name.length; at += 1)
        if (name[at] === ' ' || name[at] === '/') openings.add(name.slice(0, at));
  return openings;
});

function longestName(scan: Scan, i: number, scale: number | null): FoundUnit | null {
  const names: { name: string; end: number }[] = [];
  const longer = openingsOf(scan.words);
  let words = '';
  let count = 0;
  for (let k = i; k < scan.pieces.length && count < MAX_UNIT_WORDS; k += 1) {
    const piece = scan.pieces[k];
    if (piece === undefined) break;
    if (isHyphen(piece) || piece.text === '.') {
      if (!piece.glued || count === 0) break;
      continue;
    }
    if (piece.kind !== 'word' && !(piece.text === '¢' && count === 0)) {
      if (piece.text === '/' && scan.pieces[k + 1]?.lower === 'o' && piece.glued) words += '/';
      else break;
      continue;
    }
    words = words === '' || words.endsWith('/') ? words + piece.lower : `${words} ${piece.lower}`;
    count += 1;
    names.push({ name: words, end: k + 1 });
    if (!longer.has(words)) break;
  }
  for (const { name, end } of names.reverse()) {
    const money = moneyName(scan, name, scan.pieces[end - 1], scan.pieces[i - 1], scale);
    if (money !== null) return moneyUnit(scan.words, money, end);
    const unit = scan.words.unitWords.get(name);
    if (unit !== undefined) return { ...unit, currency: null, end };
  }
  return null;
}

/** "per gallon", "/h", "a barrel", "-a-day" from piece `i`: what the quantity is measured by; null where no rate is meant. */
export function readRate(scan: Scan, i: number): { readonly name: string; readonly end: number } | null {
  const piece = scan.pieces[i];
  if (piece === undefined) return null;
  const k = isHyphen(piece) && piece.glued ? i + 1 : i;
  const word = scan.pieces[k]?.lower ?? '';
  if (word === '/' && scan.pieces[k]?.glued === true && scan.pieces[k + 1]?.kind === 'word')
    return rated(scan, k + 1);
  const from = isHyphen(scan.pieces[k + 1]) ? k + 2 : k + 1;
  if (scan.words.per.has(word) && scan.pieces[from]?.kind === 'word') return rated(scan, from);
  const noun = scan.pieces[from]?.lower ?? '';
  const next = scan.pieces[from + 1]?.lower ?? '';
  const then =
    scan.words.agoWords.has(next) || (scan.words.sinceWords.has(next) && scan.words.calendarUnits.has(noun));
  if (scan.words.of.has(word) && k === i) return rateBehindThing(scan, i + 1);
  if (word === '(') return rateBehindBracket(scan, i);
  return scan.words.articles.has(word) && scan.words.rateWords.has(noun) && !then ? rated(scan, from) : null;
}

/** Words between "of" and the rate in "2.4 billion gallons of jet fuel a year", at most. */
const THING_WORDS = 3;

function rateBehindThing(scan: Scan, i: number): { readonly name: string; readonly end: number } | null {
  for (let k = i + 1; k <= i + THING_WORDS && scan.pieces[k - 1]?.kind === 'word'; k += 1) {
    const word = scan.pieces[k]?.lower ?? '';
    if (scan.words.articles.has(word) || scan.words.per.has(word)) {
      const rate = readRate(scan, k);
      // The unit ends where it did: what is measured stands between it and its rate.
      return rate === null ? null : { name: rate.name, end: i - 1 };
    }
  }
  return null;
}

/** Pieces in the brackets of "9 billion crowns ($2.4 billion) a year", both brackets with them, at most. */
const BRACKET_PIECES = 7;

function rateBehindBracket(scan: Scan, i: number): { readonly name: string; readonly end: number } | null {
  for (let k = i + 1; k < i + BRACKET_PIECES; k += 1) {
    if (scan.pieces[k]?.text !== ')') continue;
    const word = scan.pieces[k + 1];
    const rate =
      isWord(word, scan.words.articles) || isWord(word, scan.words.per) ? readRate(scan, k + 1) : null;
    return rate === null ? null : { name: rate.name, end: i };
  }
  return null;
}

function rated(scan: Scan, i: number): { readonly name: string; readonly end: number } | null {
  const piece = scan.pieces[i];
  if (piece === undefined) return null;
  const unit = longestName(scan, i, null) ?? readSymbol(scan, i, false, true);
  if (unit === null || unit.group === 'money')
    return { name: scan.words.annum.get(piece.lower) ?? piece.lower, end: i + 1 };
  return { name: unit.name, end: unit.end > i ? unit.end : i + 1 };
}
