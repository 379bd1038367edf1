import type { CountWords, FunctionWords, HappeningWords, NameWords } from './count-words.ts';

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
  /** Two or three words before the upper end of a range: "from 5 to as many as 9". */
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
  /** Words of change that with a verb before them may mean something else: "made up 5 %", "paid off $5". */
  readonly particles: ReadonlySet<string>;
  /** Between the two: "fell back 5 %". */
  readonly back: ReadonlySet<string>;
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
