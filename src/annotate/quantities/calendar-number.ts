import { FULL_MONTHS, SHORT_MONTHS } from '../en/time-words.ts';
import type { Passed } from './passed.ts';
import { isDash, isDigits } from './piece-tests.ts';
import { digitsValue, type Piece } from './pieces.ts';
import { isYearLike } from './year.ts';

/** "10:30", "11 p.m.", "9-11 a.m.", "5 o'clock". */
export function readClock(pieces: readonly Piece[], i: number): Passed | null {
  const next = pieces[i + 1];
  if (next?.text === ':' && next.glued && isDigits(pieces[i + 2]) && pieces[i + 2]?.glued === true) {
    let end = i + 3;
    if (pieces[end]?.text === ':' && isDigits(pieces[end + 1])) end += 2;
    return { end: dayHalf(pieces, end) ?? end, kind: 'time' };
  }
  if (
    /^[0-2]\d[0-5]\d$/.test(pieces[i]?.text ?? '') &&
    /^(GMT|UTC|BST|EST|EDT|PST|PDT|CET|CEST|IST)$/.test(next?.text ?? '')
  )
    return { end: i + 1, kind: 'time' };
  const half =
    dayHalf(pieces, i + 1) ?? (next?.lower === "o'clock" || next?.lower === 'o’clock' ? i + 2 : null);
  if (half !== null) return { end: half, kind: 'time' };
  if ((isDash(next) || next?.lower === 'to') && isDigits(pieces[i + 2]) && dayHalf(pieces, i + 3) !== null)
    return { end: i + 1, kind: 'time' };
  return null;
}

/** The piece behind "pm", "p.m." from piece `i`. */
function dayHalf(pieces: readonly Piece[], i: number): number | null {
  const word = pieces[i]?.lower ?? '';
  if (word === 'am' || word === 'pm') return i + 1;
  if (
    (word === 'a' || word === 'p') &&
    pieces[i + 1]?.text === '.' &&
    pieces[i + 2]?.lower === 'm' &&
    pieces[i + 2]?.glued === true
  ) {
    return pieces[i + 3]?.text === '.' ? i + 4 : i + 3;
  }
  return null;
}

/** Is the piece a month's name? Names that are other words too must be capitalised. */
export function isMonth(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  if (/^(may|march|mar)$/.test(piece.lower)) return /^\p{Lu}/u.test(piece.text);
  return FULL_MONTHS.has(piece.lower) || SHORT_MONTHS.has(piece.lower);
}

/** "March 7", "Oct. 31, 2019", "7 March", "March 7-9", "2014-05-10", "9/11". */
export function readDate(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const value = digitsValue(piece);
  const slash = pieces[i + 1];
  if (
    slash?.glued === true &&
    /^[/.-]$/.test(slash.text) &&
    isDigits(pieces[i + 2]) &&
    pieces[i + 2]?.glued === true
  ) {
    const second = pieces[i + 3];
    if (
      second?.text === slash.text &&
      second.glued &&
      isDigits(pieces[i + 4]) &&
      pieces[i + 4]?.glued === true
    ) {
      const dated = [value, digitsValue(pieces[i + 2] ?? piece), digitsValue(pieces[i + 4] ?? piece)];
      if (dated.some((part) => part >= 1 && part <= 12) && piece.text.length <= 4)
        return { end: i + 5, kind: 'time' };
    }
  }
  if (
    slash?.text === '/' &&
    slash.glued &&
    isDigits(pieces[i + 2]) &&
    pieces[i + 2]?.glued === true &&
    !isShare(piece, pieces[i + 2])
  )
    return { end: i + 3, kind: 'name' };
  if (/^(9\/11|24\/7|7\/7|50\/50)$/.test(`${piece.text}${slash?.text ?? ''}${pieces[i + 2]?.text ?? ''}`))
    return { end: i + 3, kind: 'name' };
  if (!Number.isInteger(value)) return null;
  const before = pieces[i - 1]?.text === '.' ? pieces[i - 2] : pieces[i - 1];
  if (isMonth(before) && (value <= 31 || isYearLike(piece))) return { end: dateEnd(pieces, i), kind: 'time' };
  const suffix =
    /^(st|nd|rd|th)$/.test(pieces[i + 1]?.lower ?? '') && pieces[i + 1]?.glued === true ? i + 2 : i + 1;
  const month = pieces[suffix]?.lower === 'of' ? suffix + 1 : suffix;
  if (value >= 1 && value <= 31 && isMonth(pieces[month]))
    return { end: dateEnd(pieces, month), kind: 'time' };
  const dash = isDash(pieces[i + 1]) || /^(and|to|or)$/.test(pieces[i + 1]?.lower ?? '');
  if (dash && value <= 31 && isDigits(pieces[i + 2]) && isMonth(pieces[i + 3]))
    return { end: i + 2, kind: 'time' };
  return null;
}

/** "1/4": the smaller above the larger. */
function isShare(above: Piece, below: Piece | undefined): boolean {
  return below !== undefined && digitsValue(above) < digitsValue(below);
}

/** Past "-9", "and 9", ", 2019" behind a day or month at `i`. */
function dateEnd(pieces: readonly Piece[], i: number): number {
  let end = i + 1;
  if (/^(st|nd|rd|th)$/.test(pieces[end]?.lower ?? '') && pieces[end]?.glued === true) end += 1;
  if (isDash(pieces[end]) && isDigits(pieces[end + 1]) && pieces[end]?.glued === true) end += 2;
  const comma = pieces[end]?.text === ',' || pieces[end]?.text === '.' ? end + 1 : end;
  const year = pieces[comma];
  return isDigits(year) && isYearLike(year) ? comma + 1 : end;
}
