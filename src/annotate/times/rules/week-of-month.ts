import type { Atom } from '../atoms.ts';
import { isUnit, isWord, skipDeterminer } from '../atoms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family } from '../rule.ts';
import { dateForm } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { readOrdinal } from './read-number.ts';

/** Middle day of a month's first week; the others follow by sevens. */
const MIDDLE = 4;

/** The week that "the last week" of a month stands for. */
const LAST = 4;

function opens({ kind, lower }: Atom, words: Lexicon): boolean {
  return kind === 'number' || words.ordinals.has(lower) || words.lastOfMonth.has(lower);
}

/** "the first week of July", "the second week of May 2020": the calendar week about its middle. */
export const weekOfMonth: Family = {
  opens,
  single: () => false,
  read: (reading, at) => {
    const { atoms, words } = reading;
    const start = skipDeterminer(reading, at);
    const ordinal = readOrdinal(reading, start);
    const head = ordinal?.end ?? start + 1;
    const number = ordinal?.value ?? (isWord(atoms[start], words.lastOfMonth) ? LAST : null);
    if (number === null || number > LAST) return null;
    if (!isUnit(atoms[head], 'week') || !isWord(atoms[head + 1], words.within)) return null;
    const month = calendarDate.read(reading, head + 2);
    if (month === null || month.form.kind !== 'date' || month.form.month === null || month.form.day !== null)
      return null;
    return { end: month.end, form: dateForm({ ...month.form, day: MIDDLE + 7 * (number - 1), week: true }) };
  },
};
