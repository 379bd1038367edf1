import { opensAmount } from '../amounts.ts';
import { isHyphen, matchPhrase } from '../atoms.ts';
import type { Family } from '../rule.ts';

/** "now", "recently", "the past", "these days": before, at or after the moment of writing. */
export const vague: Family = {
  opens: ({ lower }, words) => words.phrases.vagueTimes.rows.has(lower),
  follows: ({ lower }, words) => words.phrases.vagueTimes.seconds.has(lower),
  single: ({ lower }, words) => words.phrases.vagueTimes.singles.has(lower),
  read: ({ atoms, words }, at) => {
    const phrase = matchPhrase(atoms, at, words.phrases.vagueTimes);
    if (phrase === undefined) return null;
    const end = at + phrase.words.length;
    const next = atoms[end];
    if (isHyphen(next) || isHyphen(atoms[at - 1])) return null;
    // "The past three months" and "now that" are something else.
    if (phrase.notBefore !== undefined && next?.lower === phrase.notBefore) return null;
    if (phrase.counts && next !== undefined && opensAmount(next, words)) return null;
    const counted = (next?.unit ?? null) !== null;
    return !counted ? { end, form: { kind: 'vague', value: phrase.value } } : null;
  },
};
