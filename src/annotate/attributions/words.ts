import type { Stance } from '../../model/annotation.ts';

/** What a reporting verb may take as its content.
 *  `clause`: a clause, a quotation or a plain question word only; `any`: a noun phrase as well ("denied the charge");
 *  `tell`: a person told, then a clause; `object`: a noun phrase, a person with a complement, or a clause. */
export type CueFrame = 'clause' | 'any' | 'tell' | 'object';

export interface CueVerb {
  readonly stance: Stance;
  readonly frame: CueFrame;
  /** Somebody's words rather than somebody's mind: it may follow a quotation and stand before its subject. */
  readonly speech: boolean;
}

type Words = ReadonlySet<string>;

/** `count`: "counts 212"; `state`: "gave the attendance as 18,412"; `put`: only its passive, "was put at 12 by police";
 *  `correct`: "corrected the number to 29"; `move`: "raised the toll to 19"; `identify`: "identified him as John Roe". */
export type FigureVerb = 'count' | 'state' | 'put' | 'correct' | 'move' | 'identify';

/** Verbs and other words that report. Verbs by lemma, forms as they stand in the text; all in lower case. */
export interface CueWords {
  /** Reporting and attitude verbs: "say", "deny". */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** Verbs that report only with the particle behind them, by lemma and particle: "lay" → "out". */
  readonly phrasal: ReadonlyMap<string, ReadonlyMap<string, CueVerb>>;
  /** Verbs that report no more with the particle behind them, by lemma: "call" → "off". */
  readonly otherActs: ReadonlyMap<string, Words>;
  /** Things that are had or done and not said, by lemma: "report" symptoms. */
  readonly otherObjects: ReadonlyMap<string, Words>;
  /** Verbs that with a number of things behind them are another act: "recall" 38,000 packs. */
  readonly withdrawing: Words;
  /** Nouns for the least that is said: did not say a "word". */
  readonly utterances: Words;
  /** Form → lemma, for forms that are never anything but a verb of saying, whatever the tagger thinks: "said". */
  readonly sureForms: ReadonlyMap<string, string>;
  /** Forms that are nouns as often and report at the end of a sentence: "state media reports". */
  readonly nounForms: Words;
  /** Verbs whose bare past form is hardly ever a participle behind a noun: "decline". */
  readonly plainPasts: Words;
  /** Verbs whose past form is their base form, so that it tells nothing of number: "put". */
  readonly unchangedPasts: Words;
  /** Verbs before an infinitive cue whose subject is the source: "continue" to insist. */
  readonly carriers: Words;
  /** Of these, the ones that say the act was not done: "decline" to say. */
  readonly refusing: Words;
  /** Verbs before a participle cue that say the act was not done: "avoid" saying, "stop" short of saying. */
  readonly avoiding: Words;
  /** Adverbs before a cue that say it was not said after all: "almost" admitted. */
  readonly nearly: Words;
  /** Adverbs that a negation before them makes one: no "longer" says. */
  readonly negatedAdverbs: Words;
  /** Between a copula and an infinitive cue: was "unable" to say, is "yet" to say. */
  readonly readiness: Words;
  /** Verbs that report where what is issued is a text or figures: "release". */
  readonly issuing: Words;
  /** Verbs whose passive somebody asks to be spared or granted, which tells no news: asked not to be "name"d. */
  readonly naming: Words;
  /** Nouns for what asks somebody for a word: did not respond to a "request". */
  readonly requests: Words;
  /** Verbs of a search: "find" no evidence. */
  readonly finding: Words;
  /** Nouns for what a search may find of a thing: found no "evidence". */
  readonly evidence: Words;
  /** Verbs that hand over things as often as words, so that their passive with an agent tells no report: "offer". */
  readonly handing: Words;
  /** Verbs whose subject is often a thing that happens: they need a person, a body or a text: "show". */
  readonly documenting: Words;
  /** Verbs that report only a quotation or a clause with "that": the sign "read". */
  readonly reading: Words;
  /** Verbs that report only with a number: "put" the toll at 30. */
  readonly counting: Words;
  /** Verbs of other things that tell a figure or a name by the words around them, see `figure-rule.ts`. */
  readonly figureVerbs: ReadonlyMap<string, FigureVerb>;
  /** Before the number that such a verb moves a toll from or to: raised the toll "to". */
  readonly figureLinks: Words;
  /** Verbs by which a ballot is decided: "decide". */
  readonly deciding: Words;
  /** Verbs behind which a clause may stand whose verb the tagger missed: "say". */
  readonly saying: Words;
  /** Verbs of saying that take their thing by whatever small word follows: "refer" to. */
  readonly topicVerbs: Words;
  /** Small words by which any verb of saying takes a thing: boasted "of". */
  readonly topicWords: Words;
  /** Small words that belong to the verb before them: called "for". */
  readonly particles: Words;
  /** Words that begin a number behind such a word, so that it is no particle: at "least". */
  readonly numberOpeners: Words;
  /** Verbs whose passive carries somebody's words: was "quote"d as saying. */
  readonly quotedAs: Words;
  /** Forms by which a medium passes on words: KCNA "quoted" Kim as saying. */
  readonly quotingForms: Words;
  /** Forms that name the source of the clause before: "citing" officials. */
  readonly citingForms: Words;
  /** Past forms of verbs of asking whose asker may go unnamed: "asked" whether. */
  readonly askedForms: Words;
  /** Small words behind these: asked "about". */
  readonly askedAbout: Words;
  /** Passives that lay a statement on nobody, with its stance: is "believe"d to. */
  readonly hedgePassives: ReadonlyMap<string, Stance>;
  /** Adjectives of expectation before an infinitive: is "due" to. */
  readonly hedgeAdjectives: ReadonlyMap<string, Stance>;
  /** Adverbs that lay a statement on unnamed others: "reportedly". */
  readonly hedgeAdverbs: ReadonlyMap<string, Stance>;
  /** Adjectives of opinion that a form of "be" makes a cue: is "confident" that. */
  readonly adjectives: ReadonlyMap<string, Stance>;
  /** What such an adjective takes its thing by: sceptical "of". */
  readonly adjectiveLinks: Words;
  /** Passives of judging: is "see"n as. */
  readonly judging: Words;
  /** Verbs of seeming: "appear" to. */
  readonly seeming: Words;
  /** Of these, verbs that also mean to come in sight, and need what seems behind them: "appear". */
  readonly arriving: Words;
  /** Verbs of the senses, that seem only with a word of likeness: it "look"s. */
  readonly looking: Words;
  /** Words of likeness: looks "like". */
  readonly likeness: Words;
  /** Nouns that name an act of saying or thinking; their possessor is the source: his "claim". */
  readonly nouns: ReadonlyMap<string, Stance>;
  /** What such a noun takes its thing by: criticism "of". */
  readonly nounTopics: Words;
  /** The words that name a source before or behind its statement: "according", "to". */
  readonly according: readonly [string, string];
  /** Words before a survey that says what follows: "in" a poll. */
  readonly surveyLinks: Words;
  /** Words before what is quoted from, with a colon behind it: "from" the report. */
  readonly quotedFrom: Words;
  /** Words that part an auxiliary from its verb and are taken for openers of a clause: has "since" said. */
  readonly parting: Words;
  /** Forms of the auxiliary before these: "has" since said. */
  readonly perfectForms: Words;
  /** Words that count the subjects between auxiliary and verb: have "both" argued. */
  readonly floating: Words;
  /** Verbs, nouns and adjectives that lay a deed on somebody: "accuse"d of threatening says no threat. By lemma. */
  readonly accusing: Words;
  /** Lemmas of the copula: "be". */
  readonly copulas: Words;
}

