import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isUnit, isWord, listedAs, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { Family, Match, Rule } from '../rule.ts';
import { dateForm, longestOf } from '../rule.ts';
import { readOrdinal } from './read-number.ts';
import { FIRST_YEAR, isApostrophe, LAST_YEAR, opensYear, readDecade, readYear } from './read-year.ts';

/** Figures of a year. */
const YEAR_DIGITS = 4;

/** Centuries that reports speak of; "the 99th century" is none. */
const LAST_CENTURY = 30;

function yearMatch(end: number, year: number): Match {
  return { end, form: dateForm({ year: { kind: 'written', year } }) };
}

function fiscalMatch(end: number, year: number): Match {
  return { end, form: dateForm({ year: { kind: 'written', year, fiscal: true } }) };
}

/** "1998", and "in 1776" or "the year 1066", where the words before it leave no doubt. */
const bareYear: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const year = readYear(reading, at);
  if (year === null || countsThings(reading, at, year.end) || isPartOfNumber(reading, at, year.end))
    return null;
  if (year.year >= FIRST_YEAR) return rangeMatch(reading, year) ?? yearMatch(year.end, year.year);
  const before = atoms[at - 1];
  const asked = isWord(before, words.yearPrepositions) || isUnit(before, 'year');
  return asked && !isWord(atoms[year.end], words.of) && !isThings(reading, year.end)
    ? yearMatch(year.end, year.year)
    : null;
};

/** "2019-20", "2019-2021": years joined by a bare hyphen. */
function rangeMatch(
  { atoms }: Reading,
  { end, year: first }: { readonly end: number; readonly year: number },
): Match | null {
  const [sign, figures, next] = [atoms[end], atoms[end + 1], atoms[end + 2]];
  if (!isHyphen(sign) || figures?.spaced !== false || figures.whole === null) return null;
  if (next !== undefined && !next.spaced && (next.kind !== 'mark' || isHyphen(next))) return null;
  const { length } = figures.text;
  const last = length === 4 ? figures.whole : length === 2 ? first - (first % 100) + figures.whole : 0;
  if (last <= first || last > LAST_YEAR) return null;
  return {
    end: end + 2,
    form: dateForm({ year: { kind: 'written', year: first }, endYear: last }),
  };
}

const CURRENCY = new Set(['$', '£', '€', '¥', '#', '₹', '₽']);

function isPartOfNumber({ atoms, words }: Reading, at: number, end: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[end]];
  if (before !== undefined && (CURRENCY.has(before.text) || words.numberedThings.has(before.lower)))
    return true;
  if (before !== undefined && atoms[at]?.spaced === false) {
    if (before.text === '/') return wholeNumber(atoms[at - 2], 2) !== null;
    if (before.kind === 'word' || before.text === ':' || before.text === '+') return true;
  }
  if (after === undefined) return false;
  return (
    after.text === '%' ||
    after.text === '°' ||
    (after.text === ':' && !after.spaced && atoms[end + 1]?.spaced === false)
  );
}

function countsThings(reading: Reading, at: number, end: number): boolean {
  const { atoms, words } = reading;
  const before = atoms[at - 1];
  if (isWord(atoms[end], words.countedThings)) return !isWord(before, words.certainYearBefore);
  return isWord(before, words.countingBefore) && isThings(reading, end);
}

function isThings({ atoms }: Reading, at: number): boolean {
  const atom = atoms[at];
  return atom !== undefined && !atom.capital && atom.several;
}

/** "FY2024", "FY24". */
const markedYear: Rule = ({ atoms }, at) => {
  const number = wholeNumber(atoms[at + 1], 4);
  const full = number === null ? null : number < 100 ? 2000 + number : number;
  return full !== null && full >= FIRST_YEAR && full <= LAST_YEAR ? fiscalMatch(at + 2, full) : null;
};

/** "fiscal 1989", "the year 2000", "fiscal year 1990". */
const namedYear: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const start = skipDeterminer(reading, at);
  const kind = isWord(atoms[start], words.yearKinds) ? start + 1 : start;
  const head = atoms[kind]?.unit === 'year' ? kind + 1 : kind;
  if (head === start) return null;
  const year = readYear(reading, head);
  if (year === null) return null;
  return kind > start ? fiscalMatch(year.end, year.year) : yearMatch(year.end, year.year);
};

/** "the 1990s", "the '90s", "the nineties". */
const decade: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const read = readDecade(reading, skipDeterminer(reading, at));
  if (read === null) return null;
  const [before, word] = [atoms[at - 1], atoms[at]];
  // Ages and temperatures are in their twenties too.
  if (read.start < 100) {
    const called = isWord(word, words.the) || isHyphen(before) || isWord(before, words.decadePrepositions);
    if (!called || (isWord(before, words.in) && isWord(word, words.personal))) return null;
  }
  return { end: read.end, form: { kind: 'decade', start: read.start } };
};

/** "the 20th century", "the nineteenth century". */
const century: Rule = (reading, at) => {
  const ordinal = readCenturyOrdinal(reading, skipDeterminer(reading, at));
  if (ordinal === null || ordinal.value > LAST_CENTURY) return null;
  const head = isHyphen(reading.atoms[ordinal.end]) ? ordinal.end + 1 : ordinal.end;
  return isUnit(reading.atoms[head], 'century')
    ? { end: head + 1, form: { kind: 'century', number: ordinal.value } }
    : null;
};

function readCenturyOrdinal(
  reading: Reading,
  at: number,
): { readonly end: number; readonly value: number } | null {
  const { atoms, words } = reading;
  const tens = listedAs(atoms[at], words.numbers);
  if (tens === undefined) return readOrdinal(reading, at);
  const ones = readOrdinal(reading, isHyphen(atoms[at + 1]) ? at + 2 : at + 1);
  return tens < 20 || ones === null || ones.value > 9 ? null : { end: ones.end, value: tens + ones.value };
}

function opensCentury(
  { kind, lower }: Atom,
  ordinals: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
): boolean {
  return kind === 'number' || ordinals.has(lower) || (numbers.get(lower) ?? 0) >= 20;
}

const longestYear = longestOf([
  { read: bareYear, opens: opensYear, follows: () => false },
  {
    read: markedYear,
    opens: ({ text, lower }, words) => words.fiscalMarks.has(lower) && text === text.toUpperCase(),
    follows: () => false,
  },
  { read: namedYear, opens: ({ lower, unit }, words) => unit === 'year' || words.yearKinds.has(lower) },
  {
    read: decade,
    opens: (atom, words) => atom.kind === 'number' || words.decades.has(atom.lower) || isApostrophe(atom),
  },
  { read: century, opens: (atom, words) => opensCentury(atom, words.ordinals, words.numbers) },
]);

/** Years, fiscal years, decades and centuries. */
export const year: Family = {
  opens: (atom, words) =>
    opensYear(atom, words) ||
    atom.unit === 'year' ||
    words.fiscalMarks.has(atom.lower) ||
    words.yearKinds.has(atom.lower) ||
    words.decades.has(atom.lower) ||
    isApostrophe(atom) ||
    opensCentury(atom, words.ordinals, words.numbers),
  single: ({ kind, text, lower }, words) =>
    (kind === 'number' && text.length === YEAR_DIGITS) || words.decades.has(lower),
  read: longestYear,
};
