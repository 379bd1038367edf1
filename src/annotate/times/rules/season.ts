import type { Atom } from '../atoms.ts';
import { isWord, listedAs, skipDeterminer } from '../atoms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family } from '../rule.ts';
import { readYearReference } from './read-year.ts';

function opens({ lower }: Atom, words: Lexicon): boolean {
  return words.seasons.has(lower) || words.seasonSteps.has(lower);
}

/** "this summer", "the summer of 1998", "winter 2020", "in the fall". The bare word is a verb or a spring too often. */
export const season: Family = {
  opens,
  single: ({ lower }, words) => words.seasons.has(lower),
  read: (reading, at) => {
    const { atoms, words } = reading;
    const determined = skipDeterminer(reading, at);
    const shift = listedAs(atoms[determined], words.seasonSteps) ?? null;
    const head = shift === null ? determined : determined + 1;
    const name = listedAs(atoms[head], words.seasons);
    if (name === undefined) return null;
    const articled = determined > at;
    const ambiguous = isWord(atoms[head], words.ambiguousSeasons);
    // "Sales will fall in 2026": a verb.
    const verb = ambiguous && !articled && shift === null && isWord(atoms[head + 1], words.in);
    const year = verb ? null : readYearReference(reading, head + 1);
    if (shift === null && year === null) {
      const called = isWord(
        atoms[at - 1],
        articled ? words.seasonPrepositions : words.bareSeasonPrepositions,
      );
      if (ambiguous) {
        if (!articled || !called || isWord(atoms[head + 1], words.of)) return null;
      } else if (!articled && !called) return null;
    }
    return {
      end: year?.end ?? head + 1,
      form: { kind: 'season', season: name, year: year?.year ?? null, shift },
    };
  },
};
