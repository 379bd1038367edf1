import type { Statement } from '../../model/statement.ts';
import { numbersExclude } from '../../text/numbers-exclude.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { ageIdentity } from './age-identity.ts';
import {
  areSetAgainst,
  endsLack,
  goals,
  isBareThing,
  isCalledOld,
  isFarBeyond,
  isOneKind,
  isPaired,
  isSamePart,
  isSpecific,
  runsOn,
  tellsDoer,
} from './figure-signs.ts';
import { CONFLICT, JOIN_SCORE } from './identity-score.ts';
import { changePlaces, modifiersDiffer } from './modifiers-differ.ts';
import { haveOpposites } from './negations.ts';
import { isOneKindOfNumber, isRateInDoubt } from './one-kind-of-number.ts';
import { ordinalIdentity } from './ordinal-identity.ts';
import { type QuantityPair, quantityPair, type WeighedPair, weighed } from './quantity-pair.ts';
import {
  areApart,
  areWorldsApart,
  couldBeAmong,
  couldBeRivals,
  givesBoth,
  inTwoVoices,
  ONE_COUNT_CLASSES,
  objectMatch,
  replaces,
  SUM_SIZE,
} from './rivals.ts';
import { containment, meet } from './similarity.ts';
import { haveTwoHappenings } from './two-happenings.ts';

/** What settles whether two figures are of one thing: the score, or null where the rule has nothing to say of them. */
interface Rule<Pair> {
  readonly name: string;
  readonly score: (pair: Pair) => number | null;
}

/** How surely two figures are of one thing: 0 (no sign of it) to 1, or CONFLICT. The first rule that says anything decides. */
export function quantityIdentity(a: Statement, b: Statement, weigh: QuantityPair['weigh']): number {
  return quantityVerdict(a, b, weigh).score;
}

/** The same, with the name of the rule that decided. */
export function quantityVerdict(
  a: Statement,
  b: Statement,
  weigh: QuantityPair['weigh'],
): { readonly rule: string; readonly score: number } {
  const pair = quantityPair(a, b, weigh);
  if (pair === null) return { rule: 'no number', score: CONFLICT };
  return (
    firstVerdict(KEPT_APART, pair) ??
    firstVerdict(COMPARED, weighed(pair)) ?? { rule: 'no rule', score: CONFLICT }
  );
}

function firstVerdict<Pair>(
  rules: readonly Rule<Pair>[],
  pair: Pair,
): { readonly rule: string; readonly score: number } | null {
  for (const { name, score } of rules) {
    const own = score(pair);
    if (own !== null) return { rule: name, score: own };
  }
  return null;
}

/** A conflict where the test holds. */
const apart = (name: string, test: (pair: QuantityPair) => boolean): Rule<QuantityPair> => ({
  name,
  score: (pair) => (test(pair) ? CONFLICT : null),
});

/** No sign that they are one where the test holds. */
const silent = (name: string, test: (pair: WeighedPair) => boolean): Rule<WeighedPair> => ({
  name,
  score: (pair) => (test(pair) ? 0 : null),
});

