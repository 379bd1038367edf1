import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { fingerprints } from '../text/winnow.ts';
import { readWords, type WordSequence } from '../text/word-sequence.ts';
import { type Line, learnStandingLines, linesOf, publisherOf, standingLines } from './standing-lines.ts';
import { wholeKey } from './whole-key.ts';

/** Words in a fingerprinted run. Five in a row are rare enough to point from one article to the other. */
const SHINGLE_WORDS = 5;

/** What is kept of an article while candidates are sought: some hundred numbers, not its words. */
export interface Digest {
  /** Winnowed hashes of runs of five words, boilerplate and standing lines left out. */
  readonly fingerprints: Uint32Array;
  /** Equal where two articles have the same words; null where there are none. */
  readonly whole: string | null;
  /** Lines of its own that its outlet repeats. */
  readonly standing: readonly Line[];
}

/** The words of an article outside its boilerplate and `left` out spans. */
export function wordsWithout(article: Article, left: readonly Span[]): WordSequence {
  if (left.length === 0) return readWords(article.text, article.boilerplate);
  return readWords(
    article.text,
    [...article.boilerplate, ...left].sort((x, y) => x.start - y.start || x.end - y.end),
  );
}

function byPublisher(articles: readonly Article[]): number[][] {
  const groups = new Map<string, number[]>();
  const alone: number[][] = [];
  for (const [number, article] of articles.entries()) {
    const publisher = publisherOf(article);
    const group = publisher === null ? undefined : groups.get(publisher);
    if (group !== undefined) group.push(number);
    else if (publisher === null) alone.push([number]);
    else groups.set(publisher, [number]);
  }
  return [...groups.values(), ...alone];
}

/** Reads the articles, one publisher's after another's, and keeps what finding candidates needs. `window` is the
 *  number of neighbouring runs of which one fingerprint is kept. The words of one publisher's articles are in memory at
 *  a time. */
export function digestArticles(articles: readonly Article[], window: number): Digest[] {
  const digests: Digest[] = [];
  for (const group of byPublisher(articles)) {
    const read = group.flatMap((number) => {
      const article = articles[number];
      if (article === undefined) return [];
      const words = wordsWithout(article, []);
      return [{ number, article, words, lines: linesOf(article, words) }];
    });
    const learned = learnStandingLines(read.map(({ lines }) => lines));
    for (const { number, article, words, lines } of read) {
      const standing = standingLines(lines, learned);
      const own = standing.length === 0 ? words : wordsWithout(article, standing);
      digests[number] = {
        fingerprints: fingerprints(own.hashes, own.segments, SHINGLE_WORDS, window),
        whole: own.count === 0 ? null : wholeKey(own, 0, own.count),
        standing,
      };
    }
  }
  return digests;
}
