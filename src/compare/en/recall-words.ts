import { wordSet } from '../../text/word-set.ts';

/** Lemmas of having given one's word. */
export const PROMISING: ReadonlySet<string> = wordSet('promise pledge vow guarantee undertake');

/** Lemmas of telling what is to come, where "would" or "to" follows: "had said it would reopen", "had planned to". */
export const FORETELLING: ReadonlySet<string> = wordSet(
  'say announce plan schedule expect agree predict intend',
);

/** Words behind "had said" by which it is told of what was then to come. */
export const TO_COME: ReadonlySet<string> = wordSet('would to');

/** Participles that measure what came against what was foreseen: "as planned", "later than announced". */
export const FORESEEN: ReadonlySet<string> = wordSet(
  'promised pledged vowed guaranteed announced planned scheduled expected agreed predicted foreseen intended',
);

/** Words before what was foreseen: "as promised", "than announced". */
export const MEASURING: ReadonlySet<string> = wordSet('as than');

/** Words that compare a day with the one foreseen. */
export const LATER: ReadonlySet<string> = wordSet('later longer');
export const SOONER: ReadonlySet<string> = wordSet('earlier sooner');

/** Words outside a verb group that say that something is not so, or not yet. */
export const UNFULFILLED: ReadonlySet<string> = wordSet(
  'never nothing nobody none neither still remain fail refuse without',
);

/** Words that say that things are as they were. */
export const LASTING: ReadonlySet<string> = wordSet('still remain remains remained');

/** Verbs by which what was promised changes hands, whatever it is: "received the money promised". */
export const HANDING_OVER: ReadonlySet<string> = wordSet(
  'publish release deliver pay receive hand return repay refund reimburse transfer issue submit',
);

/** Verbs by which a promise comes true besides. */
export const FULFILLING: ReadonlySet<string> = wordSet(
  'reopen open complete finish hold begin start arrive restore sign introduce build install resume lift disclose',
);

/** Lemmas of keeping one's word and of not keeping it, near a word for what was given ("her promise lasted four days"). */
export const KEEPING: ReadonlySet<string> = wordSet('keep meet honour honor fulfil fulfill');
export const FAILING: ReadonlySet<string> = wordSet('break miss breach last');
export const WORD_GIVEN: ReadonlySet<string> = wordSet(
  'promise pledge vow word deadline commitment undertaking',
);

/** Conjunctions that set what came against what was promised. */
export const CONTRASTING: ReadonlySet<string> = wordSet(
  'but although though despite however yet whereas while',
);

/** Marks that close the words of a promise. */
export const CLOSING: ReadonlySet<string> = wordSet(', ; : – — . ( )');

/** Modals of what is not, or not yet: what they open is no outcome. */
export const UNREAL_MODALS: ReadonlySet<string> = wordSet('will would may might should shall must');

/** Words that turn the keeping of a word round. */
export const NEGATING: ReadonlySet<string> = wordSet("not n't never");

/** Words that take up something of the sentence before. */
export const TAKING_UP: ReadonlySet<string> = wordSet('it they them this that none all so he she');

/** Concepts of time: a length of time in common tells no promise from another. */
export const TIME_CONCEPTS: ReadonlySet<string> = wordSet('day week month year hour time');

/** Verbs of setting about what the infinitive behind them says. */
export const BEGINNING: ReadonlySet<string> = wordSet('begin start');

/** Openers of a clause that tells which thing: "refunds that had been promised". */
export const THING_RELATIVES: ReadonlySet<string> = wordSet('that which');
