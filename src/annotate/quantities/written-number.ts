import { FRACTION_CHARACTERS } from '../en/number-words.ts';
import { andAHalf, halfStepOf, type Numeral, readScale, scaled } from './numeral-parts.ts';
import { digitsValue, type Piece } from './pieces.ts';
import { readWrittenFraction } from './written-fraction.ts';

/** More digits than this are a code or a card, not a number that a double can hold. */
const MAX_DIGITS = 16;

/** Digits with what belongs to them: fraction, "and a half", scale. */
export function readDigits(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i];
  if (piece === undefined || piece.text.length > MAX_DIGITS + 6) return null;
  const fraction = readWrittenFraction(pieces, i);
  if (fraction !== null) return fraction;
  let end = i + 1;
  let mixed = 0;
  const character = FRACTION_CHARACTERS.get(pieces[end]?.text ?? '');
  if (character !== undefined) {
    mixed = character;
    end += 1;
  } else {
    const following =
      pieces[end]?.kind === 'digits' && !piece.text.includes('.') ? readWrittenFraction(pieces, end) : null;
    if (following !== null && typeof following.value === 'number' && following.value < 1) {
      mixed = following.value;
      end = following.end;
    }
  }
  const half = andAHalf(pieces, end);
  if (half !== null) [mixed, end] = [half.part, half.end];
  const scale = readScale(pieces, end, money);
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
