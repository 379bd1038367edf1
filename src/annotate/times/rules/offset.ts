import { opensAmount } from '../amounts.ts';
import { isHyphen, isWord, listedAs, matchPhrase } from '../atoms.ts';
import type { Family, Rule } from '../rule.ts';
import { duration, readLength, skipApproximator } from './duration.ts';
import { isBack } from './read-year.ts';

/** "two weeks ago", "a year earlier", "three days later", "years ago": so far from a point in time. */
const plainOffset: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const start = skipApproximator(reading, at);
  const first = atoms[start];
  const length =
    readLength(reading, start) ??
    (first !== undefined && first.unit !== null && first.plural
      ? { end: start + 1, unit: first.unit, amount: { low: null, high: null } }
      : null);
  if (length === null) return null;
  const { amount, unit } = length;
  const about = start > at;
  const gap = isHyphen(atoms[length.end]) ? length.end + 1 : length.end;
  const end = gap + 1;
  if (isWord(atoms[gap], words.ago))
    return { end, form: { kind: 'offset', amount, unit, direction: -1, from: 'publication', about } };
  const hence = matchPhrase(atoms, gap, words.phrases.hence);
  if (hence !== undefined)
    return {
      end: gap + hence.words.length,
      form: { kind: 'offset', amount, unit, direction: 1, from: 'publication', about },
    };
  const direction = listedAs(atoms[gap], words.textSteps);
  return direction === undefined || isWord(atoms[end], words.than)
    ? null
    : { end, form: { kind: 'offset', amount, unit, direction, from: 'text', about } };
};

/** "year-ago", "year-earlier". */
const hyphenedOffset: Rule = ({ atoms, words }, at) => {
  const unit = atoms[at]?.unit ?? null;
  if (unit === null || !isHyphen(atoms[at + 1]) || isHyphen(atoms[at - 1])) return null;
  if (!isBack(atoms[at + 2], words)) return null;
  return {
    end: at + 3,
    form: { kind: 'offset', amount: { low: 1, high: 1 }, unit, direction: -1, from: 'text', about: false },
  };
};

/** Times told by their distance from the publication date or from another time. */
export const offset: Family = {
  opens: (atom, words) =>
    opensAmount(atom, words) || atom.unit !== null || words.phrases.approximators.rows.has(atom.lower),
  follows: (atom, words) => duration.follows?.(atom, words) ?? true,
  single: () => false,
  read: (reading, at) => hyphenedOffset(reading, at) ?? plainOffset(reading, at),
};
