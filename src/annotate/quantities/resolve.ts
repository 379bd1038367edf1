import type { Quantity, Token } from '../../model/annotation.ts';
import { PERSONAL_EVENTS } from '../en/counted-nouns.ts';
import { PART_WORDS, TOTAL_BEHIND } from '../en/quantity-words.ts';
import type { Draft } from './draft.ts';
import { type ClassOf, earlierCarrier, findHappening, type Happening, type Parsed, type Place } from './happening.ts';

/** A draft whose counted thing, happening and whole are settled; `index` is its place among all quantities. */
interface Settled {
  readonly draft: Draft;
  readonly quantity: Quantity;
  readonly index: number;
}

/** A happening as the model wants it. */
type Outcome = Pick<Quantity, 'event' | 'eventMention'>;

interface Whole {
  readonly entry: Settled | null;
}

/** How many counts back an ellipsis or a part looks. */
const MEMORY = 8;

const NO_OUTCOME: Outcome = { event: null, eventMention: null };

/** Settles the drafts of a whole article in text order; each may take from the ones before it. */
export function resolve(a: Parsed, drafts: readonly Draft[], mentionOf: ReadonlyMap<number, number>, classOf: ClassOf): readonly Quantity[] {
  const settled: Quantity[] = [];
  let recent: Settled[] = [];
  drafts.forEach((draft, index) => {
    const place = placeOf(a, draft, drafts[index + 1]);
    const found = findsHappening(draft) ? (findHappening(a, place, classOf) ?? payment(a.tokens, draft, place, classOf)) : null;
    const own: Outcome | null = found === null ? null : { event: found.event, eventMention: found.token === null ? null : (mentionOf.get(found.token) ?? null) };
    if (draft.quantity.kind !== 'count') {
      const counted = draft.quantity.kind === 'ordinal' ? ordinalOutcome(draft, mentionOf, classOf) : own;
      settled.push({ ...draft.quantity, ...(counted ?? NO_OUTCOME) });
    } else {
      recent = recent.filter((entry) => entry.quantity.sentence >= draft.quantity.sentence - 1);
      const bare = draft.counted.of === null && !draft.counted.additional && !draft.counted.partOfEarlier;
      const carrier = bare ? earlierCarrier(a.tokens, place, classOf) : null;
      const given: Outcome | null = carrier === null || own?.event != null ? own : { event: carrier.event, eventMention: carrier.token === null ? null : (mentionOf.get(carrier.token) ?? null) };
      const quantity = settleCount(a, draft, recent, given, carrier?.of ?? null, listedAhead(a.tokens, draft, drafts[index + 1]));
      recent = [{ draft, quantity, index }, ...recent].slice(0, MEMORY);
      settled.push(quantity);
    }
  });
  return settled.map((quantity, i) => withWhole(quantity, settled, i));
}

function findsHappening(draft: Draft): boolean {
  return draft.quantity.kind === 'count' || draft.quantity.kind === 'money' || draft.quantity.kind === 'percent';
}

const PAYMENTS = new Set(['pay', 'buy', 'sell', 'earn', 'offer', 'supply', 'win']);

/** How far before a sum the verb of paying stands: "repaid the campaign about $60,000". */
const PAYMENT_REACH = 6;

function payment(tokens: readonly Token[], draft: Draft, place: Place, classOf: ClassOf): Happening | null {
  if (draft.quantity.kind !== 'money') return null;
  for (let i = draft.first - 1; i >= Math.max(place.sentenceFirst, draft.first - PAYMENT_REACH); i -= 1) {
    if (tokens[i]?.pos === 'PUNCT') return null;
    const found = tokens[i]?.pos === 'VERB' ? classOf(i) : null;
    if (found !== null) return PAYMENTS.has(found) ? { event: found, token: i } : null;
  }
  return null;
}

function placeOf(a: Parsed, draft: Draft, next: Draft | undefined): Place {
  const sentence = a.sentences[draft.quantity.sentence];
  return {
    first: draft.first,
    numberToken: draft.numberToken,
    end: throughList(a.tokens, draft, next),
    head: draft.counted.head,
    sentenceFirst: sentence?.firstToken ?? 0,
    sentenceEnd: sentence?.endToken ?? a.tokens.length,
  };
}

/** "20 children and six adults were killed": what befell the first stands behind the second. */
function throughList(tokens: readonly Token[], draft: Draft, next: Draft | undefined): number {
  const joint = tokens[draft.end];
  const ahead = listedAhead(tokens, draft, next);
  if (ahead !== null) return ahead.end;
  if (next === undefined || next.quantity.kind !== 'count' || next.first !== draft.end + 1 || joint?.pos !== 'CCONJ') return draft.end;
  return draft.counted.of !== null && next.counted.of !== null ? next.end : draft.end;
}

/** "100,000, 200,000 or 250,000 refugees": a bare number in a list counts what the next one counts. */
function listedAhead(tokens: readonly Token[], draft: Draft, next: Draft | undefined): Draft | null {
  if (next === undefined || draft.counted.of !== null || draft.counted.additional || draft.counted.partitive !== null) return null;
  if (draft.quantity.kind !== 'count' || next.quantity.kind !== 'count' || next.counted.of === null || next.counted.additional) return null;
  const gap = tokens.slice(draft.end, next.first);
  return gap.length > 0 && gap.length <= 2 && gap.every((token) => token.text === ',' || /^(or|and)$/.test(token.lower)) ? next : null;
}

const PARENTS = new Set(['father', 'mother', 'grandfather', 'grandmother', 'dad', 'mom', 'mum', 'parent']);

