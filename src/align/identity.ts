import type { Statement } from '../model/statement.ts';
import { numbersExclude } from '../text/numbers-exclude.ts';
import { ORDINAL_WORDS } from './en/ordinal-words.ts';
import { RECURRING_CLASSES } from './en/recurring.ts';
import { GENERIC_OCCASIONS, GENERIC_PERSONS } from './en/supersession.ts';
import { containment, dice, meet, participantOverlap } from './similarity.ts';
import { shared, type Weigh } from './weights.ts';

/** From here up two statements may be one claim. Fitted on invented events and the development bundles. */
export const JOIN_SCORE = 0.5;

/** The score of two statements that can never be one claim. */
export const CONFLICT = -1;

/** How surely two statements speak of the same thing: 0 (no sign of it) to 1, or CONFLICT. Identity comes before comparison: parts that
 *  differ (what is counted, what happened to it, whose, total or part) are a conflict whatever the words share. */
export function identity(a: Statement, b: Statement, weigh: Weigh): number {
  const family = familyOf(a);
  if (family !== familyOf(b)) return CONFLICT;
  switch (family) {
    case 'quantity':
      return quantityIdentity(a, b, weigh);
    case 'date':
      return dateIdentity(a, b, weigh);
    case 'quote':
      return quoteIdentity(a, b, weigh);
    case 'clause':
      return clauseIdentity(a, b, weigh);
  }
}

type Family = 'quantity' | 'date' | 'quote' | 'clause';

/** Kinds that can be one claim: what one report pledges another may tell as a forecast or a fact. */
export function familyOf(s: Statement): Family {
  return s.kind === 'quantity' || s.kind === 'date' || s.kind === 'quote' ? s.kind : 'clause';
}

function quantityIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  const left = a.value;
  const right = b.value;
  if (left?.kind !== 'number' || right?.kind !== 'number') return CONFLICT;
  if (left.measure !== right.measure || !unitsMatch(left, right)) return CONFLICT;
  if (left.measure === 'age') return ageIdentity(a, b);
  if (a.background !== b.background && numbersExclude(left, right)) return CONFLICT;
  if ((a.scope === 'part') !== (b.scope === 'part')) return CONFLICT;
  if (a.scope === 'part' && !sameNumber(a, b)) return CONFLICT;
  if (left.measure === 'ordinal') return left.stated === right.stated ? ordinalIdentity(a, b, weigh) : CONFLICT;
  const equal = sameNumber(a, b);
  const counted = left.measure === 'count';
  if (a.predicate !== null && b.predicate !== null && a.predicate !== b.predicate && (counted || !equal)) return CONFLICT;
  if (a.additional !== b.additional && a.predicate === b.predicate && !equal) return CONFLICT;
  const object = objectMatch(a, b);
  if (object === 0 && (counted || !equal)) return CONFLICT;
  const event = a.predicate !== null && a.predicate === b.predicate;
  if (modifiersDiffer(a, b) && !(event && equal)) return CONFLICT;
  const superseding = a.supersession !== null || b.supersession !== null;
  if (a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf) && !equal && !superseding) return CONFLICT;
  const words = containment(a.context, b.context, weigh);
  const around = 0.2 * words + 0.1 * participantOverlap(a, b);
  // A small round number is met everywhere: something around it must be the same too.
  if (equal && !isSpecific(left.stated) && words < AROUND_COMMON_NUMBER && object < 1) return 0;
  if (equal) return Math.min(1, 0.33 + 0.2 * object + (isSpecific(left.stated) ? 0.15 : 0) + (event ? 0.15 : 0) + around);
  // Joined once all else is grouped: see join-replaced.ts.
  if (replaces(a, b)) return 0;
  // One report that gives two figures without setting one against the other speaks of two things.
  const old = a.supersession === 'earlier' || b.supersession === 'earlier';
  if (a.articleId === b.articleId && !old && !inTwoVoices(a, b)) return CONFLICT;
  if (old) return event && !isPaired(a) && !isPaired(b) ? JOIN_SCORE : 0;
  if ((a.predicate === null) !== (b.predicate === null)) return CONFLICT;
  if (numbersExclude(left, right)) {
    if (areApart(a, b)) return CONFLICT;
    if (!couldBeRivals(a, b, words)) return 0;
  }
  return Math.min(1, (event ? 0.4 : 0.15) + 0.25 * object + (event ? 1 : 2) * around);
}

