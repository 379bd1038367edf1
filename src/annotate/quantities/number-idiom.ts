import { itemAt } from '../../text/item-at.ts';
import { oncePer } from '../once-per.ts';
import type { QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';

/** Longest idiom that a number opens, in pieces ("one after the other"). */
const LONGEST = 4;

/** The words behind a number that its idioms may go on with: last of three around it, and second of those it opens. */
const partsOf = oncePer(({ numberIdioms }: QuantityWords) => {
  const idioms = [...numberIdioms].map((idiom) => idiom.split(' '));
  return {
    inside: new Set(idioms.filter(({ length }) => length === 3).map((words) => words[2] ?? '')),
    second: new Set(idioms.map((words) => words[1] ?? '')),
  };
});

/** The end of a set phrase whose number counts nothing: "one by one", "at one point"; null where none stands at
 *  piece `i`. */
export function endOfIdiom(scan: Scan, i: number): number | null {
  const piece = scan.pieces[i];
  if (piece === undefined || !scan.words.smallNumbers.has(piece.lower)) return null;
  const next = scan.pieces[i + 1]?.lower ?? '';
  const { inside, second } = partsOf(scan.words);
  if (inside.has(next)) {
    const around = `${itemAt(scan.pieces, i - 1)?.lower ?? ''} ${piece.lower} ${next}`;
    if (scan.words.numberIdioms.has(around)) return i + 2;
  }
  // Asked of every number word: what follows most of them is part of no idiom.
  if (!second.has(next)) return null;
  let words = piece.lower;
  for (let k = i + 1; k < i + LONGEST && k < scan.pieces.length; k += 1) {
    words = `${words} ${scan.pieces[k]?.lower ?? ''}`;
    if (scan.words.numberIdioms.has(words)) return k + 1;
  }
  return null;
}
