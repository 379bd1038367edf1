import type { Statement } from '../../model/statement.ts';
import { numbersExclude } from '../../text/numbers-exclude.ts';
import { GENERIC_OCCASIONS } from '../en/supersession.ts';
import { CONFLICT, JOIN_SCORE } from './identity-score.ts';
import {
  areApart,
  areWorldsApart,
  couldBeAmong,
  couldBeRivals,
  inTwoVoices,
  objectMatch,
  PAYING_CLASSES,
  replaces,
} from './rivals.ts';
import { type NumberValue, sameNumber } from './same-number.ts';
import { containment, meet, participantOverlap } from './similarity.ts';
import { shared, type Weigh } from './weights.ts';

export function quantityIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  const left = a.value;
  const right = b.value;
  if (left?.kind !== 'number' || right?.kind !== 'number') return CONFLICT;
  if (left.measure !== right.measure || !unitsMatch(a, b, left, right)) return CONFLICT;
  // Those who died and those who did not are two counts, whatever their number.
  if (a.negated !== b.negated) return CONFLICT;
  // A denied figure stands against the same figure alone; of another it says nothing.
  if ((a.stance === 'deny') !== (b.stance === 'deny') && !sameNumber(a, b)) return 0;
  // Whom a report names is no rival of a figure for all, and no bound of it that it would mention.
  if (a.individuals !== b.individuals && !sameNumber(a, b))
    return a.supersession === null && b.supersession === null ? CONFLICT : 0;
  if (left.measure === 'age') return ageIdentity(a, b);
  // A match has many scores in its course, and each of them is right.
  if (left.measure === 'score' && goals(a) !== goals(b)) return CONFLICT;
  const small = left.measure === 'count' && left.stated <= SMALL_COUNT && a.predicate !== null;
  if (a.background !== b.background && (numbersExclude(left, right) || small))
    return sameNumber(a, b) && containment(a.context, b.context, weigh) >= ONE_PAST ? JOIN_SCORE : CONFLICT;
  if ((a.scope === 'part') !== (b.scope === 'part')) return CONFLICT;
  if (a.scope === 'part' && !sameNumber(a, b) && !isSamePart(a, b)) return CONFLICT;
  if (a.scope === 'part' && a.bearer !== null && b.bearer !== null && a.bearer !== b.bearer) return CONFLICT;
  if (left.measure === 'ordinal')
    return left.stated === right.stated ? ordinalIdentity(a, b, weigh) : CONFLICT;
  const equal = sameNumber(a, b);
  const counted = left.measure === 'count';
  if (haveTwoHappenings(a, b) && (counted || !equal)) return CONFLICT;
  // "two more bodies" are not the two that were found before, though the number is the same.
  const few = counted && left.stated <= SMALL_COUNT;
  if (a.additional !== b.additional && a.predicate === b.predicate && (!equal || few)) return CONFLICT;
  const object = objectMatch(a, b);
  if (object === 0 && (counted || !equal)) return CONFLICT;
  const event = a.predicate !== null && a.predicate === b.predicate;
  if (modifiersDiffer(a, b) && !(event && equal)) return CONFLICT;
  const superseding = a.supersession !== null || b.supersession !== null;
  if (a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf) && !equal && !superseding) return CONFLICT;
  const words = containment(a.context, b.context, weigh);
  const around = 0.2 * words + 0.1 * participantOverlap(a, b);
  // A small round number is met everywhere: something around it must be the same too.
  const common = !isSpecific(left) && words < AROUND_COMMON_NUMBER;
  if (equal && !event && common && (object < 1 || left.stated <= A_PAIR)) return 0;
  // "all 12 lines were closed", "10 of the 12 lines": one of the two says nothing of what happened to them.
  const half = counted && (a.predicate === null) !== (b.predicate === null);
  if (equal && half && words < AROUND_COMMON_NUMBER) return 0;
  if (equal)
    return Math.min(1, 0.33 + 0.2 * object + (isSpecific(left) ? 0.15 : 0) + (event ? 0.15 : 0) + around);
  // Joined once all else is grouped: see join-replaced.ts.
  if (replaces(a, b)) return 0;
  // One report that gives two figures without setting one against the other speaks of two things.
  const old = a.supersession === 'earlier' || b.supersession === 'earlier';
  if (a.articleId === b.articleId && !old && !inTwoVoices(a, b)) return CONFLICT;
  if (old) return event && !isPaired(a) && !isPaired(b) ? JOIN_SCORE : 0;
  if ((a.predicate === null) !== (b.predicate === null)) return 0;
  if (areWorldsApart(a, b)) return 0;
  if (!event && !numbersExclude(left, right) && isFarBeyond(left, right)) return 0;
  if (numbersExclude(left, right)) {
    if (areApart(a, b)) return CONFLICT;
    // Twenty dead in one valley and 33 dead, three children and five people: whether of one count, nobody can tell.
    if (!isSamePart(a, b) && (a.places.length === 0) !== (b.places.length === 0)) return 0;
    if (couldBeAmong(a, b)) return 0;
    if (!couldBeRivals(a, b, words)) return 0;
  }
  return Math.min(1, (event ? 0.4 : 0.15) + 0.25 * object + (event ? 1 : 2) * around);
}

