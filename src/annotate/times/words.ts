import type { DayPart, Edge, Season, Unit } from './expression.ts';
import type {
  DayPhrase,
  HolidayPhrase,
  LengthStep,
  PeriodStep,
  Phrase,
  VaguePhrase,
  Words,
} from './phrases.ts';

/** All the words by which the grammar of times reads a language. English stands in `../en/time-words.ts`. */
export interface TimeWords {
  /** Names and short names (without full stop) of months → 1–12: "january", "jan". */
  readonly months: ReadonlyMap<string, number>;
  /** Names and short names of weekdays → ISO weekday, Monday 1: "monday", "mon". */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Plurals of full names of weekdays → ISO weekday: "fridays". */
  readonly weekdayPlurals: ReadonlyMap<string, number>;
  /** Short names of months and weekdays; a full stop after them is theirs: "sept". */
  readonly shortNames: Words;
  /** Other words to which a full stop after them belongs: "st". */
  readonly dotted: Words;
  /** Months that are other words or names too; bare ones need a preposition of time: "may". */
  readonly ambiguousMonths: Words;
  /** Words before which only a time makes sense of an ambiguous month, and which a reading may turn on: "in". */
  readonly timePrepositions: Words;
  /** Words after which an ambiguous month is no month: "may be". */
  readonly afterModal: Words;
  /** Units in the singular: "week". */
  readonly units: ReadonlyMap<string, Unit>;
  /** Units in the plural: "weeks". */
  readonly pluralUnits: ReadonlyMap<string, Unit>;
  /** "summer". */
  readonly seasons: ReadonlyMap<string, Season>;
  /** Seasons that are other words too: "fall". */
  readonly ambiguousSeasons: Words;
  /** Parts of the day in the singular: "morning". */
  readonly parts: ReadonlyMap<string, DayPart>;
  /** Parts of the day in the plural: "mornings". */
  readonly pluralParts: ReadonlyMap<string, DayPart>;
  /** Decades in words → last two digits of their first year: "nineties" 90. */
  readonly decades: ReadonlyMap<string, number>;
  /** Endings glued to the figures of a decade: "s" in "1990s". */
  readonly decadeEndings: Words;
  /** "Christmas Day"; longer ones first. Capitals in the text are asked for. */
  readonly holidays: readonly HolidayPhrase[];
  /** "the day before yesterday". */
  readonly relativeDays: readonly DayPhrase[];
  /** What is reckoned by a day that is none of what happened: in today's "money". */
  readonly moneyOfTheDay: Words;
  /** "these days"; longer ones first. */
  readonly vagueTimes: readonly VaguePhrase[];
  /** A weekday after one of them is a name: "black" (Monday). */
  readonly namedDayBefore: Words;
  /** A weekday before one of them (with a capital) is a name: (Sunday) "times". */
  readonly namedDayAfter: Words;

  /** Numbers below a hundred in one word: "twelve", "forty". */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that multiply a number before them: "hundred". */
  readonly scales: ReadonlyMap<string, number>;
  /** "third" 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Endings glued to figures: "th". */
  readonly ordinalEndings: Words;
  /** Words that open a year in words → its hundreds: "nineteen" 1900. */
  readonly yearHundreds: ReadonlyMap<string, number>;
  /** Words that count without a number: "several". */
  readonly vagueAmounts: Words;
  /** Counts that take an article before them → number, or null where they are vague: "a couple". */
  readonly collectives: ReadonlyMap<string, number | null>;
  /** Plurals that count vaguely before "of": "hundreds". */
  readonly multitudes: Words;
  /** Words for one half of what follows: "half an hour", "a year and a half". */
  readonly half: Words;
  /** Behind a length: a year "and a half". */
  readonly andAHalf: Phrase;
  /** Words before a number that belong to it: "at least"; longer ones first. */
  readonly approximators: readonly Phrase[];

  /** The determiner that points at what is known: "the". */
  readonly the: Words;
  /** It and the possessives: "the", "its". */
  readonly determiners: Words;
  /** Possessives of persons: "in their twenties" is an age. */
  readonly personal: Words;
  /** "a". */
  readonly articles: Words;
  /** "these". */
  readonly demonstratives: Words;
  /** Points at the time last spoken of: "that" year. */
  readonly that: Words;
  /** "'s". */
  readonly possessive: Words;
  readonly of: Words;
  readonly in: Words;
  readonly on: Words;
  readonly and: Words;
  readonly or: Words;
  /** Open a new clause behind "the year before": "but". */
  readonly conjunctions: Words;
  /** Joins a year or the whole to its part: "of", "in". */
  readonly within: Words;
  /** Joins two ends of a number: "two to three". */
  readonly rangeJoins: Words;
  /** Joins the first day of a range to its last: May 3 "through" May 5. */
  readonly upTo: Words;
  /** After such a join no number follows: "or so". */
  readonly noUpperEnd: Words;
  /** After "or" behind a length: "a week or so". */
  readonly orSo: Words;

