import type { PartOfSpeech } from '../model/annotation.ts';
import type { AttributionWords } from './attributions/words.ts';
import type { NameWords } from './entities/words.ts';
import type { EventWords } from './event-words.ts';
import type { QuantityWords } from './quantities/words.ts';
import type { QuoteWords } from './quotes/words.ts';
import type { SyntaxWords } from './syntax/words.ts';
import type { TimeWords } from './times/words.ts';
import type { Lexicon, WordForm } from './word-form.ts';
import type { TextWords } from './words.ts';

/** One word as a tagger gives it; its place in the text is found by the caller. */
export interface TaggedWord {
  /** As it stands in the text. */
  readonly text: string;
  /** Tag of Universal Dependencies. */
  readonly pos: PartOfSpeech;
  /** Lower case. */
  readonly lemma: string;
  /** What the lexicon says of the word, for a tagger that gives one object wherever a word stands with one tag: it is then
   *  looked up once. */
  readonly lower?: WordForm['lower'];
  readonly concept?: WordForm['concept'];
  readonly marks?: WordForm['marks'];
}

/** All that `annotate` must know of a language. A language is a folder of such data and a tagger; the rules are shared.
 *  Each family of words is described where its rules stand. */
export interface Language {
  /** BCP 47 primary subtag: the articles it is for. */
  readonly code: string;
  /** A run of characters without white space longer than this is passed over: it is no word, and a tagger's patterns may
   *  need quadratic time on it. Null where the tagger can take any, as it must for scripts without spaces. */
  readonly longestWord: number | null;
  /** Cuts one paragraph into sentences of tagged words, in text order. Pure; the lists of words are the caller's to go on
   *  with. The lexicon gives the words' `lower`, `concept` and `marks`. */
  readonly tag: (paragraph: string, lexicon: Lexicon) => readonly TaggedWord[][];
  /** Puts right what the tagger gets wrong in one sentence: the same words in the same order, with other tags or lemmas
   *  where need be. It sees whole sentences, which the tagger may have cut. Pure. */
  readonly mend: <T extends TaggedWord>(sentence: readonly T[]) => readonly T[];
  readonly words: TextWords;
  readonly syntax: SyntaxWords;
  readonly events: EventWords;
  readonly names: NameWords;
  readonly times: TimeWords;
  readonly quotes: QuoteWords;
  readonly attributions: AttributionWords;
  readonly quantities: QuantityWords;
}