/** Rules that need nothing but the facets of the two. */
const KEPT_APART: readonly Rule<QuantityPair>[] = [
  apart('two kinds of number', (pair) => !isOneKindOfNumber(pair)),
  { name: 'a rate left out', score: (pair) => (isRateInDoubt(pair) ? 0 : null) },
  // Those who died and those who did not are two counts, whatever their number.
  apart('happened and did not', ({ a, b }) => a.negated !== b.negated),
  // A denied figure stands against the same figure alone; of another it says nothing.
  {
    name: 'another figure is denied',
    score: ({ a, b, equal }) => ((a.stance === 'deny') !== (b.stance === 'deny') && !equal ? 0 : null),
  },
  // Whom a report names is no rival of a figure for all, and no bound of it that it would mention.
  {
    name: 'those named one by one',
    score: ({ a, b, equal }) => {
      if (a.individuals === b.individuals || equal) return null;
      return a.supersession === null && b.supersession === null ? CONFLICT : 0;
    },
  },
  { name: 'ages', score: ({ a, b, left }) => (left.measure === 'age' ? ageIdentity(a, b) : null) },
  // A match has many scores in its course, and each of them is right.
  apart('two scores', ({ a, b, left }) => left.measure === 'score' && goals(a) !== goals(b)),
  { name: 'another time', score: ofAnotherTime },
  // Who denies "12,000 of them" need not say again of what.
  apart(
    'a part and a whole',
    ({ a, b, equal }) =>
      (a.scope === 'part') !== (b.scope === 'part') &&
      !(equal && isOneKind(a, b)) &&
      !(equal && a.articleId === b.articleId && (a.stance === 'deny') !== (b.stance === 'deny')),
  ),
  // "two more bodies" on Wednesday are not the two that were found on Thursday.
  apart(
    'two additions',
    ({ a, b, counted }) =>
      counted && a.additional && b.additional && a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf),
  ),
  apart('two parts', ({ a, b, equal }) => a.scope === 'part' && !equal && !isSamePart(a, b)),
  apart(
    'parts of two places',
    ({ a, b }) => a.scope === 'part' && a.bearer !== null && b.bearer !== null && a.bearer !== b.bearer,
  ),
  {
    name: 'ordinals',
    score: (pair) => (pair.left.measure === 'ordinal' ? ordinalIdentity(pair) : null),
  },
  apart('two happenings', (pair) => haveTwoHappenings(pair) && (pair.counted || !pair.equal)),
  // "two more bodies" are not the two that were found before, though the number is the same.
  apart(
    'what is added',
    ({ a, b, left, counted, equal }) =>
      a.additional !== b.additional &&
      a.predicate === b.predicate &&
      (!equal || (counted && left.stated <= SMALL_COUNT)),
  ),
  apart('two things', ({ a, b, counted, equal }) => (counted || !equal) && objectMatch(a, b) === 0),
  // Of a rise and of a fall the same number is two figures; of a toll that fell to 29 it is not.
  apart('opposite ways', ({ a, b, equal, counted }) => equal && !counted && haveOpposites(a, b)),
  apart(
    'whose or which',
    (pair) =>
      modifiersDiffer(pair.a, pair.b) && (!(pair.event && pair.equal) || changePlaces(pair.a, pair.b)),
  ),
  // "4,000 are still without power", "power was restored to 4,000": those it holds for, and those it no longer holds for.
  apart('a lack and its end', ({ a, b }) => a.passing !== b.passing && endsLack(a) !== endsLack(b)),
  apart('two days', ({ a, b, equal }) => {
    const superseding = a.supersession !== null || b.supersession !== null;
    return a.asOf !== null && b.asOf !== null && !meet(a.asOf, b.asOf) && !equal && !superseding;
  }),
];

