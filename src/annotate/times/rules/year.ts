import { COUNTING_BEFORE, NUMBERED_THINGS } from '../../en/time-words.ts';
import type { Atom, Atoms } from '../atoms.ts';
import { isHyphen, isWord, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { Match, Rule } from '../rule.ts';
import { dateForm, longest } from '../rule.ts';
import { FIRST_YEAR, readDecade, readOrdinal, readYear } from './words.ts';

function yearMatch(end: number, year: number): Match {
  return { end, form: dateForm({ year: { kind: 'written', year } }) };
}

/** "1998", and "in 1776" or "the year 1066", where the words before it leave no doubt. */
const bareYear: Rule = (atoms, at) => {
  const year = readYear(atoms, at);
  if (year === null || countsThings(atoms, at, year.end) || isPartOfNumber(atoms, at, year.end)) return null;
  if (year.year >= FIRST_YEAR) return yearMatch(year.end, year.year);
  const asked =
    isWord(atoms[at - 1], 'in', 'since', 'until', 'year', 'circa', 'by') && !isWord(atoms[year.end], 'of');
  return asked && year.year >= 1000 && !followedByThings(atoms[year.end])
    ? yearMatch(year.end, year.year)
    : null;
};

const CURRENCY = new Set(['$', '£', '€', '¥', '#', '₹', '₽']);

function isPartOfNumber(atoms: Atoms, at: number, end: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[end]];
  if (before !== undefined && (CURRENCY.has(before.text) || NUMBERED_THINGS.has(before.lower))) return true;
  if (
    before !== undefined &&
    atoms[at]?.spaced === false &&
    (before.kind === 'word' || '/:+'.includes(before.text))
  ) {
    return !isHyphen(before) && before.text !== '/'
      ? before.kind === 'word' || before.text !== '/'
      : wholeNumber(atoms[at - 2], 2) !== null;
  }
  if (after === undefined) return false;
  return (
    after.text === '%' ||
    after.text === '°' ||
    (after.text === ':' && !after.spaced && atoms[end + 1]?.spaced === false)
  );
}

function countsThings(atoms: Atoms, at: number, end: number): boolean {
  const before = atoms[at - 1];
  const after = atoms[end];
  if (
    isWord(
      after,
      'percent',
      'people',
      'million',
      'billion',
      'miles',
      'kilometers',
      'kilometres',
      'meters',
      'metres',
      'feet',
      'dollars',
      'euros',
      'pounds',
      'troops',
      'soldiers',
      'acres',
      'hectares',
      'hours',
      'men',
      'women',
      'children',
      'points',
      'km',
      'shares',
      'homes',
      'houses',
      'votes',
      'tons',
      'tonnes',
    )
  )
    return !isWord(before, 'in', 'since', 'the');
  return before !== undefined && COUNTING_BEFORE.has(before.lower) && followedByThings(after);
}

function followedByThings(after: Atom | undefined): boolean {
  return (
    after !== undefined &&
    after.kind === 'word' &&
    !after.capital &&
    after.lower.length > 3 &&
    after.lower.endsWith('s')
  );
}

/** "fiscal 1989", "the year 2000", "fiscal year 1990", "FY2024". */
const namedYear: Rule = (atoms, at) => {
  if (atoms[at]?.text === 'FY') {
    const number = wholeNumber(atoms[at + 1], 4);
    const full = number === null ? null : number < 100 ? 2000 + number : number;
    return full !== null && full >= FIRST_YEAR && full < 2100 ? yearMatch(at + 2, full) : null;
  }
  const start = skipDeterminer(atoms, at);
  const fiscal = isWord(atoms[start], 'fiscal', 'calendar', 'financial') ? start + 1 : start;
  const head = isWord(atoms[fiscal], 'year', 'years') ? fiscal + 1 : fiscal;
  if (head === start) return null;
  const year = readYear(atoms, head);
  return year === null || year.year < 1000 ? null : yearMatch(year.end, year.year);
};

/** "the 1990s", "the '90s", "the nineties". */
const decade: Rule = (atoms, at) => {
  const read = readDecade(atoms, skipDeterminer(atoms, at));
  if (read === null) return null;
  // Ages and temperatures are in their twenties too.
  if (
    read.start < 100 &&
    !isWord(atoms[at], 'the') &&
    !isHyphen(atoms[at - 1]) &&
    !isWord(atoms[at - 1], 'the', 'early', 'late', 'mid')
  )
    return null;
  if (read.start < 100 && isWord(atoms[at - 1], 'in') && isWord(atoms[at], 'his', 'her', 'their'))
    return null;
  return { end: read.end, form: { kind: 'decade', start: read.start } };
};

/** "the 20th century", "the nineteenth century". */
const century: Rule = (atoms, at) => {
  const ordinal = readCenturyOrdinal(atoms, skipDeterminer(atoms, at));
  if (ordinal === null) return null;
  const head = isHyphen(atoms[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  return isWord(atoms[head], 'century')
    ? { end: head + 1, form: { kind: 'century', number: ordinal.value } }
    : null;
};

function readCenturyOrdinal(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly value: number } | null {
  if (!isWord(atoms[at], 'twenty')) return readOrdinal(atoms, at);
  const ones = readOrdinal(atoms, isHyphen(atoms[at + 1]) ? at + 2 : at + 1);
  return ones === null || ones.value > 9 ? null : { end: ones.end, value: 20 + ones.value };
}

/** Years, fiscal years, decades and centuries. */
export const year: Rule = (atoms, at) => longest([bareYear, namedYear, decade, century], atoms, at);
