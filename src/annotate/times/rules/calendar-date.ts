import type { Reading } from '../atoms.ts';
import { isHyphen, isUnit, isWord, listedAs, wholeNumber } from '../atoms.ts';
import type { DateForm, YearReference } from '../expression.ts';
import type { Family, Match, Rule } from '../rule.ts';
import { dateForm, longestOf } from '../rule.ts';
import { readDayOfMonth } from './read-number.ts';
import { readYearReference } from './read-year.ts';

/** Two-digit years below it belong to this century: "6/1/24". */
const TWO_DIGIT_PIVOT = 50;

/** "2017-01-06", "2017/01/06". */
const isoNumbers: Rule = ({ atoms }, at) => {
  const sign = atoms[at + 1];
  if (sign === undefined || sign.spaced || !(isHyphen(sign) || sign.text === '/')) return null;
  const [year, month, day] = [
    wholeNumber(atoms[at], 4),
    wholeNumber(atoms[at + 2], 2),
    wholeNumber(atoms[at + 4], 2),
  ];
  if (atoms[at + 3]?.text !== sign.text) return null;
  if (year === null || year < 1000 || month === null || day === null || !isDay(month, day)) return null;
  return { end: at + 5, form: dateForm({ year: { kind: 'written', year }, month, day }) };
};

/** "01/06/2017" and "6/1/98", month first unless it cannot be; "06.01.2017", day first. */
const slashedNumbers: Rule = ({ atoms }, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(atoms[at]?.text ?? '');
  if (dotted !== null)
    return numericDate(at + 1, Number(dotted[2]), Number(dotted[1]), Number(dotted[3]), false);
  if (atoms[at + 1]?.text !== '/' || atoms[at + 3]?.text !== '/' || atoms[at + 1]?.spaced !== false)
    return null;
  const [first, second, year] = [
    wholeNumber(atoms[at], 2),
    wholeNumber(atoms[at + 2], 2),
    wholeNumber(atoms[at + 4], 4),
  ];
  if (first === null || second === null || year === null) return null;
  if (!/^(?:\d{2}|[12]\d{3})$/.test(atoms[at + 4]?.text ?? '')) return null;
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
const nineEleven: Rule = ({ atoms }, at) =>
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
const monthThenDay: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const month = atoms[at]?.datedMonth ?? null;
  if (month === null) return null;
  const start = isWord(atoms[at + 1], words.the) ? at + 2 : at + 1;
  const day = readDayOfMonth(reading, start);
  if (day === null || (start > at + 1 && !day.ordinal) || (!day.ordinal && isCount(reading, day.end)))
    return null;
  const last = readLastDay(reading, day.end, day.day);
  const end = last?.end ?? day.end;
  const year = readYearReference(reading, end);
  return {
    end: year?.end ?? end,
    form: dateForm({ year: year?.year ?? null, month, day: day.day, endDay: last?.day ?? null }),
  };
};

/** The last day of a range whose month stands before it: "May 3[-5]", "May 3 [to 5], 2019". */
function readLastDay(
  reading: Reading,
  at: number,
  first: number,
): { readonly end: number; readonly day: number } | null {
  const { atoms, words } = reading;
  const hyphen = isHyphen(atoms[at]);
  if (!hyphen && !isWord(atoms[at], words.upTo)) return null;
  const last = readDayOfMonth(reading, at + 1);
  if (last === null || last.day <= first || isCount(reading, last.end)) return null;
  // "Moved from May 3 to 5 p.m.": a bare number after a word must end there or be followed by a year.
  const next = atoms[last.end];
  const closed = next === undefined || next.kind === 'mark' || readYearReference(reading, last.end) !== null;
  return hyphen || closed ? last : null;
}

