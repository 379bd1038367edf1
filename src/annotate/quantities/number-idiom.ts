import type { Scan } from './words-context.ts';

/** Longest idiom that a number opens, in pieces ("one after the other"). */
const LONGEST = 4;

/** The end of a set phrase whose number counts nothing: "one by one", "at one point"; null where none stands at
 *  piece `i`. */
export function endOfIdiom(scan: Scan, i: number): number | null {
  const piece = scan.pieces[i];
  if (piece === undefined || !scan.words.smallNumbers.has(piece.lower)) return null;
  const around = `${scan.pieces[i - 1]?.lower ?? ''} ${piece.lower} ${scan.pieces[i + 1]?.lower ?? ''}`;
  if (scan.words.numberIdioms.has(around)) return i + 2;
  let words = piece.lower;
  for (let k = i + 1; k < i + LONGEST && k < scan.pieces.length; k += 1) {
    words = `${words} ${scan.pieces[k]?.lower ?? ''}`;
    if (scan.words.numberIdioms.has(words)) return k + 1;
  }
  return null;
}
