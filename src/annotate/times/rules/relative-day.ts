import type { Atom, Reading } from '../atoms.ts';
import { isWord, matchPhrase } from '../atoms.ts';
import type { Family } from '../rule.ts';

/** "today", "yesterday", "tonight", "this morning", "last night": days counted from the publication date. */
export const relativeDay: Family = {
  opens: ({ lower }, words) => words.phrases.relativeDays.rows.has(lower),
  follows: ({ lower }, words) => words.phrases.relativeDays.seconds.has(lower),
  single: ({ lower }, words) => words.phrases.relativeDays.singles.has(lower),
  read: (reading, at) => {
    const phrase = matchPhrase(reading.atoms, at, reading.words.phrases.relativeDays);
    if (phrase === undefined || isNamed(reading, at)) return null;
    const { atoms, words } = reading;
    const owned = at + phrase.words.length + 1;
    // "In today's money": of the present, not of a day.
    if (isWord(atoms[owned - 1], words.possessive) && isWord(atoms[owned], words.moneyOfTheDay)) return null;
    const match = { end: at + phrase.words.length, form: { kind: 'day', shift: phrase.shift } } as const;
    return phrase.part === undefined ? match : { ...match, part: phrase.part };
  },
};

/** "USA Today", "Karelia Today News", “Today”: a name. */
function isNamed({ atoms }: Reading, at: number): boolean {
  const [before, word, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (word?.capital !== true || before === undefined) return false;
  if (QUOTES.has(before.text) && after !== undefined && QUOTES.has(after.text)) return true;
  if (isLoud(word) && (isLoud(after) || isLoud(atoms[at - 2]))) return false;
  return before.kind === 'word' && before.capital && !before.text.endsWith('.');
}

/** A word in capitals: in a text of such words they make no name. */
function isLoud(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && atom.text.length > 1 && atom.text === atom.text.toUpperCase();
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"]);
