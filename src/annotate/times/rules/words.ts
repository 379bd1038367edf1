import {
  ABBREVIATIONS,
  AMBIGUOUS_MONTHS,
  DECADE_WORDS,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_SUFFIXES,
  ORDINAL_WORDS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from '../../en/time-words.ts';
import type { Atom, Atoms } from '../atoms.ts';
import { isHyphen, isWord, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { Season, Unit, YearReference } from '../expression.ts';

/** Years that stand on their own; outside it four digits are more often a count. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;

/** "last", "this", "next" as a step from now: -1, 0, 1; null for any other word. */
export function readShift(atom: Atom | undefined): -1 | 0 | 1 | null {
  if (isWord(atom, 'last')) return -1;
  if (isWord(atom, 'this')) return 0;
  return isWord(atom, 'next') ? 1 : null;
}

function withoutStop(atom: Atom): string {
  return atom.lower.endsWith('.') ? atom.lower.slice(0, -1) : atom.lower;
}

function readName(atom: Atom | undefined, names: ReadonlyMap<string, number>): number | null {
  if (atom === undefined || !(atom.capital || isPlainName(atom.lower))) return null;
  const name = withoutStop(atom);
  const number = names.get(name);
  if (number === undefined) return null;
  // "Sat", "Mar": the short names are also words, so the full stop is asked for.
  return ABBREVIATIONS.has(name) && name.length === 3 && !atom.text.endsWith('.') ? null : number;
}

/** A full name that is no other word either, and may be written small in careless texts. */
function isPlainName(lower: string): boolean {
  return (
    !ABBREVIATIONS.has(lower) && !AMBIGUOUS_MONTHS.has(lower) && (MONTHS.has(lower) || WEEKDAYS.has(lower))
  );
}

/** 1–12 for a month's name with a capital. */
export function readMonth(atom: Atom | undefined): number | null {
  return readName(atom, MONTHS);
}

/** As {@link readMonth}, and short names without a full stop, for use beside a day's number ("6 Jan 2017"). */
export function readMonthBesideDay(atom: Atom | undefined): number | null {
  if (atom === undefined || !(atom.capital || isPlainName(atom.lower))) return null;
  return MONTHS.get(withoutStop(atom)) ?? null;
}

/** ISO weekday 1–7 for a weekday's name with a capital. */
export function readWeekday(atom: Atom | undefined): number | null {
  return readName(atom, WEEKDAYS);
}

const units: ReadonlyMap<string, Unit> = new Map(Object.entries(UNITS));
const seasons: ReadonlyMap<string, Season> = new Map(Object.entries(SEASONS));

export function readUnit(atom: Atom | undefined): Unit | null {
  return units.get(atom?.lower ?? '') ?? null;
}

export function readSeason(atom: Atom | undefined): Season | null {
  return seasons.get(atom?.lower ?? '') ?? null;
}

/** Day of the month with or without its ending: "6", "6th". */
export function readDayOfMonth(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly day: number; readonly ordinal: boolean } | null {
  const day = wholeNumber(atoms[at], 2);
  if (day === null || day < 1 || day > 31) return null;
  const suffix = atoms[at + 1];
  const ordinal = suffix !== undefined && !suffix.spaced && ORDINAL_SUFFIXES.has(suffix.lower);
  return { end: ordinal ? at + 2 : at + 1, day, ordinal };
}

/** An ordinal number: "third", "3rd". */
export function readOrdinal(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly value: number } | null {
  const word = ORDINAL_WORDS.get(atoms[at]?.lower ?? '');
  if (word !== undefined) return { end: at + 1, value: word };
  const number = wholeNumber(atoms[at], 2);
  const suffix = atoms[at + 1];
  if (number === null || suffix === undefined || suffix.spaced || !ORDINAL_SUFFIXES.has(suffix.lower))
    return null;
  return { end: at + 2, value: number };
}

/** A year in four digits, or in words ("nineteen ninety-six"). */
export function readYear(atoms: Atoms, at: number): { readonly end: number; readonly year: number } | null {
  const year = wholeNumber(atoms[at], 4);
  if (year !== null) {
    const next = atoms[at + 1];
    const glued =
      next !== undefined && !next.spaced && next.kind === 'word' && next.text !== "'s" && next.text !== '’s';
    return year >= 1000 && year <= LAST_YEAR && atoms[at]?.text.length === 4 && !glued
      ? { end: at + 1, year }
      : null;
  }
  return readYearInWords(atoms, at);
}

function readYearInWords(atoms: Atoms, at: number): { readonly end: number; readonly year: number } | null {
  if (isWord(atoms[at], 'two') && isWord(atoms[at + 1], 'thousand')) {
    const rest = NUMBER_WORDS.get(atoms[at + 2]?.lower ?? '');
    return isWord(atoms[at - 1], 'year', 'in', 'of', 'since', 'until') || rest !== undefined
      ? { end: rest === undefined ? at + 2 : at + 3, year: 2000 + (rest ?? 0) }
      : null;
  }
  const century = isWord(atoms[at], 'nineteen') ? 1900 : isWord(atoms[at], 'twenty') ? 2000 : null;
  const tens = NUMBER_WORDS.get(atoms[at + 1]?.lower ?? '');
  if (century === null || tens === undefined || tens < 10 || isHyphen(atoms[at + 1])) return null;
  const ones = isHyphen(atoms[at + 2]) ? at + 3 : at + 2;
  const rest = tens >= 20 ? NUMBER_WORDS.get(atoms[ones]?.lower ?? '') : undefined;
  if (rest === undefined || rest > 9) return { end: at + 2, year: century + tens };
  return { end: ones + 1, year: century + tens + rest };
}

/** "of 1998", ", 1998", "last year", "of fiscal 1990", "a year ago": the year that settles what stands before it. */
export function readYearReference(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly year: YearReference } | null {
  const afterComma = atoms[at]?.text === ',' ? at + 1 : at;
  const afterOf = isWord(atoms[afterComma], 'of', 'in') ? afterComma + 1 : afterComma;
  const start = isWord(atoms[afterOf], 'fiscal') ? afterOf + 1 : afterOf;
  const year = readYear(atoms, start);
  if (year !== null && year.year >= 1500)
    return { end: year.end, year: { kind: 'written', year: year.year } };
  if (afterComma !== at) return null;
  const shift = isWord(atoms[start], 'last')
    ? -1
    : isWord(atoms[start], 'this')
      ? 0
      : isWord(atoms[start], 'next')
        ? 1
        : null;
  if (shift !== null && isWord(atoms[start + 1], 'year'))
    return { end: start + 2, year: { kind: 'shifted', shift } };
  if (
    isWord(atoms[start], 'a') &&
    isWord(atoms[start + 1], 'year') &&
    isWord(atoms[start + 2], 'ago', 'earlier')
  )
    return { end: start + 3, year: { kind: 'shifted', shift: -1 } };
  return null;
}

/** A possessive year before its head: "last year's", "1988's", "the 1988". */
export function readLeadingYear(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly year: YearReference } | null {
  const start = skipDeterminer(atoms, at);
  const shift = isWord(atoms[start], 'last')
    ? -1
    : isWord(atoms[start], 'this')
      ? 0
      : isWord(atoms[start], 'next')
        ? 1
        : null;
  if (shift !== null && isWord(atoms[start + 1], 'year') && isWord(atoms[start + 2], "'s"))
    return { end: start + 3, year: { kind: 'shifted', shift } };
  const ago =
    isWord(atoms[start], 'year') && isHyphen(atoms[start + 1]) && isWord(atoms[start + 2], 'ago', 'earlier');
  if (ago) return { end: start + 3, year: { kind: 'shifted', shift: -1 } };
  const first = isWord(atoms[start], 'fiscal') ? start + 1 : start;
  const year = readYear(atoms, first);
  if (year === null || year.year < FIRST_YEAR) return null;
  return {
    end: isWord(atoms[year.end], "'s") ? year.end + 1 : year.end,
    year: { kind: 'written', year: year.year },
  };
}

/** First year of a decade: "1990s" 1990, "'90s" 90, "nineties" 90. */
export function readDecade(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly start: number } | null {
  const word = DECADE_WORDS.get(atoms[at]?.lower ?? '');
  if (word !== undefined) return { end: at + 1, start: word };
  const mark = atoms[at]?.text === "'" || atoms[at]?.text === '’' || atoms[at]?.text === '‘';
  const number = mark ? at + 1 : at;
  const suffix = isWord(atoms[number + 1], 's', "'s") && atoms[number + 1]?.spaced === false;
  const value = wholeNumber(atoms[number], 4);
  if (!suffix || value === null || value % 10 !== 0) return null;
  if (mark) return value >= 10 && value < 100 ? { end: number + 2, start: value } : null;
  const plural = isWord(atoms[number + 1], 's') || isWord(atoms[at - 1], 'the', 'mid', 'early', 'late');
  return value >= 1700 && value <= LAST_YEAR && plural ? { end: number + 2, start: value } : null;
}
