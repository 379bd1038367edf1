import { VAGUE_TIMES } from '../../en/time-words.ts';
import { isHyphen, isWord, matchWords } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { readUnit } from './words.ts';

/** "now", "recently", "the past", "these days": before, at or after the moment of writing. */
export const vague: Rule = (atoms, at) => {
  const row = VAGUE_TIMES.find(({ words }) => matchWords(atoms, at, words));
  if (row === undefined) return null;
  const end = at + row.words.length;
  if (isHyphen(atoms[end]) || isHyphen(atoms[at - 1])) return null;
  // "The past three months" and "now that" are something else.
  if (isWord(atoms[end], 'that') && isWord(atoms[at], 'now')) return null;
  return readUnit(atoms[end]) === null ? { end, form: { kind: 'vague', value: row.value } } : null;
};
