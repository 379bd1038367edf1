import { ORDINALS, TENS } from '../en/number-words.ts';
import { digitsValue, type Piece } from './pieces.ts';

/** "second", "21st", "twenty-first": the rank and its pieces `[i, end)`. */
export interface OrdinalNumeral {
  readonly value: number;
  readonly end: number;
}

/** Reads an ordinal that begins at piece `i`; null where none does. */
export function readOrdinal(pieces: readonly Piece[], i: number): OrdinalNumeral | null {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') {
    const suffix = next?.glued === true && /^(st|nd|rd|th)$/.test(next.lower);
    return suffix && piece.text.length <= 9 && !piece.text.includes('.')
      ? { value: digitsValue(piece), end: i + 2 }
      : null;
  }
  const ten = TENS.get(piece.lower);
  const unit = ORDINALS.get(pieces[i + 2]?.lower ?? '');
  if (ten !== undefined && next?.text === '-' && next.glued && unit !== undefined && unit < 10) {
    return { value: ten + unit, end: i + 3 };
  }
  const value = ORDINALS.get(piece.lower);
  return value === undefined ? null : { value, end: i + 1 };
}