/** Rules that ask what the words around the two have in common. Below 'equal' the two figures are unlike. */
const COMPARED: readonly Rule<WeighedPair>[] = [
  // A small round number is met everywhere: something around it must be the same too.
  silent(
    'a common number',
    ({ left, equal, event, words, object }) =>
      equal &&
      !event &&
      !isSpecific(left) &&
      words < AROUND_COMMON_NUMBER &&
      (object < 1 || left.stated <= A_PAIR),
  ),
  // "all 12 lines were closed", "10 of the 12 lines": one of the two says nothing of what happened to them.
  silent(
    'half told',
    ({ a, b, left, equal, counted, words, object }) =>
      equal &&
      counted &&
      (a.predicate === null) !== (b.predicate === null) &&
      (words < AROUND_COMMON_NUMBER ||
        // "seven reached the terminal", "a seventh victim": so few are met of anything.
        (object < 1 && left.stated <= SMALL_COUNT) ||
        isBareThing(a.predicate === null ? a : b, a.predicate ?? b.predicate)),
  ),
  {
    name: 'equal',
    score: ({ left, equal, object, event, around }) =>
      equal
        ? Math.min(1, 0.33 + 0.2 * object + (isSpecific(left) ? 0.15 : 0) + (event ? 0.15 : 0) + around)
        : null,
  },
  // Joined once all else is grouped: see join-replaced.ts.
  silent('replaced in one sentence', ({ a, b }) => replaces(a, b)),
  // One report that gives two figures without setting one against the other speaks of two things.
  {
    name: 'two figures of one report',
    score: ({ a, b }) =>
      a.articleId === b.articleId &&
      !isCalledOld(a, b) &&
      !runsOn(a, b) &&
      !inTwoVoices(a, b) &&
      !areSetAgainst(a, b)
        ? CONFLICT
        : null,
  },
  {
    name: 'called old',
    score: ({ a, b, event, words }) => {
      if (!isCalledOld(a, b)) return null;
      const told = ONE_COUNT_CLASSES.has(a.predicate ?? '') || words >= AROUND_OLD;
      return event && told && !isPaired(a) && !isPaired(b) ? JOIN_SCORE : 0;
    },
  },
  silent('one happening told', ({ a, b }) => (a.predicate === null) !== (b.predicate === null)),
  silent('worlds apart', ({ a, b }) => areWorldsApart(a, b)),
  silent(
    'far beyond a bound',
    ({ left, right, event }) => !event && !numbersExclude(left, right) && isFarBeyond(left, right),
  ),
  {
    name: 'said to be of two things',
    score: ({ a, b, left, right }) => (numbersExclude(left, right) && areApart(a, b) ? CONFLICT : null),
  },
  // "Seven reached the terminal, and six people are dead": so small a number may well be met of another thing by chance.
  {
    name: 'given in one sentence',
    score: ({ a, b, left, right }) => {
      if (!numbersExclude(left, right) || !givesBoth(a, b)) return null;
      // "Tens of thousands came; police speak of 4,000": what somebody else says may be set against it.
      const open = Math.max(left.stated, right.stated) <= SMALL_COUNT || inTwoVoices(a, b);
      return open ? 0 : CONFLICT;
    },
  },
  // Twenty dead in one valley and 33 dead, three children and five people: whether of one count, nobody can tell.
  silent(
    'a place and none',
    ({ a, b, left, right }) =>
      numbersExclude(left, right) &&
      !isSamePart(a, b) &&
      (a.places.length === 0) !== (b.places.length === 0) &&
      !(a.background && b.background),
  ),
  // "The agreement will cost 245 million", "nine percent would cost 340 million": what costs it is what it is the cost of.
  silent(
    'costs of two things',
    ({ a, b, left, right }) =>
      left.measure === 'money' &&
      a.predicate === COSTING_CLASS &&
      b.predicate === COSTING_CLASS &&
      a.subject !== null &&
      b.subject !== null &&
      a.subject !== b.subject &&
      numbersExclude(left, right) &&
      !areSetAgainst(a, b),
  ),
  // "Ten people, including the gunman", "nine people and the gunman": whether he is counted, nobody can tell.
  silent(
    'with the doer or without',
    ({ a, b, left, right }) =>
      Math.abs(left.stated - right.stated) === 1 &&
      (tellsDoer(a) || tellsDoer(b)) &&
      left.measure === 'count',
  ),
  silent('among the others', ({ a, b, left, right }) => numbersExclude(left, right) && couldBeAmong(a, b)),
  silent(
    'no rivals',
    ({ a, b, left, right, words }) => numbersExclude(left, right) && !couldBeRivals(a, b, words),
  ),
  {
    name: 'unlike',
    score: ({ event, object, around }) =>
      Math.min(1, (event ? 0.4 : 0.15) + 0.25 * object + (event ? 1 : 2) * around),
  },
];

/** What is told of another time meets the same number in the same words alone. Whom something befell then, no bound of
 *  today's takes in ("at least 14 are dead", "in 2011, 39 died"). */
function ofAnotherTime({ a, b, left, right, equal, counted, event, weigh }: QuantityPair): number | null {
  const small = counted && left.stated <= SMALL_COUNT && a.predicate !== null;
  const unlike = numbersExclude(left, right) || (event && PERSON_CLASSES.has(a.predicate ?? '') && !equal);
  if (a.background === b.background || !(unlike || small)) return null;
  if (equal && containment(a.context, b.context, weigh) >= ONE_PAST) return JOIN_SCORE;
  // A height or a sum is dated by when the thing was built or the money taken, and not by when it was told.
  return !equal && (!counted || Math.min(left.stated, right.stated) >= SUM_SIZE) ? 0 : CONFLICT;
}

/** Class of what is paid for something. */
const COSTING_CLASS = 'pay';

/** So many may well have died in two happenings. */
const SMALL_COUNT = 12;

/** Part of the words around two small numbers, one of them dated long ago, that must be the same. */
const ONE_PAST = 0.6;

/** Part of the words around a figure that is called old and another one that must be the same, where what happened has
 *  more counts than one: votes, sums, shares. */
const AROUND_OLD = 0.8;

/** Part of the words around "two" or "500" that must be shared before two of them are one. */
const AROUND_COMMON_NUMBER = 0.4;

/** "the two countries", "two men": whatever they are, there are two of them in many a sentence. */
const A_PAIR = 2;
