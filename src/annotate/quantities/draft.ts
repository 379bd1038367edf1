import type { Quantity } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Amount } from './amount.ts';
import { intervalOf } from './bounds.ts';
import { changeOf } from './change.ts';
import { type Counted, readCounted } from './counted.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './scan.ts';
import type { Bound } from './words.ts';
import type { Scan, Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** A typed number with its place among the tokens, before the other numbers are looked at. */
export interface Draft {
  readonly quantity: Quantity;
  readonly counted: Counted;
  /** First token of modifiers and number. */
  readonly first: number;
  readonly numberToken: number;
  /** Behind the counted phrase. */
  readonly end: number;
  readonly reading: Reading;
}

const NOTHING: Omit<Counted, 'end'> = {
  of: null,
  phrase: null,
  phraseTokens: null,
  head: null,
  additional: false,
  partOfEarlier: false,
  partitive: null,
};

/** Turns a reading into a quantity without its happening; null for an ordinal that ranks nothing and for a
 *  number inside a name. */
export function draftOf(scan: Scan, reading: Reading, sentence: number, sentenceEnd: number): Draft | null {
  const { amount, modified } = reading;
  const start = scan.pieces[modified.first];
  const last = scan.pieces[modified.end - 1];
  const numberFirst = scan.pieces[amount.numberFirst];
  const numberLast = scan.pieces[amount.numberEnd - 1];
  if (start === undefined || last === undefined || numberFirst === undefined || numberLast === undefined)
    return null;
  const read = kindOf(reading);
  const from = tokenBehind(scan, last, sentenceEnd);
  const counts = read === 'count' || read === 'ordinal' || read === 'percent';
  const counted: Counted = counts ? readCounted(scan, from, sentenceEnd) : { ...NOTHING, end: from };
  const kind = read === 'count' && counted.of === null && isFractional(amount) ? 'measure' : read;
  if (kind === 'count' && isNameNumber(scan, start.token, counted, amount)) return null;
  if (kind === 'ordinal' && (counted.of === null || counted.partitive !== null)) return null;
  const { low, high, lowOpen, highOpen } = intervalOf(amount.value, boundOf(reading), amount.halfStep);
  const spanEnd = kind === 'percent' ? last.end : Math.max(last.end, scan.tokens[counted.end - 1]?.end ?? 0);
  const quantity: Quantity = {
    start: start.start,
    end: counted.end > from ? spanEnd : last.end,
    number: { start: numberFirst.start, end: numberLast.end },
    value: typeof amount.value === 'number' ? amount.value : [amount.value.low, amount.value.high],
    low,
    high,
    lowOpen,
    highOpen,
    approximate: modified.bound === 'about' || modified.bound === 'nearly',
    vague: amount.form === 'vague',
    kind,
    unit: kind === 'age' ? (amount.unit ?? 'year of age') : amount.group === 'share' ? 'share' : amount.unit,
    currency: amount.currency,
    of: kind === 'percent' && counted.partitive === null ? null : counted.of,
    phrase: kind === 'percent' && counted.partitive === null ? null : counted.phrase,
    phraseTokens: kind === 'percent' && counted.partitive === null ? null : counted.phraseTokens,
    event: null,
    eventMention: null,
    change:
      kind === 'score' || kind === 'identifier' || kind === 'ordinal'
        ? '='
        : changeOf(scan, amount, modified.first, boundOf(reading)),
    scope: modified.total ? 'total' : null,
    additional: counted.additional || modified.additional || isIncrement(scan, reading, counted),
    partOf: null,
    sentence,
    clause: null,
  };
  return { quantity, counted, first: start.token, numberToken: numberFirst.token, end: counted.end, reading };
}

/** "three new deaths", "the toll rose by three to 15": what came on top of an earlier number. */
function isIncrement(scan: Scan, { amount, modified }: Reading, counted: Counted): boolean {
  if (amount.group !== null) return false;
  const leads = itemAt(scan.tokens, counted.phraseTokens?.[0] ?? -1);
  if (isWord(leads, scan.words.newWords) && scan.words.newsOf.has(counted.of ?? '')) return true;
  return (
    isWord(scan.pieces[modified.first - 1], scan.words.by) &&
    changeOf(scan, amount, modified.first, null) === 'up'
  );
}

/** "from up to 250 to 280": the bound is of the lower end, not of the range. */
function boundOf({ amount, modified }: Reading): Bound | null {
  const upper = modified.bound === 'at-most' || modified.bound === 'less';
  return upper && amount.isRange ? null : modified.bound;
}

/** "a Glock 34 pistol": a name, digits and a noun in the singular, which no number above one can count. */
function isNameNumber(a: Worded, first: number, counted: Counted, amount: Amount): boolean {
  const head = itemAt(a.tokens, counted.head ?? -1);
  const before = itemAt(a.tokens, first - 1);
  if (
    head === undefined ||
    amount.form !== 'digits' ||
    amount.isRange ||
    amount.scale !== null ||
    amount.value === 1
  )
    return false;
  const named =
    before?.pos === 'PROPN' &&
    before.sentence === head.sentence &&
    /^\p{Lu}/u.test(before.text) &&
    !a.words.phraseEnds.has(before.lower);
  return (
    named &&
    head.lower === head.lemma &&
    !head.lower.endsWith('s') &&
    !a.words.collectives.has(head.lower) &&
    counted.partitive === null
  );
}

function kindOf(reading: Reading): Quantity['kind'] {
  if (reading.type !== 'amount') return reading.type;
  const group: Amount['group'] = reading.amount.group;
  if (group === null) return 'count';
  return group === 'share' ? 'percent' : group;
}

/** A bare number with decimals measures something that is not named. */
function isFractional(amount: Amount): boolean {
  const value = typeof amount.value === 'number' ? amount.value : amount.value.low;
  return !Number.isInteger(value) || value < 0;
}

/** Index of the first token that begins behind a piece. */
function tokenBehind(a: Worded, piece: Piece, end: number): number {
  let i = piece.token;
  while (i < end && (a.tokens[i]?.start ?? Infinity) < piece.end) i += 1;
  return i;
}
