/** What cutting a text into words and sentences must know of a language: its field `words`. All lower case. */
export interface TextWords {
  /** Words and lemmas without content of their own ("the", "say"): they have no concept. */
  readonly stopWords: ReadonlySet<string>;
  /** Lemma or word → the name of the set of words used for one thing ("troop" → "soldier"). */
  readonly synonyms: ReadonlyMap<string, string>;
  /** What goes on a name after its own "!" or ".", without a full stop: "inc" of "Yahoo! Inc.". */
  readonly nameEndings: ReadonlySet<string>;
  /** Short forms that never end a sentence since a name follows, without their stop: "rev", "gov". */
  readonly shortTitles: ReadonlySet<string>;
  /** Plain words that are short forms, with their stop, only beside a figure: "no" of "no. 5", "in" of "3 in. long". */
  readonly plainShortForms: ReadonlySet<string>;
}
