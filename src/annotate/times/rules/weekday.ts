import { isWord, listedAs } from '../atoms.ts';
import type { Family } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';

/** "Friday", "last Friday", "Friday, Oct. 27": a date beside the weekday settles it. */
export const weekday: Family = {
  opens: ({ lower, weekday: day }, words) => day !== null || words.weekdaySteps.has(lower),
  follows: () => false,
  single: ({ weekday: day }) => day !== null,
  read: (reading, at) => {
    const { atoms, words } = reading;
    const shift = listedAs(atoms[at], words.weekdaySteps) ?? null;
    const name = shift === null ? at : at + 1;
    const day = atoms[name]?.weekday ?? null;
    if (day === null || isWord(atoms[name - 1], words.namedDayBefore)) return null;
    const next = atoms[name + 1];
    if (next?.capital && words.namedDayAfter.has(next.lower)) return null;
    const comma = next?.text === ',' ? name + 2 : name + 1;
    const date = calendarDate.read(reading, isWord(atoms[comma], words.the) ? comma + 1 : comma);
    if (date !== null && date.form.kind === 'date' && date.form.day !== null) return date;
    return { end: name + 1, form: { kind: 'weekday', weekday: day, shift, from: 'publication' } };
  },
};
