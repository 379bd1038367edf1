import type { Statement } from '../../model/statement.ts';
import { BEFORE } from '../en/denying-words.ts';
import { RECURRING_CLASSES } from '../en/recurring.ts';
import { WEAK_VERBS } from '../en/weak-verbs.ts';
import type { CommonWords } from './common-words.ts';
import { contradicts, isDenied } from './denial.ts';
import { CONFLICT, JOIN_SCORE } from './identity-score.ts';
import { isName } from './is-name.ts';
import { isOnePerson } from './is-one-person.ts';
import { haveOpposites, turnRound } from './negations.ts';
import { numbersDiffer } from './same-number.ts';
import { meet, participantOverlap, SAME_BUT_DATE } from './similarity.ts';
import { shared, type Weigh, weightOf } from './weights.ts';

/** Facts told in passing have only their words to be known by: one must hold nearly all words of the other. */
export function echoIdentity(a: Statement, b: Statement, words: CommonWords): number {
  if (areTwoThings(a, b) || isDenied(a) !== isDenied(b)) return CONFLICT;
  if (turnRound(a, b) || haveOpposites(a, b)) return CONFLICT;
  // What is promised of a thing and what has become of it have the thing in common, and no fact.
  if ((a.stance === 'pledge') !== (b.stance === 'pledge')) return CONFLICT;
  // Of what is not so, who has not done it is the point.
  if (isDenied(a) && namesDiffer(a, b)) return CONFLICT;
  const alike = 0.7 * words.held + 0.3 * words.whole;
  if (alike >= NEARLY_ALL_ECHOED || alike < ECHO_SCORE) return alike;
  return weightOf(words.weigh, shared(a.concepts, b.concepts)) >= RARE_TOGETHER ? alike : 0;
}

/** Stretches told in passing have only their words to be known by: they must share nearly all of them. */
export const ECHO_SCORE = 0.72;

/** From this likeness on a stretch is another one told again, whatever its words. */
const NEARLY_ALL_ECHOED = 0.8;

/** Nats: three words that are rare in both reports. With less than that in common, what else the two tell may be all the
 *  difference ("a decision to begin", "begun during the last government"). */
const RARE_TOGETHER = 10;

/** Numbers, places in a row, days or clock times that cannot be those of one happening. */
export function areTwoThings(a: Statement, b: Statement): boolean {
  if (numbersDiffer(a, b) || ordinalsDiffer(a, b)) return true;
  if (a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf)) return true;
  return a.clock !== null && b.clock !== null && a.clock !== b.clock;
}

export function clauseIdentity(a: Statement, b: Statement, common: CommonWords): number {
  if (areTwoThings(a, b) && !deniesBefore(a, b) && !deniesBefore(b, a)) return CONFLICT;
  if (isSilence(a) && isSilence(b) && a.subject !== b.subject) return CONFLICT;
  if (isDenied(a) === isDenied(b) && (turnRound(a, b) || haveOpposites(a, b))) return CONFLICT;
  if (befellOthers(a, b)) return CONFLICT;
  const { count, weigh } = common;
  const sameFrame = hasSameFrame(a, b, weigh) || isSameScene(a, b, weigh);
  if (count < 2 && !sameFrame) return 0;
  const least = Math.min(a.concepts.length, b.concepts.length);
  const { whole, held } = common;
  const words = 0.5 * whole + 0.5 * held;
  if (isDenied(a) !== isDenied(b)) return contradicts(a, b, weigh) ? Math.max(words, JOIN_SCORE) : CONFLICT;
  if ((a.kind === 'forecast') !== (b.kind === 'forecast') && words < FULFILLED_WORDS) return 0;
  if (sameFrame) return Math.max(words, JOIN_SCORE);
  if (least < SHORT && (a.subject === null || a.subject !== b.subject)) return 0;
  const withheld =
    a.kind === 'status' && b.kind === 'status' && a.subject !== null && a.subject === b.subject;
  const listed = withheld || (a.listed && a.predicate === b.predicate);
  if (count < SHORT && !listed && whole < SAME_BUT_DATE) return 0;
  const predicate = (a.predicate !== null && a.predicate === b.predicate) || withheld ? 1 : 0;
  const object = a.object !== null && a.object === b.object ? 1 : 0;
  if (predicate === 0 && (words < WORDS_ALONE || (least <= SHORT && count < SHORT))) return 0;
  if (!withheld && !isSameProposition(a, b, whole, words)) return 0;
  // A stretch without a happening of its own has only its words to be known by.
  if (a.predicate === null && b.predicate === null) return 0.9 * words + 0.1 * participantOverlap(a, b);
  const score = 0.2 * predicate + 0.1 * object + 0.15 * participantOverlap(a, b) + 0.55 * words;
  // "has not released a figure", "has not confirmed the number": one body's silence on one thing.
  return withheld ? Math.max(score, JOIN_SCORE) : score;
}

/** "denied that it had known of the fault before October", "had known of the fault since April": the day that a denial names is the
 *  first on which it would be true. */
function deniesBefore(denial: Statement, s: Statement): boolean {
  if (denial.stance !== 'deny' || denial.negated || isDenied(s) || denial.asOf === null || s.asOf === null)
    return false;
  return !numbersDiffer(denial, s) && BEFORE.test(denial.label) && s.asOf.to < denial.asOf.from;
}

