/** A class of happenings: its words, lower case, and how often one such thing can befall the same participants. */
export interface EventClass {
  readonly name: string;
  /** Lemmas of verbs: "kill". */
  readonly verbs: readonly string[];
  /** Forms of verbs of which the others name another thing: "born", since to bear a cost is no birth. */
  readonly forms?: readonly string[];
  /** Lemmas of verb and object that only together name the happening: "lose life", "take hostage". */
  readonly phrases?: readonly (readonly [verb: string, object: string])[];
  /** Lemmas: "death". */
  readonly nouns: readonly string[];
  /** What makes a noun of the class one of another class, by its name: lemmas in its sentence (a "strike" of a "union"), and
   *  words right before it ("on" strike). */
  readonly unless?: {
    readonly beside: ReadonlySet<string>;
    readonly behind: ReadonlySet<string>;
    readonly name: string;
  };
  /** Adjectives that state the outcome, as they stand: "five are dead", "six missing". */
  readonly adjectives?: readonly string[];
  /** True where it happens once to its participants, so that two days for it cannot both be right. */
  readonly once: boolean;
}

/** What finding happenings must know of a language: its field `events`. All lower case. */
export interface EventWords {
  /** A word in two classes counts for the first. */
  readonly classes: readonly EventClass[];
  /** Class → how a heading tells it: `kill` → "killed". */
  readonly labels: ReadonlyMap<string, string>;
  /** Words that open a clause of what may not be so: "if". */
  readonly unrealOpeners: ReadonlySet<string>;
  /** Modals that look ahead ("would"); all others say that it may not be so. */
  readonly futureModals: ReadonlySet<string>;
  /** Words behind which an infinitive has not happened yet, lemma or form: "expect", "decision". */
  readonly prospective: ReadonlySet<string>;
  /** Words behind which an infinitive did not happen, or may not have, lemma or form: "plot", "try". */
  readonly attempts: ReadonlySet<string>;
  /** Adverbs before a verb of what did not happen after all: "nearly". */
  readonly nearly: ReadonlySet<string>;
  /** Participles before an outcome that nobody has seen: "feared" dead. */
  readonly supposing: ReadonlySet<string>;
  /** Words with which a subject is nobody: "none", "no". */
  readonly nobody: ReadonlySet<string>;
  /** Behind "no" they bound a number: no "fewer" than. */
  readonly bounding: ReadonlySet<string>;
  /** Between "none" and those it is taken from: "of". */
  readonly partitive: ReadonlySet<string>;
  /** Objects of the phrases that count only where they are somebody's or counted: "life", not "a better life". */
  readonly ownedObjects: ReadonlySet<string>;
  /** Indefinite articles: "a". */
  readonly indefinite: ReadonlySet<string>;
}
