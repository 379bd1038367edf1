import type { Quantity } from '../../model/annotation.ts';
import type { Draft } from './draft.ts';
import type { QuantityWords } from './words.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** A draft whose counted thing, happening and whole are settled; `index` is its place among all quantities. */
export interface Settled {
  readonly draft: Draft;
  readonly quantity: Quantity;
  readonly index: number;
}

/** A happening as the model wants it. */
export type Outcome = Pick<Quantity, 'event' | 'eventMention'>;

export interface Whole {
  readonly entry: Settled | null;
}

/** "100,000, 200,000 or 250,000 refugees": a bare number in a list counts what the next one counts. */
export function listedAhead(a: Worded, draft: Draft, next: Draft | undefined): Draft | null {
  if (
    next === undefined ||
    draft.counted.of !== null ||
    draft.counted.additional ||
    draft.counted.partitive !== null
  )
    return null;
  if (
    draft.quantity.kind !== 'count' ||
    next.quantity.kind !== 'count' ||
    next.counted.of === null ||
    next.counted.additional
  )
    return null;
  const gap = a.tokens.slice(draft.end, next.first);
  return gap.length > 0 &&
    gap.length <= 3 &&
    gap.every((token) => token.text === ',' || token.text === '-' || a.words.listJoints.has(token.lower))
    ? next
    : null;
}

/** "a father of three": children are counted; "a crowd of 500": people. */
export function membersOf(a: Worded, draft: Draft): string | null {
  if (!isWord(a.tokens[draft.first - 1], a.words.of)) return null;
  const noun = a.tokens[draft.first - 2]?.lemma ?? '';
  return a.words.parents.has(noun) ? a.words.children : (a.words.groupMembers.get(noun) ?? null);
}

/** "killed six people and wounded …" has its own verb; "killed 20 children and six adults" lends the first one's. */
export function listedBefore(a: Worded, draft: Draft, recent: readonly Settled[]): Settled | null {
  const previous = recent[0];
  if (previous === undefined || previous.quantity.sentence !== draft.quantity.sentence) return null;
  const gap = a.tokens.slice(previous.draft.end, draft.first);
  const joined =
    gap.length > 0 && gap.length <= 2 && gap.every((token) => token.text === ',' || token.pos === 'CCONJ');
  return joined && draft.counted.of !== null ? previous : null;
}

/** "600 of the 15,000", "including three children", "three of them": the number that this one is a part of. */
export function wholeOf(a: Worded, draft: Draft, recent: readonly Settled[]): Whole | null {
  const previous =
    recent.find((entry) => entry.quantity.of !== null || entry.quantity.event !== null) ?? null;
  if (draft.counted.partOfEarlier) return { entry: previous };
  if (draft.counted.partitive !== null && draft.reading.amount.form !== 'vague' && !isDozen(a, draft))
    return { entry: null };
  const before = a.tokens.slice(Math.max(0, draft.first - 2), draft.first).map((token) => token.lower);
  const words = [before.join(' '), before.at(-1) ?? ''];
  if (!words.some((word) => a.words.partWords.has(word))) return null;
  const sameSentence =
    previous?.quantity.sentence === draft.quantity.sentence ||
    a.words.partitivePrepositions.has(before[0] ?? '');
  return { entry: sameSentence ? previous : null };
}

/** "a dozen of the" is a loose number of them, "twelve of the" a part. */
function isDozen({ tokens, words }: Worded, draft: Draft): boolean {
  for (let i = draft.first; i < draft.end; i += 1)
    if (isDozenWord(tokens[i]?.lower ?? '', words)) return true;
  return false;
}

const isDozenWord = (lower: string, words: QuantityWords): boolean =>
  words.dozen.has(lower) || words.dozens.has(lower);

