/** Verbs whose "not" belongs to what they govern: who "does not think that it will" thinks that it will not
 *  (negative raising: Horn, A Natural History of Negation, 1989, ch. 5). */
export const RAISING_LEMMAS: ReadonlySet<string> = new Set([
  'believe',
  'think',
  'expect',
  'suppose',
  'imagine',
  'anticipate',
  'reckon',
  'feel',
  'consider',
  'intend',
  'plan',
]);

/** Words that open a clause of time, reason or concession. */
export const ADVERBIAL_OPENERS: ReadonlySet<string> = new Set([
  'as',
  'because',
  'while',
  'after',
  'before',
  'since',
  'though',
  'although',
  'until',
  'unless',
]);

/** Words that ask about a part of what else is taken to hold; "whether" and "if" ask about the whole. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'how',
  'why',
  'where',
  'when',
  'who',
  'whom',
  'whose',
  'what',
  'which',
]);
