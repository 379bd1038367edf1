import { isWord, skipDeterminer } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { readSeason, readYearReference } from './words.ts';

/** "this summer", "the summer of 1998", "winter 2020", "in the fall". The bare word is a verb or a spring too often. */
export const season: Rule = (atoms, at) => {
  const determined = skipDeterminer(atoms, at);
  const shift = isWord(atoms[determined], 'last', 'past', 'previous')
    ? -1
    : isWord(atoms[determined], 'this')
      ? 0
      : isWord(atoms[determined], 'next', 'coming')
        ? 1
        : null;
  const head = shift === null ? determined : determined + 1;
  const name = readSeason(atoms[head]);
  if (name === null) return null;
  const year = readYearReference(atoms, head + 1);
  const articled =
    determined > at &&
    isWord(
      atoms[at - 1],
      'in',
      'during',
      'over',
      'by',
      'of',
      'until',
      'since',
      'through',
      'for',
      'early',
      'late',
    );
  const safe = name === 'SU' || name === 'WI' || isWord(atoms[head], 'autumn');
  const bare = safe && isWord(atoms[at - 1], 'in', 'during', 'by', 'early', 'late', 'until', 'since');
  if (shift === null && year === null && !articled && !bare && !(safe && determined > at)) return null;
  if (shift === null && !safe && isWord(atoms[head + 1], 'of') && year === null) return null;
  return {
    end: year?.end ?? head + 1,
    form: { kind: 'season', season: name, year: year?.year ?? null, shift },
  };
};
