import { isWord, listedAs, matchPhrase } from '../atoms.ts';
import type { Family } from '../rule.ts';
import { readYearReference } from './read-year.ts';

/** "Christmas Day", "last Thanksgiving", "before Easter 2016". */
export const holiday: Family = {
  opens: ({ lower }, words) => words.steps.has(lower) || words.phrases.holidays.rows.has(lower),
  follows: ({ lower }, words) => words.phrases.holidays.seconds.has(lower),
  single: ({ lower }, words) => words.phrases.holidays.singles.has(lower),
  read: (reading, at) => {
    const { atoms, words } = reading;
    const shift = listedAs(atoms[at], words.steps) ?? null;
    const name = shift === null ? at : at + 1;
    if (!atoms[name]?.capital && !isWord(atoms[name], words.the)) return null;
    const phrase = matchPhrase(atoms, name, words.phrases.holidays);
    if (phrase === undefined) return null;
    const end = name + phrase.words.length;
    if (phrase.needsPreposition && shift === null && !isWord(atoms[at - 1], words.timePrepositions))
      return null;
    const year = shift === null ? readYearReference(reading, end) : null;
    return {
      end: year?.end ?? end,
      form: { kind: 'holiday', holiday: phrase.holiday, year: year?.year ?? null, shift },
    };
  },
};
