import type { Amount } from './amount.ts';
import { isCapitalised } from './pieces.ts';
import type { Scan } from './words-context.ts';

/** A headline writes most words with a capital; running text at most this part of its longer words. */
const CAPITALISED_PART = 0.5;

/** Words of fewer letters are small in headlines too. */
const LONGER = 4;

/** "the Final Four", "Three Mile Island": a number word with a capital beside another capital, in running text. */
export function isNamedInWords(scan: Scan, i: number, amount: Amount): boolean {
  const piece = scan.pieces[i];
  if (piece === undefined || amount.form !== 'words' || amount.unit !== null || !isCapitalised(piece))
    return false;
  const [before, after] = [scan.pieces[i - 1], scan.pieces[amount.end]];
  if (before === undefined || before.kind !== 'word') return false;
  if (isCapitalised(after)) return !isHeadline(scan);
  // A noun behind the number may be what it counts.
  const tag = after?.kind === 'word' ? scan.tokens[after.token]?.pos : undefined;
  return isCapitalised(before) && tag !== 'NOUN' && tag !== 'ADJ' && !isHeadline(scan);
}

function isHeadline(scan: Scan): boolean {
  const words = scan.pieces.filter((piece) => piece.kind === 'word' && piece.text.length >= LONGER);
  return words.filter(isCapitalised).length > words.length * CAPITALISED_PART;
}
