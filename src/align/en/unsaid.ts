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

/** Words that call a clause untrue: "it was untrue that". */
export const FALSE_WORDS: ReadonlySet<string> = new Set([
  'untrue',
  'false',
  'incorrect',
  'inaccurate',
  'baseless',
  'unfounded',
  'groundless',
  'mistaken',
  'lie',
  'lies',
  'myth',
  'hoax',
  'fabrication',
  'falsehood',
]);

/** "…, | but | that | proved to be | incorrect": words by which the next clause takes back the one before. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(['but', 'though', 'although', 'and']);
export const POINTERS: ReadonlySet<string> = new Set([
  'that',
  'this',
  'it',
  'which',
  'those',
  'these',
  'they',
]);
export const PROVING_LEMMAS: ReadonlySet<string> = new Set([
  'be',
  'prove',
  'turn',
  'out',
  'to',
  'have',
  'later',
]);

/** Words that do so with a negation before them: "it is not true that". */
export const TRUE_WORDS: ReadonlySet<string> = new Set(['true', 'correct', 'accurate', 'right', 'case']);

/** Words that with a negation before them leave a clause open: "it was not certain that", "not proven whether". */
export const SURE_WORDS: ReadonlySet<string> = new Set([
  'certain',
  'sure',
  'clear',
  'proven',
  'proved',
  'established',
  'known',
  'confirmed',
  'settled',
  'verified',
  'evident',
  'obvious',
]);

/** Words that leave a clause open by themselves: "it remains unclear whether". */
export const UNSURE_WORDS: ReadonlySet<string> = new Set([
  'unclear',
  'uncertain',
  'unsure',
  'unknown',
  'unproven',
  'unconfirmed',
  'doubtful',
  'questionable',
]);

/** "far | from certain that". */
export const FAR: readonly [string, string] = ['far', 'from'];

/** What there is not, where a clause is left open: "no evidence that". */
export const EVIDENCE_LEMMAS: ReadonlySet<string> = new Set([
  'evidence',
  'indication',
  'sign',
  'proof',
  'confirmation',
  'suggestion',
  'hint',
  'guarantee',
]);

/** Words with which there is none of it: "no evidence", "little sign", "not any proof". */
export const NO_WORDS: ReadonlySet<string> = new Set(['no', 'little', 'scant', 'any']);

/** Adverbs by which the report says that what its source says is not so: "falsely claimed". */
export const UNTRUTHFUL_ADVERBS: ReadonlySet<string> = new Set([
  'falsely',
  'wrongly',
  'mistakenly',
  'erroneously',
  'incorrectly',
  'wrongfully',
  'untruthfully',
]);

/** Modals with which nobody is told to have said anything: "should say"; "can confirm" and "would say" are said. */
export const NOT_SAYING_MODALS: ReadonlySet<string> = new Set(['should', 'might', 'may', 'ought']);

/** Modals that with "have" tell what was not said: "could have told them". */
export const UNREAL_MODALS: ReadonlySet<string> = new Set(['could', 'would']);

/** Verbs of knowing: what somebody knew holds, and it is the report that says so. */
export const FACTIVE_LEMMAS: ReadonlySet<string> = new Set([
  'know',
  'realise',
  'realize',
  'discover',
  'forget',
]);

/** Words that open a clause of what may never be said: "if the army says". */
export const CONDITIONAL_OPENERS: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);

/** Words with which a question or a doubt puts the whole of what follows in doubt: "questioned whether", "doubts that". */
export const ASKING_OPENERS: ReadonlySet<string> = new Set(['whether', 'if', 'that']);

/** Words of doubt, which leave open whatever they are about: "questioned the report that". */
export const DOUBTING_LEMMAS: ReadonlySet<string> = new Set(['question', 'doubt', 'query']);

/** Lemmas of nouns for what is turned down, and not called untrue, by whoever rejects it. */
export const TERMS_NOUNS: ReadonlySet<string> = new Set([
  'offer',
  'bid',
  'proposal',
  'demand',
  'deal',
  'plan',
  'request',
  'motion',
  'application',
  'appeal',
  'call',
  'agreement',
  'contract',
  'package',
  'amendment',
  'resignation',
  'invitation',
  'compromise',
  'settlement',
]);

/** Lemmas of verbs with which "no" before the object denies the whole: "had no knowledge of it". */
export const HAVING_LEMMAS: ReadonlySet<string> = new Set(['be', 'have', 'receive', 'get', 'exist']);
export const NO = 'no';
