import { describe, expect, it } from 'vitest';
import { newsArticles } from '../../bench/news-articles.mjs';
import type { Duplicate } from '../../src/model/reuse.ts';
import { findDuplicates, findReuse, streamDuplicates } from '../../src/reuse/index.ts';
import { readWords } from '../../src/text/word-sequence.ts';
import { wordsInRuns } from './words-in-runs.ts';

const SEEDS = [1, 2, 3, 4, 5];
const ARTICLES = 150;

const newsOf = (seed: number) => [...newsArticles({ articles: ARTICLES, seed })];

const pairsOf = (duplicates: readonly Duplicate[], relation: Duplicate['relation']): string[] =>
  duplicates
    .flatMap((one) => (one.relation === relation ? [`${one.a.articleId} ${one.b.articleId}`] : []))
    .sort();

describe.each(SEEDS)('invented news of seed %i', (seed) => {
  const news = newsOf(seed);
  const articles = news.map(({ article }) => article);
  const every = findReuse(articles.map((article) => ({ article, quotes: [] })));

  it('yields the same copies by fingerprints as by comparing all pairs', () => {
    expect(pairsOf(findDuplicates(articles), 'copy')).toEqual(pairsOf(every.duplicates, 'copy'));
    expect(pairsOf([...streamDuplicates(articles, ARTICLES)], 'copy')).toEqual(
      pairsOf(every.duplicates, 'copy'),
    );
  });

  it('has its planted copies found, and none between stories', () => {
    const stories = new Map(news.map(({ article, gold }) => [article.id, gold.story]));
    const found = new Set(every.duplicates.map(({ a, b }) => `${a.articleId} ${b.articleId}`));
    const planted = news.flatMap(({ article: { id }, gold: { takenFrom, kind } }) =>
      takenFrom === null || kind === 'quoted' ? [] : [[id, takenFrom].sort().join(' ')],
    );
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.filter((pair) => !found.has(pair))).toEqual([]);
    for (const { a, b } of every.duplicates.filter(({ relation }) => relation === 'copy'))
      expect(stories.get(a.articleId), `${a.articleId} ${b.articleId}`).toBe(stories.get(b.articleId));
  });

  it('gives passages whose words lie in runs that a naive search finds, too', () => {
    const words = new Map(articles.map((article) => [article.id, readWords(article.text)]));
    for (const { a, b, containment } of every.duplicates) {
      const [x, y] = [words.get(a.articleId), words.get(b.articleId)];
      if (x === undefined || y === undefined) continue;
      const [shorter, longer] = x.count <= y.count ? [x, y] : [y, x];
      // Edits inside a passage are bridged, up to half of the equal words on their sides.
      expect(containment * shorter.count).toBeLessThanOrEqual(
        1.5 * wordsInRuns(shorter.hashes, longer.hashes, 4),
      );
    }
  });
});