/** "a father of three": children are counted. */
function offspring(tokens: readonly Token[], draft: Draft): string | null {
  return tokens[draft.first - 1]?.lower === 'of' && PARENTS.has(tokens[draft.first - 2]?.lemma ?? '') ? 'child' : null;
}

function ordinalOutcome(draft: Draft, mentionOf: ReadonlyMap<number, number>, classOf: ClassOf): Outcome | null {
  const head = draft.counted.head;
  return head === null ? null : { event: classOf(head), eventMention: mentionOf.get(head) ?? null };
}

function settleCount(a: Parsed, draft: Draft, recent: readonly Settled[], own: Outcome | null, carried: string | null, ahead: Draft | null): Quantity {
  const whole = wholeOf(a.tokens, draft, recent);
  const listed = own === null || (own.event === null && own.eventMention === null) ? listedBefore(a.tokens, draft, recent) : null;
  const lent = own?.event == null ? (listed ?? whole?.entry ?? totalOf(a.tokens, draft, recent)) : null;
  const outcome: Outcome = lent === null ? (own ?? NO_OUTCOME) : { event: lent.quantity.event, eventMention: lent.quantity.eventMention };
  const of = carried ?? draft.counted.of ?? offspring(a.tokens, draft) ?? ahead?.counted.of ?? inheritedThing(draft, outcome, recent);
  return {
    ...draft.quantity,
    ...outcome,
    of: of === 'life' && outcome.event === 'kill' ? 'people' : of,
    phrase: draft.counted.phrase,
    scope: draft.quantity.scope ?? (whole !== null ? 'part' : isTotalBehind(a.tokens, draft) || totalOf(a.tokens, draft, recent) !== null ? 'total' : null),
    partOf: whole?.entry?.index ?? null,
    clause: draft.quantity.clause,
  };
}

/** "killed six people and wounded …" has its own verb; "killed 20 children and six adults" lends the first one's. */
function listedBefore(tokens: readonly Token[], draft: Draft, recent: readonly Settled[]): Settled | null {
  const previous = recent[0];
  if (previous === undefined || previous.quantity.sentence !== draft.quantity.sentence) return null;
  const gap = tokens.slice(previous.draft.end, draft.first);
  const joined = gap.length > 0 && gap.length <= 2 && gap.every((token) => token.text === ',' || token.pos === 'CCONJ');
  return joined && draft.counted.of !== null ? previous : null;
}

/** "600 of the 15,000", "including three children", "three of them": the number that this one is a part of. */
function wholeOf(tokens: readonly Token[], draft: Draft, recent: readonly Settled[]): Whole | null {
  const previous = recent.find((entry) => entry.quantity.of !== null || entry.quantity.event !== null) ?? null;
  if (draft.counted.partOfEarlier) return { entry: previous };
  if (draft.counted.partitive !== null && draft.reading.amount.form !== 'vague' && !isDozen(draft)) return { entry: null };
  const before = tokens.slice(Math.max(0, draft.first - 2), draft.first).map((token) => token.lower);
  const words = [before.join(' '), before.at(-1) ?? ''];
  if (!words.some((word) => PART_WORDS.includes(word))) return null;
  const sameSentence = previous?.quantity.sentence === draft.quantity.sentence || /^(of|among)/.test(words[0] ?? '');
  return { entry: sameSentence ? previous : null };
}

function isDozen(draft: Draft): boolean {
  return draft.reading.amount.value === 12 && draft.reading.amount.form === 'words';
}

/** What an ellipsis counts: the thing counted last, or people where only people can fare so. */
function inheritedThing(draft: Draft, outcome: Outcome, recent: readonly Settled[]): string | null {
  const bare = draft.quantity.additional || draft.counted.partOfEarlier || outcome.event !== null;
  if (!bare) return null;
  const personal = outcome.event !== null && PERSONAL_EVENTS.has(outcome.event);
  const earlier = recent.find((entry) => entry.quantity.of !== null && (!personal || entry.quantity.event === null || PERSONAL_EVENTS.has(entry.quantity.event) || entry.quantity.event === 'deploy'));
  return earlier?.quantity.of ?? (personal ? 'people' : null);
}

/** "bringing the total to 14": the sum of what was counted before. */
function totalOf(tokens: readonly Token[], draft: Draft, recent: readonly Settled[]): Settled | null {
  if (draft.counted.of !== null || !/^(to|at)$/.test(tokens[draft.first - 1]?.lower ?? '')) return null;
  const before = tokens.slice(Math.max(0, draft.first - 5), draft.first - 1);
  return before.some((token) => /^(total|tally|count|number|figure)$/.test(token.lemma)) ? (recent.find((entry) => entry.quantity.event !== null) ?? null) : null;
}

/** "12 people in all". */
function isTotalBehind(tokens: readonly Token[], draft: Draft): boolean {
  const words = tokens.slice(draft.end, draft.end + 2).map((token) => token.lower);
  return TOTAL_BEHIND.has(words.join(' ')) || TOTAL_BEHIND.has(words[0] ?? '');
}

/** The whole of "600 of the 15,000" is the next number, which its span holds or meets. */
function withWhole(quantity: Quantity, all: readonly Quantity[], i: number): Quantity {
  if (quantity.scope !== 'part' || quantity.partOf !== null) return quantity;
  const next = all[i + 1];
  const near = next !== undefined && next.kind === 'count' && next.sentence === quantity.sentence && next.number.start >= quantity.number.end && next.number.start <= quantity.end + OF_THE;
  return near ? { ...quantity, partOf: i + 1 } : quantity;
}

/** Characters of " of the " between a part and its whole. */
const OF_THE = 10;