/** What tells one sex; all in lower case. */
export interface SexWords {
  /** "she". */
  readonly pronouns: Words;
  /** Given names of this sex and hardly ever of the other: "ann". */
  readonly givenNames: Words;
  /** Titles and nouns, without their stop: "ms", "wife", "spokeswoman". */
  readonly words: Words;
}

/** Nouns, pronouns and names that can or cannot be a source. Nouns by lemma; all in lower case. */
export interface SourceWords {
  /** People and bodies that speak: "spokesman". */
  readonly speakers: Words;
  /** Is a noun by its form one for a person: "plumber"? Asked with its lemma. */
  /** Nouns for a talk with somebody: "interview". */
  readonly talks: Words;
  readonly namesPerson: (noun: string) => boolean;
  /** Of these, nouns for bodies, which are no "he"; one of two words stands so: "company", "coast guard". */
  readonly bodies: Words;
  /** Of these, the ones that the names of such bodies nearly always hold, so that "the ministry" is the one named so. */
  readonly namedBodies: Words;
  /** Texts, studies and pictures that can be said to say something: "report". */
  readonly documents: Words;
  /** Surveys: "poll". */
  readonly surveys: Words;
  /** People who decide by a ballot: "voter". */
  readonly electors: Words;
  /** Nouns for a figure that can be corrected: "number". */
  readonly figures: Words;
  /** Of these, the ones that nobody but who tells them raises or lowers: "toll". */
  readonly tolls: Words;
  /** Media that pass on whole speeches: "agency". */
  readonly relays: Words;
  /** Words in the names of such media: "times". */
  readonly mediaNames: Words;
  /** Of these, plurals with no ending of one: "media". */
  readonly plurals: Words;
  /** Forms of a report set behind a medium's name and no part of it: agency "reports". */
  readonly reportForms: Words;
  /** Prepositions by which a document names who speaks through it: a statement "by". */
  readonly authorLinks: Words;
  /** Heads of noun phrases that say when, not who, lemmas and forms: "monday". */
  readonly timeHeads: Words;
  /** Prepositions that bind a noun phrase to the one before it: head "of". */
  readonly binding: Words;
  /** Words for nobody or hardly anybody: "no" official said. */
  readonly nobody: Words;
  /** Words before the source that say that it did not: "not" all generals said. */
  readonly notBefore: Words;
  /** Behind these they leave it as it is: not "only" the generals said. */
  readonly limiting: Words;
  /** Pronouns for people: "they". */
  readonly pronouns: Words;
  /** Of these, for one person named before: "she". */
  readonly oneself: Words;
  /** What tells whether such a pronoun can mean somebody. */
  readonly sexes: { readonly women: SexWords; readonly men: SexWords };
  /** For several: "they". */
  readonly several: Words;
  /** For a body: "it". */
  readonly thing: Words;
  /** For who writes or speaks: "we". */
  readonly speaker: Words;
  /** Pronouns that in another's words mean that other: "it" could not verify. */
  readonly impersonal: Words;
  /** Pronouns that stand for nobody: "it" is thought that. */
  readonly empty: Words;
  /** Words that point and never speak: "this". */
  readonly pointing: Words;
  /** Words for people that need no noun: "many" say. */
  readonly standalone: Words;
  /** Parts of a whole, told of people asked: about "half". */
  readonly fractions: Words;
  /** Words that make a number about right and look like prepositions: "around" 40 people. */
  readonly approximators: Words;
  /** What somebody gives who says what he is called: her "name" as Ana. */
  readonly names: Words;
  /** "himself". */
  readonly reflexives: Words;
  /** Behind such a word: her "own" count. */
  readonly own: Words;
  /** "his". */
  readonly possessives: Words;
  /** Marks between possessor and thing, as tokens: "’s". */
  readonly possessiveMarks: Words;
  /** Is the mark the word's own end: "Reyes’s"? */
  readonly isPossessive: (word: string) => boolean;
  /** Determiners of one thing: "a". */
  readonly singular: Words;
  /** The determiner of what was named before: "the". */
  readonly definite: Words;
  /** Articles, no part of a name: "the". */
  readonly articles: Words;
  /** Dictionary form of a noun, lower case, that a capital made a name: "Reports" → "report". */
  readonly singularOf: (word: string) => string;
}

