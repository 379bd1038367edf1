import { hashWord } from '../text/word-sequence.ts';
import { DOCUMENT_FREQUENCIES } from './en/document-frequencies.ts';

const { articles, rows } = DOCUMENT_FREQUENCIES;

/** Hash of each counted word → how many articles it stands in. */
const COUNTS: ReadonlyMap<number, number> = new Map(
  rows
    .split('\n')
    .filter(Boolean)
    .flatMap((row) => {
      const [count, ...words] = row.split(' ');
      return words.map((word): [number, number] => [hashWord(word), Number(count)]);
    }),
);

/** Rarity of a word not in the table: it stood in two of the counted articles at most. */
export const GREATEST_IDF = Math.log((articles + 1) / 2);

/** How much a word tells, from nearly 0 for words of every article to {@link GREATEST_IDF}: the logarithm of the
 *  inverse share of articles it stands in (Spärck Jones 1972), by a frozen table and never by the articles at hand, so
 *  that an article weighs the same whatever was read before. */
export function idf(hash: number): number {
  const count = COUNTS.get(hash);
  return count === undefined ? GREATEST_IDF : Math.log((articles + 1) / (count + 1));
}
