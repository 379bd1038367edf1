import { AMBIGUOUS_MONTHS, TIME_PREPOSITIONS } from '../../en/time-words.ts';
import type { Atoms } from '../atoms.ts';
import { isHyphen, isWord, wholeNumber } from '../atoms.ts';
import type { Match, Rule } from '../rule.ts';
import { dateForm, longest } from '../rule.ts';
import { readDayOfMonth, readMonth, readMonthBesideDay, readShift, readYearReference } from './words.ts';

/** Two-digit years below it belong to this century: "6/1/24". */
const TWO_DIGIT_PIVOT = 50;

/** "2017-01-06", "2017/01/06". */
const isoNumbers: Rule = (atoms, at) => {
  const sign = atoms[at + 1];
  const [year, month, day] = [
    wholeNumber(atoms[at], 4),
    wholeNumber(atoms[at + 2], 2),
    wholeNumber(atoms[at + 4], 2),
  ];
  if (
    sign === undefined ||
    sign.spaced ||
    !(isHyphen(sign) || sign.text === '/') ||
    atoms[at + 3]?.text !== sign.text
  )
    return null;
  if (year === null || year < 1000 || month === null || day === null || !isDay(month, day)) return null;
  return { end: at + 5, form: dateForm({ year: { kind: 'written', year }, month, day }) };
};

/** "01/06/2017" and "6/1/98", month first unless it cannot be; "06.01.2017", day first. */
const slashedNumbers: Rule = (atoms, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(atoms[at]?.text ?? '');
  if (dotted !== null)
    return numericDate(at + 1, Number(dotted[2]), Number(dotted[1]), Number(dotted[3]), false);
  const [first, second, year] = [
    wholeNumber(atoms[at], 2),
    wholeNumber(atoms[at + 2], 2),
    wholeNumber(atoms[at + 4], 4),
  ];
  if (atoms[at + 1]?.text !== '/' || atoms[at + 3]?.text !== '/' || atoms[at + 1]?.spaced !== false)
    return null;
  if (
    first === null ||
    second === null ||
    year === null ||
    !/^(?:\d{2}|[12]\d{3})$/.test(atoms[at + 4]?.text ?? '')
  )
    return null;
  const full = year > 99 ? year : year + (year < TWO_DIGIT_PIVOT ? 2000 : 1900);
  if (first > 12) return numericDate(at + 5, second, first, full, false);
  return numericDate(at + 5, first, second, full, second <= 12 && first !== second);
};

function numericDate(
  end: number,
  month: number,
  day: number,
  year: number,
  ambiguous: boolean,
): Match | null {
  return isDay(month, day)
    ? { end, form: dateForm({ year: { kind: 'written', year }, month, day, ambiguous }) }
    : null;
}

/** "9/11", the one date that is named by its numbers. */
const nineEleven: Rule = (atoms, at) =>
  atoms[at]?.text === '9' &&
  atoms[at + 1]?.text === '/' &&
  atoms[at + 2]?.text === '11' &&
  atoms[at + 3]?.text !== '/'
    ? { end: at + 3, form: dateForm({ year: { kind: 'written', year: 2001 }, month: 9, day: 11 }) }
    : null;

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** "Jan. 6", "January 6th, 2017", "May 3-5". */
const monthThenDay: Rule = (atoms, at) => {
  const month = readMonthBesideDay(atoms[at]);
  const start = isWord(atoms[at + 1], 'the') ? at + 2 : at + 1;
  const day = month === null ? null : readDayOfMonth(atoms, start);
  if (
    month === null ||
    day === null ||
    (start > at + 1 && !day.ordinal) ||
    isCount(atoms, day.end, day.ordinal)
  )
    return null;
  const last = isHyphen(atoms[day.end]) ? readDayOfMonth(atoms, day.end + 1) : null;
  const ranged = last !== null && last.day > day.day;
  const year = readYearReference(atoms, ranged ? last.end : day.end);
  const endDay = ranged ? last.day : null;
  return {
    end: year?.end ?? (ranged ? last.end : day.end),
    form: dateForm({ year: year?.year ?? null, month, day: day.day, endDay }),
  };
};

/** "6 January 2017", "the 6th of January". */
const dayThenMonth: Rule = (atoms, at) => {
  const day = readDayOfMonth(atoms, at);
  if (day === null) return null;
  const of = isWord(atoms[day.end], 'of');
  if (of && !day.ordinal) return null;
  const name = of ? day.end + 1 : day.end;
  const month = readMonthBesideDay(atoms[name]);
  if (month === null) return null;
  const year = readYearReference(atoms, name + 1);
  return { end: year?.end ?? name + 1, form: dateForm({ year: year?.year ?? null, month, day: day.day }) };
};

/** "October 2023", "April last year", "last May", or the bare month. */
const monthAlone: Rule = (atoms, at) => {
  const shift = readShift(atoms[at]);
  const name = shift === null ? at : at + 1;
  const month = readMonth(atoms[name]);
  if (month === null) return null;
  const year = shift === null ? readYearReference(atoms, name + 1) : null;
  if (year !== null) return { end: year.end, form: dateForm({ year: year.year, month }) };
  if (shift === null && !isBareMonth(atoms, name)) return null;
  return { end: name + 1, form: dateForm({ month, shift }) };
};

/** May, March, June and their like are also words and names; a capital after them makes a name of any of them. */
function isBareMonth(atoms: Atoms, at: number): boolean {
  const [before, name, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (isHyphen(after) && !isWord(before, 'mid')) return false;
  if (name === undefined || !AMBIGUOUS_MONTHS.has(name.lower.replace('.', ''))) return true;
  if (
    before !== undefined &&
    (TIME_PREPOSITIONS.has(before.lower) || (isHyphen(before) && isWord(atoms[at - 2], 'mid')))
  )
    return !isWord(after, 'day');
  if (after?.kind === 'word' && after.capital) return false;
  return (
    isWord(before, 'the', 'and', 'or') &&
    readMonth(atoms[at - 2]) !== null &&
    !isWord(after, 'be', 'have', 'not')
  );
}

/** "May 10 percent": the number counts what follows. */
function isCount(atoms: Atoms, at: number, ordinal: boolean): boolean {
  return (
    !ordinal &&
    (isWord(atoms[at], 'percent', 'million', 'billion', 'thousand') ||
      atoms[at]?.text === '%' ||
      (atoms[at]?.text === ':' && atoms[at + 1]?.spaced === false))
  );
}

const families: readonly Rule[] = [
  isoNumbers,
  slashedNumbers,
  nineEleven,
  monthThenDay,
  dayThenMonth,
  monthAlone,
];

/** Calendar dates with at least a month: ISO and slashed numbers, month and day in either order, months. */
export const calendarDate: Rule = (atoms, at) => longest(families, atoms, at);
