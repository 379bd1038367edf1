import type { Passed } from './passed.ts';
import { isDash, isDigits } from './piece-tests.ts';
import { digitsValue, type Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';
import { isYearLike } from './year.ts';

/** "10:30", "11 p.m.", "9-11 a.m.", "5 o'clock". */
export function readClock(scan: Scan, i: number): Passed | null {
  const next = scan.pieces[i + 1];
  if (
    next?.text === ':' &&
    next.glued &&
    isDigits(scan.pieces[i + 2]) &&
    scan.pieces[i + 2]?.glued === true
  ) {
    let end = i + 3;
    if (scan.pieces[end]?.text === ':' && isDigits(scan.pieces[end + 1])) end += 2;
    return { end: dayHalf(scan, end) ?? end, kind: 'time' };
  }
  if (/^[0-2]\d[0-5]\d$/.test(scan.pieces[i]?.text ?? '') && scan.words.timeZones.has(next?.text ?? ''))
    return { end: i + 1, kind: 'time' };
  const half = dayHalf(scan, i + 1) ?? (isWord(next, scan.words.oclock) ? i + 2 : null);
  if (half !== null) return { end: half, kind: 'time' };
  if (
    (isDash(next) || isWord(next, scan.words.to)) &&
    isDigits(scan.pieces[i + 2]) &&
    dayHalf(scan, i + 3) !== null
  )
    return { end: i + 1, kind: 'time' };
  return null;
}

/** The piece behind "pm", "p.m." from piece `i`. */
function dayHalf(scan: Scan, i: number): number | null {
  const word = scan.pieces[i]?.lower ?? '';
  if (scan.words.dayHalves.has(word)) return i + 1;
  if (
    scan.words.dayHalfLetters.has(word) &&
    scan.pieces[i + 1]?.text === '.' &&
    scan.pieces[i + 2]?.lower === 'm' &&
    scan.pieces[i + 2]?.glued === true
  ) {
    return scan.pieces[i + 3]?.text === '.' ? i + 4 : i + 3;
  }
  return null;
}

/** Is the piece a month's name? Names that are other words too must be capitalised. */
export function isMonth(words: QuantityWords, piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  if (words.capitalMonths.has(piece.lower)) return /^\p{Lu}/u.test(piece.text);
  return words.fullMonths.has(piece.lower) || words.shortMonths.has(piece.lower);
}

/** "March 7", "Oct. 31, 2019", "7 March", "March 7-9", "2014-05-10", "9/11". */
export function readDate(scan: Scan, i: number): Passed | null {
  const piece = scan.pieces[i];
  if (piece === undefined) return null;
  const value = digitsValue(piece);
  const slash = scan.pieces[i + 1];
  if (
    slash?.glued === true &&
    /^[/.-]$/.test(slash.text) &&
    isDigits(scan.pieces[i + 2]) &&
    scan.pieces[i + 2]?.glued === true
  ) {
    const second = scan.pieces[i + 3];
    if (
      second?.text === slash.text &&
      second.glued &&
      isDigits(scan.pieces[i + 4]) &&
      scan.pieces[i + 4]?.glued === true
    ) {
      const dated = [
        value,
        digitsValue(scan.pieces[i + 2] ?? piece),
        digitsValue(scan.pieces[i + 4] ?? piece),
      ];
      if (dated.some((part) => part >= 1 && part <= 12) && piece.text.length <= 4)
        return { end: i + 5, kind: 'time' };
    }
  }
  if (
    slash?.text === '/' &&
    slash.glued &&
    isDigits(scan.pieces[i + 2]) &&
    scan.pieces[i + 2]?.glued === true &&
    !isShare(piece, scan.pieces[i + 2])
  )
    return { end: i + 3, kind: 'name' };
  if (
    /^(9\/11|24\/7|7\/7|50\/50)$/.test(`${piece.text}${slash?.text ?? ''}${scan.pieces[i + 2]?.text ?? ''}`)
  )
    return { end: i + 3, kind: 'name' };
  if (!Number.isInteger(value)) return null;
  const before = scan.pieces[i - 1]?.text === '.' ? scan.pieces[i - 2] : scan.pieces[i - 1];
  if (isMonth(scan.words, before) && (value <= 31 || isYearLike(piece)))
    return { end: dateEnd(scan, i), kind: 'time' };
  const suffix =
    isWord(scan.pieces[i + 1], scan.words.ordinalSuffixes) && scan.pieces[i + 1]?.glued === true
      ? i + 2
      : i + 1;
  const month = isWord(scan.pieces[suffix], scan.words.of) ? suffix + 1 : suffix;
  if (value >= 1 && value <= 31 && isMonth(scan.words, scan.pieces[month]))
    return { end: dateEnd(scan, month), kind: 'time' };
  const dash = isDash(scan.pieces[i + 1]) || isWord(scan.pieces[i + 1], scan.words.rangeJoints);
  if (dash && value <= 31 && isDigits(scan.pieces[i + 2]) && isMonth(scan.words, scan.pieces[i + 3]))
    return { end: i + 2, kind: 'time' };
  return null;
}

/** "1/4": the smaller above the larger. */
function isShare(above: Piece, below: Piece | undefined): boolean {
  return below !== undefined && digitsValue(above) < digitsValue(below);
}

/** Past "-9", "and 9", ", 2019" behind a day or month at `i`. */
function dateEnd(scan: Scan, i: number): number {
  let end = i + 1;
  if (isWord(scan.pieces[end], scan.words.ordinalSuffixes) && scan.pieces[end]?.glued === true) end += 1;
  if (isDash(scan.pieces[end]) && isDigits(scan.pieces[end + 1]) && scan.pieces[end]?.glued === true)
    end += 2;
  const comma = scan.pieces[end]?.text === ',' || scan.pieces[end]?.text === '.' ? end + 1 : end;
  const year = scan.pieces[comma];
  return isDigits(year) && isYearLike(year) ? comma + 1 : end;
}
