import type { Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';

/** A hyphen, dash or minus sign. */
export const isDash = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[-–—‑−]$/.test(piece.text);

/** A piece of digits. */
export const isDigits = (piece: Piece | undefined): piece is Piece => piece?.kind === 'digits';

/** A word or symbol of measure; symbols of one letter only where they are glued to their number. */
export function isPlainUnit(words: QuantityWords, piece: Piece): boolean {
  if (words.gluedSymbols.has(piece.text) && !piece.glued) return false;
  return words.unitWords.has(piece.lower) || words.unitSymbols.has(piece.text);
}

/** Nothing stands behind a number, at `piece`, that it could count. */
export function standsAlone(words: QuantityWords, piece: Piece | undefined): boolean {
  return piece?.kind !== 'word' || words.aloneFollowers.has(piece.lower);
}
