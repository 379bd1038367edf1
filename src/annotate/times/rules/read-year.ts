import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isUnit, isWord, listedAs, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { YearReference } from '../expression.ts';
import type { Lexicon } from '../lexicon.ts';

/** Years that stand on their own; outside it four digits are more often a count. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;

/** First year that may follow a month or day, where a count is unlikely. */
const FIRST_DATED_YEAR = 1500;

interface ReferenceMatch {
  readonly end: number;
  readonly year: YearReference;
}

/** A year may begin with this atom. */
export function opensYear(atom: Atom, words: Lexicon): boolean {
  return atom.kind === 'number' || words.yearHundreds.has(atom.lower) || words.numbers.get(atom.lower) === 2;
}

/** A year in four digits, or in words ("nineteen ninety-six"). */
export function readYear(
  reading: Reading,
  at: number,
): { readonly end: number; readonly year: number } | null {
  const { atoms, words } = reading;
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.kind !== 'number') return opensYear(atom, words) ? readYearInWords(reading, at) : null;
  const year = wholeNumber(atom, 4);
  if (year === null || year < 1000 || year > LAST_YEAR || atom.text.length !== 4) return null;
  const next = atoms[at + 1];
  const glued =
    next !== undefined && !next.spaced && next.kind === 'word' && !words.possessive.has(next.lower);
  return glued ? null : { end: at + 1, year };
}

function readYearInWords(
  { atoms, words }: Reading,
  at: number,
): { readonly end: number; readonly year: number } | null {
  if (listedAs(atoms[at], words.numbers) === 2) {
    if (listedAs(atoms[at + 1], words.scales) !== 1000) return null;
    const rest = listedAs(atoms[at + 2], words.numbers);
    return rest !== undefined || isWord(atoms[at - 1], words.millennialPrepositions)
      ? { end: rest === undefined ? at + 2 : at + 3, year: 2000 + (rest ?? 0) }
      : null;
  }
  const hundreds = listedAs(atoms[at], words.yearHundreds);
  const tens = listedAs(atoms[at + 1], words.numbers);
  if (hundreds === undefined || tens === undefined || tens < 10) return null;
  const ones = isHyphen(atoms[at + 2]) ? at + 3 : at + 2;
  const rest = tens >= 20 ? listedAs(atoms[ones], words.numbers) : undefined;
  if (rest === undefined || rest > 9) return { end: at + 2, year: hundreds + tens };
  return { end: ones + 1, year: hundreds + tens + rest };
}

/** "of 1998", ", 1998", "last year", "of fiscal 1990", "a year ago": the year that settles what stands before it. */
export function readYearReference(reading: Reading, at: number): ReferenceMatch | null {
  const { atoms, words } = reading;
  const afterComma = atoms[at]?.text === ',' ? at + 1 : at;
  const afterOf = isWord(atoms[afterComma], words.within) ? afterComma + 1 : afterComma;
  const start = isWord(atoms[afterOf], words.fiscal) ? afterOf + 1 : afterOf;
  const year = readYear(reading, start);
  if (year !== null && year.year >= FIRST_DATED_YEAR)
    return {
      end: year.end,
      year: { kind: 'written', year: year.year, ...(start > afterOf ? { fiscal: true } : {}) },
    };
  if (afterComma !== at) return null;
  const shift = shiftOfYear(reading, start);
  if (shift !== null) return { end: start + 2, year: { kind: 'shifted', shift } };
  const ago =
    isWord(atoms[start], words.articles) &&
    isUnit(atoms[start + 1], 'year') &&
    isBack(atoms[start + 2], words);
  return ago ? { end: start + 3, year: { kind: 'shifted', shift: -1 } } : null;
}

/** A possessive year before its head: "last year's", "1988's", "the 1988". */
export function readLeadingYear(reading: Reading, at: number): ReferenceMatch | null {
  const { atoms, words } = reading;
  const start = skipDeterminer(reading, at);
  const shift = shiftOfYear(reading, start);
  if (shift !== null && isWord(atoms[start + 2], words.possessive))
    return { end: start + 3, year: { kind: 'shifted', shift } };
  if (isUnit(atoms[start], 'year') && isHyphen(atoms[start + 1]) && isBack(atoms[start + 2], words))
    return { end: start + 3, year: { kind: 'shifted', shift: -1 } };
  const fiscal = isWord(atoms[start], words.fiscal);
  const year = readYear(reading, fiscal ? start + 1 : start);
  if (year === null || year.year < FIRST_YEAR) return null;
  return {
    end: isWord(atoms[year.end], words.possessive) ? year.end + 1 : year.end,
    year: { kind: 'written', year: year.year, ...(fiscal ? { fiscal } : {}) },
  };
}

/** "last year" −1, "this year" 0, "next year" 1; null for anything else. */
function shiftOfYear({ atoms, words }: Reading, at: number): number | null {
  return isUnit(atoms[at + 1], 'year') ? (listedAs(atoms[at], words.steps) ?? null) : null;
}

/** "ago" or "earlier". */
export function isBack(atom: Atom | undefined, words: Lexicon): boolean {
  return isWord(atom, words.ago) || listedAs(atom, words.textSteps) === -1;
}

/** First year of a decade: "1990s" 1990, "'90s" 90, "nineties" 90. */
export function readDecade(
  { atoms, words }: Reading,
  at: number,
): { readonly end: number; readonly start: number } | null {
  const word = listedAs(atoms[at], words.decades);
  if (word !== undefined) return { end: at + 1, start: word };
  const mark = isApostrophe(atoms[at]);
  const number = mark ? at + 1 : at;
  const ending = atoms[number + 1];
  const value = wholeNumber(atoms[number], 4);
  if (ending === undefined || ending.spaced || value === null || value % 10 !== 0) return null;
  const plain = words.decadeEndings.has(ending.lower);
  if (!plain && !words.possessive.has(ending.lower)) return null;
  if (mark) return value >= 10 && value < 100 ? { end: number + 2, start: value } : null;
  const called = plain || isWord(atoms[at - 1], words.decadePrepositions);
  return value >= 1700 && value <= LAST_YEAR && called ? { end: number + 2, start: value } : null;
}

/** A sign that may stand for the century: "’90s". */
export function isApostrophe(atom: Atom | undefined): boolean {
  return atom?.text === "'" || atom?.text === '’' || atom?.text === '‘';
}
