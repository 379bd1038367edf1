import type { VagueBand } from '../en/vague-quantities.ts';
import { moneyUnit, readCurrencyMark, readScaledCode } from './currency.ts';
import { readNumeral } from './numeral.ts';
import { type Numeral, readScale, scaled } from './numeral-parts.ts';
import type { Piece } from './pieces.ts';
import { type FoundUnit, readRate, readUnit } from './unit.ts';

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
  /** ISO 4217 code. */
  readonly currency: string | null;
  readonly isRange: boolean;
}

/** One numeral with what belongs to it; null where none begins at piece `i`. */
export function readSingle(pieces: readonly Piece[], i: number): Amount | null {
  const sign = readSign(pieces, i);
  const mark = readCurrencyMark(pieces, sign ?? i);
  const inner = mark === null ? null : readInnerSign(pieces, mark.end);
  const start = inner ?? mark?.end ?? sign ?? i;
  const numeral = readNumeral(pieces, start, mark !== null);
  if (numeral === null) return null;
  const negative = (sign !== null || inner !== null) && typeof numeral.value === 'number';
  if (sign !== null && numeral.form !== 'digits') return null;
  const found: Measured =
    mark === null
      ? measured(pieces, numeral)
      : { numeral, unit: moneyUnit(mark.code, codeAfter(pieces, numeral.end)) };
  const unit = found.unit;
  const rate =
    unit !== null && (unit.group === 'money' || unit.group === 'measure') ? readRate(pieces, unit.end) : null;
  const { value } = found.numeral;
  return {
    first: i,
    end: rate?.end ?? unit?.end ?? numeral.end,
    numberFirst: negative && inner === null && mark === null ? i : numeral.first,
    numberEnd: found.numeral.end,
    value: negative && typeof value === 'number' ? -value : value,
    form: numeral.form,
    halfStep: found.numeral.halfStep,
    scale: found.numeral.scale,
    group: unit?.group ?? (numeral.form === 'share' ? 'share' : null),
    unit: unit === null ? null : rate === null ? unit.name : `${unit.name} per ${rate.name}`,
    currency: unit?.currency ?? null,
    isRange: false,
  };
}

interface Measured {
  readonly numeral: Numeral;
  readonly unit: FoundUnit | null;
}

/** A numeral with the unit behind it, and what the unit adds to the number: "30 MUSD", "75 USD million",
 *  "3 dollars 50 cents". */
function measured(pieces: readonly Piece[], numeral: Numeral): Measured {
  const coded = readScaledCode(pieces[numeral.end]);
  if (coded !== null && numeral.scale === null)
    return {
      numeral: timesScale(numeral, coded.scale, numeral.end),
      unit: moneyUnit(coded.code, numeral.end + 1),
    };
  const unit = unitAfter(pieces, numeral) ?? unitBefore(pieces, numeral) ?? sharedUnit(pieces, numeral);
  if (unit?.group !== 'money') return { numeral, unit };
  const scale =
    numeral.scale === null && unit.end === numeral.end + 1 ? readScale(pieces, unit.end, false) : null;
  if (scale !== null)
    return { numeral: timesScale(numeral, scale.value, numeral.end), unit: { ...unit, end: scale.end } };
  const cents = unit.currency === null ? null : readCents(pieces, unit.end);
  return cents === null || typeof numeral.value !== 'number'
    ? { numeral, unit }
    : {
        numeral: {
          ...numeral,
          end: cents.end - 1,
          value: numeral.value + cents.value / HUNDRED,
          halfStep: 0.005,
        },
        unit: { ...unit, end: cents.end },
      };
}

/** "a magnitude 6.1 quake", "magnitude of 7". */
function unitBefore(pieces: readonly Piece[], numeral: Numeral): FoundUnit | null {
  const before = pieces[numeral.first - 1];
  const word = before?.text === '-' || before?.lower === 'of' ? pieces[numeral.first - 2] : before;
  return word?.lower === 'magnitude'
    ? { name: 'magnitude', group: 'measure', currency: null, end: numeral.end }
    : null;
}

/** Sides of one thing, at most: "157 x 76 x 8 mm". */
const MOST_SIDES = 4;

/** "157 x 76 x 8 mm": the unit behind the last side is every side's. */
function sharedUnit(pieces: readonly Piece[], numeral: Numeral): FoundUnit | null {
  let k = numeral.end;
  for (let side = 1; side < MOST_SIDES && /^[x×]$/.test(pieces[k]?.lower ?? ''); side += 1) {
    const next = pieces[k + 1]?.kind === 'digits' ? readNumeral(pieces, k + 1, false) : null;
    if (next === null) return null;
    const unit = readUnit(pieces, next.end, next.scale);
    if (unit !== null) return unit.group === 'measure' ? { ...unit, end: numeral.end } : null;
    k = next.end;
  }
  return null;
}

const HUNDRED = 100;

function timesScale(numeral: Numeral, scale: number, end: number): Numeral {
  if (typeof numeral.value !== 'number') return numeral;
  return {
    ...numeral,
    end,
    value: scaled(String(numeral.value), scale),
    halfStep: numeral.halfStep * scale,
    scale,
  };
}

/** The hundredths behind a sum: "50 cents", "and twenty pence"; null where none stand at piece `i`. */
function readCents(
  pieces: readonly Piece[],
  i: number,
): { readonly value: number; readonly end: number } | null {
  const start = pieces[i]?.lower === 'and' ? i + 1 : i;
  const numeral = readNumeral(pieces, start, false);
  if (numeral === null || typeof numeral.value !== 'number' || numeral.value >= HUNDRED) return null;
  const unit = readUnit(pieces, numeral.end, null);
  return unit?.group === 'money' && unit.currency === null ? { value: numeral.value, end: unit.end } : null;
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
  const spelled = pieces[i]?.text === 'U' && pieces[i + 1]?.text === '.' && pieces[i + 2]?.text === 'S';
  if (spelled && pieces[i + 2]?.glued === true) return pieces[i + 3]?.text === '.' ? i + 4 : i + 3;
  return /^(US|USD|AUD|CAD|NZD|HKD|SGD)$/.test(pieces[i]?.text ?? '') ? i + 1 : i;
}

/** The piece behind a minus sign at `i`: "-5", "minus 5"; null where none stands there. */
function readSign(pieces: readonly Piece[], i: number): number | null {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece === undefined || next === undefined) return null;
  if (piece.lower === 'minus')
    return /^[-−]$/.test(next.text) ? i + 2 : next.kind === 'digits' ? i + 1 : null;
  const opens = /^[-−]$/.test(piece.text) && (!piece.glued || pieces[i - 1]?.text === '(') && next.glued;
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
