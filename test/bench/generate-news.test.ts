import { describe, expect, it } from 'vitest';
import { generateNews } from '../../bench/generate/news.mjs';

const news = (articles: number, seed = 7) => [...generateNews({ articles, seed })];

describe('generateNews', () => {
  const sample = news(400);

  it('gives the same articles for the same seed, and others for another', () => {
    expect(news(60)).toEqual(sample.slice(0, 60));
    expect(news(60, 8)[0]?.text).not.toBe(sample[0]?.text);
  });

  it('comes in the order of publication, with ids of its own', () => {
    const days = sample.map(({ publishedAt }) => publishedAt);
    expect(days).toEqual([...days].sort());
    expect(new Set(sample.map(({ id }) => id)).size).toBe(400);
  });

  it('knows what it repeats and what it takes over', () => {
    const byId = new Map(sample.map((article) => [article.id, article]));
    const lines = new Map<string, Set<string>>();
    for (const { text, outlet, gold } of sample) {
      const known = lines.get(outlet) ?? new Set();
      for (const { start, end } of gold.boilerplate) known.add(text.slice(start, end));
      lines.set(outlet, known);
      if (gold.takenFrom === null) continue;
      const root = byId.get(gold.takenFrom);
      expect(root?.gold).toMatchObject({ story: gold.story, takenFrom: null });
    }
    expect(Math.max(...[...lines.values()].map((known) => known.size))).toBeLessThanOrEqual(2);
  });

  it('never runs out of words, and has many stories of one report', () => {
    const words = (articles: typeof sample) =>
      new Set(articles.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])).size;
    expect(words(sample)).toBeGreaterThan(1.2 * words(sample.slice(0, 200)));
    expect(new Set(sample.map(({ gold }) => gold.story)).size).toBeGreaterThan(80);
  });
});
