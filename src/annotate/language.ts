import type { PartOfSpeech } from '../model/annotation.ts';
import type { QuantityWords } from './quantities/words.ts';

/** One word as a tagger gives it; its place in the text is found by the caller. */
export interface TaggedWord {
  /** As it stands in the text. */
  readonly text: string;
  /** Tag of Universal Dependencies. */
  readonly pos: PartOfSpeech;
  /** Lower case. */
  readonly lemma: string;
}

/** All that `annotate` must know of a language. A language is a folder of such data and a tagger; the rules are shared.
 *  Each family of words is described where its rules stand. */
export interface Language {
  /** BCP 47 primary subtag: the articles it is for. */
  readonly code: string;
  /** Cuts one paragraph into sentences of tagged words, in text order. Pure. */
  readonly tag: (paragraph: string) => readonly (readonly TaggedWord[])[];
  readonly quantities: QuantityWords;
}
