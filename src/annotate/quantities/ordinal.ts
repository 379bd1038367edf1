import { digitsValue } from './pieces.ts';
import type { Scan } from './words-context.ts';

/** "second", "21st", "twenty-first": the rank and its pieces `[i, end)`. */
export interface OrdinalNumeral {
  readonly value: number;
  readonly end: number;
}

/** Reads an ordinal that begins at piece `i`; null where none does. */
export function readOrdinal(scan: Scan, i: number): OrdinalNumeral | null {
  const piece = scan.pieces[i];
  const next = scan.pieces[i + 1];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') {
    const suffix = next?.glued === true && scan.words.ordinalSuffixes.has(next.lower);
    return suffix && piece.text.length <= 9 && !piece.text.includes('.')
      ? { value: digitsValue(piece), end: i + 2 }
      : null;
  }
  const ten = scan.words.tens.get(piece.lower);
  const unit = scan.words.ordinals.get(scan.pieces[i + 2]?.lower ?? '');
  if (ten !== undefined && next?.text === '-' && next.glued && unit !== undefined && unit < 10) {
    return { value: ten + unit, end: i + 3 };
  }
  const value = scan.words.ordinals.get(piece.lower);
  return value === undefined ? null : { value, end: i + 1 };
}
