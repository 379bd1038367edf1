import { moneyUnit, readCurrencyMark, readScaledCode } from './currency.ts';
import type { FoundUnit } from './found-unit.ts';
import { readNumeral } from './numeral.ts';
import { type Numeral, readScale, scaled } from './numeral-parts.ts';
import { readRate, readUnit } from './unit.ts';
import type { VagueBand } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

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
export function readSingle(scan: Scan, i: number): Amount | null {
  const sign = readSign(scan, i);
  const mark = readCurrencyMark(scan, sign ?? i);
  const inner = mark === null ? null : readInnerSign(scan, mark.end);
  const start = inner ?? mark?.end ?? sign ?? i;
  const numeral = readNumeral(scan, start, mark !== null);
  if (numeral === null) return null;
  const negative = (sign !== null || inner !== null) && typeof numeral.value === 'number';
  if (sign !== null && numeral.form !== 'digits') return null;
  const found: Measured =
    mark === null
      ? measured(scan, numeral)
      : { numeral, unit: moneyUnit(scan.words, mark.code, codeAfter(scan, numeral.end)) };
  const unit = found.unit;
  const rate =
    unit !== null && (unit.group === 'money' || unit.group === 'measure') ? readRate(scan, unit.end) : null;
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
function measured(scan: Scan, numeral: Numeral): Measured {
  const coded = readScaledCode(scan.words, scan.pieces[numeral.end]);
  if (coded !== null && numeral.scale === null)
    return {
      numeral: timesScale(numeral, coded.scale, numeral.end),
      unit: moneyUnit(scan.words, coded.code, numeral.end + 1),
    };
  const unit = unitAfter(scan, numeral) ?? unitBefore(scan, numeral) ?? sharedUnit(scan, numeral);
  if (unit?.group !== 'money') return { numeral, unit };
  const scale =
    numeral.scale === null && unit.end === numeral.end + 1 ? readScale(scan, unit.end, false) : null;
  if (scale !== null)
    return { numeral: timesScale(numeral, scale.value, numeral.end), unit: { ...unit, end: scale.end } };
  const cents = unit.currency === null ? null : readCents(scan, unit.end);
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
function unitBefore(scan: Scan, numeral: Numeral): FoundUnit | null {
  const before = scan.pieces[numeral.first - 1];
  const word =
    before?.text === '-' || isWord(before, scan.words.of) ? scan.pieces[numeral.first - 2] : before;
  return isWord(word, scan.words.magnitude)
    ? { name: 'magnitude', group: 'measure', currency: null, end: numeral.end }
    : null;
}

/** Sides of one thing, at most: "157 x 76 x 8 mm". */
const MOST_SIDES = 4;

/** "157 x 76 x 8 mm": the unit behind the last side is every side's. */
function sharedUnit(scan: Scan, numeral: Numeral): FoundUnit | null {
  let k = numeral.end;
  for (let side = 1; side < MOST_SIDES && /^[x×]$/.test(scan.pieces[k]?.lower ?? ''); side += 1) {
    const next = scan.pieces[k + 1]?.kind === 'digits' ? readNumeral(scan, k + 1, false) : null;
    if (next === null) return null;
    const unit = readUnit(scan, next.end, next.scale);
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
function readCents(scan: Scan, i: number): { readonly value: number; readonly end: number } | null {
  const start = isWord(scan.pieces[i], scan.words.and) ? i + 1 : i;
  const numeral = readNumeral(scan, start, false);
  if (numeral === null || typeof numeral.value !== 'number' || numeral.value >= HUNDRED) return null;
  const unit = readUnit(scan, numeral.end, null);
  return unit?.group === 'money' && unit.currency === null ? { value: numeral.value, end: unit.end } : null;
}

/** "half an hour", "a quarter of a mile", "thousands of dollars", "10 miles". */
function unitAfter(scan: Scan, numeral: Numeral): FoundUnit | null {
  const direct = readUnit(scan, numeral.end, numeral.scale);
  if (direct !== null) return direct;
  let k = numeral.end;
  if (isWord(scan.pieces[k], scan.words.of)) k += 1;
  else if (numeral.form !== 'share') return null;
  if (numeral.form === 'share' && isWord(scan.pieces[k], scan.words.articles)) k += 1;
  else if (numeral.form === 'share') return null;
  if (k === numeral.end) return null;
  if (
    numeral.form !== 'share' &&
    numeral.form !== 'vague' &&
    !isWord(scan.pieces[numeral.end - 1], scan.words.dozens)
  )
    return null;
  const unit = readUnit(scan, k, numeral.form === 'vague' ? 1e6 : numeral.scale);
  return unit;
}

/** "$76 US a barrel", "$5 USD", "£3 sterling". */
function codeAfter(scan: Scan, i: number): number {
  const spelled =
    scan.pieces[i]?.text === 'U' && scan.pieces[i + 1]?.text === '.' && scan.pieces[i + 2]?.text === 'S';
  if (spelled && scan.pieces[i + 2]?.glued === true) return scan.pieces[i + 3]?.text === '.' ? i + 4 : i + 3;
  return scan.words.trailingCodes.has(scan.pieces[i]?.text ?? '') ? i + 1 : i;
}

/** The piece behind a minus sign at `i`: "-5", "minus 5"; null where none stands there. */
function readSign(scan: Scan, i: number): number | null {
  const piece = scan.pieces[i];
  const next = scan.pieces[i + 1];
  if (piece === undefined || next === undefined) return null;
  if (scan.words.minus.has(piece.lower))
    return /^[-−]$/.test(next.text) ? i + 2 : next.kind === 'digits' ? i + 1 : null;
  const opens = /^[-−]$/.test(piece.text) && (!piece.glued || scan.pieces[i - 1]?.text === '(') && next.glued;
  const before = scan.pieces[i - 1];
  return opens && before?.kind !== 'digits' ? i + 1 : null;
}

/** The minus of "$-50". */
function readInnerSign(scan: Scan, i: number): number | null {
  return /^[-−]$/.test(scan.pieces[i]?.text ?? '') &&
    scan.pieces[i + 1]?.glued === true &&
    scan.pieces[i + 1]?.kind === 'digits'
    ? i + 1
    : null;
}
