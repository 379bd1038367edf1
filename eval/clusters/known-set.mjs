// @ts-check
/** @import { ArticleInput } from '../../src/model/article.ts' */
/** @import { Digest } from '../../src/model/digest.ts' */
import { z } from 'zod';
import { generateNews } from '../../bench/generate/news.mjs';
import { readSet } from '../read-set.mjs';
import { program } from './program.mjs';

const { digestArticles, features } = program;

/** `unit`: what is held together when a part is held back: the story, or the topic with all its stories.
 *  @typedef {{ digest: Digest, story: string, unit: string }} KnownArticle */

/** @typedef {{ a: KnownArticle, b: KnownArticle, values: readonly number[] }} Pair */

const goldSchema = z.object({ id: z.string(), story: z.string() });

/** Articles that share the most with one: what the shortlist gives, and what must be told apart. */
const NEAREST = 30;

/** Reads a folder of articles and their stories.
 *  @param {string} folder
 *  @returns {KnownArticle[]} */
export function readKnown(folder) {
  return readSet(folder, goldSchema).flatMap(({ article, gold: { story } }) => digestKnown(article, story));
}

/** Invented articles of a day and a half, and their stories: the same in every run.
 *  @param {{ articles: number, seed: number }} options
 *  @returns {KnownArticle[]} */
export function inventKnown(options) {
  return Array.from(generateNews(options)).flatMap(({ gold: { story }, ...report }) =>
    digestKnown(report, story),
  );
}

/** @param {ArticleInput} report
 *  @param {string} story
 *  @returns {KnownArticle[]} */
function digestKnown(report, story) {
  return digestArticles([report]).map(({ digest }) => ({
    digest,
    story,
    unit: story.split('_')[0] ?? story,
  }));
}

/** Articles that follow one in its set, most of them published the same day. They have that in common and nothing else, and
 *  a day's news has thousands of such pairs. */
const FOLLOWING = 4;

/** The pairs of one story, and each article with those nearest to it by its words and those that follow it.
 *  @param {readonly KnownArticle[]} articles
 *  @returns {Pair[]} */
export function pairsOf(articles) {
  const near = articles.map((_, i) => nearest(articles, i));
  return articles.flatMap((a, i) => {
    return articles.slice(i + 1).flatMap((b, j) => {
      const isWanted =
        a.story === b.story || j < FOLLOWING || near[i]?.has(i + 1 + j) || near[i + 1 + j]?.has(i);
      return isWanted ? [{ a, b, values: features(a.digest, b.digest) }] : [];
    });
  });
}

/** @param {readonly KnownArticle[]} articles
 *  @param {number} i
 *  @returns {Set<number>} */
function nearest(articles, i) {
  const { terms = [], weights = [] } = articles[i]?.digest ?? {};
  const own = new Map(terms.map((term, k) => [term, weights[k] ?? 0]));
  const scores = articles.map(({ digest: other }, j) => {
    const score = other.terms.reduce(
      (sum, term, k) => sum + (own.get(term) ?? 0) * (other.weights[k] ?? 0),
      0,
    );
    return { j, score: i === j ? 0 : score };
  });
  scores.sort((one, other) => other.score - one.score || one.j - other.j);
  return new Set(scores.slice(0, NEAREST).map(({ j }) => j));
}
