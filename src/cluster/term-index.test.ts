import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventDigest } from '../../test/cluster/invent-digest.ts';
import type { ActiveArticle } from './active.ts';
import { makeTermIndex } from './term-index.ts';

function active(id: string, terms: readonly number[]): ActiveArticle {
  const story = { number: 1, members: [], size: 1, examineAt: 3 };
  return { digest: inventDigest(id, terms), arrival: 0, rank: 0, day: null, story };
}

test('the index gives the products that comparing with every article gives, after any comings and goings', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(12), { minLength: 1 }), { minLength: 1, maxLength: 20 }),
      fc.array(fc.nat(19)),
      (lists, leaving) => {
        const articles = lists.map((terms, i) => active(`a${i}`, terms));
        const index = makeTermIndex();
        const there = new Set(articles);
        for (const article of articles) index.add(article);
        for (const article of leaving.flatMap((at) => articles[at] ?? [])) {
          if (there.delete(article)) index.remove(article);
        }
        const back = articles.find((article) => !there.has(article));
        if (back !== undefined) index.add(back);
        for (const article of articles) {
          const found = new Map<string, number>();
          index.scan(article.digest, (other, score) => found.set(other.digest.articleId, score));
          for (const other of articles) {
            const here = (there.has(other) || other === back) && other !== article;
            const score = here ? product(article, other) : 0;
            expect(found.get(other.digest.articleId) ?? 0).toBeCloseTo(score, 9);
          }
        }
      },
    ),
    { numRuns: 100, seed: 3 },
  );
});

function product({ digest: a }: ActiveArticle, { digest: b }: ActiveArticle): number {
  return a.terms.reduce(
    (sum, term, i) => sum + (a.weights[i] ?? 0) * (b.weights[b.terms.indexOf(term)] ?? 0),
    0,
  );
}
