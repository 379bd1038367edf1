import type { Token } from '../../model/annotation.ts';
import { SMALL_NUMBERS } from '../en/number-words.ts';
import { isAge } from './age.ts';
import type { Amount } from './amount.ts';
import { type Modified, readModifiers } from './modifiers.ts';
import { namesNext } from './numbered-name.ts';
import { readOrdinal } from './ordinal.ts';
import { digitsValue, type Piece } from './pieces.ts';
import { isPronounOne } from './pronoun-one.ts';
import { readAmount } from './range.ts';
import { readPassed } from './read-passed.ts';
import { readScore } from './score.ts';
import { isNamedInWords } from './word-name.ts';

/** A number read and typed, before it is known what it counts. */
export interface Reading {
  readonly type: 'amount' | 'age' | 'ordinal' | 'score' | 'identifier';
  readonly amount: Amount;
  readonly modified: Modified;
}

/** All numbers of a sentence from left to right. Dates, clock times and digits inside names are passed over.
 *  `isTime` says that a piece stands inside a time expression. */
export function scanSentence(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  isTime: (piece: Piece) => boolean,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (let i = 0; i < pieces.length; ) {
    const [reading, end] = readAt(pieces, tokens, i, isTime);
    if (reading !== null) readings.push(reading);
    i = Math.max(end, i + 1);
  }
  return readings;
}

function readAt(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  i: number,
  isTime: (piece: Piece) => boolean,
): readonly [Reading | null, number] {
  const piece = pieces[i];
  if (piece === undefined) return [null, i + 1];
  const score = readScore(pieces, i);
  if (score !== null) return [plain('score', score), score.end];
  const passed = readPassed(pieces, tokens, i);
  if (passed !== null)
    return [passed.kind === 'identifier' ? identifier(pieces, i, passed.end) : null, passed.end];
  if (namesNext(pieces, tokens, i)) return [null, i + 1];
  const ordinal = readOrdinal(pieces, i);
  if (ordinal !== null && !(piece.lower === 'second' && SMALL_NUMBERS.has(pieces[i - 1]?.lower ?? ''))) {
    return [
      isTitled(pieces, i, ordinal.end) ? null : plain('ordinal', bare(i, ordinal.end, ordinal.value)),
      ordinal.end,
    ];
  }
  const amount = readAmount(pieces, i);
  if (amount === null) return [null, i + 1];
  if (isPronounOne(pieces, tokens, amount) || isNamedInWords(pieces, tokens, i, amount))
    return [null, amount.end];
  if (amount.group === null && isTime(piece)) return [null, amount.end];
  if (isAge(pieces, tokens, amount))
    return [{ type: 'age', amount, modified: readModifiers(pieces, amount) }, amount.end];
  const modified = readModifiers(pieces, amount);
  return [{ type: 'amount', amount, modified }, modified.end];
}

/** "Second Prime Minister", "the 20th century", "First Lady": a title or an age of history, not a rank. */
function isTitled(pieces: readonly Piece[], i: number, end: number): boolean {
  const next = pieces[end]?.text ?? '';
  return (
    /^(century|centuries|amendment|quarter|half)$/i.test(next) ||
    (/^\p{Lu}/u.test(pieces[i]?.text ?? '') && /^\p{Lu}/u.test(next))
  );
}

function identifier(pieces: readonly Piece[], i: number, end: number): Reading | null {
  const piece = pieces[i];
  const value = piece === undefined ? Infinity : digitsValue(piece);
  // A run of hundreds of digits has no value that JSON could hold.
  return Number.isFinite(value) ? plain('identifier', bare(i, end, value)) : null;
}

function bare(first: number, end: number, value: number): Amount {
  return {
    first,
    end,
    numberFirst: first,
    numberEnd: end,
    value,
    form: 'digits',
    halfStep: 0,
    scale: null,
    group: null,
    unit: null,
    currency: null,
    isRange: false,
  };
}

function plain(type: Reading['type'], amount: Amount): Reading {
  return {
    type,
    amount,
    modified: { first: amount.first, end: amount.end, bound: null, total: false, additional: false },
  };
}
