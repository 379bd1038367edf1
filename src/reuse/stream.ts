import type { Article } from '../model/article.ts';
import type { Duplicate } from '../model/reuse.ts';
import { COLLECTION_SAMPLING, findCandidates } from './candidates.ts';
import { comparePair } from './compare-pair.ts';
import { type Digest, digestArticles } from './digest.ts';
import type { ReuseInput } from './reading.ts';
import { pairReader } from './readings.ts';

/** Neighbouring articles of a stream, digested together. */
interface Block {
  readonly inputs: readonly ReuseInput[];
  readonly digests: readonly Digest[];
}

const NOTHING: Block = { inputs: [], digests: [] };

function* inBlocks(articles: Iterable<Article>, size: number): Generator<Block> {
  let block: Article[] = [];
  const finish = (): Block => ({
    inputs: block.map((article) => ({ article, quotes: [] })),
    digests: digestArticles(block, COLLECTION_SAMPLING.window),
  });
  for (const article of articles) {
    block.push(article);
    if (block.length < size) continue;
    yield finish();
    block = [];
  }
  if (block.length > 0) yield finish();
}

/** The duplicates inside `block`, and between it and the block before, at most `window` places apart. */
function duplicatesOf(before: Block, block: Block, window: number): Duplicate[] {
  const inputs = [...before.inputs, ...block.inputs];
  const digests = [...before.digests, ...block.digests];
  const readPair = pairReader(inputs, digests);
  return findCandidates(digests, COLLECTION_SAMPLING).flatMap(({ first, second }) => {
    if (second < before.inputs.length || second - first > window) return [];
    const pair = readPair(first, second);
    if (pair === null) return [];
    const [x, y] = pair;
    const { duplicate } = x.article.id < y.article.id ? comparePair(x, y) : comparePair(y, x);
    return duplicate ?? [];
  });
}

/** The near-duplicates in an archive of any size, whose articles come in order of publication: each is compared with
 *  the `window` articles (at least 1) before it. Memory is that of two windows, and the cost of an article does not
 *  grow with the archive. Pairs come as they are found, by their places in the stream; lines that an outlet repeats
 *  are learned from one window at a time. Throws RangeError for a window under 1. */
export function* streamDuplicates(articles: Iterable<Article>, window: number): Generator<Duplicate> {
  if (!(window >= 1)) throw new RangeError(`a window of ${window} articles; expected at least 1`);
  let before = NOTHING;
  for (const block of inBlocks(articles, window)) {
    yield* duplicatesOf(before, block, window);
    before = block;
  }
}