/** "6 January 2017", "the 6th of January", "3-5 May". */
const dayThenMonth: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const day = readDayOfMonth(reading, at);
  if (day === null) return null;
  const joined = isHyphen(atoms[day.end]) || isWord(atoms[day.end], words.upTo);
  const last = joined ? readDayOfMonth(reading, day.end + 1) : null;
  const end = last?.end ?? day.end;
  const of = isWord(atoms[end], words.of);
  if (of && !day.ordinal) return null;
  const name = of ? end + 1 : end;
  const month = atoms[name]?.datedMonth ?? null;
  if (month === null || (last !== null && last.day <= day.day)) return null;
  const year = readYearReference(reading, name + 1);
  return {
    end: year?.end ?? name + 1,
    form: dateForm({ year: year?.year ?? null, month, day: day.day, endDay: last?.day ?? null }),
  };
};

/** "October 2023", "April last year", "last May", or the bare month. */
const monthAlone: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const shift = listedAs(atoms[at], words.steps) ?? null;
  const name = shift === null ? at : at + 1;
  const month = atoms[name]?.month ?? null;
  if (month === null) return null;
  const year = shift === null ? readYearReference(reading, name + 1) : null;
  if (year !== null) return { end: year.end, form: dateForm({ year: year.year, month }) };
  if (shift === null && !isBareMonth(reading, name)) return null;
  return { end: name + 1, form: dateForm({ month, shift }) };
};

/** May, March, June and their like are also words and names; a capital after them makes a name of any of them. */
function isBareMonth({ atoms, words }: Reading, at: number): boolean {
  const [before, name, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (isHyphen(after) && listedAs(before, words.edges) !== 'mid') return false;
  if (name === undefined || !words.ambiguousMonths.has(name.lower.replace('.', ''))) return true;
  const mid = isHyphen(before) && listedAs(atoms[at - 2], words.edges) === 'mid';
  if (isWord(before, words.timePrepositions) || mid) return !isUnit(after, 'day');
  if (after?.kind === 'word' && after.capital) return false;
  const listed = isWord(before, words.the) || isWord(before, words.and) || isWord(before, words.or);
  return listed && (atoms[at - 2]?.month ?? null) !== null && !isWord(after, words.afterModal);
}

/** "May 10 percent": the number counts what follows. */
function isCount({ atoms, words }: Reading, at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined) return false;
  if (words.percent.has(atom.lower) || words.scales.has(atom.lower) || atom.text === '%') return true;
  return atom.text === ':' && atoms[at + 1]?.spaced === false;
}

const ofDates = longestOf(
  [isoNumbers, slashedNumbers, nineEleven, dayThenMonth]
    .map((read): Family => ({ read, opens: ({ kind }) => kind === 'number' }))
    .concat(
      { read: monthThenDay, opens: ({ datedMonth }) => datedMonth !== null },
      { read: monthAlone, opens: ({ month, lower }, words) => month !== null || words.steps.has(lower) },
    ),
);

/** The year of a date that this one is joined to: "from [March 28] to April 3, 2019", "[May] and June 2019". */
function joinedYear({ month }: DateForm, reading: Reading, at: number): YearReference | null {
  const { atoms, words } = reading;
  const join = atoms[at];
  const joined =
    isHyphen(join) || isWord(join, words.upTo) || isWord(join, words.and) || isWord(join, words.or);
  const other = joined ? ofDates(reading, at + 1)?.form : undefined;
  if (other?.kind !== 'date' || other.year === null || other.month === null || month === null) return null;
  const before = other.month < month ? 1 : 0;
  return other.year.kind === 'written'
    ? { kind: 'written', year: other.year.year - before }
    : { kind: 'shifted', shift: other.year.shift - before };
}

/** Calendar dates with at least a month: ISO and slashed numbers, month and day in either order, months. */
export const calendarDate: Family = {
  opens: ({ kind, datedMonth, lower }, words) =>
    kind === 'number' || datedMonth !== null || words.steps.has(lower),
  follows: () => false,
  // Of figures alone only "06.01.2017" is a date.
  single: ({ kind, whole, datedMonth }) => datedMonth !== null || (kind === 'number' && whole === null),
  read: (reading, at) => {
    const match = ofDates(reading, at);
    if (match?.form.kind !== 'date' || match.form.year !== null || match.form.shift !== null) return match;
    const year = joinedYear(match.form, reading, match.end);
    return year === null ? match : { ...match, form: { ...match.form, year } };
  },
};
