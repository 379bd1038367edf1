import { FRACTION_CHARACTERS } from './fraction-characters.ts';
import { andAHalf, halfStepOf, type Numeral, readScale, scaled, skipHyphen } from './numeral-parts.ts';
import { digitsValue } from './pieces.ts';
import type { Scan } from './words-context.ts';
import { readWrittenFraction } from './written-fraction.ts';

/** More digits than this are a code or a card, not a number that a double can hold. */
const MAX_DIGITS = 16;

/** Digits with what belongs to them: fraction, "and a half", scale. */
export function readDigits(scan: Scan, i: number, money: boolean): Numeral | null {
  const piece = scan.pieces[i];
  if (piece === undefined || piece.text.length > MAX_DIGITS + 6) return null;
  const fraction = readWrittenFraction(scan, i);
  if (fraction !== null) return fraction;
  let end = i + 1;
  let mixed = 0;
  const character = FRACTION_CHARACTERS.get(scan.pieces[end]?.text ?? '');
  if (character !== undefined) {
    mixed = character;
    end += 1;
  } else {
    const following =
      scan.pieces[skipHyphen(scan, end)]?.kind === 'digits' && !piece.text.includes('.')
        ? readWrittenFraction(scan, skipHyphen(scan, end))
        : null;
    if (following !== null && typeof following.value === 'number' && following.value < 1) {
      mixed = following.value;
      end = following.end;
    }
  }
  const power = readPower(scan, i);
  if (power !== null) return power;
  const half = andAHalf(scan, end);
  if (half !== null) [mixed, end] = [half.part, half.end];
  const scale = readScale(scan, end, money);
  const value = digitsValue(piece) + mixed;
  const multiplier = scale?.value ?? 1;
  return {
    first: i,
    end: scale?.end ?? end,
    value: scaled(mixed === 0 ? piece.text.replace(/[^\d.]/g, '') : String(value), multiplier),
    form: 'digits',
    scale: scale?.value ?? null,
    halfStep: (mixed === 0 ? halfStepOf(piece.text) : 0.05) * multiplier,
  };
}

/** No quantity of the news has more digits than this. */
const HIGHEST_POWER = 30;

/** "2.5 x 10^5", "10^-3"; null where no power of ten stands. */
function readPower(scan: Scan, i: number): Numeral | null {
  const factor = scan.pieces[i];
  const times = /^[x×]$/.test(scan.pieces[i + 1]?.lower ?? '') ? i + 2 : i;
  if (factor === undefined || scan.pieces[times]?.text !== '10' || scan.pieces[times + 1]?.text !== '^')
    return null;
  const negative = /^[-−]$/.test(scan.pieces[times + 2]?.text ?? '');
  const exponent = scan.pieces[times + (negative ? 3 : 2)];
  if (exponent?.kind !== 'digits' || !exponent.glued || digitsValue(exponent) > HIGHEST_POWER) return null;
  const digits = times === i ? '1' : factor.text.replace(/[^\d.]/g, '');
  const value = Number(`${digits}e${negative ? '-' : ''}${exponent.text}`);
  return { first: i, end: times + (negative ? 4 : 3), value, form: 'digits', scale: null, halfStep: 0 };
}