  /** Steps of a month or holiday from the present one: "last" −1. */
  readonly steps: ReadonlyMap<string, -1 | 0 | 1>;
  /** The same for weekdays: "coming" 1. */
  readonly weekdaySteps: ReadonlyMap<string, -1 | 0 | 1>;
  /** The same for seasons: "past" −1. */
  readonly seasonSteps: ReadonlyMap<string, -1 | 0 | 1>;
  /** The same for quarters; null is the one last spoken of: "latest". */
  readonly quarterSteps: ReadonlyMap<string, -1 | 0 | 1 | null>;
  /** The same for calendar units: "current". */
  readonly periodSteps: ReadonlyMap<string, PeriodStep>;
  /** The same for units beside the time last spoken of: "following" 1. */
  readonly anaphorSteps: ReadonlyMap<string, -1 | 0 | 1>;
  /** "past", "first". */
  readonly lengthSteps: ReadonlyMap<string, LengthStep>;
  /** Far back from now: two weeks "ago". */
  readonly ago: Words;
  /** Ahead of now: two weeks "from now". */
  readonly hence: readonly Phrase[];
  /** From the time last spoken of: two weeks "earlier" −1. */
  readonly textSteps: ReadonlyMap<string, -1 | 1>;
  /** The unit beside the one last spoken of: the day "after" 1. */
  readonly besideSteps: ReadonlyMap<string, -1 | 1>;
  /** No comparison of times before it: no later "than". */
  readonly than: Words;
  /** A plural unit without a number that lies back: "recent". */
  readonly recent: Words;
  /** Words before a plural unit that counts nothing: "for" years. */
  readonly lengthPrepositions: Words;
  /** Between number and unit: two "full" years. */
  readonly lengthFillers: Words;
  /** Behind a hyphened unit: year-"long". */
  readonly long: Words;
  /** Before an age: "aged". */
  readonly aged: Words;
  /** Between which and a unit "of" makes an age: "age" of 14 years. */
  readonly age: Words;
  /** After an age: 20 years "old". */
  readonly old: Words;

  /** Which stretch of a period is meant: "early". */
  readonly edges: ReadonlyMap<string, Edge>;
  /** Edges that are nouns and need an "of": "end". */
  readonly edgeNouns: Words;
  /** The end of a year: year-"end". */
  readonly yearEnd: Words;
  /** Before a bare calendar unit that is the present one: "for" the year. */
  readonly spokenOfBefore: Words;
  /** After a bare calendar unit that is therefore another: the week "before". */
  readonly spokenOfAfter: Words;
  /** Between step and unit: this "past" week. */
  readonly periodFillers: Words;
  /** Make a calendar unit after "the" the present one: the "full" year. */
  readonly wholeWords: Words;
  /** After a period that is therefore one of accounts: the quarter "ended". */
  readonly ended: Words;
  /** Before a season that is no other word then: "during" the fall. */
  readonly seasonPrepositions: Words;
  /** The same before a season without a determiner: "in" summer. */
  readonly bareSeasonPrepositions: Words;

  /** "fiscal" year. */
  readonly fiscal: Words;
  /** Before the word year and its number: "calendar". */
  readonly yearKinds: Words;
  /** Glued before a fiscal year's figures, written in capitals: "fy". */
  readonly fiscalMarks: Words;
  /** Glued before a quarter's number, written in capitals: "q". */
  readonly quarterMarks: Words;
  /** Half of a year by number, in accounts: the first "half". */
  readonly halfYear: Words;
  /** After the half of a year that is no half of a game: "profit". */
  readonly resultsNouns: Words;
  /** The last of four: "final" quarter. */
  readonly final: Words;
  /** The last week of a month: "last". */
  readonly lastOfMonth: Words;
  /** A stretch over which accounts run: the year-ago "period". */
  readonly period: Words;
  /** The like of the one spoken of: the "same" quarter. */
  readonly comparable: Words;
  /** The one that ended last: the "latest" period. */
  readonly latest: Words;
  /** Before "recent": the "most" recent quarter. */
  readonly most: Words;
  /** Words before a year below 1900, which is no count then: "in" 1776. */
  readonly yearPrepositions: Words;
  /** Words before a year in two thousands written out: "since" two thousand. */
  readonly millennialPrepositions: Words;
  /** Words before figures that make them a decade: "the" 90s. */
  readonly decadePrepositions: Words;
  /** What four digits before it count: "people". */
  readonly countedThings: Words;
  /** Words that make a year of four digits even before a counted thing: "the" 2012 votes. */
  readonly certainYearBefore: Words;
  /** Words before four digits that count if a plural follows: "about". */
  readonly countingBefore: Words;
  /** Four digits after them are a number or name: "flight". */
  readonly numberedThings: Words;
  /** "percent". */
  readonly percent: Words;
  /** Endings of words that name several things: "s". */
  readonly pluralEndings: readonly string[];

