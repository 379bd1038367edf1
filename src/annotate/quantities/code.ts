import { CURRENCY_CODES, DOUBTFUL_MARKS } from '../en/currencies.ts';
import { SCALE_LETTERS, SCALES, SMALL_NUMBERS } from '../en/number-words.ts';
import { isPrice } from './currency.ts';
import { standsBeforeNoun } from './numeral-parts.ts';
import type { Passed } from './passed.ts';
import { COUNTING, isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import type { Piece } from './pieces.ts';

/** Telephone numbers, versions, long codes, references: "555-0143", "2.1.7", "[6]". */
export function readCode(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  let end = i + 1;
  let parts = 1;
  while (
    pieces[end]?.glued === true &&
    /^[-–.]$/.test(pieces[end]?.text ?? '') &&
    isDigits(pieces[end + 1]) &&
    pieces[end + 1]?.glued === true
  ) {
    end += 2;
    parts += 1;
  }
  const lettered =
    parts === 2 &&
    pieces[end]?.glued === true &&
    /^[-–]$/.test(pieces[end]?.text ?? '') &&
    /^[A-Z]{3,}$/.test(pieces[end + 1]?.text ?? '');
  if (lettered) return { end: end + 2, kind: 'identifier' };
  if (parts > 2) return { end, kind: 'identifier' };
  if (parts === 2 && /^\d{3}$/.test(piece.text) && /^\d{4}$/.test(pieces[i + 2]?.text ?? ''))
    return { end, kind: 'identifier' };
  if (/^\d{10,}$/.test(piece.text) || (/^0\d/.test(piece.text) && !piece.text.includes('.')))
    return { end: i + 1, kind: 'identifier' };
  if (piece.text === '911' && !COUNTING.has(pieces[i - 1]?.lower ?? ''))
    return { end: i + 1, kind: 'identifier' };
  if (isListMark(pieces, i)) return { end: i + 1, kind: 'name' };
  const bracketed = pieces[i - 1]?.text === '[' && pieces[i + 1]?.text === ']';
  return bracketed ||
    (pieces[i - 1]?.text === '#' && !SCALES.has(pieces[i + 1]?.lower ?? '')) ||
    pieces[i - 1]?.text === '№'
    ? { end: i + 1, kind: 'identifier' }
    : null;
}

/** "1)", "2." at the head of a list's entry. */
function isListMark(pieces: readonly Piece[], i: number): boolean {
  const after = pieces[i + 1];
  if (!/^\d{1,2}$/.test(pieces[i]?.text ?? '')) return false;
  if (after?.text === ')') return !pieces.slice(Math.max(0, i - 6), i).some((piece) => piece.text === '(');
  return after?.text === '.' && after.glued && i === 0 && pieces.length > 2;
}

/** "V10", "Su-35", "F-16", "Covid-19", "M21 9AB8", "4K", "737-800", "3D": digits inside a name. */
export function readGluedName(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  if (piece === undefined) return null;
  if (
    piece.glued &&
    before?.kind === 'word' &&
    ((!CURRENCY_CODES.has(before.text) && !/^(rs|rm|rp|dm|sh|ksh|p|r|n|us|ps|tk)$/i.test(before.text)) ||
      (DOUBTFUL_MARKS.has(before.text) && !isPrice(pieces, i)))
  )
    return { end: gluedEnd(pieces, i + 1), kind: 'name' };
  if (
    piece.glued &&
    isDash(before) &&
    before?.glued === true &&
    pieces[i - 2]?.kind === 'word' &&
    /^\p{Lu}/u.test(pieces[i - 2]?.text ?? '')
  )
    return { end: gluedEnd(pieces, i + 1), kind: 'name' };
  if (isDash(after) && after?.glued === true && SMALL_NUMBERS.has(pieces[i + 2]?.lower ?? ''))
    return { end: i + 3, kind: 'name' };
  const ratio =
    /^(for|of)$/.test(pieces[i + 2]?.lower ?? '') && isDash(pieces[i + 3]) && isDigits(pieces[i + 4]);
  if (isDash(after) && after?.glued === true && ratio) return { end: i + 5, kind: 'name' };
  if (after?.kind === 'word' && after.glued && !isGluedSuffix(after, pieces[i + 2], piece))
    return { end: gluedEnd(pieces, i + 1), kind: 'name' };
  return null;
}

/** Behind "4K": what is called by the width of its picture. */
const SCREENS = /^(tv|tvs|video|videos|screen|display|resolution|uhd|hdr|camera|monitor|content|streaming)$/;

function gluedEnd(pieces: readonly Piece[], i: number): number {
  let end = i;
  while (
    pieces[end]?.glued === true &&
    (pieces[end]?.kind === 'word' || isDigits(pieces[end])) &&
    end < i + 8
  )
    end += 1;
  return end;
}

function isGluedSuffix(piece: Piece, next: Piece | undefined, number: Piece): boolean {
  if (piece.text === 'K' && SCREENS.test(next?.lower ?? '')) return false;
  if (piece.lower === 'b' && number.text.length < 3 && !number.text.includes('.'))
    return standsBeforeNoun(next);
  if (/^(st|nd|rd|th|s|yo|mn|bn|tn|mln|trn|bln)$/.test(piece.lower)) return true;
  if (SCALE_LETTERS.has(piece.lower) && /^[kmb]$/i.test(piece.text))
    return !(next?.glued === true && next.kind === 'digits');
  return (
    SCALES.has(piece.lower) ||
    isPlainUnit(piece) ||
    /^[元円]$/.test(piece.text) ||
    /^(p|c|deg|us|usd|eur|gbp)$/.test(piece.lower)
  );
}
