import type { Passed } from './passed.ts';
import { COUNTING, isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import { digitsValue, type Piece } from './pieces.ts';

/** Four digits from 1000 to 2099. */
export function isYearLike(piece: Piece): boolean {
  return /^(1[0-9]|20)\d\d$/.test(piece.text);
}

/** Words before which four digits are a year whatever follows. */
const YEAR_PREPOSITIONS = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'circa',
  'early',
  'late',
  'mid',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'from',
  'by',
  'of',
  'through',
  'before',
  'after',
  'year',
  'for',
]);

/** "in 2024", "the 2018 election", "1980s", "2014-2018", "'90s". */
export function readYear(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const next = pieces[i + 1];
  const decade =
    next?.glued === true &&
    (next.lower === 's' || next.text === "'" || next.text === '’') &&
    /^(\d0|\d{3}0)$/.test(piece.text);
  if (decade && (next.lower === 's' || pieces[i + 2]?.lower === 's'))
    return { end: next.lower === 's' ? i + 2 : i + 3, kind: 'time' };
  if (isYearLike(piece) && next?.glued === true && next.lower === 's') return { end: i + 2, kind: 'time' };
  if (/^['’]$/.test(pieces[i - 1]?.text ?? '') && piece.glued && /^\d\d$/.test(piece.text))
    return { end: i + 1, kind: 'time' };
  if (!isYearLike(piece)) return null;
  if (
    next?.text === '%' ||
    next?.text === '°' ||
    /^[$€£¥]$/.test(pieces[i - 1]?.text ?? '') ||
    (next?.kind === 'word' && isPlainUnit(next)) ||
    isCounting(pieces, i)
  )
    return null;
  const value = digitsValue(piece);
  const before = pieces[i - 1]?.lower ?? '';
  if (value >= 1900) return { end: yearEnd(pieces, i), kind: 'time' };
  return YEAR_PREPOSITIONS.has(before) || /^[([]$/.test(before) ? { end: i + 1, kind: 'time' } : null;
}

/** Past the second year of "2014-2018", "2014-15". */
function yearEnd(pieces: readonly Piece[], i: number): number {
  const second = pieces[i + 2];
  return (isDash(pieces[i + 1]) || pieces[i + 1]?.text === '/') &&
    pieces[i + 1]?.glued === true &&
    isDigits(second) &&
    second.glued &&
    second.text.length % 2 === 0
    ? i + 3
    : i + 1;
}

/** "more than 2000 people", "2000 soldiers": a round number before a plural, or one with a modifier of its own. */
function isCounting(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]?.lower ?? '';
  const after = pieces[i + 1];
  const plural =
    after?.kind === 'word' &&
    !after.glued &&
    (/[^s]s$/.test(after.lower) || after.lower === 'people') &&
    !/^(is|was|has|as|its|this|his)$/.test(after.lower);
  if (COUNTING.has(before))
    return before !== 'over' && before !== 'around' && before !== 'about' ? true : plural;
  return (
    plural &&
    /00$/.test(pieces[i]?.text ?? '') &&
    !YEAR_PREPOSITIONS.has(before) &&
    before !== 'the' &&
    /^\p{Ll}/u.test(after.text)
  );
}
