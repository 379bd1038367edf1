import type { Article } from '../model/article.ts';
import type { Duplicate, Reuse } from '../model/reuse.ts';
import { COLLECTION_SAMPLING, findCandidates, type Sampling, STORY_SAMPLING } from './candidates.ts';
import { comparePair, type PairReuse } from './compare-pair.ts';
import { digestArticles } from './digest.ts';
import type { ReuseInput } from './reading.ts';
import { pairReader } from './readings.ts';
import { findWires } from './wires.ts';

export type { ReuseInput } from './reading.ts';
export { streamDuplicates } from './stream.ts';

function byId(one: ReuseInput, other: ReuseInput): number {
  return one.article.id < other.article.id ? -1 : one.article.id > other.article.id ? 1 : 0;
}

function compareCandidates(articles: readonly ReuseInput[], sampling: Sampling): PairReuse[] {
  const sorted = [...articles].sort(byId);
  const digests = digestArticles(
    sorted.map(({ article }) => article),
    sampling.window,
  );
  const readPair = pairReader(sorted, digests);
  return findCandidates(digests, sampling).flatMap(({ first, second }) => {
    const pair = readPair(first, second);
    return pair === null ? [] : [comparePair(...pair)];
  });
}

function duplicatesIn(pairs: readonly PairReuse[]): Duplicate[] {
  return pairs.flatMap(({ duplicate }) => (duplicate === null ? [] : [duplicate]));
}

/** The passages that the articles of one story share, which articles are copies of or derived from others, and which
 *  wires stand behind three or more of them unseen.
 *  Pairs are ordered by article id, passages by their place in the first; the order of `articles` makes no
 *  difference. Ids must be unique. Time quadratic in the articles of the story at worst. */
export function findReuse(articles: readonly ReuseInput[]): Reuse {
  const pairs = compareCandidates(articles, STORY_SAMPLING);
  const duplicates = duplicatesIn(pairs);
  return {
    passages: pairs.flatMap(({ passages }) => passages),
    duplicates,
    wires: findWires(
      articles.map(({ article }) => article),
      duplicates,
    ),
  };
}

/** The near-duplicates in any collection of articles, related to each other or not. Linear in the articles, up to
 *  the pairs found; in a crowd of more than 64 articles with the same text each is paired with its neighbours by id
 *  only. Ordered as in `findReuse`. */
export function findDuplicates(articles: readonly Article[]): Duplicate[] {
  return duplicatesIn(
    compareCandidates(
      articles.map((article) => ({ article, quotes: [] })),
      COLLECTION_SAMPLING,
    ),
  );
}
