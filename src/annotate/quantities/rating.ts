import type { Scan } from './words-context.ts';

/** Marks out of ten. */
const BEST = 10;

/** Words of the name before a mark, at most. */
const NAME_WORDS = 4;

/** "Tobin Vance: 7 Made two good saves.": the mark that a report gives a player; it counts nothing. A list of figures
 *  has nouns ("Wounded: 7 Homes lost: 2"). */
export function isRating(scan: Scan, i: number): boolean {
  if (i < 3 || i > NAME_WORDS + 1 || scan.pieces[i - 1]?.text !== ':') return false;
  if (!(Number(scan.pieces[i]?.text) <= BEST)) return false;
  for (let k = 0; k < i - 1; k += 1) {
    const piece = scan.pieces[k];
    const named =
      piece?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(piece.text) &&
      scan.tokens[piece.token]?.pos === 'PROPN' &&
      !scan.words.outcomeWords.has(piece.lower);
    if (!named) return false;
  }
  const next = scan.pieces[i + 1];
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return next?.text === '-' || next?.text === '–';
  const tag = scan.tokens[next.token]?.pos;
  return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ';
}
