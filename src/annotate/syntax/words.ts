type Words = ReadonlySet<string>;

/** How words of the language are inflected, told by their form. All take lower case. */
export interface WordForms {
  /** Present participle: "leaving". */
  readonly progressive: (word: string) => boolean;
  /** Can be a past participle: "sent", "killed", "put". */
  readonly past: (word: string, lemma: string) => boolean;
  /** Finite without an auxiliary, and about now: "leaves", "leave". */
  readonly present: (word: string, lemma: string) => boolean;
  /** A participle that can stand before a noun: "fallen" of "fallen soldiers". */
  readonly attributive: (word: string) => boolean;
  /** Is no infinitive although the mark of one stands before it: "to injured pride". */
  readonly inflected: (word: string) => boolean;
  /** Plural of a noun: "soldiers". */
  readonly plural: (word: string) => boolean;
  /** A proper adjective, which the tagger may take for a name: "Korean". */
  readonly adjectival: (word: string) => boolean;
}

/** What finding phrases and clauses must know of a language: its field `syntax`. All lower case. */
export interface SyntaxWords {
  readonly forms: WordForms;

  /** Words that open a clause: "that", "and", "after". */
  readonly clauseOpeners: Words;
  /** Of these, the ones that stand for the noun before them and so are its clause's subject: "which". */
  readonly relatives: Words;
  /** Of the relatives, those for people alone: "who". */
  readonly personRelatives: Words;
  /** Prepositions that also open a finite clause: "since the talks began". */
  readonly subordinators: Words;
  /** Of these, the ones behind which a bare participle is another clause's: "that", "as". */
  readonly weakSubordinators: Words;
  /** Clause openers that open one only before a verb of their own: "amid". */
  readonly mostlyPrepositions: Words;
  /** Clause openers that, tagged as prepositions, open none: "with". */
  readonly plainPrepositions: Words;
  /** Openers that open no clause before a noun phrase that is not its subject: "alongside". */
  readonly nounOpeners: Words;
  /** Conjunctions that join nouns: "and", "or". */
  readonly conjunctions: Words;
  /** Of `relatives`, the one that also opens what somebody says: "that". */
  readonly contentOpeners: Words;

  /** The mark of the infinitive: "to". */
  readonly infinitiveMarks: Words;
  /** Prepositions before the subject of an infinitive: "for him to leave". */
  readonly infinitiveSubjectMarks: Words;
  /** The preposition of the agent: "by". */
  readonly agentPrepositions: Words;
  /** Prepositions behind a participle that tells more of its noun, even behind a verb of speech: "in", "on". */
  readonly settingPrepositions: Words;
  /** Prepositions that put a name on the map: "near". */
  readonly placePrepositions: Words;
  /** Prepositions before a modifying participle that the tagger may take for others: "for". */
  readonly modifierPrepositions: Words;

  readonly definite: Words;
  /** "a". */
  readonly indefinite: Words;
  /** Determiners behind which a time can be a subject: "the night was calm". */
  readonly subjectDeterminers: Words;
  /** Words that stand for a group by themselves: "some had been killed". */
  readonly bareDeterminers: Words;
  /** Of these, the ones that a participle describes: "those killed". */
  readonly pointingDeterminers: Words;
  /** The same, before an agent only: "some killed by". */
  readonly countingDeterminers: Words;
  /** "his". */
  readonly possessivePronouns: Words;
  /** The marks of a possessor: "'s", and "'" behind a plural. */
  readonly possessiveMarks: Words;
  /** Of these, those that cannot be quotation marks: "'s". */
  readonly surePossessiveMarks: Words;
  /** Pronouns that are only subjects: "they". */
  readonly subjectPronouns: Words;
  /** A subject that does nothing: "there" of "there is". */
  readonly emptySubjects: Words;

  /** Heads of phrases that say when, lemma or form: "week". */
  /** Verbs before a bare infinitive that their own subject does: "help". */
  readonly bareTaking: Words;
  /** Verb forms of several only: "were". */
  readonly pluralVerbs: Words;
  /** Words before what somebody is or was: her time "as" host. */
  readonly roleMarks: Words;
  /** Pronouns for one only: "what", "it". */
  readonly alwaysOne: Words;
  /** Is it a noun for one thing, and not for several people in one ("staff", "police")? */
  readonly surelyOne: (noun: string) => boolean;
  /** Verbs with the word behind them that need no object in the past: "signed up". */
  readonly phrasalPasts: Words;
  readonly timeNouns: Words;
  /** Of these, names that people bear too: "may". */
  readonly ambiguousTimeNouns: Words;
  readonly weekdays: Words;
  /** Words behind a participle that say when and are no object: "last". */
  readonly isTimeWord: (word: string) => boolean;
  /** Words behind a number of days: "ago". */
  readonly timeShifts: Words;

  /** Words before a number that say "roughly": "about". */
  readonly approximators: Words;
  /** The same and longer ones, as sequences of words, longest first: "no more than". */
  readonly approximatorPhrases: readonly (readonly string[])[];
  /** Quantities that can be described by a participle: "more killed in". */
  readonly comparatives: Words;
  /** "than". */
  readonly comparing: Words;

  readonly beForms: Words;
  readonly haveForms: Words;
  /** The form of be between have and a progressive: "been". */
  readonly perfectBe: Words;
  /** "may". */
  readonly modals: Words;
  readonly futureAuxiliaries: Words;
  /** Auxiliaries, first in their group, that tell of the past; "has" is among them. */
  readonly pastAuxiliaries: Words;
  /** Participles of auxiliaries: "having". */
  readonly participleAuxiliaries: Words;
  /** Copulas that stand alone, in the past: "was". */
  readonly pastCopulas: Words;
  readonly negations: Words;
  /** Of these, the ones that may stand behind a copula: "not". */
  readonly negationsBehind: Words;
  /** Negations that stand before the verb and its auxiliaries, adverbs between or not: "rarely", "no" in Spanish. */
  readonly negationsBefore: Words;
  /** Adverbs that a negation right before them makes one: no "longer". */
  readonly negatedAdverbs: Words;
  /** Words before an infinitive that say that it is not done: "yet" to say, "unable" to say. */
  readonly negationsBeforeInfinitive: Words;
  /** Behind a negation they leave the verb as it is: not "only" did he say. */
  readonly limiting: Words;
  /** What the tagger takes for verbs and is none: "according". */
  readonly notVerbs: Words;

  /** Verbs, as lemmas, that take a clause as their object: "say". */
  readonly clauseTaking: Words;
  /** Verbs of speech that may stand before their subject: "…,” said Ada". */
  readonly inverting: Words;
  /** Verbs whose object does what the infinitive behind it says: "asked him to leave". */
  readonly objectControl: Words;
  /** Verbs whose object does not do what the participle behind it says: "spent the night waiting". */
  readonly subjectKeeping: Words;
  /** Verbs whose infinitive is done by their own subject: "attempt" to. */
  readonly subjectControl: Words;
  /** Verbs that have no passive: "arrive". */
  readonly intransitive: Words;
  /** Verbs that stand with an object or without one, and without one mean what their subject does: "gather". */
  readonly ambitransitive: Words;
  /** Clause openers that may stand behind the noun they tell more of, with a subject of their own: "where". */
  readonly objectRelatives: Words;
  /** Relative words that belong to the subject of their clause: "whose". */
  readonly owningRelatives: Words;
  /** Verbs that a participle may complete: "appeared shaken". */
  readonly linking: Words;
  /** Verbs that give a name, whose participle takes an object: "dubbed". */
  readonly naming: Words;
  /** Verbs whose participle says where something is: "located". */
  readonly stative: Words;
}
