import { isHyphen, isWord } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { readLength, skipApproximator } from './duration.ts';
import { readUnit } from './words.ts';

/** "two weeks ago", "a year earlier", "three days later", "year-ago", "years ago": so far from a point in time. */
export const offset: Rule = (atoms, at) => {
  const hyphened = yearAgo(atoms, at);
  if (hyphened !== null) return hyphened;
  const start = skipApproximator(atoms, at);
  const plural = readUnit(atoms[start]);
  const length =
    readLength(atoms, start) ??
    (plural !== null && atoms[start]?.lower.endsWith('s')
      ? { end: start + 1, unit: plural, amount: { low: null, high: null } }
      : null);
  if (length === null) return null;
  const gap = isHyphen(atoms[length.end]) ? length.end + 1 : length.end;
  const word = atoms[gap];
  const end = gap + 1;
  const { amount, unit } = length;
  if (isWord(word, 'ago'))
    return { end, form: { kind: 'offset', amount, unit, direction: -1, from: 'publication' } };
  if (isWord(word, 'hence') || (isWord(word, 'from') && isWord(atoms[end], 'now')))
    return {
      end: isWord(word, 'hence') ? end : end + 1,
      form: { kind: 'offset', amount, unit, direction: 1, from: 'publication' },
    };
  if (isWord(word, 'earlier', 'later') && !isWord(atoms[end], 'than')) {
    return {
      end,
      form: { kind: 'offset', amount, unit, direction: isWord(word, 'earlier') ? -1 : 1, from: 'text' },
    };
  }
  return null;
};

const yearAgo: Rule = (atoms, at) => {
  const unit = readUnit(atoms[at]);
  if (
    unit === null ||
    !isHyphen(atoms[at + 1]) ||
    !isWord(atoms[at + 2], 'ago', 'earlier') ||
    isHyphen(atoms[at - 1])
  )
    return null;
  return {
    end: at + 3,
    form: { kind: 'offset', amount: { low: 1, high: 1 }, unit, direction: -1, from: 'text' },
  };
};
