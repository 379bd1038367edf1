import { wordSet } from '../../text/word-set.ts';

/** Words by which a happening is the one before which nothing of its kind came later: "the last inspection". */
export const LATEST_WORDS: ReadonlySet<string> = wordSet('last latest');

/** Concept that marks such a happening among the words which say which one it was. */
export const LATEST = 'last';

/** "the | first | strike since 2007": the one before was in that year. */
export const FIRST_SINCE: readonly [string, string] = ['first', 'since'];

/** Lemmas of verbs that say no more of their subject than that there was one: "the inspection was in April". */
export const BEING_HELD: ReadonlySet<string> = wordSet('be happen occur');

/** A verb and its noun that say so together: "took place". */
export const TAKING_PLACE: readonly [string, string] = ['take', 'place'];

/** Concept of calling off. */
export const CANCELLING = 'cancel';
