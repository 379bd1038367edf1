import type { Token } from '../../model/annotation.ts';
import { MONTHS_OF_DATES, SHORT_MONTHS } from '../en/month-names.ts';
import { NUMBERED_NOUNS, STREET_WORDS } from '../en/quantity-words.ts';
import { SCALE_LETTERS, SCALES, SMALL_NUMBERS } from '../en/number-words.ts';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../en/units.ts';
import { digitsValue, type Piece } from './pieces.ts';

/** Digits that are no quantity: part of a date, a clock time or a name, or a code. */
export interface Passed {
  readonly end: number;
  /** `identifier` is a number that stands for itself and names something; the others are left without annotation. */
  readonly kind: 'time' | 'name' | 'identifier';
}

const isDash = (piece: Piece | undefined): boolean => piece !== undefined && /^[-–—‑−]$/.test(piece.text);
const isDigits = (piece: Piece | undefined): piece is Piece => piece?.kind === 'digits';

/** Is the run of digits at piece `i` something other than a quantity? */
export function readPassed(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (!isDigits(piece)) return null;
  return readClock(pieces, i) ?? readDate(pieces, i) ?? readCode(pieces, i) ?? readGluedName(pieces, i) ?? readYear(pieces, i) ?? readAddress(pieces, i) ?? readNumberedName(pieces, i);
}

/** "10:30", "11 p.m.", "9-11 a.m.", "5 o'clock". */
function readClock(pieces: readonly Piece[], i: number): Passed | null {
  const next = pieces[i + 1];
  if (next?.text === ':' && next.glued && isDigits(pieces[i + 2]) && pieces[i + 2]?.glued === true) {
    let end = i + 3;
    if (pieces[end]?.text === ':' && isDigits(pieces[end + 1])) end += 2;
    return { end: dayHalf(pieces, end) ?? end, kind: 'time' };
  }
  const half = dayHalf(pieces, i + 1) ?? (next?.lower === "o'clock" || next?.lower === 'o’clock' ? i + 2 : null);
  if (half !== null) return { end: half, kind: 'time' };
  if ((isDash(next) || next?.lower === 'to') && isDigits(pieces[i + 2]) && dayHalf(pieces, i + 3) !== null) return { end: i + 1, kind: 'time' };
  return null;
}

/** The piece behind "pm", "p.m." from piece `i`. */
function dayHalf(pieces: readonly Piece[], i: number): number | null {
  const word = pieces[i]?.lower ?? '';
  if (word === 'am' || word === 'pm') return i + 1;
  if ((word === 'a' || word === 'p') && pieces[i + 1]?.text === '.' && pieces[i + 2]?.lower === 'm' && pieces[i + 2]?.glued === true) {
    return pieces[i + 3]?.text === '.' ? i + 4 : i + 3;
  }
  return null;
}

/** Is the piece a month's name? Names that are other words too must be capitalised. */
export function isMonth(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  if (/^(may|march|mar)$/.test(piece.lower)) return /^\p{Lu}/u.test(piece.text);
  return MONTHS_OF_DATES.has(piece.lower) || SHORT_MONTHS.has(piece.lower);
}