/** The whole proposition must be the same, not some rare words of it: nearly all words; or one happening with its
 *  subject or object; or, where the happening is told in another verb, most words and one of the two. */
function isSameProposition(a: Statement, b: Statement, whole: number, words: number): boolean {
  if (whole >= NEARLY_ALL) return true;
  if (namesDiffer(a, b)) return false;
  const subject = a.subject !== null && a.subject === b.subject;
  const object = a.object !== null && a.object === b.object;
  const happening = a.predicate !== null && a.predicate === b.predicate;
  if (happening) return subject || object || words >= MOST;
  return words >= MOST && (subject || object || sharesName(a, b));
}

/** Part of all words (dice) that makes two tellings one whatever their grammar. */
const NEARLY_ALL = 0.6;

/** Part of the words that one telling has of the other. */
const MOST = 0.5;

/** One happening, told by a verb that says something, and two of the things that make it this one and no other: who,
 *  to what, where, on which day, and a telling word beside the verb. Of what is still to come the day alone will do. */
function hasSameFrame(a: Statement, b: Statement, weigh: Weigh): boolean {
  if (a.predicate === null || a.predicate !== b.predicate || WEAK_VERBS.has(a.predicate)) return false;
  if (befellOnce(a, b)) return true;
  if (namesDiffer(a, b) || objectsDiffer(a, b)) return false;
  const subject = a.subject !== null && a.subject === b.subject;
  const object = a.object !== null && a.object === b.object;
  const place = shared(a.places, b.places).length > 0;
  const day =
    a.asOf !== null && a.asOf.from === a.asOf.to && a.asOf.from === b.asOf?.from && a.asOf.to === b.asOf.to;
  const told = new Set([a.subject, a.object, a.predicate, ...a.places]);
  const word = shared(a.concepts, b.concepts).some((one) => !told.has(one) && weigh(one) >= TELLING_WORD);
  const ahead = day && a.kind === 'forecast' && b.kind === 'forecast';
  const whom = !subject && !object && isOnePerson(a.undergoer, b.undergoer);
  return ahead || [subject, object || whom, place, day, word].filter(Boolean).length >= FRAME_PARTS;
}

/** Somebody by name, at one place by name, in one stretch of time, and a telling word: whatever the verbs, the two tell of
 *  one happening ("walked into the office in Norwell in May", "appeared in May at the Norwell office"). */
function isSameScene(a: Statement, b: Statement, weigh: Weigh): boolean {
  if (!isName(a.subject) || a.subject !== b.subject) return false;
  if (a.asOf === null || a.asOf.from !== b.asOf?.from || a.asOf.to !== b.asOf.to) return false;
  const places = shared(a.places, b.places);
  const told = new Set([a.subject, ...places]);
  const word = shared(a.concepts, b.concepts).some((one) => !told.has(one) && weigh(one) >= TELLING_WORD);
  return places.length > 0 && word;
}

/** What seldom befalls anybody twice ("Voss was fired", "they fired Voss") and befell somebody with a name is one
 *  happening, unless it is told of two doers. */
function befellOnce(a: Statement, b: Statement): boolean {
  if (!a.listed || !b.listed || RECURRING_CLASSES.has(a.predicate ?? '')) return false;
  if (!isName(a.undergoer) || a.undergoer !== b.undergoer) return false;
  const doer = (s: Statement): string | null => (s.subject === s.undergoer ? null : s.subject);
  return !(isName(doer(a)) && isName(doer(b)) && doer(a) !== doer(b));
}

/** "Orrin sued Velden", "Velden sued Orrin": each names whom it befell, and does what the other undergoes. */
function befellOthers(a: Statement, b: Statement): boolean {
  if (!isName(a.undergoer) || !isName(b.undergoer) || a.predicate !== b.predicate) return false;
  return a.undergoer !== b.undergoer && (a.subject === b.undergoer || b.subject === a.undergoer);
}

/** Of who, what, where, when and a telling word, so many must be the same for two clauses to tell one happening. */
const FRAME_PARTS = 2;

/** Nats of a word that stands in about two sentences of each of two reports, or fewer. */
const TELLING_WORD = 3;

function objectsDiffer(a: Statement, b: Statement): boolean {
  return a.object !== null && b.object !== null && a.object !== b.object;
}

/** Both say who it is about by name, and the names are two. A pledge may be told as its state's or its leader's. */
function namesDiffer(a: Statement, b: Statement): boolean {
  if (a.kind === 'pledge' && b.kind === 'pledge') return false;
  return isName(a.subject) && isName(b.subject) && a.subject !== b.subject;
}

function sharesName(a: Statement, b: Statement): boolean {
  return shared(a.concepts, b.concepts).some(isName);
}

/** What is expected in one report and has happened in another is one claim only in nearly the same words. */
const FULFILLED_WORDS = 0.7;

/** A statement of so few content words is held by a longer one too easily. */
const SHORT = 3;

/** Without a happening in common two statements share at least this part of their words. */
const WORDS_ALONE = 0.4;

/** Who has not said something is the point of saying so. */
function isSilence(s: Statement): boolean {
  return (s.kind === 'status' || s.kind === 'verification') && isName(s.subject);
}

/** "the second meeting", "the third meeting". */
function ordinalsDiffer(a: Statement, b: Statement): boolean {
  return a.ordinals.length > 0 && b.ordinals.length > 0 && shared(a.ordinals, b.ordinals).length === 0;
}