/** The number that replaced it stands in its own sentence: it comes to its claim by that one alone. */
function isPaired(s: Statement): boolean {
  return s.supersession === 'earlier' && s.numbers.length > 1;
}

/** The same unit; of one sum of money, one report may leave out what it is paid for ("$40", "$40 a share"). */
function unitsMatch(a: NumberValue, b: NumberValue): boolean {
  if (a.unit === b.unit) return true;
  return a.measure === 'money' && a.stated === b.stated && a.unit?.split(' ')[0] === b.unit?.split(' ')[0];
}

/** Part of the words around "two" or "500" that must be shared before two of them are one. */
const AROUND_COMMON_NUMBER = 0.2;

/** A number with two significant digits or more is seldom met twice by accident. */
function isSpecific(stated: number): boolean {
  return String(stated).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length >= 2;
}

/** One sentence calls the one number old and the other one new: "raised to 41 from 38". */
function replaces(a: Statement, b: Statement): boolean {
  return a.articleId === b.articleId && a.sentence.start === b.sentence.start && a.supersession !== null && b.supersession !== null && a.supersession !== b.supersession;
}

/** Something in the texts says that two figures are of two things: a part, an addition, another place or time, or one
 *  sentence that gives both. */
function areApart(a: Statement, b: Statement): boolean {
  if (a.additional || b.additional || a.scope !== b.scope) return true;
  if (givesBoth(a, b) || couldBeAmong(a, b)) return true;
  if (a.places.length > 0 && b.places.length > 0 && shared(a.places, b.places).length === 0) return true;
  const superseding = a.supersession !== null || b.supersession !== null;
  return a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf) && !superseding;
}

/** Two numbers that cannot both be true are held against each other only where everything says that one thing is
 *  meant: the same happening to the same kind of thing, and words in common. */
function couldBeRivals(a: Statement, b: Statement, words: number): boolean {
  const event = a.predicate !== null && a.predicate === b.predicate;
  const object = objectMatch(a, b);
  if (event) return object === 1 || (object > 0 && (words >= RIVAL_WORDS || isFigure(a) || isFigure(b)));
  const around = shared(a.context, b.context).filter((concept) => concept !== a.object).length;
  const attribute = a.object !== null && a.object.includes('/');
  const enough = a.value?.kind === 'number' && a.value.measure === 'count' ? RIVAL_WORDS : RIVAL_SUM_WORDS;
  return object === 1 && a.object !== null && (attribute || (words >= enough && around > 0));
}

/** "three children" may be among "17 people": the smaller number is told of the narrower word. */
function couldBeAmong(a: Statement, b: Statement): boolean {
  if (a.object === null || b.object === null || a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  const isWide = (s: Statement): boolean => s.object !== null && GENERIC_PERSONS.has(s.object);
  if (isWide(a) === isWide(b)) return false;
  return isWide(a) ? b.value.stated < a.value.stated : a.value.stated < b.value.stated;
}

/** One is a named source's figure, the other is another's or the report's own. */
function inTwoVoices(a: Statement, b: Statement): boolean {
  return a.chain.at(-1) !== b.chain.at(-1);
}

/** Two sources are named, and they are two. */
function fromTwoSources(a: Statement, b: Statement): boolean {
  const left = a.chain.at(-1);
  const right = b.chain.at(-1);
  return left !== undefined && right !== undefined && left !== right;
}

/** One side's sentence states the other side's number too, of something else: "six were shot, nearly 40 injured". */
function givesBoth(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  if (replaces(a, b) || fromTwoSources(a, b)) return false;
  // "rose to 33, up from 19": the other number stands there because it was replaced.
  const sets = (own: Statement, other: number): boolean => own.supersession === null && own.numbers.includes(other);
  return sets(a, b.value.stated) || sets(b, a.value.stated);
}

/** Part of the words that two rival figures without a named happening must share. */
const RIVAL_WORDS = 0.5;

/** Sums, shares and measures are many in one story: without a named happening they must be told in nearly the same words. */
const RIVAL_SUM_WORDS = 0.8;

type NumberValue = Extract<Statement['value'], { kind: 'number' }>;

/** One person's age, or the same age of the same kind of thing; two people's ages are two claims. */
function ageIdentity(a: Statement, b: Statement): number {
  if (a.bearer !== null || b.bearer !== null) return a.bearer === b.bearer ? 1 : CONFLICT;
  return a.object !== null && a.object === b.object && sameNumber(a, b) ? 0.8 : CONFLICT;
}

function ordinalIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  const generic = (s: Statement): boolean => s.object === null || GENERIC_OCCASIONS.has(s.object);
  const sameEvent = a.predicate !== null && a.predicate === b.predicate;
  if (!sameEvent && (generic(a) || generic(b) || a.object !== b.object)) return 0;
  return Math.min(1, 0.45 + 0.35 * participantOverlap(a, b) + 0.2 * containment(a.concepts, b.concepts, weigh));
}

