import { isWord, skipDeterminer } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { dateForm } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { readOrdinal } from './words.ts';

/** Middle day of a month's first week; the others follow by sevens. */
const MIDDLE = 4;

/** "the first week of July", "the second week of May 2020": the calendar week about its middle. */
export const weekOfMonth: Rule = (atoms, at) => {
  const start = skipDeterminer(atoms, at);
  const ordinal = readOrdinal(atoms, start);
  const head = ordinal?.end ?? start + 1;
  const number = ordinal?.value ?? (isWord(atoms[start], 'last', 'final') ? 4 : null);
  if (number === null || number > 4 || !isWord(atoms[head], 'week') || !isWord(atoms[head + 1], 'of', 'in'))
    return null;
  const month = calendarDate(atoms, head + 2);
  if (month === null || month.form.kind !== 'date' || month.form.month === null || month.form.day !== null)
    return null;
  return { end: month.end, form: dateForm({ ...month.form, day: MIDDLE + 7 * (number - 1), week: true }) };
};
