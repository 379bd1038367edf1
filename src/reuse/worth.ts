import type { Reading } from './reading.ts';
import type { Stretch } from './stretches.ts';

/** What a stretch amounts to. */
export interface Worth {
  /** Equal words, and those of them inside quotation marks on both sides. */
  readonly words: number;
  readonly quotedWords: number;
  readonly kind: 'prose' | 'quote';
  /** 0–1: share of equal characters, of both sides' words together. */
  readonly similarity: number;
}

interface Tally {
  words: number;
  weight: number;
}

/** From twelve words on a run in common is seldom chance, if it holds a few words that are neither grammar, nor
 *  reporters' formulas, nor names ("spoke on condition of anonymity because …" has sixteen words and none). */
const LONG_PASSAGE = { words: 12, weight: 4 };

/** A shorter run must be nearly all content: independent reports of one event share names and formulas of eight
 *  words, but hardly five words of free choice in a row. */
const DENSE_PASSAGE = { words: 8, weight: 5 };

/** Quoted words are fixed by who spoke them: fewer are enough to say that both reports had the same words. */
const QUOTE_PASSAGE = { words: 8, weight: 3 };

/** A stretch that is mended over edits is a passage where one of its runs is, or where it is as long as two: short runs
 *  of what everybody says of an event stand close together by chance. */
const MENDED_WORDS = 2 * LONG_PASSAGE.words;

/** Below this share of equal characters the edits outweigh what is equal. */
const LEAST_SIMILARITY = 0.6;

function reaches(tally: Tally, bar: { readonly words: number; readonly weight: number }): boolean {
  return tally.words >= bar.words && tally.weight >= bar.weight;
}

function isProsePassage(tally: Tally, dense: boolean): boolean {
  return reaches(tally, LONG_PASSAGE) || (dense && reaches(tally, DENSE_PASSAGE));
}

function charactersOf({ words }: Reading, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += (words.ends[i] ?? 0) - (words.starts[i] ?? 0);
  return sum;
}

function similarityOf(x: Reading, y: Reading, { a, b, equal }: Stretch): number {
  let same = 0;
  for (const run of equal) {
    same += charactersOf(x, run.a, run.a + run.length) + charactersOf(y, run.b, run.b + run.length);
  }
  return same / (charactersOf(x, a.start, a.end) + charactersOf(y, b.start, b.end));
}

function count(x: Reading, y: Reading, stretch: Stretch): { prose: Tally; quote: Tally } {
  const prose = { words: 0, weight: 0 };
  const quote = { words: 0, weight: 0 };
  for (const run of stretch.equal) {
    for (let k = 0; k < run.length; k += 1) {
      const tally = x.quoted[run.a + k] === 1 && y.quoted[run.b + k] === 1 ? quote : prose;
      tally.words += 1;
      tally.weight += Math.max(x.weights[run.a + k] ?? 0, y.weights[run.b + k] ?? 0);
    }
  }
  return { prose, quote };
}

/** One run of equal words as a stretch of its own. */
const wholeRun = (run: Stretch['equal'][number]): Stretch => ({
  a: { start: run.a, end: run.a + run.length },
  b: { start: run.b, end: run.b + run.length },
  equal: [run],
});

/** Weighs a stretch; null where it is too little to be called shared text. It is `quote` when most of it is quoted on
 *  both sides and the rest would not be a passage by itself. */
export function weighStretch(x: Reading, y: Reading, stretch: Stretch): Worth | null {
  const { prose, quote } = count(x, y, stretch);
  const words = prose.words + quote.words;
  if (words < DENSE_PASSAGE.words) return null;
  const similarity = similarityOf(x, y, stretch);
  if (similarity < LEAST_SIMILARITY) return null;
  const broken = stretch.equal.length > 1 && words < MENDED_WORDS;
  if (broken && !stretch.equal.some((run) => weighStretch(x, y, wholeRun(run)) !== null)) return null;
  const english = x.article.language === 'en' && y.article.language === 'en';
  const both = { words, weight: prose.weight + quote.weight };
  const proseAlone = isProsePassage(prose, english);
  if (!proseAlone && !isProsePassage(both, english) && !reaches(quote, QUOTE_PASSAGE)) return null;
  const kind = !proseAlone && quote.words > prose.words ? 'quote' : 'prose';
  return { words, quotedWords: quote.words, kind, similarity };
}
