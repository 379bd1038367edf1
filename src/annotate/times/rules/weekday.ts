import { NAMED_DAY_AFTER, NAMED_DAY_BEFORE } from '../../en/time-words.ts';
import { isWord } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { readWeekday } from './words.ts';

/** "Friday", "last Friday", "Friday, Oct. 27": a date beside the weekday settles it. */
export const weekday: Rule = (atoms, at) => {
  const shift = isWord(atoms[at], 'last', 'this', 'next', 'past', 'coming')
    ? isWord(atoms[at], 'last', 'past')
      ? -1
      : isWord(atoms[at], 'this')
        ? 0
        : 1
    : null;
  const name = shift === null ? at : at + 1;
  const day = readWeekday(atoms[name]);
  if (day === null) return null;
  if (NAMED_DAY_BEFORE.has(atoms[name - 1]?.lower ?? '')) return null;
  if (atoms[name + 1]?.capital && NAMED_DAY_AFTER.has(atoms[name + 1]?.lower ?? '')) return null;
  const comma = atoms[name + 1]?.text === ',' ? name + 2 : name + 1;
  const date = calendarDate(atoms, isWord(atoms[comma], 'the') ? comma + 1 : comma);
  if (date !== null && date.form.kind === 'date' && date.form.day !== null) return date;
  return { end: name + 1, form: { kind: 'weekday', weekday: day, shift } };
};
