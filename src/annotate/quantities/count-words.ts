// The words around numbers: names, what is counted, what befell it. A language fills them.

/** A class of happenings by its lemmas. */
export interface EventWords {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Adjectives that state the outcome: "dead". */
  readonly adjectives?: readonly string[];
}

/** Numbers that are part of a name, a date, an age or a score. Lower case unless said. */
export interface NameWords {
  /** A capitalised one makes the number behind it a name: "terminal". */
  readonly numberedNouns: ReadonlySet<string>;
  /** These number things in small letters too: "page". */
  readonly numberedCommonNouns: ReadonlySet<string>;
  /** Lemmas that a number behind them tells apart, where they have no determiner: "on day one". */
  readonly serialNouns: ReadonlySet<string>;
  /** Before such a noun: "by week three". */
  readonly serialLeads: ReadonlySet<string>;
  /** Set phrases with a number that counts nothing, its neighbour on the left with it where that is needed: "one by one",
   *  "at one point". */
  readonly numberIdioms: ReadonlySet<string>;
  /** "No." before a number. */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** "road", in an address. */
  readonly streetWords: ReadonlySet<string>;
  /** "the 4800 block of". */
  readonly block: ReadonlySet<string>;
  /** Behind a postal code. */
  readonly zip: ReadonlySet<string>;
  /** Behind a name that ends in a number: "Flight 9 was". */
  readonly nameEnds: ReadonlySet<string>;
  /** Before a number that counts a people: "the 12 Ruvenians". */
  readonly countLeads: ReadonlySet<string>;
  /** Behind "4K": "screen". */
  readonly screens: ReadonlySet<string>;
  /** Behind an ordinal that ranks nothing: "century". */
  readonly titledNouns: ReadonlySet<string>;
  /** "august". */
  readonly fullMonths: ReadonlySet<string>;
  /** "aug". */
  readonly shortMonths: ReadonlySet<string>;
  /** Of these, the ones that are other words too: "may". */
  readonly capitalMonths: ReadonlySet<string>;
  /** Before four digits that are a year: "since". */
  readonly yearPrepositions: ReadonlySet<string>;
  /** In -s but no plural: "is". */
  readonly noPlurals: ReadonlySet<string>;
  /** Behind four digits of the clock; upper case: "GMT". */
  readonly timeZones: ReadonlySet<string>;
  /** "am". */
  readonly dayHalves: ReadonlySet<string>;
  /** Before "m" in "a.m.". */
  readonly dayHalfLetters: ReadonlySet<string>;
  /** "o'clock". */
  readonly oclock: ReadonlySet<string>;
  /** Inside "5-for-7". */
  readonly ratioJoints: ReadonlySet<string>;
  /** Near a score or a vote: "won". */
  readonly contestWords: ReadonlySet<string>;
  /** Before "5 to 4". */
  readonly votingVerbs: ReadonlySet<string>;
  /** Before an age: "aged". */
  readonly ageWords: ReadonlySet<string>;
  /** Before "of" and an age: "age". */
  readonly ageNouns: ReadonlySet<string>;
  /** "turned". */
  readonly turningVerbs: ReadonlySet<string>;
  /** "he", before a copula and an age. */
  readonly personPronouns: ReadonlySet<string>;
  /** "was". */
  readonly copulas: ReadonlySet<string>;
  /** "will be", two words between such a pronoun and an age. */
  readonly futureCopulas: ReadonlySet<string>;
  /** Behind such an age: "he will be 35 by May". */
  readonly futureAgeFollowers: ReadonlySet<string>;
  /** Before an age that somebody else has, too: "Vance, also 69". */
  readonly also: ReadonlySet<string>;
  /** Behind an age between commas: "Vance, 69, who". */
  readonly ageFollowers: ReadonlySet<string>;
  /** Lemmas whose age may follow between commas: "brother". */
  readonly personNouns: ReadonlySet<string>;
  /** Between a name and an age: "Jr". */
  readonly personSuffixes: ReadonlySet<string>;
}

