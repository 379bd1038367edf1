import { FALL_WORDS, REPLACING_WORDS, RISE_WORDS } from '../en/change-words.ts';
import type { VagueBand } from '../en/vague-quantities.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './numeral-parts.ts';
import type { Piece } from './pieces.ts';
import { type FoundUnit, readCurrencyMark, readRate, readUnit } from './unit.ts';

/** A numeral or a range of two, with currency and unit. Piece indices. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  /** The numerals alone: from the first one's first piece to the last one's end. */
  readonly numberFirst: number;
  readonly numberEnd: number;
  readonly value: number | VagueBand;
  readonly form: Numeral['form'];
  readonly halfStep: number;
  readonly scale: number | null;
  readonly group: FoundUnit['group'] | 'share' | null;
  readonly unit: string | null;
  readonly isRange: boolean;
}

/** Reads an amount, range included, that begins at piece `i`; null where none does. */
export function readAmount(pieces: readonly Piece[], i: number): Amount | null {
  const single = readSingle(pieces, i);
  return single === null ? null : (readRange(pieces, single) ?? single);
}

/** One numeral with what belongs to it. */
function readSingle(pieces: readonly Piece[], i: number): Amount | null {
  const sign = readSign(pieces, i);
  const mark = readCurrencyMark(pieces, sign ?? i);
  const inner = mark === null ? null : readInnerSign(pieces, mark.end);
  const start = inner ?? mark?.end ?? sign ?? i;
  const numeral = readNumeral(pieces, start, mark !== null);
  if (numeral === null) return null;
  const negative = (sign !== null || inner !== null) && typeof numeral.value === 'number';
  if (sign !== null && numeral.form !== 'digits') return null;
  const signed = negative && typeof numeral.value === 'number' ? -numeral.value : numeral.value;
  const unit: FoundUnit | null =
    mark === null
      ? unitAfter(pieces, numeral)
      : { name: mark.code, group: 'money', end: codeAfter(pieces, numeral.end) };
  const rate =
    unit !== null && (unit.group === 'money' || unit.group === 'measure') ? readRate(pieces, unit.end) : null;
  return {
    first: i,
    end: rate?.end ?? unit?.end ?? numeral.end,
    numberFirst: negative && inner === null && mark === null ? i : numeral.first,
    numberEnd: numeral.end,
    value: signed,
    form: numeral.form,
    halfStep: numeral.halfStep,
    scale: numeral.scale,
    group: unit?.group ?? (numeral.form === 'share' ? 'share' : null),
    unit: unit === null ? null : rate === null ? unit.name : `${unit.name} per ${rate.name}`,
    isRange: false,
  };
}

/** "half an hour", "a quarter of a mile", "thousands of dollars", "10 miles". */
function unitAfter(pieces: readonly Piece[], numeral: Numeral): FoundUnit | null {
  const direct = readUnit(pieces, numeral.end, numeral.scale);
  if (direct !== null) return direct;
  let k = numeral.end;
  if (pieces[k]?.lower === 'of') k += 1;
  else if (numeral.form !== 'share') return null;
  if (numeral.form === 'share' && /^(a|an)$/.test(pieces[k]?.lower ?? '')) k += 1;
  else if (numeral.form === 'share') return null;
  if (k === numeral.end) return null;
  if (
    numeral.form !== 'share' &&
    numeral.form !== 'vague' &&
    !/^(dozen|score)s?$/.test(pieces[numeral.end - 1]?.lower ?? '')
  )
    return null;
  const unit = readUnit(pieces, k, numeral.form === 'vague' ? 1e6 : numeral.scale);
  return unit;
}

/** "$76 US a barrel", "$5 USD", "£3 sterling". */
function codeAfter(pieces: readonly Piece[], i: number): number {
  return /^(US|USD|AUD|CAD|NZD|HKD|SGD)$/.test(pieces[i]?.text ?? '') ? i + 1 : i;
}

/** The piece behind a minus sign at `i`: "-5", "minus 5"; null where none stands there. */
function readSign(pieces: readonly Piece[], i: number): number | null {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece === undefined || next === undefined) return null;
  if (piece.lower === 'minus')
    return /^[-−]$/.test(next.text) ? i + 2 : next.kind === 'digits' ? i + 1 : null;
  const opens = /^[-−]$/.test(piece.text) && !piece.glued && next.glued;
  const before = pieces[i - 1];
  return opens && before?.kind !== 'digits' ? i + 1 : null;
}

/** The minus of "$-50". */
function readInnerSign(pieces: readonly Piece[], i: number): number | null {
  return /^[-−]$/.test(pieces[i]?.text ?? '') &&
    pieces[i + 1]?.glued === true &&
    pieces[i + 1]?.kind === 'digits'
    ? i + 1
    : null;
}

interface Joint {
  readonly end: number;
  readonly word: 'dash' | 'to' | 'or' | 'and';
}

/** "rose from 5 % to 7 %" runs over what lies between; "the toll rose from 12 to 15" and "raised the offer from $10
 *  to $12" put one figure in the place of another, and both stay figures of their own. */
