import type { Quote } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type GramIndex, indexGrams } from '../text/common-runs.ts';
import { hashWord, type WordSequence } from '../text/word-sequence.ts';
import { STOCK_WORDS } from './en/stock-words.ts';

/** An article and where its quotation marks stand. */
export interface ReuseInput {
  readonly article: Article;
  readonly quotes: readonly Quote[];
}

/** An article as the comparison sees it: words outside boilerplate, what each weighs, which are quoted. */
export interface Reading {
  readonly article: Article;
  readonly words: WordSequence;
  readonly index: GramIndex;
  /** 1 where the word stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many words do. */
  readonly quotedWords: number;
  /** 0–1 a word: how much it says that two independent reports would not both say. */
  readonly weights: Float32Array;
}

/** Runs of equal words begin at four: three in a row are common in any two English texts on one subject. */
export const SEED_WORDS = 4;

/** A name or a number is given by the event, so a chain of them is poor evidence of copying; only in a long list (all
 *  the dead, a table of results) their order becomes some. */
const NAME_WEIGHT = 0.1;

const STOCK_HASHES: ReadonlySet<number> = new Set(STOCK_WORDS.map(hashWord));
const NAME_START = /^[\p{Lu}\p{Lt}\p{N}]$/u;

function isNameLike(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= 97 && code <= 122) return false;
  return NAME_START.test(text.charAt(start));
}

function weigh(text: string, words: WordSequence): Float32Array {
  const weights = new Float32Array(words.count);
  for (const [i, hash] of words.hashes.entries()) {
    if (STOCK_HASHES.has(hash)) continue;
    weights[i] = isNameLike(text, words.starts[i] ?? 0) ? NAME_WEIGHT : 1;
  }
  return weights;
}

/** First word that starts at or after `offset`. */
function firstWordFrom(words: WordSequence, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markQuoted(words: WordSequence, quotes: readonly Quote[]): Uint8Array {
  const quoted = new Uint8Array(words.count);
  for (const quote of quotes) {
    if (quote.form === 'title') continue;
    quoted.fill(1, firstWordFrom(words, quote.inner.start), firstWordFrom(words, quote.inner.end));
  }
  return quoted;
}

/** Weighs and indexes the words of an article (as `readWords` gives them, boilerplate masked) for comparison with
 *  others. Linear in its length. */
export function readForReuse({ article, quotes }: ReuseInput, words: WordSequence): Reading {
  const quoted = markQuoted(words, quotes);
  return {
    article,
    words,
    index: indexGrams(words, SEED_WORDS),
    quoted,
    quotedWords: quoted.reduce((sum, flag) => sum + flag, 0),
    weights: weigh(article.text, words),
  };
}