/** "more than 90" and 410: the bound leaves room for it, but nobody means it. (A toll may grow so far.) */
function isFarBeyond(a: NumberValue, b: NumberValue): boolean {
  return Math.max(a.stated, b.stated) > FAR_BEYOND * Math.min(a.stated, b.stated);
}

/** Nobody calls a number "more than" one that is so many times smaller. */
const FAR_BEYOND = 3;

/** Both say what happened, and it is not the same. What is offered, paid and bought for is one price. */
function haveTwoHappenings(a: Statement, b: Statement): boolean {
  if (a.predicate === null || b.predicate === null || a.predicate === b.predicate) return false;
  const priced = a.value?.kind === 'number' && a.value.measure === 'money';
  return !(priced && PAYING_CLASSES.has(a.predicate) && PAYING_CLASSES.has(b.predicate));
}

/** "2-1" and "2–1", not "3-0", whose mean is the same. */
const goals = ({ label }: Statement): string => (label.match(/\d+/g) ?? []).join('-');

/** Figures of one place within a whole are of the same thing. */
const isSamePart = (a: Statement, b: Statement): boolean => a.bearer !== null && a.bearer === b.bearer;

/** So many may well have died in two happenings. */
const SMALL_COUNT = 12;

/** Part of the words around two small numbers, one of them dated long ago, that must be the same. */
const ONE_PAST = 0.6;

/** The number that replaced it stands in its own sentence: it comes to its claim by that one alone. */
function isPaired(s: Statement): boolean {
  return s.supersession === 'earlier' && s.numbers.length > 1;
}

/** The same unit; of one sum of money, and of one that it replaced, a report may leave out what it is paid for ("$40",
 *  "$40 a share"). */
function unitsMatch(a: Statement, b: Statement, left: NumberValue, right: NumberValue): boolean {
  if (left.unit === right.unit) return true;
  const replaced = a.supersession === 'earlier' || b.supersession === 'earlier';
  if (left.measure !== 'money' || (left.stated !== right.stated && !replaced)) return false;
  const bare = withoutRate(left.unit);
  return bare === withoutRate(right.unit) && (bare === left.unit || bare === right.unit);
}

/** "dollar" of "dollar per barrel". */
export function withoutRate(unit: string | null): string | null {
  return unit?.split(' per ')[0] ?? null;
}

/** Part of the words around "two" or "500" that must be shared before two of them are one. */
const AROUND_COMMON_NUMBER = 0.4;

/** "the two countries", "two men": whatever they are, there are two of them in many a sentence. */
const A_PAIR = 2;

/** A number with two significant digits or more is seldom met twice by accident, nor is a score. */
function isSpecific({ measure, stated }: NumberValue): boolean {
  if (measure === 'score') return true;
  // A third has endless digits.
  if (Math.abs(stated) < 1) return false;
  return String(stated).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length >= 2;
}

/** One person's age, or the same age of the same kind of thing; two people's ages are two claims. */
function ageIdentity(a: Statement, b: Statement): number {
  if (a.bearer !== null && b.bearer !== null && a.bearer !== b.bearer)
    return sameNumber(a, b) && shortName(a.bearer) === shortName(b.bearer) ? 1 : CONFLICT;
  if (a.bearer !== null || b.bearer !== null) {
    if (a.bearer !== b.bearer) return CONFLICT;
    return sameNumber(a, b) || couldBeSlip(a, b) ? 1 : CONFLICT;
  }
  return a.object !== null && a.object === b.object && sameNumber(a, b) ? 0.8 : CONFLICT;
}

/** Years by which two reports' ages of one person differ at most: farther apart, one of them is somebody else's. */
const AGE_SLIP = 5;

/** Two reports differ about an age by a birthday or a slip; one report does not contradict itself. */
function couldBeSlip(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number' || a.articleId === b.articleId) return false;
  return Math.abs(a.value.stated - b.value.stated) <= AGE_SLIP;
}

/** "Otto Brandt" of "Otto R. Brandt Jr.". */
function shortName(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ');
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

function ordinalIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  if (modifiersDiffer(a, b)) return 0;
  const generic = (s: Statement): boolean => s.object === null || GENERIC_OCCASIONS.has(s.object);
  const sameEvent = a.predicate !== null && a.predicate === b.predicate;
  if (!sameEvent && (generic(a) || generic(b) || a.object !== b.object)) return 0;
  return Math.min(
    1,
    0.45 + 0.35 * participantOverlap(a, b) + 0.2 * containment(a.concepts, b.concepts, weigh),
  );
}

/** Both say whose or which, and nothing of it is the same: "Danish soldiers", "Polish soldiers". */
function modifiersDiffer(a: Statement, b: Statement): boolean {
  return a.modifiers.length > 0 && b.modifiers.length > 0 && shared(a.modifiers, b.modifiers).length === 0;
}
