// The words by which numbers are read, and what they are for. A language fills them; the rules beside this file read them.

/** What a modifier does to the number behind it. */
export type Bound = 'at-least' | 'more' | 'at-most' | 'less' | 'nearly' | 'about' | 'exact';

/** What a vague word means, both ends included. */
export interface VagueBand {
  readonly low: number;
  readonly high: number;
}

/** What kind of quantity a unit makes. */
export type UnitGroup = 'measure' | 'duration' | 'percent' | 'age';

export interface Unit {
  /** Singular: `kilometre`, `square metre`, `percent`. */
  readonly name: string;
  readonly group: UnitGroup;
}

/** A class of happenings by its lemmas. */
export interface EventWords {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Adjectives that state the outcome: "dead". */
  readonly adjectives?: readonly string[];
}

/** Numbers in words. Lower case. */
export interface NumeralWords {
  /** Up to nineteen: "seven". */
  readonly smallNumbers: ReadonlyMap<string, number>;
  /** "forty". */
  readonly tens: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "million". */
  readonly scales: ReadonlyMap<string, number>;
  /** Abbreviated scales that are no unit: "bn". */
  readonly scaleMarks: ReadonlyMap<string, number>;
  /** Scales in the plural, behind digits: "3 lakhs". */
  readonly scalePlurals: ReadonlyMap<string, number>;
  /** Scales of one letter, glued to digits: "5k". */
  readonly scaleLetters: ReadonlyMap<string, number>;
  /** "third". */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Denominators of spoken fractions, in both numbers: "thirds". */
  readonly denominators: ReadonlyMap<string, number>;
  /** Vague numbers that stand alone: "dozens". */
  readonly vaguePlurals: ReadonlyMap<string, VagueBand>;
  /** Vague words that multiply one: "tens of". */
  readonly vagueMultiples: ReadonlyMap<string, VagueBand>;
  /** Vague words before a noun or a scale: "several". */
  readonly vagueDeterminers: ReadonlyMap<string, VagueBand>;
  /** Glued to digits: "21st". */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** "half a million". */
  readonly half: ReadonlySet<string>;
  /** "a quarter of a million". */
  readonly quarter: ReadonlySet<string>;
  /** A scale that stands alone: "dozen eggs". */
  readonly dozen: ReadonlySet<string>;
  /** Scales that a bare noun follows by way of "of": "two dozen of". */
  readonly dozens: ReadonlySet<string>;
  /** Vague plurals that never stand alone: "tens". */
  readonly tensAlone: ReadonlySet<string>;
  /** Vague plurals that stand alone only before an outcome: "scores". */
  readonly scoresAlone: ReadonlySet<string>;
  /** What two people are together: "couple". */
  readonly couple: ReadonlySet<string>;
  /** A sign in words. */
  readonly minus: ReadonlySet<string>;
  /** "one in every five". */
  readonly every: ReadonlySet<string>;
  /** "nine out of ten". */
  readonly out: ReadonlySet<string>;
  /** Before a bare share: "by a third". */
  readonly shareLeads: ReadonlySet<string>;
  /** Before the whole of a half: "half of", "half the". */
  readonly shareWholes: ReadonlySet<string>;
  /** Behind "6 in 50": what makes it a run of tries or of time, not a share. */
  readonly noShares: ReadonlySet<string>;
  /** The number that is a pronoun too: "one". */
  readonly one: ReadonlySet<string>;
  /** Before "one" as a pronoun: "no one". */
  readonly beforePronounOne: ReadonlySet<string>;
  /** Behind "one" as a pronoun: "one might". */
  readonly afterPronounOne: ReadonlySet<string>;
  /** "the only one". */
  readonly only: ReadonlySet<string>;
  /** The ordinal that is a unit too: "second". */
  readonly second: ReadonlySet<string>;
  /** Before a noun of one thing: "one shot". */
  readonly singleWords: ReadonlySet<string>;
  /** Numbers that no plural follows. */
  readonly ones: ReadonlySet<string>;
}

/** Units of measure and of money. */
export interface UnitWords {
  /** Unit by its words, lower case, in both numbers: "square miles". */
  readonly unitWords: ReadonlyMap<string, Unit>;
  /** Unit by its symbol; case matters: "kWh". */
  readonly unitSymbols: ReadonlyMap<string, Unit>;
  /** Symbols read only where they are glued to digits: "5m". */
  readonly gluedSymbols: ReadonlySet<string>;
  /** Behind "a": what a rate is by: "$5 a barrel". */
  readonly rateWords: ReadonlySet<string>;
  /** "per gallon". */
  readonly per: ReadonlySet<string>;
  /** Foreign names of a rate's unit: "annum". */
  readonly annum: ReadonlyMap<string, string>;
  /** Behind "a year" where no rate is meant: "a year ago". */
  readonly agoWords: ReadonlySet<string>;
  /** The same behind a unit of the calendar: "a year before". */
  readonly sinceWords: ReadonlySet<string>;
  /** Units of the calendar: "year". */
  readonly calendarUnits: ReadonlySet<string>;
  /** Before a unit of one nation: "US pint". */
  readonly nationWords: ReadonlySet<string>;
  /** The unit that stands before its number: "magnitude 6". */
  readonly magnitude: ReadonlySet<string>;
  /** Mark before a number to ISO 4217 code; case matters: "HK$". */
  readonly currencyMarks: ReadonlyMap<string, string>;
  /** Marks that must be glued to digits: "RM5". */
  readonly gluedMarks: ReadonlySet<string>;
  /** Marks that begin other names too: "N95". */
  readonly doubtfulMarks: ReadonlySet<string>;
  /** Names of money that are other words too: "won". */
  readonly doubtfulCurrencies: ReadonlySet<string>;
  /** ISO 4217 codes that are read. */
  readonly currencyCodes: ReadonlySet<string>;
  /** Codes that ISO writes otherwise: "RMB". */
  readonly codeAliases: ReadonlyMap<string, string>;
  /** Name in the singular, lower case, to code: "swiss franc". */
  readonly currencyNames: ReadonlyMap<string, string>;
  /** Code to the name that `unit` gives: "swiss franc". */
  readonly currencyUnits: ReadonlyMap<string, string>;
  /** Hundredths: "cents". */
  readonly minorCurrency: ReadonlyMap<string, string>;
  /** Weights that are money with a large number: "2 million pounds". */
  readonly weightMoney: ReadonlyMap<string, string>;
  /** In the same sentence they show that such a weight is money: "£". */
  readonly weightMoneyCues: ReadonlySet<string>;
  /** Names of hundredths that must be glued: "5p". */
  readonly gluedNames: ReadonlySet<string>;
  /** Letters that may stand apart from their mark: "US $5". */
  readonly spacedCodes: ReadonlySet<string>;
  /** Codes behind a sum that has its mark: "$5 USD". */
  readonly trailingCodes: ReadonlySet<string>;
  /** Money glued behind digits: "5p". */
  readonly gluedMoney: ReadonlySet<string>;
  /** Letters before digits that are money, not a name: "Rs200". */
  readonly gluedLeads: ReadonlySet<string>;
  /** Glued behind digits without making a name: "5bn". */
  readonly gluedSuffixes: ReadonlySet<string>;
}