/** "March 7", "Oct. 31, 2019", "7 March", "March 7-9", "2014-05-10", "9/11". */
function readDate(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const value = digitsValue(piece);
  const slash = pieces[i + 1];
  if (slash?.glued === true && /^[/.-]$/.test(slash.text) && isDigits(pieces[i + 2]) && pieces[i + 2]?.glued === true) {
    const second = pieces[i + 3];
    if (second?.text === slash.text && second.glued && isDigits(pieces[i + 4]) && pieces[i + 4]?.glued === true) {
      const dated = [value, digitsValue(pieces[i + 2] ?? piece), digitsValue(pieces[i + 4] ?? piece)];
      if (dated.some((part) => part >= 1 && part <= 12) && piece.text.length <= 4) return { end: i + 5, kind: 'time' };
    }
  }
  if (slash?.text === '/' && slash.glued && isDigits(pieces[i + 2]) && pieces[i + 2]?.glued === true && !isShare(piece, pieces[i + 2])) return { end: i + 3, kind: 'name' };
  if (/^(9\/11|24\/7|7\/7|50\/50)$/.test(`${piece.text}${slash?.text ?? ''}${pieces[i + 2]?.text ?? ''}`)) return { end: i + 3, kind: 'name' };
  if (!Number.isInteger(value)) return null;
  const before = pieces[i - 1]?.text === '.' ? pieces[i - 2] : pieces[i - 1];
  if (isMonth(before) && (value <= 31 || isYearLike(piece))) return { end: dateEnd(pieces, i), kind: 'time' };
  const suffix = /^(st|nd|rd|th)$/.test(pieces[i + 1]?.lower ?? '') && pieces[i + 1]?.glued === true ? i + 2 : i + 1;
  const month = pieces[suffix]?.lower === 'of' ? suffix + 1 : suffix;
  if (value >= 1 && value <= 31 && isMonth(pieces[month])) return { end: dateEnd(pieces, month), kind: 'time' };
  const dash = isDash(pieces[i + 1]) || /^(and|to|or)$/.test(pieces[i + 1]?.lower ?? '');
  if (dash && value <= 31 && isDigits(pieces[i + 2]) && isMonth(pieces[i + 3])) return { end: i + 2, kind: 'time' };
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

export function isYearLike(piece: Piece): boolean {
  return /^(1[0-9]|20)\d\d$/.test(piece.text);
}

/** Words before which four digits are a year whatever follows. */
const YEAR_PREPOSITIONS = new Set(['in', 'since', 'until', 'till', 'during', 'circa', 'early', 'late', 'mid', 'summer', 'winter', 'spring', 'autumn', 'fall', 'from', 'by', 'of', 'through', 'before', 'after', 'year', 'for']);

/** "in 2024", "the 2018 election", "1980s", "2014-2018", "'90s". */
function readYear(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  const next = pieces[i + 1];
  const decade = next?.glued === true && (next.lower === 's' || next.text === "'" || next.text === '’') && /^(\d0|\d{3}0)$/.test(piece.text);
  if (decade && (next.lower === 's' || pieces[i + 2]?.lower === 's')) return { end: next.lower === 's' ? i + 2 : i + 3, kind: 'time' };
  if (isYearLike(piece) && next?.glued === true && next.lower === 's') return { end: i + 2, kind: 'time' };
  if (/^['’]$/.test(pieces[i - 1]?.text ?? '') && piece.glued && /^\d\d$/.test(piece.text)) return { end: i + 1, kind: 'time' };
  if (!isYearLike(piece)) return null;
  if (next?.text === '%' || next?.text === '°' || /^[$€£¥]$/.test(pieces[i - 1]?.text ?? '') || (next?.kind === 'word' && isPlainUnit(next)) || isCounting(pieces, i)) return null;
  const value = digitsValue(piece);
  const before = pieces[i - 1]?.lower ?? '';
  if (value >= 1900) return { end: yearEnd(pieces, i), kind: 'time' };
  return YEAR_PREPOSITIONS.has(before) || /^[([]$/.test(before) ? { end: i + 1, kind: 'time' } : null;
}

/** Past the second year of "2014-2018", "2014-15". */
function yearEnd(pieces: readonly Piece[], i: number): number {
  const second = pieces[i + 2];
  return (isDash(pieces[i + 1]) || pieces[i + 1]?.text === '/') && pieces[i + 1]?.glued === true && isDigits(second) && second.glued && second.text.length % 2 === 0 ? i + 3 : i + 1;
}

/** Words whose presence before four digits shows that something is counted. */
const COUNTING = new Set(['than', 'least', 'about', 'nearly', 'almost', 'around', 'some', 'approximately', 'roughly', 'estimated', 'most', 'another', 'only', 'over']);

/** "more than 2000 people", "2000 soldiers": a round number before a plural, or one with a modifier of its own. */
function isCounting(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1]?.lower ?? '';
  const after = pieces[i + 1];
  const plural = after?.kind === 'word' && !after.glued && (/[^s]s$/.test(after.lower) || after.lower === 'people') && !/^(is|was|has|as|its|this|his)$/.test(after.lower);
  if (COUNTING.has(before)) return before !== 'over' && before !== 'around' && before !== 'about' ? true : plural;
  return plural && /00$/.test(pieces[i]?.text ?? '') && !YEAR_PREPOSITIONS.has(before) && before !== 'the' && /^\p{Ll}/u.test(after.text);
}

function isPlainUnit(piece: Piece): boolean {
  return UNIT_WORDS.has(piece.lower) || UNIT_SYMBOLS.has(piece.text);
}

/** Telephone numbers, versions, long codes, references: "555-0143", "2.1.7", "[6]". */
function readCode(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  let end = i + 1;
  let parts = 1;
  while (pieces[end]?.glued === true && /^[-–.]$/.test(pieces[end]?.text ?? '') && isDigits(pieces[end + 1]) && pieces[end + 1]?.glued === true) {
    end += 2;
    parts += 1;
  }
  const lettered = parts === 2 && pieces[end]?.glued === true && /^[-–]$/.test(pieces[end]?.text ?? '') && /^[A-Z]{3,}$/.test(pieces[end + 1]?.text ?? '');
  if (lettered) return { end: end + 2, kind: 'identifier' };
  if (parts > 2) return { end, kind: 'identifier' };
  if (parts === 2 && /^\d{3}$/.test(piece.text) && /^\d{4}$/.test(pieces[i + 2]?.text ?? '')) return { end, kind: 'identifier' };
  if (/^\d{10,}$/.test(piece.text) || (/^0\d/.test(piece.text) && !piece.text.includes('.'))) return { end: i + 1, kind: 'identifier' };
  if (piece.text === '911' && !COUNTING.has(pieces[i - 1]?.lower ?? '')) return { end: i + 1, kind: 'identifier' };
  if (isListMark(pieces, i)) return { end: i + 1, kind: 'name' };
  const bracketed = pieces[i - 1]?.text === '[' && pieces[i + 1]?.text === ']';
  return bracketed || pieces[i - 1]?.text === '#' || pieces[i - 1]?.text === '№' ? { end: i + 1, kind: 'identifier' } : null;
}

/** "1)", "2." at the head of a list's entry. */
function isListMark(pieces: readonly Piece[], i: number): boolean {
  const after = pieces[i + 1];
  if (!/^\d{1,2}$/.test(pieces[i]?.text ?? '')) return false;
  if (after?.text === ')') return !pieces.slice(Math.max(0, i - 6), i).some((piece) => piece.text === '(');
  return after?.text === '.' && after.glued && i === 0 && pieces.length > 2;
}

/** "V10", "Su-35", "F-16", "Covid-19", "M21 9AB8", "4K", "737-800", "3D": digits inside a name. */
function readGluedName(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  if (piece === undefined) return null;
  if (piece.glued && before?.kind === 'word' && !/^(rs|rm|rp|dm|sh|ksh|p|r|n|us|ps|tk)$/i.test(before.text)) return { end: gluedEnd(pieces, i + 1), kind: 'name' };
  if (piece.glued && isDash(before) && before?.glued === true && pieces[i - 2]?.kind === 'word' && /^\p{Lu}/u.test(pieces[i - 2]?.text ?? '')) return { end: gluedEnd(pieces, i + 1), kind: 'name' };
  if (isDash(after) && after?.glued === true && SMALL_NUMBERS.has(pieces[i + 2]?.lower ?? '')) return { end: i + 3, kind: 'name' };
  if (after?.kind === 'word' && after.glued && !isGluedSuffix(after, pieces[i + 2])) return { end: gluedEnd(pieces, i + 1), kind: 'name' };
  return null;
}

function gluedEnd(pieces: readonly Piece[], i: number): number {
  let end = i;
  while (pieces[end]?.glued === true && (pieces[end]?.kind === 'word' || isDigits(pieces[end])) && end < i + 8) end += 1;
  return end;
}

function isGluedSuffix(piece: Piece, next: Piece | undefined): boolean {
  if (/^(st|nd|rd|th|s|yo|mn|bn|tn|mln|trn|bln)$/.test(piece.lower)) return true;
  if (SCALE_LETTERS.has(piece.lower) && /^[kmb]$/i.test(piece.text)) return !(next?.glued === true && next.kind === 'digits');
  return SCALES.has(piece.lower) || isPlainUnit(piece) || /^[元円]$/.test(piece.text) || /^(p|c|deg|us|usd|eur|gbp)$/.test(piece.lower);
}

/** "123 Random Street", "the 4800 block of": the number of a house. */
function readAddress(pieces: readonly Piece[], i: number): Passed | null {
  if (pieces[i]?.text.includes('.') === true) return null;
  for (let k = i + 1; k <= i + 7; k += 1) {
    const piece = pieces[k];
    if (piece?.text === '.') continue;
    if (piece?.kind !== 'word' && !isDigits(piece)) break;
    if (k === i + 1 && piece?.lower === 'block') return { end: i + 1, kind: 'identifier' };
    if (piece?.kind === 'word' && !/^\p{Lu}/u.test(piece.text) && !/^(st|nd|rd|th)$/.test(piece.lower)) break;
    if (k > i + 1 && STREET_WORDS.has(piece?.lower ?? '')) return { end: i + 1, kind: 'identifier' };
  }
  const state = /^[A-Z]{2}$/.test(pieces[i - 1]?.text ?? '') && /^\d{5}$/.test(pieces[i]?.text ?? '');
  return state ? { end: i + 1, kind: 'identifier' } : null;
}

/** "Terminal 2", "iPhone 11", "Boeing 737": a capitalised word, then a bare number that counts nothing. */
function readNumberedName(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  const before = pieces[i - 1]?.text === '.' && /^no$/i.test(pieces[i - 2]?.text ?? '') ? pieces[i - 2] : pieces[i - 1];
  const after = pieces[i + 1];
  if (piece === undefined || before?.kind !== 'word' || piece.text.includes(',')) return null;
  const capital = /^\p{L}*\p{Lu}/u.test(before.text);
  const numbered = NUMBERED_NOUNS.has(before.lower) && (capital || /^(number|page|grade|level|chapter|gate|room|stage|phase|article|section|type|category|step|part|channel|note)$/.test(before.lower));
  if (!capital && !numbered) return null;
  if (after !== undefined && (/^[%°$€£]$/.test(after.text) || SCALES.has(after.lower) || isPlainUnit(after) || isDash(after))) return null;
  if (numbered) return { end: i + 1, kind: 'identifier' };
  const opensSentence = i - 1 === 0;
  if (opensSentence || isNumberFollower(after)) return null;
  return after?.kind !== 'word' || ENDS_NAME.has(after.lower) ? { end: i + 1, kind: 'identifier' } : null;
}

/** Words that count nothing: behind a name and a number they show that the number ended the name. */
const ENDS_NAME: ReadonlySet<string> = new Set(
  'in on at by for with from and or but to as was is are were has had will would could can which that who after before while since until when because than of into over under the a an its his her their it he she they also'.split(' '),
);

/** "787 Dreamliner", "22 Ave Foch": digits before a name in the singular are a part of it. */
export function namesNext(pieces: readonly Piece[], tokens: readonly Token[], i: number): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (piece?.kind !== 'digits' || piece.text === '1' || piece.text.includes(',') || piece.text.includes('.') || i === 0) return false;
  if (next?.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(next.text) || tokens[next.token]?.pos !== 'PROPN' || /(s|ese|ish|ch)$/.test(next.lower)) return false;
  if (COUNTING.has(pieces[i - 1]?.lower ?? '') || /^(the|all|killed|killing|to|of)$/.test(pieces[i - 1]?.lower ?? '')) return false;
  const follower = tokens[next.token + 1];
  return follower === undefined || !(follower.pos === 'NOUN' || follower.pos === 'PROPN' || follower.pos === 'ADJ' || follower.pos === 'CCONJ' || follower.text === '-');
}

/** A mark behind which a capitalised word and a number may well be a count ("Killed 12,"). */
function isNumberFollower(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === 'mark' && /^[+/]$/.test(piece.text);
}
