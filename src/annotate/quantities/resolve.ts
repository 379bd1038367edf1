import type { Quantity } from '../../model/annotation.ts';
import type { Draft } from './draft.ts';
import {
  comparedThing,
  figureOf,
  inheritedThing,
  isTotalBehind,
  listedAhead,
  listedBefore,
  membersOf,
  type Outcome,
  type Settled,
  sumOf,
  wholeOf,
} from './earlier-counts.ts';
import { findHappening } from './happening.ts';
import type { ClassOf, Happening, Parsed, Place } from './place.ts';
import { earlierCarrier } from './toll.ts';
import type { Worded } from './words-context.ts';

/** How many counts back an ellipsis or a part looks. */
const MEMORY = 8;

const NO_OUTCOME: Outcome = { event: null, eventMention: null };

/** Settles the drafts of a whole article in text order; each may take from the ones before it. */
export function resolve(
  a: Parsed,
  drafts: readonly Draft[],
  mentionOf: ReadonlyMap<number, number>,
  classOf: ClassOf,
): readonly Quantity[] {
  const settled: Quantity[] = [];
  let recent: Settled[] = [];
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    const place = placeOf(a, draft, next);
    const own = ownOutcome(a, draft, place, mentionOf, classOf);
    if (draft.quantity.kind !== 'count') {
      const counted =
        draft.quantity.kind === 'ordinal' ? ordinalOutcome(draft, mentionOf, classOf) : sumOutcome(own);
      const { event, eventMention } = counted ?? NO_OUTCOME;
      settled.push({ ...draft.quantity, event, eventMention });
      continue;
    }
    recent = recent.filter((entry) => entry.quantity.sentence >= draft.quantity.sentence - 1);
    const bare = draft.counted.of === null && !draft.counted.additional && !draft.counted.partOfEarlier;
    const carrier = bare ? earlierCarrier(a, place, classOf) : null;
    const given = carrier === null || own?.event != null ? own : outcomeOf(carrier, mentionOf);
    const ahead = listedAhead(a, draft, next);
    const quantity = settleCount(a, draft, recent, given, carrier?.of ?? null, ahead);
    recent = [{ draft, quantity, index }, ...recent].slice(0, MEMORY);
    settled.push(quantity);
  }
  return settled.map((quantity, i) => withWhole(quantity, settled, i));
}

/** What the words around a number say of it. */
function ownOutcome(
  a: Parsed,
  draft: Draft,
  place: Place,
  mentionOf: ReadonlyMap<number, number>,
  classOf: ClassOf,
): Outcome | null {
  if (!findsHappening(draft)) return null;
  const found = findHappening(a, place, classOf) ?? payment(a, draft, place, classOf);
  return found === null ? null : outcomeOf(found, mentionOf);
}

const outcomeOf = ({ event, token }: Happening, mentionOf: ReadonlyMap<number, number>): Outcome => ({
  event,
  eventMention: token === null ? null : (mentionOf.get(token) ?? null),
});

function findsHappening(draft: Draft): boolean {
  return (
    draft.quantity.kind === 'count' || draft.quantity.kind === 'money' || draft.quantity.kind === 'percent'
  );
}

/** How far before a sum the verb of paying stands: "repaid the campaign about $60,000". */
const PAYMENT_REACH = 6;

function payment(a: Worded, draft: Draft, place: Place, classOf: ClassOf): Happening | null {
  if (draft.quantity.kind !== 'money') return null;
  for (let i = draft.first - 1; i >= Math.max(place.sentenceFirst, draft.first - PAYMENT_REACH); i -= 1) {
    if (a.tokens[i]?.pos === 'PUNCT') return null;
    const found = a.tokens[i]?.pos === 'VERB' ? classOf(i) : null;
    if (found !== null) return a.words.payments.has(found) ? { event: found, token: i } : null;
  }
  return null;
}

function placeOf(a: Parsed, draft: Draft, next: Draft | undefined): Place {
  const sentence = a.sentences[draft.quantity.sentence];
  return {
    first: draft.first,
    numberToken: draft.numberToken,
    end: throughList(a, draft, next),
    head: draft.counted.head,
    sentenceFirst: sentence?.firstToken ?? 0,
    sentenceEnd: sentence?.endToken ?? a.tokens.length,
  };
}

/** "20 children and six adults were killed": what befell the first stands behind the second. */
function throughList(a: Worded, draft: Draft, next: Draft | undefined): number {
  const joint = a.tokens[draft.end];
  const ahead = listedAhead(a, draft, next);
  if (ahead !== null) return ahead.end;
  if (
    next === undefined ||
    next.quantity.kind !== 'count' ||
    next.first !== draft.end + 1 ||
    joint?.pos !== 'CCONJ'
  )
    return draft.end;
  return draft.counted.of !== null && next.counted.of !== null ? next.end : draft.end;
}

/** A sum of money that is a loss is a result of business. */
function sumOutcome(outcome: Outcome | null): Outcome | null {
  return outcome?.event === 'casualty' ? { ...outcome, event: 'earn' } : outcome;
}

function ordinalOutcome(
  draft: Draft,
  mentionOf: ReadonlyMap<number, number>,
  classOf: ClassOf,
): Outcome | null {
  const head = draft.counted.head;
  return head === null ? null : { event: classOf(head), eventMention: mentionOf.get(head) ?? null };
}

function settleCount(
  a: Parsed,
  draft: Draft,
  recent: readonly Settled[],
  own: Outcome | null,
  carried: string | null,
  ahead: Draft | null,
): Quantity {
  const whole = wholeOf(a, draft, recent);
  const listed =
    own === null || (own.event === null && own.eventMention === null) ? listedBefore(a, draft, recent) : null;
  const lent =
    own?.event == null
      ? (listed ?? whole?.entry ?? sumOf(a, draft, recent) ?? figureOf(a, draft, recent))
      : null;
  const outcome: Outcome =
    lent === null
      ? (own ?? NO_OUTCOME)
      : { event: lent.quantity.event, eventMention: lent.quantity.eventMention };
  const of =
    carried ??
    draft.counted.of ??
    membersOf(a, draft) ??
    ahead?.counted.of ??
    inheritedThing(a, draft, outcome, recent) ??
    comparedThing(a, draft, recent);
  return {
    ...draft.quantity,
    event: outcome.event,
    eventMention: outcome.eventMention,
    of: of !== null && a.words.lives.has(of) && outcome.event === 'kill' ? a.words.persons : of,
    phrase: draft.counted.phrase,
    scope:
      draft.quantity.scope ??
      (whole !== null
        ? 'part'
        : isTotalBehind(a, draft) || sumOf(a, draft, recent) !== null
          ? 'total'
          : null),
    partOf: whole?.entry?.index ?? null,
  };
}

/** The whole of "600 of the 15,000" is the next number, which its span holds or meets. */
function withWhole(quantity: Quantity, all: readonly Quantity[], i: number): Quantity {
  if (quantity.scope !== 'part' || quantity.partOf !== null) return quantity;
  const next = all[i + 1];
  const near =
    next !== undefined &&
    next.kind === 'count' &&
    next.sentence === quantity.sentence &&
    next.number.start >= quantity.number.end &&
    next.number.start <= quantity.end + OF_THE;
  return near ? { ...quantity, partOf: i + 1 } : quantity;
}

/** Characters of " of the " between a part and its whole. */
const OF_THE = 10;