/** 1 same thing counted, 0.6 one of the two says it generally or not at all, 0 different things. */
function objectMatch(a: Statement, b: Statement): number {
  if (a.object === b.object) return a.object === null ? 0.6 : 1;
  if (a.object === null || b.object === null || isFigure(a) || isFigure(b)) return 0.6;
  const generic = GENERIC_PERSONS.has(a.object) || GENERIC_PERSONS.has(b.object);
  return generic && a.predicate !== null && a.predicate === b.predicate ? 0.6 : 0;
}

/** "the death toll rose to 19", "the number stood at 19": the word names the count, not what is counted. */
function isFigure(s: Statement): boolean {
  return s.object === 'figure' && s.predicate !== null;
}

/** Both say whose or which, and nothing of it is the same: "Danish soldiers", "Polish soldiers". */
function modifiersDiffer(a: Statement, b: Statement): boolean {
  return a.modifiers.length > 0 && b.modifiers.length > 0 && shared(a.modifiers, b.modifiers).length === 0;
}

/** The same number is stated, or one is a vague word whose band holds or meets the other's. */
export function sameNumber(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  if (a.value.stated === b.value.stated) return true;
  const vague = (a.value.vague || b.value.vague) && ((a.object !== null && a.object === b.object) || (a.predicate !== null && a.predicate === b.predicate));
  return vague && (a.value.low ?? 0) <= (b.value.high ?? Infinity) && (b.value.low ?? 0) <= (a.value.high ?? Infinity);
}

function dateIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  if (a.value?.kind !== 'date' || b.value?.kind !== 'date') return CONFLICT;
  if (a.predicate === null || a.predicate !== b.predicate || isDenied(a) !== isDenied(b)) return CONFLICT;
  const words = dice(a.concepts, b.concepts, weigh);
  const names = shared(namesOf(a), namesOf(b)).length;
  const object = a.object !== null && a.object === b.object;
  if (meet(a.value, b.value)) {
    if (a.predicate === 'report' && names === 0 && shared(a.participants, b.participants).length === 0 && words < SAME_REPORT) return 0;
    return Math.min(1, 0.35 + 0.15 * Math.min(names, 2) + (object ? 0.2 : 0) + 0.3 * words);
  }
  // Two days for one happening are a contradiction only where it can happen once and both name who and what,
  // or where the sentences are the same but for the date; else they are two happenings.
  if (numbersDiffer(a, b)) return CONFLICT;
  if (a.once && b.once && names > 0 && object) return 0.6;
  const same = containment(a.concepts, b.concepts, weigh);
  const figure = shared(a.numbers.map(String), b.numbers.map(String)).length > 0 && shared(a.places, b.places).length > 0;
  return object && (figure || (!RECURRING_CLASSES.has(a.predicate) && words >= SAME_BUT_DATE && same >= SAME_BUT_DATE && names > 0)) ? 0.6 : CONFLICT;
}

/** Two "X reported on Saturday" without a name in common share at least this part of their words. */
const SAME_REPORT = 0.4;

/** Two clauses share at least this part of their words (dice) before they count as one sentence with two dates. */
const SAME_BUT_DATE = 0.6;

/** Participants that are names: they alone have capitals. */
function namesOf(s: Statement): readonly string[] {
  return s.participants.filter((name) => /\p{Lu}/u.test(name));
}

/** Two speakers may well find the same few words; so many content words are one utterance, whoever made it. */
const SAME_UTTERANCE = 5;

function quoteIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  if (a.bearer !== null && b.bearer !== null && a.bearer !== b.bearer && !/ /.test(a.bearer) === !/ /.test(b.bearer)) {
    const long = Math.min(a.concepts.length, b.concepts.length) >= SAME_UTTERANCE;
    return long && containment(a.concepts, b.concepts, weigh) > 0.9 ? 0.6 : 0;
  }
  const count = shared(a.concepts, b.concepts).length;
  const least = Math.min(a.concepts.length, b.concepts.length);
  const held = containment(a.concepts, b.concepts, weigh);
  if (count < 2 || (least <= 3 && held < 0.6) || (least > 3 && count < 3)) return 0;
  return 0.7 * held + 0.3 * dice(a.concepts, b.concepts, weigh);
}

function clauseIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  const common = shared(a.concepts, b.concepts);
  if (numbersDiffer(a, b) || ordinalsDiffer(a, b)) return CONFLICT;
  if (a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf)) return CONFLICT;
  if (common.length < 2) return 0;
  const least = Math.min(a.concepts.length, b.concepts.length);
  const words = 0.5 * dice(a.concepts, b.concepts, weigh) + 0.5 * containment(a.concepts, b.concepts, weigh);
  if (isDenied(a) !== isDenied(b)) return contradicts(a, b, weigh) ? Math.max(words, JOIN_SCORE) : CONFLICT;
  if ((a.kind === 'forecast') !== (b.kind === 'forecast') && words < FULFILLED_WORDS) return 0;
  if (least < SHORT && (a.subject === null || a.subject !== b.subject)) return 0;
  const withheld = a.kind === 'status' && b.kind === 'status' && a.subject !== null && a.subject === b.subject;
  const listed = withheld || (a.listed && a.predicate === b.predicate);
  if (common.length < SHORT && !listed && dice(a.concepts, b.concepts, weigh) < SAME_BUT_DATE) return 0;
  const predicate = (a.predicate !== null && a.predicate === b.predicate) || withheld ? 1 : 0;
  const object = a.object !== null && a.object === b.object ? 1 : 0;
  if (predicate === 0 && (words < WORDS_ALONE || (least <= SHORT && common.length < SHORT))) return 0;
  // A stretch without a happening of its own has only its words to be known by.
  if (a.predicate === null && b.predicate === null) return 0.9 * words + 0.1 * participantOverlap(a, b);
  const score = 0.2 * predicate + 0.1 * object + 0.15 * participantOverlap(a, b) + 0.55 * words;
  // "has not released a figure", "has not confirmed the number": one body's silence on one thing.
  return withheld ? Math.max(score, JOIN_SCORE) : score;
}

/** What is expected in one report and has happened in another is one claim only in nearly the same words. */
const FULFILLED_WORDS = 0.7;

/** A statement of so few content words is held by a longer one too easily. */
const SHORT = 3;

/** Without a happening in common two statements share at least this part of their words. */
const WORDS_ALONE = 0.4;

/** Both state numbers and none is the same: whatever else they share, they do not say the same. */
function numbersDiffer(a: Statement, b: Statement): boolean {
  return a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((n) => b.numbers.includes(n));
}

/** "the second meeting", "the third meeting". */
function ordinalsDiffer(a: Statement, b: Statement): boolean {
  const own = a.concepts.filter((concept) => ORDINAL_WORDS.has(concept));
  const other = b.concepts.filter((concept) => ORDINAL_WORDS.has(concept));
  return own.length > 0 && other.length > 0 && shared(own, other).length === 0;
}

/** "the alarm was working" against "the alarm was not working", each with its own source: the words of one lie in the
 *  other's, and both are about the same thing. A report that only leaves something open denies nothing. */
function contradicts(a: Statement, b: Statement, weigh: Weigh): boolean {
  if (a.kind === 'status' || b.kind === 'status') return false;
  const concerned = a.subject !== null && a.subject === b.subject;
  const happening = a.predicate !== null && a.predicate === b.predicate && participantOverlap(a, b) > 0.5;
  if (!concerned && !happening) return false;
  const denial = a.stance === 'deny' || b.stance === 'deny';
  if (!denial && !fromTwoSources(a, b)) return false;
  const core = shared(a.core, b.core).length >= CORE_WORDS && containment(a.core, b.core, weigh) >= DENIAL_WORDS;
  return core || containment(a.concepts, b.concepts, weigh) >= DENIAL_WORDS;
}

/** Subject, verb and object, or as many content words of them. */
const CORE_WORDS = 3;

/** A denial is set against an assertion only where at least this part of the shorter one's words is in both. */
const DENIAL_WORDS = 0.75;

/** The statement says that something is not so. */
export function isDenied(s: Statement): boolean {
  return (s.stance === 'deny') !== s.negated;
}
