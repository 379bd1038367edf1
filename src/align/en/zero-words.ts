import { wordSet } from '../../text/word-set.ts';

/** "| no | deaths", and words that say it by themselves. */
export const NO = 'no';
export const NOBODY_WORDS: ReadonlySet<string> = wordSet('nobody none');

/** "no | one", "no | people". */
export const ANYONE_WORDS: ReadonlySet<string> = wordSet('one person people persons');

/** Lemmas of verbs by which there are deaths or there are none: "there were no deaths", "the fire caused no injuries". */
export const BRINGING_LEMMAS: ReadonlySet<string> = wordSet('be cause have');

/** Nouns for the whole happening: "no one was hurt in the | incident". Lemmas. */
export const INCIDENT_NOUNS: ReadonlySet<string> = wordSet('incident accident disaster event');
