import type { FoundUnit } from './found-unit.ts';
import type { Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Pieces of a mark, longest first: "U.S.$", "US$", "$". */
const MARK_PIECES = [5, 3, 2, 1];

/** From this scale on, "pounds" are money. */
const MONEY_SCALE = 1e6;

/** A currency that stands before a numeral, from piece `i`: "$", "US$", "Rs.", "EUR"; null where none does. */
export function readCurrencyMark(
  scan: Scan,
  i: number,
): { readonly code: string; readonly end: number } | null {
  const piece = scan.pieces[i];
  if (piece === undefined || piece.kind === 'digits' || !scan.openers.money.has(piece.lower)) return null;
  for (const length of MARK_PIECES) {
    const run = scan.pieces.slice(i, i + length);
    const spaced = isWord(run[0], scan.words.spacedCodes) && run[1]?.text === '$';
    if (run.length < length || (!spaced && run.slice(1).some((part) => !part.glued))) continue;
    const mark = run.map((part) => part.text).join('');
    const code =
      scan.words.currencyMarks.get(mark) ??
      (/^\p{L}{2}\$$/u.test(mark) ? scan.words.currencyMarks.get(mark.toUpperCase()) : undefined);
    const number = scan.pieces[i + length];
    if (code === undefined || number === undefined) continue;
    if (scan.words.gluedMarks.has(mark) && (!number.glued || number.kind !== 'digits')) continue;
    if (scan.words.doubtfulMarks.has(mark) && !isPrice(scan, i + length)) continue;
    if (piece.kind === 'word' && piece.glued && scan.pieces[i - 1]?.kind === 'word') continue;
    return { code, end: i + length };
  }
  const named = scan.words.currencyCodes.has(piece.text) && scan.pieces[i + 1]?.kind === 'digits';
  return named ? { code: scan.words.codeAliases.get(piece.text) ?? piece.text, end: i + 1 } : null;
}

/** The unit that a code stands for, with the number's end. */
export function moneyUnit(words: QuantityWords, code: string, end: number): FoundUnit {
  const name = words.currencyUnits.get(code);
  return { name: name ?? code, group: 'money', currency: name === undefined ? null : code, end };
}

/** Three digits or more, a decimal point or a scale: no number of a product. */
export function isPrice(scan: Scan, i: number): boolean {
  const [number, next] = [scan.pieces[i], scan.pieces[i + 1]];
  return (
    number?.kind === 'digits' &&
    (number.text.length > 2 ||
      scan.words.scales.has(next?.lower ?? '') ||
      scan.words.scaleMarks.has(next?.lower ?? '') ||
      (next?.glued === true && scan.words.scaleLetters.has(next.lower)))
  );
}

/** A mark behind its number, at piece `i`: "5 €", "30$", "200 Rs"; null where it belongs to the number that follows. */
export function readMarkAfter(scan: Scan, i: number): FoundUnit | null {
  const [piece, next] = [scan.pieces[i], scan.pieces[i + 1]];
  if (piece === undefined || (piece.kind === 'word' && piece.text.length === 1)) return null;
  const code = scan.words.currencyMarks.get(piece.text);
  const leads = next?.kind === 'digits' && !(piece.glued && !next.glued);
  return code === undefined || leads ? null : moneyUnit(scan.words, code, i + 1);
}

/** "MUSD", "SEKm", "EURbn": a code with its scale in one word, at piece `i` behind a number. */
export function readScaledCode(
  words: QuantityWords,
  piece: Piece | undefined,
): { readonly code: string; readonly scale: number } | null {
  const text = piece?.text ?? '';
  if (text.length < 4 || text.length > 6) return null;
  const [lead, tail] = [text.slice(0, -3), text.slice(3)];
  if (words.currencyCodes.has(text.slice(-3)) && /^[MK]$/.test(lead))
    return { code: text.slice(-3), scale: words.scaleLetters.get(lead.toLowerCase()) ?? 1 };
  const scale = words.scaleLetters.get(tail) ?? words.scaleMarks.get(tail);
  return words.currencyCodes.has(text.slice(0, 3)) && scale !== undefined
    ? { code: text.slice(0, 3), scale }
    : null;
}

/** The code of the currency that lower-cased words name, or the name of its hundredth; null where they name none.
 *  `piece` is the last of them, `number` the piece before the first. */
export function moneyName(
  scan: Scan,
  name: string,
  piece: Piece | undefined,
  number: Piece | undefined,
  scale: number | null,
): string | null {
  const singular = name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
  const weight = scan.words.weightMoney.get(singular);
  if (weight !== undefined && scale !== null && scale >= MONEY_SCALE) return weight;
  if (
    weight !== undefined &&
    name !== singular &&
    scan.pieces.some((one) => isWord(one, scan.words.weightMoneyCues))
  )
    return weight;
  if (
    scan.words.doubtfulCurrencies.has(name) &&
    scale === null &&
    !(number?.kind === 'digits' && number.text.length >= PRICE_DIGITS)
  )
    return null;
  if (scan.words.gluedNames.has(name) && piece?.glued !== true) return null;
  if (piece !== undefined && scan.words.currencyCodes.has(piece.text) && name === piece.lower)
    return scan.words.codeAliases.get(piece.text) ?? piece.text;
  return (
    scan.words.currencyNames.get(name) ??
    scan.words.currencyNames.get(singular) ??
    scan.words.minorCurrency.get(name) ??
    scan.words.minorCurrency.get(singular) ??
    null
  );
}

/** Digits of a number that is no smaller than most prices in such money. */
const PRICE_DIGITS = 3;
