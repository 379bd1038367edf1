import type { Dossier } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';

type Report = Dossier['articles'][number];

/** What became of an article of the older dossier in the newer one. */
export interface ArticlePair {
  readonly old: Report;
  readonly next: Report;
  /** The text is another one. */
  readonly changed: boolean;
}

/** Articles that both dossiers hold: by id; one that goes by another id now, by its text. In the newer one's order. */
export function matchArticles(old: Dossier, next: Dossier): readonly ArticlePair[] {
  const byId = new Map(old.articles.map((article) => [article.id, article]));
  const free = new Map<string, Report[]>();
  const ids = new Set(next.articles.map((article) => article.id));
  for (const article of old.articles) {
    if (ids.has(article.id)) continue;
    free.set(article.textSha256, [...(free.get(article.textSha256) ?? []), article]);
  }
  return next.articles.flatMap((article) => {
    const known = byId.get(article.id) ?? free.get(article.textSha256)?.shift();
    return known === undefined
      ? []
      : [{ old: known, next: article, changed: known.textSha256 !== article.textSha256 }];
  });
}

/** Where a span of the older text stands in the newer one: at the same place in an unchanged text, else at the first
 *  place with the same words; null where they are gone. */
export function carryOver({ old, next, changed }: ArticlePair, { start, end }: Span): Span | null {
  if (!changed) return { start, end };
  const at = next.text.indexOf(old.text.slice(start, end));
  return at < 0 ? null : { start: at, end: at + end - start };
}
