import { isWord, matchWords } from '../atoms.ts';
import type { Rule } from '../rule.ts';

const DAYS = [
  { words: ['the', 'day', 'before', 'yesterday'], shift: -2 },
  { words: ['the', 'day', 'after', 'tomorrow'], shift: 2 },
  { words: ['yesterday'], shift: -1 },
  { words: ['today'], shift: 0 },
  { words: ['tomorrow'], shift: 1 },
] as const;

const PARTS = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
] as const);

/** "today", "yesterday", "tonight", "this morning", "last night": days counted from the publication date. */
export const relativeDay: Rule = (atoms, at) => {
  if (isWord(atoms[at], 'tonight')) return { end: at + 1, form: { kind: 'day', shift: 0 }, part: 'NI' };
  if (matchWords(atoms, at, ['last', 'night']))
    return { end: at + 2, form: { kind: 'day', shift: -1 }, part: 'NI' };
  if (matchWords(atoms, at, ['last', 'evening']))
    return { end: at + 2, form: { kind: 'day', shift: -1 }, part: 'EV' };
  if (isWord(atoms[at], 'this')) {
    const word = atoms[at + 1]?.lower;
    const part =
      word === 'morning' || word === 'afternoon' || word === 'evening' ? PARTS.get(word) : undefined;
    return part === undefined ? null : { end: at + 2, form: { kind: 'day', shift: 0 }, part };
  }
  // "USA Today", "Russia Today News": a name.
  if (isNamed(atoms, at)) return null;
  const row = DAYS.find(({ words }) => matchWords(atoms, at, words));
  return row === undefined ? null : { end: at + row.words.length, form: { kind: 'day', shift: row.shift } };
};

function isNamed(atoms: Parameters<Rule>[0], at: number): boolean {
  const [before, word, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (word?.capital !== true || before === undefined) return false;
  if (QUOTES.has(before.text) && after !== undefined && QUOTES.has(after.text)) return true;
  return before.kind === 'word' && before.capital && !before.text.endsWith('.');
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"]);
