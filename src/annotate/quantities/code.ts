import { isPrice } from './currency.ts';
import { standsBeforeNoun } from './numeral-parts.ts';
import type { Passed } from './passed.ts';
import { isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import type { Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Telephone numbers, versions, long codes, references: "555-0143", "2.1.7", "[6]". */
export function readCode(scan: Scan, i: number): Passed | null {
  const piece = scan.pieces[i];
  if (piece === undefined) return null;
  let end = i + 1;
  let parts = 1;
  while (
    scan.pieces[end]?.glued === true &&
    /^[-–.]$/.test(scan.pieces[end]?.text ?? '') &&
    isDigits(scan.pieces[end + 1]) &&
    scan.pieces[end + 1]?.glued === true
  ) {
    end += 2;
    parts += 1;
  }
  const lettered =
    parts === 2 &&
    scan.pieces[end]?.glued === true &&
    /^[-–]$/.test(scan.pieces[end]?.text ?? '') &&
    /^[A-Z]{3,}$/.test(scan.pieces[end + 1]?.text ?? '');
  if (lettered) return { end: end + 2, kind: 'identifier' };
  if (parts > 2) return { end, kind: 'identifier' };
  if (parts === 2 && /^\d{3}$/.test(piece.text) && /^\d{4}$/.test(scan.pieces[i + 2]?.text ?? ''))
    return { end, kind: 'identifier' };
  if (/^\d{10,}$/.test(piece.text) || (/^0\d/.test(piece.text) && !piece.text.includes('.')))
    return { end: i + 1, kind: 'identifier' };
  if (piece.text === '911' && !scan.words.counting.has(scan.pieces[i - 1]?.lower ?? ''))
    return { end: i + 1, kind: 'identifier' };
  if (isListMark(scan, i)) return { end: i + 1, kind: 'name' };
  if (isAreaCode(scan, i)) return { end: i + 1, kind: 'identifier' };
  const bracketed = scan.pieces[i - 1]?.text === '[' && scan.pieces[i + 1]?.text === ']';
  return bracketed ||
    (scan.pieces[i - 1]?.text === '#' && !scan.words.scales.has(scan.pieces[i + 1]?.lower ?? '')) ||
    scan.pieces[i - 1]?.text === '№'
    ? { end: i + 1, kind: 'identifier' }
    : null;
}

/** "(219) 555-0143": what stands in brackets before a telephone number. */
function isAreaCode(scan: Scan, i: number): boolean {
  const texts = [i - 1, i, i + 1, i + 2, i + 3, i + 4].map((at) => scan.pieces[at]?.text ?? '');
  return /^\(\d{3}\)\d{3}[-–.]\d{4}$/.test(texts.join(''));
}

/** "1)", "2." at the head of a list's entry. */
function isListMark(scan: Scan, i: number): boolean {
  const after = scan.pieces[i + 1];
  if (!/^\d{1,2}$/.test(scan.pieces[i]?.text ?? '')) return false;
  if (after?.text === ')')
    return !scan.pieces.slice(Math.max(0, i - 6), i).some((piece) => piece.text === '(');
  return after?.text === '.' && after.glued && i === 0 && scan.pieces.length > 2;
}

/** "V10", "Su-35", "F-16", "Covid-19", "M21 9AB8", "4K", "737-800", "3D": digits inside a name. */
export function readGluedName(scan: Scan, i: number): Passed | null {
  const piece = scan.pieces[i];
  const before = scan.pieces[i - 1];
  const after = scan.pieces[i + 1];
  if (piece === undefined) return null;
  if (
    piece.glued &&
    before?.kind === 'word' &&
    ((!scan.words.currencyCodes.has(before.text) && !scan.words.gluedLeads.has(before.lower)) ||
      (scan.words.doubtfulMarks.has(before.text) && !isPrice(scan, i)))
  )
    return { end: gluedEnd(scan, i + 1), kind: 'name' };
  if (piece.glued && isDash(before) && before?.glued === true && isCompound(scan, i))
    return { end: gluedEnd(scan, i + 1), kind: 'name' };
  if (isDash(after) && after?.glued === true && scan.words.smallNumbers.has(scan.pieces[i + 2]?.lower ?? ''))
    return { end: i + 3, kind: 'name' };
  const ratio =
    isWord(scan.pieces[i + 2], scan.words.ratioJoints) &&
    isDash(scan.pieces[i + 3]) &&
    isDigits(scan.pieces[i + 4]);
  if (isDash(after) && after?.glued === true && ratio) return { end: i + 5, kind: 'name' };
  if (after?.kind === 'word' && after.glued && !isGluedSuffix(scan.words, after, scan.pieces[i + 2], piece))
    return { end: gluedEnd(scan, i + 1), kind: 'name' };
  return null;
}

/** "Su-35", "covid-19", "under-21 players", but not "minus-30" nor "mid-5 %". */
function isCompound(scan: Scan, i: number): boolean {
  const [word, dash, after] = [scan.pieces[i - 2], scan.pieces[i - 1], scan.pieces[i + 1]];
  if (word?.kind !== 'word') return false;
  if (/^\p{Lu}/u.test(word.text)) return true;
  // A long dash only breaks the sentence off.
  if (dash?.text !== '-' || scan.words.to.has(word.lower)) return false;
  const measured =
    after !== undefined &&
    (/^[-%°$€£]$/.test(after.text) || scan.words.scales.has(after.lower) || isPlainUnit(scan.words, after));
  return !measured && !scan.openers.numbers.has(word.lower) && !scan.words.magnitude.has(word.lower);
}

function gluedEnd(scan: Scan, i: number): number {
  let end = i;
  while (
    scan.pieces[end]?.glued === true &&
    (scan.pieces[end]?.kind === 'word' || isDigits(scan.pieces[end])) &&
    end < i + 8
  )
    end += 1;
  return end;
}

function isGluedSuffix(words: QuantityWords, piece: Piece, next: Piece | undefined, number: Piece): boolean {
  if (piece.text === 'K' && isWord(next, words.screens)) return false;
  if (piece.lower === 'b' && number.text.length < 3 && !number.text.includes('.'))
    return standsBeforeNoun(words, next);
  if (words.gluedSuffixes.has(piece.lower)) return true;
  if (words.scaleLetters.has(piece.lower) && /^[kmb]$/i.test(piece.text))
    return !(next?.glued === true && next.kind === 'digits');
  return (
    words.scales.has(piece.lower) ||
    isPlainUnit(words, piece) ||
    /^[元円]$/.test(piece.text) ||
    words.gluedMoney.has(piece.lower)
  );
}