/** What an ellipsis counts: the thing counted last, or people where only people can fare so. */
export function inheritedThing(
  a: Worded,
  draft: Draft,
  outcome: Outcome,
  recent: readonly Settled[],
): string | null {
  const { words } = a;
  const bare =
    draft.counted.partitive !== null ||
    draft.quantity.additional ||
    draft.counted.partOfEarlier ||
    outcome.event !== null;
  if (!bare) return null;
  const personal = outcome.event !== null && words.personalEvents.has(outcome.event);
  const earlier = recent.find(
    (entry) =>
      entry.quantity.of !== null &&
      (!personal ||
        entry.quantity.event === null ||
        words.personalEvents.has(entry.quantity.event) ||
        entry.quantity.event === 'deploy'),
  );
  if (personal && isOfThose(a, draft) && earlier?.quantity.event == null) return words.persons;
  // "One man is dead and three others are hurt": whether they are men, nobody says.
  if (personal && draft.quantity.additional && earlier?.quantity.value === 1) return words.persons;
  return earlier?.quantity.of ?? (personal ? words.persons : null);
}

/** "64 flats … 11 of the injured": those whom it befell are people, whatever was counted before. */
function isOfThose({ tokens, words }: Worded, { counted: { partitive } }: Draft): boolean {
  return partitive !== null && words.outcomeWords.has(tokens[partitive + 2]?.lower ?? '');
}

/** Tokens between a count and the one that leaves out the same thing, at most. */
const ELLIPSIS = 8;

/** "300 shops, up from 200", "12 goals last season and eight this season", "has 40 ships while Nelor has 12": what a
 *  bare number counts that is set against the count before it in the same sentence. */
export function comparedThing(a: Worded, draft: Draft, recent: readonly Settled[]): string | null {
  const previous = recent[0];
  const { sentence, vague, value } = draft.quantity;
  if (previous === undefined || previous.quantity.sentence !== sentence || vague || value === 1) return null;
  if (draft.counted.partitive !== null || draft.first - previous.draft.end > ELLIPSIS) return null;
  const [second, first] = [a.tokens[draft.first - 2], a.tokens[draft.first - 1]];
  const joints = a.words.comparisonJoints;
  const compared =
    isWord(first, joints) ||
    joints.has(`${second?.lower ?? ''} ${first?.lower ?? ''}`) ||
    first?.pos === 'CCONJ' ||
    first?.pos === 'VERB';
  const after = a.tokens[draft.end];
  const alone =
    after === undefined ||
    after.sentence !== sentence ||
    /^[,.;]$/.test(after.text) ||
    isWord(after, a.words.ellipsisFollowers);
  return compared && alone ? previous.quantity.of : null;
}

/** "bringing the total to 14": the sum of what was counted before. */
export function sumOf(a: Worded, draft: Draft, recent: readonly Settled[]): Settled | null {
  if (draft.counted.of !== null || !isWord(a.tokens[draft.first - 1], a.words.levelJoints)) return null;
  const before = a.tokens.slice(Math.max(0, draft.first - 5), draft.first - 1);
  return before.some((token) => a.words.sumNouns.has(token.lemma))
    ? (recent.find((entry) => entry.quantity.event !== null) ?? null)
    : null;
}

/** "the figure of 900": the number given before, again. */
export function figureOf(a: Worded, draft: Draft, recent: readonly Settled[]): Settled | null {
  const again =
    isWord(a.tokens[draft.first - 1], a.words.of) &&
    a.words.figureNouns.has(a.tokens[draft.first - 2]?.lemma ?? '');
  return again && draft.counted.of === null
    ? (recent.find((entry) => entry.quantity.event !== null) ?? null)
    : null;
}

/** Tokens between a counted phrase and the words that make it the whole, at most: "12 people were badly hurt in all". */
const TOTAL_REACH = 4;

/** "12 people in all", "12 people were hurt in all." */
export function isTotalBehind(a: Worded, draft: Draft): boolean {
  const totals = a.words.totalBehind;
  for (let k = draft.end; k <= draft.end + TOTAL_REACH; k += 1) {
    const [one, two, then] = [a.tokens[k], a.tokens[k + 1], a.tokens[k + 2]];
    if (one === undefined || one.pos === 'PUNCT' || one.pos === 'NUM') return false;
    if (k === draft.end && totals.has(one.lower)) return true;
    // Further off the words must end what is said: "were hurt in all three towns" is no total.
    if (
      totals.has(`${one.lower} ${two?.lower ?? ''}`) &&
      (k === draft.end || then === undefined || then.pos === 'PUNCT')
    )
      return true;
  }
  return false;
}
