import type { Statement } from '../../model/statement.ts';
import { HOSPITAL_WORDS, OCCASION_NOUNS, ONLY } from '../en/figure-words.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { STATISTIC_NOUNS } from '../en/statistic-nouns.ts';
import { GENERIC_PERSONS } from '../en/supersession.ts';
import { PERSON_SEXES } from '../en/victim-words.ts';
import { isName } from './is-name.ts';
import { meet } from './similarity.ts';
import { shared } from './weights.ts';

/** Something in the texts says that two figures are of two things: a part, an addition, another place or time. */
export function areApart(a: Statement, b: Statement): boolean {
  if (a.additional || b.additional || (a.scope === 'part') !== (b.scope === 'part')) return true;
  if (a.places.length > 0 && b.places.length > 0 && shared(a.places, b.places).length === 0) return true;
  if (PAYING_CLASSES.has(a.predicate ?? '') && haveTwoNames(a.subject, b.subject)) return true;
  if (fromTwoSources(a, b) && isOfHouse(a) && isOfHouse(b)) return true;
  const superseding = a.supersession !== null || b.supersession !== null;
  return a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf) && !superseding;
}

/** A hospital counts its own patients. */
const isOfHouse = ({ chain }: Statement): boolean =>
  (chain.at(-1) ?? '').split(' ').some((word) => HOSPITAL_WORDS.has(word.toLowerCase()));

/** Classes of what somebody gives for something. */
export const PAYING_CLASSES: ReadonlySet<string> = new Set(['offer', 'buy', 'pay']);

/** Two bidders' offers are two offers, two payers' prices two prices. */
function haveTwoNames(a: string | null, b: string | null): boolean {
  return isName(a) && isName(b) && a !== b;
}

/** Two numbers that cannot both be true are held against each other only where everything says that one thing is
 *  meant: the same happening to the same kind of thing, and words in common. */
export function couldBeRivals(a: Statement, b: Statement, words: number): boolean {
  if (isOne(a) || isOne(b) || isStatistic(a) || isStatistic(b)) return false;
  if (isOccasion(a) && !(isName(a.subject) && a.subject === b.subject)) return false;
  const event = a.predicate !== null && a.predicate === b.predicate;
  const object = objectMatch(a, b);
  // Of another time's happening each report tells in a breath what part of it concerns it.
  if (a.background && b.background && isOnePast(a, b)) return true;
  if (a.background && b.background && !isToldAlike(a, b, words)) return false;
  if (event) {
    const share = a.value?.kind === 'number' && a.value.measure === 'percent';
    const told = words >= (share ? RIVAL_SUM_WORDS : RIVAL_WORDS) || isFigure(a) || isFigure(b);
    return object === 1 ? told || ONE_COUNT_CLASSES.has(a.predicate ?? '') : object > 0 && told;
  }
  if (namesDiffer(a, b)) return false;
  const around = shared(a.context, b.context).filter((concept) => concept !== a.object).length;
  const attribute = a.object?.includes('/') === true;
  const counted = a.value?.kind === 'number' && a.value.measure === 'count' && a.value.stated < SUM_SIZE;
  // What was raised to this was less before: the report itself says that there is another number.
  const anew = [a, b].filter(({ supersession }) => supersession === 'newer').length === 1;
  const enough = counted ? (anew ? REPLACED_WORDS : RIVAL_WORDS) : RIVAL_SUM_WORDS;
  return object === 1 && a.object !== null && (attribute || (words >= enough && around > 0));
}

/** "At Koban Bank an outage hit 900,000 customers", "4.1 million customers were hit": without a named happening, what one
 *  report alone names may be what it is all about. */
function namesDiffer(a: Statement, b: Statement): boolean {
  if (a.articleId === b.articleId) return false;
  const named = (s: Statement, subject: boolean): string =>
    [...new Set([...s.context, ...(subject && s.subject !== null ? [s.subject] : [])])]
      .filter(isName)
      .sort()
      .join();
  // "It promised each passenger 800 marks", where another report names who: "it" is as good as the name.
  return [false, true].every((subject) => named(a, subject) !== named(b, subject));
}

/** Happenings of which a story has one count. Of votes or offers it has many, and more than the word must be the same. */
export const ONE_COUNT_CLASSES: ReadonlySet<string> = new Set([
  ...PERSON_CLASSES,
  'dismiss',
  'destroy',
  'deploy',
  'sicken',
]);

/** 600 and 80 million are no two counts of one thing, whatever the words share, and "more than 600" leaves no room for
 *  80 million; of a vague word its lower end counts. */
export function areWorldsApart(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  const sizes = [a.value, b.value].map((value) =>
    Math.abs(value.vague ? (value.low ?? value.stated) : value.stated),
  );
  const [less, more] = sizes.sort((x, y) => x - y);
  return less !== undefined && more !== undefined && more > WORLDS * Math.max(1, less);
}

/** Two counts of one thing, however rash the one, seldom differ by more than this. */
const WORLDS = 100;

/** Nearly the same words, and more than a verb of them: "52 died" shares all it has with any other dead. */
function isToldAlike(a: Statement, b: Statement, words: number): boolean {
  return words >= RIVAL_SUM_WORDS && shared(a.context, b.context).length >= ALIKE_WORDS;
}

/** The same befell people in the same year at what both name, and in like numbers: "killing 43 people at Rusk in 1988", "the
 *  worst since 1988, when 46 drowned at Rusk". */
