type Words = ReadonlySet<string>;

/** What tells speech from names and titles in quotation marks; all in lower case. */
export interface QuoteWords {
  /** Lemmas of verbs that report: "say". */
  readonly reporting: Words;
  /** Lemmas of words in whose company two quoted words are somebody's own: "claim", "condolence". */
  readonly expressive: Words;
  /** Words right before a name somebody goes by: "dubbed". */
  readonly naming: Words;
  /** Words of several parts that do the same, without white space: "knownas". */
  readonly namingPhrases: readonly string[];
  /** Kinds of works, lemmas and forms: "novel". */
  readonly works: Words;
  /** Words that begin with an apostrophe, without it: "tis". */
  readonly clipped: Words;
  /** Does the possessive of this word end in a bare mark: soldiers’? */
  readonly endsBarePossessive: (before: string) => boolean;
}