function spansMeasure(before: readonly string[], high: Amount): boolean {
  return high.unit !== null && before.includes('from');
}

/** "fell from 7 % to 5 %". */
function spansFall(before: readonly string[], high: Amount): boolean {
  return high.unit !== null && before.at(-1) === 'from' && before.some((word) => FALL_WORDS.has(word));
}

function replaces(before: readonly string[]): boolean {
  return before.at(-1) === 'from' && before.some((word) => REPLACING_WORDS.has(word));
}

/** What joins two ends of a range, from piece `i`. */
function readJoint(pieces: readonly Piece[], i: number): Joint | null {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece === undefined || next === undefined) return null;
  if (/^[-–—‑−]$/.test(piece.text)) {
    if (piece.glued && next.lower === 'to')
      return { end: next.glued && /^[-–]$/.test(pieces[i + 2]?.text ?? '') ? i + 3 : i + 2, word: 'to' };
    // Glued on both sides or on none: "2-3", "2 - 3", but not "2 -3".
    return piece.glued === next.glued ? { end: i + 1, word: 'dash' } : null;
  }
  if (piece.lower === 'to' || piece.lower === 'or' || piece.lower === 'and')
    return { end: i + 1, word: piece.lower };
  return null;
}

/** Words looked at before the lower end for "between", "from" and verbs of change. */
const LOOK_BACK = 6;

function readRange(pieces: readonly Piece[], low: Amount): Amount | null {
  if (typeof low.value !== 'number') return null;
  const joint = readJoint(pieces, low.end);
  if (joint === null) return null;
  let from = joint.end;
  if (joint.word !== 'dash') from = pastModifiers(pieces, from);
  const high = readSingle(pieces, from);
  if (high === null || typeof high.value !== 'number') return null;
  const before = pieces.slice(Math.max(0, low.first - LOOK_BACK), low.first).map((piece) => piece.lower);
  const carried = carryScale(low, high);
  const falls =
    carried !== null &&
    carried > high.value &&
    joint.word === 'to' &&
    low.unit !== null &&
    spansFall(before, high);
  if (carried === null || (carried >= high.value && !falls) || !joins(joint.word, before, low, high))
    return null;
  const between = joint.word === 'and';
  if (!unitsAgree(low, high, between)) return null;
  const unit =
    low.unit !== null && high.unit !== null && low.unit.length > high.unit.length
      ? low.unit
      : (high.unit ?? low.unit);
  return {
    ...high,
    first: low.first,
    numberFirst: low.numberFirst,
    value: { low: Math.min(carried, high.value), high: Math.max(carried, high.value) },
    group: high.group ?? low.group,
    unit,
    isRange: true,
  };
}

/** "between 20 and about 30", "from up to 250 to more than 280": past a modifier of the upper end. */
function pastModifiers(pieces: readonly Piece[], i: number): number {
  const pair = `${pieces[i]?.lower ?? ''} ${pieces[i + 1]?.lower ?? ''}`;
  if (/^(up to|more than|as much|at least)$/.test(pair)) return i + 2;
  return /^(about|around|roughly|nearly|almost|approximately|perhaps|over)$/.test(pieces[i]?.lower ?? '')
    ? i + 1
    : i;
}

/** The lower end's value, with the upper end's scale where it has none of its own: "3 to 5 billion". */
function carryScale(low: Amount, high: Amount): number | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null;
  if (low.scale !== null || high.scale === null || high.scale < 1000) return low.value;
  return low.value * high.scale < high.value && low.value < 1000
    ? Number((low.value * high.scale).toPrecision(15))
    : low.value;
}

/** "3 to 5" spans; "2 or 300" does not: above this ratio two numbers are an alternative, not a range. */
const OR_RATIO = 2.5;

/** Without "from", decimals further apart than this are two figures: "slid 1.74 to 123.5". */
const TO_RATIO = 20;

function near(before: readonly string[], low: number, high: number): boolean {
  return before.includes('from') || Number.isInteger(low) || low <= 0 || high / low <= TO_RATIO;
}

function joins(word: Joint['word'], before: readonly string[], low: Amount, high: Amount): boolean {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return false;
  const changes = before.some(
    (lower, i) => i >= before.length - 3 && (RISE_WORDS.has(lower) || FALL_WORDS.has(lower)),
  );
  if (word === 'and') return before.slice(-4).includes('between');
  if (word === 'or')
    return (
      low.value > 0 &&
      high.value / low.value <= OR_RATIO &&
      Number.isInteger(low.value) &&
      high.form !== 'share'
    );
  if (word === 'to')
    return (
      near(before, low.value, high.value) &&
      low.form !== 'share' &&
      !replaces(before) &&
      (!changes || spansMeasure(before, high))
    );
  return low.form === 'digits' && high.form === 'digits';
}

function unitsAgree(low: Amount, high: Amount, between: boolean): boolean {
  if (low.unit === null || low.unit === high.unit) return true;
  if (high.unit === null) return low.group === 'money' || between;
  return high.unit.startsWith(`${low.unit} per `) || low.unit.startsWith(`${high.unit} per `);
}
