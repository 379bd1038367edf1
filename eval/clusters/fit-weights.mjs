// @ts-check
/** @import { KnownArticle, Pair } from './known-set.mjs' */
/** @import { Case } from './logistic.mjs' */
/** Fits the weights of the evidence that two articles report the same event:
 *
 *    npm run build && node eval/clusters/fit-weights.mjs FOLDER
 *
 *  FOLDER holds the sets named below, a folder each, with articles.jsonl and gold.jsonl (lines of `id` and `story`).
 *  Prints how well stories are found, by weights fitted to all, and in each half by weights fitted to the other half
 *  (whole stories held together, and whole topics where a story's id begins with one and "_"); then the weights, as lines
 *  of src/cluster/weights.ts. */
import { join } from 'node:path';
import { scoreBCubed } from './bcubed.mjs';
import { inventKnown, pairsOf, readKnown } from './known-set.mjs';
import { fitLogistic, logOdds } from './logistic.mjs';
import { program } from './program.mjs';

const { FEATURES, features, hashWord, makeMembership, openStories } = program;

/** What each set counts, and which part of that falls to pairs of one story. A half would make wrong joins and missed
 *  ones equally bad; where articles are many and stories small, as in the first set, a wrong join is far more likely. */
const SETS = [
  { name: 'gvc', weight: 1, same: 0.15 },
  { name: 'ecbplus', weight: 1, same: 0.6 },
  { name: 'basil', weight: 1, same: 0.5 },
  { name: 'newswcl50', weight: 0.5, same: 0.5 },
];

/** None of the sets is a desk's day: hundreds of reports of many events on one date, in the same stock phrases. Invented
 *  ones stand in for it. They count little: all that they must teach is what a day's reports share by chance. */
const INVENTED = { name: 'invented', weight: 0.25, same: 0.5 };
const INVENTED_NEWS = { articles: 3000, seed: 2 };

/** Small enough to leave strong features alone, large enough that two that tell the same share it. */
const PENALTY = 3e-4;

/** Taken off the bias: the mean over a story's members swings less than a pair. */
const CAUTION = 0.6;

/** Evidence is clipped there (see evidence.ts). */
const LIMIT = 6;

/** No story leaves the window. */
const WINDOW = { days: 100_000, maxActive: 100_000 };

/** @typedef {{ weight: number, same: number, name: string, articles: readonly KnownArticle[], pairs: readonly Pair[] }} KnownSet */

/** @param {KnownSet} set
 *  @param {(article: KnownArticle) => boolean} isIn
 *  @returns {Case[]} */
function casesOf({ articles, pairs, weight, same }, isIn) {
  const sizes = new Map();
  for (const { story } of articles) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  // A story of twenty has forty times the pairs of one of four, but only five times the articles.
  const cases = pairs
    .filter(({ a, b }) => isIn(a) && isIn(b))
    .map(({ a, b, values }) => {
      const is = a.story === b.story;
      return { values, is, weight: is ? 1 / (sizes.get(a.story) - 1) : 1 };
    });
  const total = (/** @type {boolean} */ of) =>
    cases.reduce((sum, one) => sum + (one.is === of ? one.weight : 0), 0);
  const [together, apart] = [total(true), total(false)];
  return cases.map((one) => ({
    ...one,
    weight: weight * one.weight * (one.is ? same / together : (1 - same) / apart),
  }));
}

/** @param {readonly KnownSet[]} sets
 *  @param {(article: KnownArticle) => boolean} isIn */
function weigh(sets, isIn) {
  const [bias = 0, ...rest] = fitLogistic(
    sets.flatMap((set) => casesOf(set, isIn)),
    PENALTY,
  );
  return [bias - CAUTION, ...rest];
}

/** @param {readonly KnownArticle[]} articles
 *  @param {readonly number[]} weights */
function score(articles, weights) {
  const stories = openStories(
    (a, b) => Math.max(-LIMIT, Math.min(LIMIT, logOdds(weights, features(a, b)))),
    WINDOW,
  );
  const membership = makeMembership();
  for (const { digest } of articles) membership.follow(stories.add(digest));
  return scoreBCubed(
    articles.map(({ digest: { articleId }, story }) => ({
      known: story,
      found: membership.storyOf(articleId) ?? articleId,
    })),
  );
}

/** @param {KnownArticle} article */
const halfOf = ({ unit }) => hashWord(`half${unit}`) & 1;

/** @param {string} what
 *  @param {readonly KnownSet[]} sets
 *  @param {readonly number[]} weights
 *  @param {(article: KnownArticle) => boolean} isIn */
function report(what, sets, weights, isIn) {
  for (const { name, articles } of sets) {
    const { precision, recall, f1 } = score(articles.filter(isIn), weights);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' ');
    process.stdout.write(`${what} ${name}: precision, recall, F1 ${figures}\n`);
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new RangeError('usage: node eval/clusters/fit-weights.mjs FOLDER');
const sets = [
  ...SETS.map((set) => ({ ...set, articles: readKnown(join(folder, set.name)) })),
  { ...INVENTED, articles: inventKnown(INVENTED_NEWS) },
].map((set) => ({ ...set, pairs: pairsOf(set.articles) }));
const all = () => true;
const weights = weigh(sets, all);
report('all', sets, weights, all);
for (const half of [0, 1]) {
  const held = weigh(sets, (article) => halfOf(article) !== half);
  report(`half ${half}, held back,`, sets, held, (article) => halfOf(article) === half);
}
for (const [i, feature] of FEATURES.entries()) {
  process.stdout.write(`  ${feature}: ${(weights[i] ?? 0).toFixed(2)},\n`);
}