/** What is counted. Lower case; lemmas unless said. */
export interface CountWords {
  /** "more", behind the number. */
  readonly additionalWords: ReadonlySet<string>;
  /** Before a counted noun: "three new deaths". */
  readonly newWords: ReadonlySet<string>;
  /** What keeps being counted, so that new ones add to an earlier number: "death". */
  readonly newsOf: ReadonlySet<string>;
  /** Words at which a counted phrase ends: "ago". */
  readonly phraseEnds: ReadonlySet<string>;
  /** Of these, the ones that lead a phrase right behind its number: "three early defeats". */
  readonly phraseLeads: ReadonlySet<string>;
  /** Between "of" and what is counted: "of their". */
  readonly phraseOpeners: ReadonlySet<string>;
  /** Behind "of": what was counted before: "them". */
  readonly earlierPronouns: ReadonlySet<string>;
  /** Words of many without -s: "people". */
  readonly collectives: ReadonlySet<string>;
  /** What is counted where only people can be. */
  readonly people: ReadonlySet<string>;
  /** The lemma for them. */
  readonly persons: string;
  /** The lemma of what a parent has: "a father of three". */
  readonly children: string;
  /** What stands for people who die: "29 lives". */
  readonly lives: ReadonlySet<string>;
  /** Before "of", no more than the number: "group". */
  readonly carriers: ReadonlySet<string>;
  /** Group to its members: "crowd". */
  readonly groupMembers: ReadonlyMap<string, string>;
  /** "father". */
  readonly parents: ReadonlySet<string>;
  /** Before a number that is a part: "including". */
  readonly partWords: ReadonlySet<string>;
  /** What opens such words with a pronoun: "among them". */
  readonly partitivePrepositions: ReadonlySet<string>;
  /** Behind a whole: "in all". */
  readonly totalBehind: ReadonlySet<string>;
  /** Behind "in": "in total". */
  readonly totalWords: ReadonlySet<string>;
  /** What a sum is called: "the total". */
  readonly sumNouns: ReadonlySet<string>;
  /** What a number given before is called: "the figure of". */
  readonly figureNouns: ReadonlySet<string>;
  /** What counts from far: "the number of". */
  readonly carrierNouns: ReadonlySet<string>;
  /** The same without the toll. */
  readonly numberNouns: ReadonlySet<string>;
  /** "number". */
  readonly number: ReadonlySet<string>;
  /** "who". */
  readonly relatives: ReadonlySet<string>;
  /** In a list of numbers: "or". */
  readonly listJoints: ReadonlySet<string>;
  /** Before a number set against the one before it, two words joined by a blank or one: "compared with", "versus". */
  readonly comparisonJoints: ReadonlySet<string>;
  /** Behind a number that leaves out what it counts: "eight this season". */
  readonly ellipsisFollowers: ReadonlySet<string>;
}

