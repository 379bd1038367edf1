/** What is the same wherever a word stands with one lemma. */
export interface WordForm {
  readonly lower: string;
  /** The lemma, or the name of its set of synonyms; null for words without content. */
  readonly concept: string | null;
  readonly lemma: string;
  /** What the steps ask of it, see `marks.ts`. */
  readonly marks: number;
}

/** Looks a word up by its text and lemma. */
export type Lexicon = (text: string, lemma: string) => WordForm;
