import { GLUED_SYMBOLS, UNIT_SYMBOLS, UNIT_WORDS } from '../en/units.ts';
import type { Piece } from './pieces.ts';

/** A hyphen, dash or minus sign. */
export const isDash = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[-–—‑−]$/.test(piece.text);

/** A piece of digits. */
export const isDigits = (piece: Piece | undefined): piece is Piece => piece?.kind === 'digits';

/** Words whose presence before four digits shows that something is counted. */
export const COUNTING = new Set([
  'than',
  'least',
  'about',
  'nearly',
  'almost',
  'around',
  'some',
  'approximately',
  'roughly',
  'estimated',
  'most',
  'another',
  'only',
  'over',
]);

/** A word or symbol of measure; symbols of one letter only where they are glued to their number. */
export function isPlainUnit(piece: Piece): boolean {
  if (GLUED_SYMBOLS.has(piece.text) && !piece.glued) return false;
  return UNIT_WORDS.has(piece.lower) || UNIT_SYMBOLS.has(piece.text);
}

/** Nothing stands behind a number, at `piece`, that it could count. */
export function standsAlone(piece: Piece | undefined): boolean {
  return (
    piece?.kind !== 'word' ||
    /^(in|on|at|by|to|from|over|after|since|as|and|but|when|while)$/.test(piece.lower)
  );
}
