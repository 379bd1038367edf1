import type { Passed } from './passed.ts';
import { isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import { digitsValue, type Piece } from './pieces.ts';
import type { Scan } from './words-context.ts';

/** Four digits from 1000 to 2099. */
export function isYearLike(piece: Piece): boolean {
  return /^(1[0-9]|20)\d\d$/.test(piece.text);
}

/** "in 2024", "the 2018 election", "1980s", "2014-2018", "'90s". */
export function readYear(scan: Scan, i: number): Passed | null {
  const piece = scan.pieces[i];
  if (piece === undefined) return null;
  const next = scan.pieces[i + 1];
  const decade =
    next?.glued === true &&
    (next.lower === 's' || next.text === "'" || next.text === '’') &&
    /^(\d0|\d{3}0)$/.test(piece.text);
  if (decade && (next.lower === 's' || scan.pieces[i + 2]?.lower === 's'))
    return { end: next.lower === 's' ? i + 2 : i + 3, kind: 'time' };
  if (isYearLike(piece) && next?.glued === true && next.lower === 's') return { end: i + 2, kind: 'time' };
  if (/^['’]$/.test(scan.pieces[i - 1]?.text ?? '') && piece.glued && /^\d\d$/.test(piece.text))
    return { end: i + 1, kind: 'time' };
  if (!isYearLike(piece)) return null;
  if (
    next?.text === '%' ||
    next?.text === '°' ||
    /^[$€£¥]$/.test(scan.pieces[i - 1]?.text ?? '') ||
    (next?.kind === 'word' && isPlainUnit(scan.words, next)) ||
    isCounting(scan, i)
  )
    return null;
  const value = digitsValue(piece);
  const before = scan.pieces[i - 1]?.lower ?? '';
  if (value >= 1900) return { end: yearEnd(scan, i), kind: 'time' };
  return scan.words.yearPrepositions.has(before) || /^[([]$/.test(before)
    ? { end: i + 1, kind: 'time' }
    : null;
}

/** Past the second year of "2014-2018", "2014-15". */
function yearEnd(scan: Scan, i: number): number {
  const second = scan.pieces[i + 2];
  return (isDash(scan.pieces[i + 1]) || scan.pieces[i + 1]?.text === '/') &&
    scan.pieces[i + 1]?.glued === true &&
    isDigits(second) &&
    second.glued &&
    second.text.length % 2 === 0
    ? i + 3
    : i + 1;
}

/** "more than 2000 people", "2000 soldiers": a round number before a plural, or one with a modifier of its own. */
function isCounting(scan: Scan, i: number): boolean {
  const before = scan.pieces[i - 1]?.lower ?? '';
  const after = scan.pieces[i + 1];
  const plural =
    after?.kind === 'word' &&
    !after.glued &&
    (/[^s]s$/.test(after.lower) || scan.words.people.has(after.lower)) &&
    !scan.words.noPlurals.has(after.lower);
  if (scan.words.counting.has(before)) return plural || !scan.words.weakCounting.has(before);
  return (
    plural &&
    /00$/.test(scan.pieces[i]?.text ?? '') &&
    !scan.words.yearPrepositions.has(before) &&
    !scan.words.the.has(before) &&
    /^\p{Ll}/u.test(after.text)
  );
}
