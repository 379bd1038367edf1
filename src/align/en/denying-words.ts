import { wordSet } from '../../text/word-set.ts';

/** Lemmas of verbs by which somebody says that what was told is not so. */
export const DENYING_LEMMAS: ReadonlySet<string> = wordSet('deny reject dispute contradict refute dismiss');

/** Words that stand for what was told just before: "Hydron denied | this". */
export const POINTING_WORDS: ReadonlySet<string> = wordSet('this that it these those');

/** Lemmas of what is told against somebody, or only told: "rejected the | accusation". */
export const TOLD_NOUNS: ReadonlySet<string> = wordSet(
  'accusation claim allegation charge report suggestion assertion account criticism version statement',
);

/** Words before such a noun that point back. */
export const POINTING_OPENERS: ReadonlySet<string> = wordSet('the this that these those such');

/** "any | such | threat": of the kind told just before. */
export const SUCH = 'such';