  /** What comes again: "every" → 1. */
  readonly every: Words;
  /** Between it and the unit → by how many: every "other" day 2. */
  readonly everySteps: ReadonlyMap<string, number>;
  /** Adverbs of frequency → SET value: "daily" `P1D`. */
  readonly frequencies: ReadonlyMap<string, string>;
  /** Each of a unit: 5 dollars "per" day. */
  readonly per: Words;
  /** Before "a week" that is a rate: "twice". */
  readonly rateHeads: Words;
  /** Before a plural that "a week" rates: "several" trips a week. */
  readonly rateCounts: Words;

  /** Hours with a name → 0–24: "noon" 12. */
  readonly namedHours: ReadonlyMap<string, number>;
  /** Words after an hour that tell the half of the day, `true` for the second: "p.m.", "at night". */
  readonly halvesOfDay: readonly { readonly words: Phrase; readonly second: boolean }[];
  /** "o'clock". */
  readonly oClock: Phrase;
  /** Words before an hour and minute that are a time of day: "until". */
  readonly clockPrepositions: Words;
  /** Between a day and its hour: Friday "at" noon. */
  readonly at: Words;
  /** The same, and another such word may follow: "shortly" after. */
  readonly clockFillers: Words;
  /** After four figures that are an hour: 0800 "hrs". */
  readonly hourMarks: Words;
  /** Short names of time zones; capitals in the text are asked for: "gmt". */
  readonly zones: Words;
  /** Zones in words: "eastern time"; longer ones first. */
  readonly zonePhrases: readonly Phrase[];
  /** Opens a zone in words that is not named: 10:30 "local". */
  readonly local: Words;

  /** Heads that put what they govern ahead of now; words or lemmas: "expect". */
  readonly futureHeads: Words;
  /** Words beside a time that put it ahead of now: "upcoming". */
  readonly futureCues: Words;
  /** Verbs of what is to come, in whatever tense: "promised" it by the autumn. */
  readonly pledgingVerbs: Words;
  /** Prepositions that point ahead unless the verb is past: "by". */
  readonly forwardPrepositions: Words;
  /** Prepositions before an end, which may lie ahead of a past verb: extended "to". */
  readonly endPrepositions: Words;
  /** Verbs, as lemmas, whose object is a day to come: "declare" Friday a holiday. */
  readonly namingVerbs: Words;
  /** Verbs that dispose of what has not been yet: "cancel" Saturday's fair. */
  readonly disposingVerbs: Words;
  /** Behind "call" they make such a verb: called "off". */
  readonly offParticles: Words;
  /** Verbs that ask for what is to be: "demand" that he speak on Friday, "plan" a rally for Friday. */
  readonly demandingVerbs: Words;
  /** The verb that asks with a preposition, and that preposition: "call" "for" a march on Friday. */
  readonly callVerbs: Words;
  readonly callPrepositions: Words;
  /** What is called for and held on a day: "march". */
  readonly calledEvents: Words;
  /** Verbs, as lemmas, that appoint something "for" a day: "announce" a strike for Friday. */
  readonly appointingVerbs: Words;
  /** Verbs of a promise, whose limit lies ahead: "pledge" a report by Friday. */
  readonly promisingVerbs: Words;
  /** Prepositions before the limit of a promise: "by". */
  readonly limitPrepositions: Words;
  /** Verbs that move an end: "adjourn" the trial until Monday. */
  readonly deferringVerbs: Words;
  /** Verbs that do so with a particle, and those particles: "put" "off". */
  readonly deferringPhrases: ReadonlyMap<string, Words>;
  /** Verbs by which somebody has time up to a day: "has" until Friday. */
  readonly allowingVerbs: Words;
  /** Verbs, as lemmas, that in the present tell what is appointed or awaited: the trial "resumes" on Monday. */
  readonly timetabledVerbs: Words;
  /** Opens what is demanded: "that". */
  readonly demandOpeners: Words;
  /** "will". */
  readonly futureModals: Words;
  /** "was". */
  readonly pastAuxiliaries: Words;
  /** Forms of "be" in the present, which with an infinitive look ahead: "is" to meet. */
  readonly presentBe: Words;
  /** "had". */
  readonly pastPerfect: Words;
  /** Before an infinitive: "to". */
  readonly infinitiveMarks: Words;
  /** Endings of a verb's present forms that are not its lemma: "ing". */
  readonly presentEndings: readonly string[];
  /** Lemmas of verbs by which a report dates itself: "report". */
  readonly reportVerbs: Words;
  /** Lemmas of verbs by which an outlet speaks of what it has printed: "write". */
  readonly printingVerbs: Words;
  /** What it calls itself: "we". */
  readonly ourselves: Words;
  /** Words before a report's own date in its opening lines: "published". */
  readonly dateLabels: Words;
}
