import { wordSet } from '../../text/word-set.ts';

/** Lemmas of the words that head a paragraph in which a house puts right what it said: "Correction: …". */
export const CORRECTION_HEADS: ReadonlySet<string> = wordSet('correction clarification');

/** Lemmas of what a house calls its own texts by. */
export const OWN_TEXTS: ReadonlySet<string> = wordSet(
  'version report article story item dispatch piece headline caption graphic',
);

/** The house, of itself. */
export const OURSELVES = 'we';

/** Lemmas of the verbs by which it tells what it said before: "we gave her age as 56". */
export const TOLD_BEFORE: ReadonlySet<string> = wordSet(
  'say give report write state put call describe quote have tell name',
);