function isOnePast(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  const [less, more] = [a.value.stated, b.value.stated].sort((x, y) => x - y);
  return (
    PERSON_CLASSES.has(a.predicate ?? '') &&
    a.predicate === b.predicate &&
    a.asOf !== null &&
    a.asOf.from === b.asOf?.from &&
    a.asOf.to === b.asOf.to &&
    objectMatch(a, b) > 0 &&
    shared(a.context, b.context).some(isName) &&
    (more ?? 0) <= ONE_PAST_RATIO * (less ?? 0)
  );
}

/** Two tolls of one day long past differ by no more than this; farther apart, one is a part of the other or of another
 *  happening of that year. */
const ONE_PAST_RATIO = 1.5;

/** Words that two background figures must share, at least. */
const ALIKE_WORDS = 3;

/** "One man, 18, was hurt" tells of one of them; it is no count of all, as "only one" is. */
function isOne(s: Statement): boolean {
  if (s.label.toLowerCase().startsWith(ONLY)) return false;
  return s.value?.kind === 'number' && s.value.measure === 'count' && s.value.stated === 1;
}

/** "He was shot five times": of two men who are not named nobody can tell that they are one. */
const isOccasion = (s: Statement): boolean => s.object !== null && OCCASION_NOUNS.has(s.object);

/** "81 homicides": a city's in a year, or a man's; crimes are counted over whatever is written about. */
function isStatistic(s: Statement): boolean {
  return s.object !== null && STATISTIC_NOUNS.has(s.object);
}

/** So many are mostly coins of a currency that no list knows. */
export const SUM_SIZE = 1_000_000;

/** Part of the words that two rival figures without a named happening must share. */
const RIVAL_WORDS = 0.5;

/** The same, where one of the two is called newer. */
const REPLACED_WORDS = 0.4;

/** Sums, shares and measures are many in one story: without a named happening they must be told in nearly the same words. */
const RIVAL_SUM_WORDS = 0.8;

/** "three children" may be among "17 people": the smaller number is told of the narrower word. */
export function couldBeAmong(a: Statement, b: Statement): boolean {
  if (a.object === null || b.object === null || a.value?.kind !== 'number' || b.value?.kind !== 'number')
    return false;
  const isWide = (s: Statement): boolean => s.object !== null && GENERIC_PERSONS.has(s.object);
  if (isWide(a) === isWide(b)) return false;
  return isWide(a) ? b.value.stated < a.value.stated : a.value.stated < b.value.stated;
}

/** One side's sentence states the other side's number too, of something else: "six were shot, nearly 40 injured". */
export function givesBoth(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  if (replaces(a, b) || fromTwoSources(a, b)) return false;
  // "rose to 33, up from 19", "17 vehicles or 22?": the other number stands there because it was replaced, or is set against it.
  const sets = (own: Statement, other: number): boolean =>
    own.supersession === null && own.contrast === null && own.numbers.includes(other);
  return sets(a, b.value.stated) || sets(b, a.value.stated);
}

/** One sentence calls the one number old and the other one new: "raised to 41 from 38". */
export function replaces(a: Statement, b: Statement): boolean {
  return (
    a.articleId === b.articleId &&
    a.sentence.start === b.sentence.start &&
    a.supersession !== null &&
    b.supersession !== null &&
    a.supersession !== b.supersession
  );
}

/** One is a named source's figure, the other is another's or the report's own. */
export function inTwoVoices(a: Statement, b: Statement): boolean {
  return a.chain.at(-1) !== b.chain.at(-1);
}

/** Two sources are named, and they are two. */
export function fromTwoSources(a: Statement, b: Statement): boolean {
  const left = a.chain.at(-1);
  const right = b.chain.at(-1);
  return left !== undefined && right !== undefined && left !== right;
}

/** 1 same thing counted, 0.6 one of the two says it generally or not at all, 0 different things. */
export function objectMatch(a: Statement, b: Statement): number {
  const [left, right] = [objectOf(a), objectOf(b)];
  if (left === right) return a.object !== b.object || left === null ? 0.6 : 1;
  if (left === null || right === null || isFigure(a) || isFigure(b)) return 0.6;
  if (areOfTwoSexes(left, right)) return 0;
  // Who is dismissed loses a job: one count.
  if (a.predicate === 'dismiss' && b.predicate === 'dismiss') return 0.6;
  const generic = GENERIC_PERSONS.has(left) || GENERIC_PERSONS.has(right);
  return generic && a.predicate !== null && a.predicate === b.predicate ? 0.6 : 0;
}

/** "two men and two women": whoever they are, they are four. */
function areOfTwoSexes(left: string, right: string): boolean {
  const sexes = [left, right].map((noun) => PERSON_SEXES.get(noun) ?? null);
  return sexes[0] !== null && sexes[1] !== null && sexes[0] !== sexes[1];
}

/** What is counted; "630 were rescued" counts people though it does not say so. */
function objectOf({ object, predicate }: Statement): string | null {
  return object ?? (PERSON_CLASSES.has(predicate ?? '') ? 'person' : null);
}

/** "the death toll rose to 19", "the number stood at 19": the word names the count, not what is counted. (Two counts of
 *  fraud are counted.) */
function isFigure(s: Statement): boolean {
  return s.object === 'figure' && ONE_COUNT_CLASSES.has(s.predicate ?? '');
}
