import type { Article } from '../model/article.ts';
import type { Duplicate, Wire } from '../model/reuse.ts';
import { copyGroups } from '../text/copy-groups.ts';
import { isDispatchOf, isPublishedBy, sameBody } from '../text/same-body.ts';
import { UnionFind } from '../text/union-find.ts';

type Crediting = Pick<Article, 'id' | 'outlet' | 'url' | 'credits' | 'boilerplate' | 'text'>;

/** Two reports that credit one body may each have asked it something else; from three on they carry its service. Where
 *  its own dispatch is among them, one that credits it is enough. */
const LEAST_REPORTS = 3;
const LEAST_WITH_OWN = 2;

/** The names credited, one list for each body: "RPA" and "River Press Agency" are one. */
function bodiesCredited(articles: readonly Crediting[]): readonly (readonly string[])[] {
  const names = [...new Set(articles.flatMap(({ credits }) => credits.map(({ name }) => name)))].sort();
  const sets = new UnionFind(names.length);
  for (const [i, one] of names.entries()) {
    for (const [j, other] of names.slice(0, i).entries()) if (sameBody(one, other)) sets.union(i, j);
  }
  return sets.groups().map((group) => group.flatMap((i) => names[i] ?? []));
}

/** The longest form of a name tells most. */
function fullName(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** Bodies that three or more of a story's texts credit and that are the outlet of none of them, or two of which one is a
 *  dispatch of theirs; a report and its copies are one text. Sorted by name. */
export function findWires(articles: readonly Crediting[], duplicates: readonly Duplicate[] = []): Wire[] {
  const textOf = copyGroups(articles, duplicates);
  return bodiesCredited(articles)
    .flatMap((names): Wire[] => {
      if (articles.some((article) => names.some((name) => isPublishedBy(name, article)))) return [];
      const crediting = articles.filter(({ credits }) => credits.some(({ name }) => names.includes(name)));
      const own = crediting.filter((article) => names.some((name) => isDispatchOf(name, article)));
      const least = own.length > 0 ? LEAST_WITH_OWN : LEAST_REPORTS;
      if (new Set(crediting.map(({ id }) => textOf.get(id))).size < least) return [];
      const idsOf = (articles: readonly Crediting[]) => articles.map(({ id }) => id).sort();
      return [{ name: fullName(names), articles: idsOf(crediting), own: idsOf(own) }];
    })
    .sort((x, y) => (x.name < y.name ? -1 : 1));
}
