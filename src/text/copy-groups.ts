import type { Duplicate } from '../model/reuse.ts';
import { UnionFind } from './union-find.ts';

/** Article id → the number of its text: articles that copy one another, or that have the very same words, have one. */
export function copyGroups(
  articles: readonly { readonly id: string; readonly text: string }[],
  duplicates: readonly Duplicate[],
): ReadonlyMap<string, number> {
  const at = new Map(articles.map(({ id }, i) => [id, i]));
  const sets = new UnionFind(articles.length);
  const first = new Map<string, number>();
  for (const [i, { text }] of articles.entries()) {
    const same = first.get(text);
    if (same === undefined) first.set(text, i);
    else sets.union(same, i);
  }
  for (const { a, b, relation } of duplicates) {
    const [left, right] = [at.get(a.articleId), at.get(b.articleId)];
    if (relation === 'copy' && left !== undefined && right !== undefined) sets.union(left, right);
  }
  return new Map(articles.map(({ id }, i) => [id, sets.find(i)]));
}
