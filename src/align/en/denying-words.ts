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

/** A denial of what was so before a day. */
export const BEFORE = /\bbefore\b/i;

/** "called that | fiction": a verb that gives a name, and the names that say it is not so. */
export const CALLING = 'call';
export const UNTRUE_NAMES: ReadonlySet<string> = wordSet(
  'fiction nonsense lie lies untrue false baseless unfounded groundless fabrication invention absurd ridiculous wrong hoax fantasy rubbish',
);

/** Opens what is said. */
export const THAT = 'that';
