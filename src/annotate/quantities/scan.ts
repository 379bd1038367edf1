import { isAge } from './age.ts';
import type { Amount } from './amount.ts';
import { type Modified, readModifiers } from './modifiers.ts';
import { endOfIdiom } from './number-idiom.ts';
import { namesNext } from './numbered-name.ts';
import { mayOpen } from './openers.ts';
import { readOrdinal } from './ordinal.ts';
import { digitsValue, type Piece } from './pieces.ts';
import { isPronounOne } from './pronoun-one.ts';
import { readAmount } from './range.ts';
import { isRating } from './rating.ts';
import { readPassed } from './read-passed.ts';
import { readScore } from './score.ts';
import { isSerial } from './serial-number.ts';
import { readUnit } from './unit.ts';
import { isNamedInWords } from './word-name.ts';
import type { Scan } from './words-context.ts';

/** A number read and typed, before it is known what it counts. */
export interface Reading {
  readonly type: 'amount' | 'age' | 'ordinal' | 'score' | 'identifier';
  readonly amount: Amount;
  readonly modified: Modified;
}

/** All numbers of a sentence from left to right. Dates, clock times and digits inside names are passed over.
 *  `isTime` says that a piece stands inside a time expression. */
export function scanSentence(scan: Scan, isTime: (piece: Piece) => boolean): readonly Reading[] {
  const readings: Reading[] = [];
  for (let i = 0; i < scan.pieces.length; ) {
    if (!mayOpen(scan.pieces, i, scan.openers, scan.words.articles)) {
      i += 1;
      continue;
    }
    const [reading, end] = readAt(scan, i, isTime);
    if (reading !== null) readings.push(reading);
    i = Math.max(end, i + 1);
  }
  return readings;
}

function readAt(scan: Scan, i: number, isTime: (piece: Piece) => boolean): readonly [Reading | null, number] {
  const piece = scan.pieces[i];
  if (piece === undefined) return [null, i + 1];
  const score = readScore(scan, i);
  if (score !== null) return [plain('score', score), score.end];
  const passed = readPassed(scan, i);
  if (passed !== null)
    return [passed.kind === 'identifier' ? identifier(scan, i, passed.end) : null, passed.end];
  if (namesNext(scan, i) || isSerial(scan, i) || isRating(scan, i)) return [null, i + 1];
  const idiom = endOfIdiom(scan, i);
  if (idiom !== null) return [null, idiom];
  const ordinal = readOrdinal(scan, i);
  if (
    ordinal !== null &&
    !(scan.words.second.has(piece.lower) && scan.words.smallNumbers.has(scan.pieces[i - 1]?.lower ?? ''))
  ) {
    return [
      isTitled(scan, i, ordinal.end) ? null : plain('ordinal', bare(i, ordinal.end, ordinal.value)),
      ordinal.end,
    ];
  }
  const amount = readAmount(scan, i);
  if (amount === null) return [null, i + 1];
  if (isPronounOne(scan, amount) || isNamedInWords(scan, i, amount)) return [null, amount.end];
  if (amount.group === null && isTime(piece)) return [null, amount.end];
  if (isAge(scan, amount))
    return [{ type: 'age', amount, modified: readModifiers(scan, amount) }, amount.end];
  const modified = readModifiers(scan, amount);
  return unitBehindModifier(scan, amount, modified) ?? [{ type: 'amount', amount, modified }, modified.end];
}

/** "300+ miles", "5 or more percent": the unit stands behind the modifier. */
function unitBehindModifier(
  scan: Scan,
  amount: Amount,
  modified: Modified,
): readonly [Reading, number] | null {
  if (modified.end === amount.end || amount.group !== null) return null;
  const found = readUnit(scan, modified.end, amount.scale);
  if (found === null) return null;
  const { group, name, currency, end } = found;
  const read = { ...amount, end, group, unit: name, currency };
  return [{ type: 'amount', amount: read, modified: { ...modified, end } }, end];
}

/** "Second Prime Minister", "the 20th century", "First Lady": a title or an age of history, not a rank. */
function isTitled(scan: Scan, i: number, end: number): boolean {
  const next = scan.pieces[end]?.text ?? '';
  return (
    scan.words.titledNouns.has(next.toLowerCase()) ||
    (/^\p{Lu}/u.test(scan.pieces[i]?.text ?? '') && /^\p{Lu}/u.test(next))
  );
}

function identifier(scan: Scan, i: number, end: number): Reading | null {
  const piece = scan.pieces[i];
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
