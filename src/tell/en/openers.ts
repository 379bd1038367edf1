import { wordSet } from '../../text/word-set.ts';

/** Words that, at the head of a sentence, lean on the sentence before it. */
export const LEANING_OPENERS: ReadonlySet<string> = wordSet(
  `he she it they him her them his hers its their theirs this that these those such here there then thus hence
   but and or so yet however meanwhile also moreover furthermore besides nevertheless nonetheless instead otherwise
   therefore consequently additionally alongside still likewise similarly afterwards afterward later earlier again
   another others neither nor either both some many most one same because too elsewhere separately indeed overall
   i we you my our your who which what why how when where if although though while whereas despite`,
);

/** Two-word openings that lean on what came before. */
export const LEANING_PAIRS: ReadonlySet<string> = new Set([
  'in addition',
  'in return',
  'in contrast',
  'in turn',
  'in response',
  'as well',
  'as such',
  'as a',
  'for example',
  'for instance',
  'on the',
  'at the',
  'after that',
  'since then',
  'by then',
  'at least',
  'the latter',
  'the former',
  'the same',
  'the two',
  'the other',
  'the move',
  'of these',
  'of those',
  'of them',
  'in all',
  'by contrast',
  'even so',
]);

/** Third-person pronouns that need a person named before them in the sentence. */
export const PERSON_PRONOUNS: ReadonlySet<string> = wordSet('he she him her his hers himself herself');

/** Third-person pronouns that need any thing or group named before them in the sentence. */
export const THING_PRONOUNS: ReadonlySet<string> = wordSet('it its itself they them their theirs themselves');

/** Of these, the ones that mean several. */
export const GROUP_PRONOUNS: ReadonlySet<string> = wordSet('they them their theirs themselves');

/** The outlet or the reader speaking: no line of a brief. Asked of words outside quotation marks. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = wordSet(
  "i me my mine we us our ours you your yours we'll you'll let's",
);

/** Words near the head of a sentence that point at something told before. */
export const POINTING_WORDS: ReadonlySet<string> = wordSet('also too latter former aforementioned');

/** Adverbs between subject and verb that go on from a sentence before: "Borran then left", "Borran, however, …". */
export const CONTINUING_WORDS: ReadonlySet<string> = wordSet(
  'then similarly likewise however therefore thus meanwhile nevertheless nonetheless subsequently thereupon',
);

/** Of the third-person pronouns for things, the one that stands alone and means no person: whose "its" is, a company
 *  called like a person may be. */
export const NEUTER_PRONOUNS: ReadonlySet<string> = wordSet('it');

/** Determiners that point back at a thing told before: "these soldiers", "such a meeting". */
export const POINTING_DETERMINERS: ReadonlySet<string> = wordSet('this these such');

/** What a source is called by where only a sentence before tells who is meant: "those with serial numbers". */
export const POINTING_OPENERS: ReadonlySet<string> = wordSet('this that these those such others some many');

/** "this year" points at the calendar; "such as" gives examples. */
export const POINTED_TIMES: ReadonlySet<string> = wordSet(
  'year month week weekend morning afternoon evening night day summer autumn fall winter spring season time decade century as',
);

/** Connectives that a line can lose from its head without a change of what it says. */
export const IDLE_OPENERS: ReadonlySet<string> = wordSet(
  'but and meanwhile however also moreover furthermore still',
);

/** Lemmas and classes of saying: the day of a report, not of a happening. */
export const SAYING_PREDICATES: ReadonlySet<string> = wordSet(
  'report say tell quote add note speak ask write',
);

/** Open a clause that dates what stands before it by what happened then. */
export const WHEN_WORDS: ReadonlySet<string> = wordSet('when after before until since as while');

/** Lemmas by which somebody makes news known on a day. */
export const ANNOUNCING: ReadonlySet<string> = wordSet('say announce tell confirm declare rule');

/** What every reader knows one of, so that "the" needs nothing told before. */
export const KNOWN_THINGS: ReadonlySet<string> = wordSet(
  `government police public world country nation state law economy press media internet army military parliament
   president premier king queen pope church bible senate house congress court cabinet opposition treasury
   city capital town sea sun sky ground weather past present future moment
   time day night week weekend month year season morning afternoon evening beginning start end rest
   first second third last latest number total case same`,
);

/** Articles and determiners that make a short noun phrase point back: "the leader", "the meeting". */
export const DEFINITE_WORDS: ReadonlySet<string> = wordSet('the this that these those');

/** Relative words: a clause they open is not told alone. */
export const RELATIVE_WORDS: ReadonlySet<string> = wordSet(
  'who whom whose which that where when what how why',
);

/** Small words inside the name of a publisher. */
export const NAME_JOINERS: ReadonlySet<string> = wordSet('of the and for');

/** What a desk puts before a headline to say what kind of report it is: "Exclusive: …". */
export const DESK_LABEL =
  /^(?:exclusive|breaking(?: news)?|update[ds]?|just in|live|watch|video|photos|analysis): /i;

/** Words by which a time of day names its day or its part of one. */
export const DAY_WORDS = /day|night|morning|evening|noon|tomorrow|tonight/i;

/** A headline that tells a denial gives one side before the other; one that calls itself a running report tells nothing. */
export const WEAK_HEADLINE =
  /\b(?:den(?:y|ies|ied)|rejects?|rejected|dismiss(?:es|ed)?|refutes?|as it happened|what we know|round-?up|live updates)\b/i;

/** Words before "from" that compare a figure with an earlier one: the day behind it is the earlier one's. */
export const COMPARING_WORDS: ReadonlySet<string> = wordSet('up down');

/** Words by which a line sets one day against another: "in contrast to Monday's scenes". */
export const SETTING_AGAINST =
  /\b(?:in contrast (?:to|with)|unlike|compared (?:to|with)|as opposed to)\b[^.,;]*$/i;

/** What is printed on goods: "best-before dates from 20 May to 3 June" are no days of happenings. */
export const PRINTED_DATES = /\b(?:best[- ]before|use[- ]by|sell[- ]by|expiry|expiration)\b[^.,;]*$/i;

/** What a desk puts over a piece that argues, before a colon or a bar: "Opinion: …". */
export const ARGUING_LABEL =
  /^(?:opinion|comment|commentary|editorial|column|op-ed|leader|leading article|viewpoint|letters?(?: to the editor)?) ?[:|–—]/i;

/** By which a speaker takes back what he said: at once, or by owning that he was wrong. */
export const TAKING_BACK: ReadonlySet<string> = wordSet('retract withdraw recant');
export const OWNING: ReadonlySet<string> = wordSet('admit acknowledge concede');
export const BEING_WRONG: ReadonlySet<string> = wordSet('mistaken wrong mistake error err untrue false');

/** Lemmas of going free, and of losing one's freedom. */
export const GOING_FREE: ReadonlySet<string> = wordSet('release free freed');
export const TAKEN_IN: ReadonlySet<string> = wordSet('arrest detain charge jail imprison sentence convict');

/** Predicates that say no more than that their subject was, each with the objects it has then: "took place". */
export const OCCURRING: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['occur', [null]],
  ['happen', [null]],
  ['take', ['place']],
]);
