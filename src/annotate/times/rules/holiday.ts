import { HOLIDAYS, TIME_PREPOSITIONS } from '../../en/time-words.ts';
import { isWord, matchWords } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { readShift, readYearReference } from './words.ts';

/** "Christmas Day", "last Thanksgiving", "before Easter 2016". */
export const holiday: Rule = (atoms, at) => {
  const shift = readShift(atoms[at]);
  const name = shift === null ? at : at + 1;
  if (!atoms[name]?.capital && !isWord(atoms[name], 'the')) return null;
  const row = HOLIDAYS.find(({ words }) => matchWords(atoms, name, words));
  if (row === undefined) return null;
  const end = name + row.words.length;
  if (row.needsPreposition && shift === null && !TIME_PREPOSITIONS.has(atoms[at - 1]?.lower ?? ''))
    return null;
  const year = shift === null ? readYearReference(atoms, end) : null;
  return {
    end: year?.end ?? end,
    form: { kind: 'holiday', holiday: row.holiday, year: year?.year ?? null, shift },
  };
};