/** Small words that open, join and close clauses; all in lower case. */
export interface LinkWords {
  /** Opens a clause of content: "that". */
  readonly that: Words;
  /** Opens content, "that" and question words: "whether". */
  readonly contentOpeners: Words;
  /** Opens what is asked: "whether", "to". */
  readonly questions: Words;
  /** Pronouns that stand for the noun before them and do something: "who". */
  readonly relatives: Words;
  /** The same, "that" with them. */
  readonly subjectRelatives: Words;
  /** Relative words that something is done to or said of: "which", "what". */
  readonly objectRelatives: Words;
  /** "whose". */
  readonly whose: Words;
  /** Other words that open a clause hanging on a noun: "whose", "where". */
  readonly otherRelatives: Words;
  /** Open a clause that hangs on another: "while". */
  readonly subordinators: Words;
  /** Of these, the ones that set against: "although", and "but". */
  readonly contrasts: Words;
  /** Close a thing said: denied the charge "because". */
  readonly reasons: Words;
  /** "and". */
  readonly and: Words;
  /** Before the medium a speech came through: in an interview "with". */
  readonly through: Words;
  /** Auxiliaries of what somebody will do, as told later: "would". */
  readonly willing: Words;
  /** Before a verb that is denied with another: "neither" confirmed nor denied. */
  readonly neither: Words;
  /** "but". */
  readonly but: Words;
  /** "which", in the words behind a comma that close a thing said. */
  readonly which: Words;
  /** Before the one who does it: reported "by". */
  readonly by: Words;
  /** "as" saying, "as" Reyes said. */
  readonly as: Words;
  /** "of". */
  readonly of: Words;
  /** Before what somebody is blamed or praised for: accused by Reyes "of". */
  readonly grounds: Words;
  /** Before a question somebody was put: "when" asked. */
  readonly whenAsked: Words;
  /** Is the form one that goes on, of a verb: "saying"? */
  readonly isProgressive: (word: string) => boolean;
  /** Is the form one of several things, or of a verb in the present: "estimates"? */
  readonly endsPlural: (word: string) => boolean;
}

/** All the words of a language that tell who says what. */
export interface AttributionWords {
  readonly cues: CueWords;
  readonly sources: SourceWords;
  readonly links: LinkWords;
}