/** What befell the counted. Lower case. */
export interface HappeningWords {
  /** The classes of happenings with their lemmas. */
  readonly eventClasses: readonly EventWords[];
  /** Outcomes that a tagger may take for nouns to their class: "shot". */
  readonly outcomeClasses: ReadonlyMap<string, string>;
  /** Classes that befall people only: "arrest". */
  readonly personalEvents: ReadonlySet<string>;
  /** A whole predicate behind a number: "dead". */
  readonly outcomeWords: ReadonlySet<string>;
  /** Lemmas that only lead to the outcome: "report". */
  readonly linkVerbs: ReadonlySet<string>;
  /** Lemmas without an object: "flee". */
  readonly intransitiveVerbs: ReadonlySet<string>;
  /** Lemmas whose object their subject is deprived of: "lose" one's life or job befalls the one who does it. */
  readonly losingVerbs: ReadonlySet<string>;
  /** Nouns that name a count of the dead, wounded or missing to their class: "toll". */
  readonly tollNouns: ReadonlyMap<string, string>;
  /** Lemmas that give a figure: "estimate". */
  readonly figureVerbs: ReadonlySet<string>;
  /** "toll". */
  readonly toll: ReadonlySet<string>;
  /** "die". */
  readonly die: ReadonlySet<string>;
  /** "died". */
  readonly died: ReadonlySet<string>;
  /** "stabbed to death". */
  readonly death: ReadonlySet<string>;
  /** "shot dead". */
  readonly dead: ReadonlySet<string>;
  /** The graver outcome behind another: "shot and killed". */
  readonly killedWords: ReadonlySet<string>;
  /** "six fatally". */
  readonly fatally: ReadonlySet<string>;
  /** The outcome that is a noun too. */
  readonly shot: ReadonlySet<string>;
  /** Lemmas of wounding that may be out of the classes: "stab". */
  readonly stabbings: ReadonlySet<string>;
  /** Participles like their present: "hit". */
  readonly sameForms: ReadonlySet<string>;
  /** "fire". */
  readonly fire: ReadonlySet<string>;
  /** What is fired: "bullet". */
  readonly missiles: ReadonlySet<string>;
  /** "admit". */
  readonly admit: ReadonlySet<string>;
  /** "clinic". */
  readonly hospitals: ReadonlySet<string>;
  /** "job". */
  readonly posts: ReadonlySet<string>;
  /** "job loss". */
  readonly losses: ReadonlySet<string>;
  /** What befalls posts: "shed". */
  readonly losing: ReadonlySet<string>;
  /** Classes of paying: `pay`. */
  readonly payments: ReadonlySet<string>;
  /** Before a participle that opens the sentence: "also wounded were". */
  readonly invertingWords: ReadonlySet<string>;
  /** "were". */
  readonly beForms: ReadonlySet<string>;
  /** The same with "got". */
  readonly passiveForms: ReadonlySet<string>;
  /** Their lemmas. */
  readonly passiveVerbs: ReadonlySet<string>;
  /** Between the counted and its verb: "also". */
  readonly steppedOver: ReadonlySet<string>;
  /** Behind a verb without being its object: "killed last week". */
  readonly noObjects: ReadonlySet<string>;
  /** "of those injured". */
  readonly wholeDeterminers: ReadonlySet<string>;
}

/** Words of grammar. Lower case. */
export interface FunctionWords {
  /** "of". */
  readonly of: ReadonlySet<string>;
  /** "to". */
  readonly to: ReadonlySet<string>;
  /** "and". */
  readonly and: ReadonlySet<string>;
  /** "or". */
  readonly or: ReadonlySet<string>;
  /** "from". */
  readonly from: ReadonlySet<string>;
  /** "by". */
  readonly by: ReadonlySet<string>;
  /** "at". */
  readonly at: ReadonlySet<string>;
  /** "in". */
  readonly in: ReadonlySet<string>;
  /** "for". */
  readonly for: ReadonlySet<string>;
  /** "as". */
  readonly as: ReadonlySet<string>;
  /** "than". */
  readonly than: ReadonlySet<string>;
  /** "that". */
  readonly that: ReadonlySet<string>;
  /** "the". */
  readonly the: ReadonlySet<string>;
  /** "no". */
  readonly no: ReadonlySet<string>;
  /** "about". */
  readonly about: ReadonlySet<string>;
  /** "over". */
  readonly over: ReadonlySet<string>;
  /** "more". */
  readonly more: ReadonlySet<string>;
  /** "between". */
  readonly between: ReadonlySet<string>;
  /** The article that counts one: "a". */
  readonly article: ReadonlySet<string>;
  /** "an". */
  readonly articles: ReadonlySet<string>;
  /** "the". */
  readonly determiners: ReadonlySet<string>;
  /** "their". */
  readonly possessives: ReadonlySet<string>;
  /** Between two numbers: "to". */
  readonly rangeJoints: ReadonlySet<string>;
  /** Behind a number that counts nothing: "in". */
  readonly aloneFollowers: ReadonlySet<string>;
}
