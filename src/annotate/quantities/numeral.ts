import type { Numeral } from './numeral-parts.ts';
import type { Piece } from './pieces.ts';
import { readShareOf, readSpokenShare } from './share.ts';
import { readWords } from './spoken-number.ts';
import { readVague } from './vague-number.ts';
import { readFractionCharacter } from './written-fraction.ts';
import { readDigits } from './written-number.ts';

/** Reads the longest numeral that begins at piece `i`; null where none does.
 *  `money` says that a currency stands before, which makes of "m" and "b" scales. */
export function readNumeral(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') return readShareOf(pieces, readDigits(pieces, i, money));
  if (piece.kind === 'mark') return readFractionCharacter(pieces, i);
  return readVague(pieces, i) ?? readSpokenShare(pieces, i) ?? readShareOf(pieces, readWords(pieces, i));
}
