import { digest } from '../../src/cluster/digest.ts';
import type { Evidence } from '../../src/cluster/stream.ts';
import type { Digest } from '../../src/model/digest.ts';
import { plainArticle } from '../plain-article.ts';

/** What clustering keeps of an article without words. */
const EMPTY = digest({
  article: plainArticle(''),
  tokens: [],
  sentences: [],
  mentions: [],
  times: [],
  quantities: [],
});

/** A digest of these terms, all of the same weight. */
export function inventDigest(
  articleId: string,
  terms: readonly number[],
  about: Partial<Pick<Digest, 'day' | 'apart'>> = {},
): Digest {
  const ascending = [...new Set(terms)].sort((a, b) => a - b);
  const weights = ascending.map(() => 1 / Math.sqrt(ascending.length));
  return { ...EMPTY, articleId, terms: ascending, weights, day: null, ...about };
}

/** Terms below this stand for common words. */
const RARE = 1000;

/** Rare terms that two articles share, as log-odds: none −6, one −3, two nothing, four and more +6. */
export const sharedRare: Evidence = (a, b) => {
  const terms = new Set(b.terms);
  const shared = a.terms.filter((term) => term >= RARE && terms.has(term)).length;
  return Math.min(6, 3 * (shared - 2));
};

/** A rare term of a story. */
export function rareTerm(story: number, term: number): number {
  return RARE * (story + 1) + term;
}
