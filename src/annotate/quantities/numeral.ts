import type { Numeral } from './numeral-parts.ts';
import { readShareOf, readSpokenShare } from './share.ts';
import { readWords } from './spoken-number.ts';
import { readVague } from './vague-number.ts';
import type { Scan } from './words-context.ts';
import { readFractionCharacter } from './written-fraction.ts';
import { readDigits } from './written-number.ts';

/** Reads the longest numeral that begins at piece `i`; null where none does.
 *  `money` says that a currency stands before, which makes of "m" and "b" scales. */
export function readNumeral(scan: Scan, i: number, money: boolean): Numeral | null {
  const piece = scan.pieces[i];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') return readShareOf(scan, readDigits(scan, i, money));
  if (piece.kind === 'mark') return readFractionCharacter(scan, i);
  return readVague(scan, i) ?? readSpokenShare(scan, i) ?? readShareOf(scan, readWords(scan, i));
}