/** How a number is meant, and where it went. Lower case. */
export interface ModifierWords {
  /** Right before a number: "at least". */
  readonly modifiersBefore: ReadonlyMap<string, Bound>;
  /** Right behind a number: "or more". */
  readonly modifiersAfter: ReadonlyMap<string, Bound>;
  /** Words of a modifier that adds to an earlier number: "another". */
  readonly additionalModifiers: ReadonlySet<string>;
  /** Words of a modifier that makes a total: "combined". */
  readonly totalModifiers: ReadonlySet<string>;
  /** Modifiers before which nothing more belongs to the number: "the past". */
  readonly closingModifiers: ReadonlySet<string>;
  /** Two words before the upper end of a range: "from 5 to up to 9". */
  readonly upperModifiers: ReadonlySet<string>;
  /** One word there: "between 20 and about 30". */
  readonly looseWords: ReadonlySet<string>;
  /** Before "over" and a stretch of time, which it then exceeds: "lasted over". */
  readonly lasting: ReadonlySet<string>;
  /** The bound that may speak of time: "over". */
  readonly overWord: ReadonlySet<string>;
  /** Bounds of a letter or two, before digits only: "c". */
  readonly circaMarks: ReadonlySet<string>;
  /** Bounds that are of place too: "under". */
  readonly placeBounds: ReadonlySet<string>;
  /** "some 40". */
  readonly someWord: ReadonlySet<string>;
  /** "near". */
  readonly nearWord: ReadonlySet<string>;
  /** "40 plus 7". */
  readonly plusWord: ReadonlySet<string>;
  /** Behind a hyphen only: "300-odd". */
  readonly oddWord: ReadonlySet<string>;
  /** Before four digits that count and are no year: "than 2000". */
  readonly counting: ReadonlySet<string>;
  /** Of these, the ones that stand before a year too: "around 2019". */
  readonly weakCounting: ReadonlySet<string>;
  /** A figure went up: "rose". */
  readonly riseWords: ReadonlySet<string>;
  /** A figure went down: "fell". */
  readonly fallWords: ReadonlySet<string>;
  /** Of these, the ones that with money say who got it: "raised". */
  readonly weakChanges: ReadonlySet<string>;
  /** A figure was put in the place of another: "revised". */
  readonly replacingWords: ReadonlySet<string>;
  /** Between the word of change and its amount: "rose another". */
  readonly changeDeterminers: ReadonlySet<string>;
  /** Before "of" and the amount: "a rise of". */
  readonly changeNouns: ReadonlySet<string>;
  /** Lemmas that "up" and "down" go with: "close". */
  readonly directedVerbs: ReadonlySet<string>;
  /** Right behind the amount: "5 % higher". */
  readonly risesBehind: ReadonlySet<string>;
  /** Right behind the amount: "5 % lower". */
  readonly fallsBehind: ReadonlySet<string>;
  /** Before the level that was reached: "to". */
  readonly levelJoints: ReadonlySet<string>;
  /** "up 5 %". */
  readonly up: ReadonlySet<string>;
  /** "down 5 %". */
  readonly down: ReadonlySet<string>;
  /** Between the two: "fell back 5 %". */
  readonly back: ReadonlySet<string>;
}

/** Numbers that are part of a name, a date, an age or a score. Lower case unless said. */
export interface NameWords {
  /** A capitalised one makes the number behind it a name: "terminal". */
  readonly numberedNouns: ReadonlySet<string>;
  /** These number things in small letters too: "page". */
  readonly numberedCommonNouns: ReadonlySet<string>;
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
  /** Words at which a counted phrase ends: "ago". */
  readonly phraseEnds: ReadonlySet<string>;
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
  /** Behind a hyphen, of a group: "300-strong". */
  readonly strong: ReadonlySet<string>;
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
  /** "around". */
  readonly around: ReadonlySet<string>;
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

/** All that the rules for quantities must know of a language. */
export interface QuantityWords
  extends NumeralWords,
    UnitWords,
    ModifierWords,
    NameWords,
    CountWords,
    HappeningWords,
    FunctionWords {}
