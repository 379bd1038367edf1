import type { Article } from '../model/article.ts';
import type { ArticleSpan, Passage } from '../model/reuse.ts';
import { UnionFind } from '../text/union-find.ts';

/** One reused passage in one article, with the fields of passim's output (Smith, Cordell and Mullen, "Computational
 *  Methods for Uncovering Reprinted Texts", American Literary History 27, 2015). */
export interface PassimRow {
  /** Number of the article, in the order of ids. */
  readonly uid: number;
  readonly cluster: number;
  /** Rows of this cluster. */
  readonly size: number;
  readonly id: string;
  /** Whose articles count as one series: the outlet; the article itself where it is not known. */
  readonly series: string;
  /** UTF-16 offsets into the article's text, half-open, and the words there. */
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** Two spans of one article belong to one cluster where they share this part of the longer: passim's default
 *  (`--relative-overlap`). */
const RELATIVE_OVERLAP = 0.5;

type Printed = Pick<Article, 'id' | 'text' | 'outlet' | 'publishedAt' | 'title' | 'url'>;

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byPlace(one: ArticleSpan, other: ArticleSpan): number {
  return compare(one.articleId, other.articleId) || one.start - other.start || one.end - other.end;
}

function overlapEnough(one: ArticleSpan, other: ArticleSpan): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= RELATIVE_OVERLAP * Math.max(one.end - one.start, other.end - other.start);
}

/** Joins the sides of each passage, and spans of one article that overlap enough. `spans` holds the sides of passage
 *  `p` at `2p` and `2p + 1`. */
function clusterSpans(spans: readonly ArticleSpan[]): readonly (readonly ArticleSpan[])[] {
  const sets = new UnionFind(spans.length);
  for (let side = 0; side + 1 < spans.length; side += 2) sets.union(side, side + 1);
  const sorted = [...spans.entries()].sort(([, one], [, other]) => byPlace(one, other));
  for (const [place, [i, one]] of sorted.entries()) {
    for (let next = place + 1; next < sorted.length; next += 1) {
      const [j, other] = sorted[next] ?? [i, one];
      if (other.articleId !== one.articleId || other.start >= one.end) break;
      if (overlapEnough(one, other)) sets.union(i, j);
    }
  }
  return sets.groups().map((group) => group.flatMap((i) => spans[i] ?? []));
}

/** One span for all that meet in one article, sorted. */
function mergeSpans(spans: readonly ArticleSpan[]): ArticleSpan[] {
  const merged: ArticleSpan[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const last = merged.at(-1);
    if (last !== undefined && last.articleId === span.articleId && span.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** The passages of a story as clusters of reprinted text, one row a passage and article. Clusters are numbered by the
 *  place of their first passage; inside a cluster the rows go by date (unknown ones last), then id. */
export function passimRows(passages: readonly Passage[], articles: readonly Printed[]): PassimRow[] {
  const known = new Map(
    [...articles].sort((x, y) => compare(x.id, y.id)).map((article, uid) => [article.id, { article, uid }]),
  );
  const clusters = clusterSpans(passages.flatMap(({ a, b }) => [a, b]))
    .map(mergeSpans)
    .sort(([one], [other]) => (one === undefined || other === undefined ? 0 : byPlace(one, other)));
  return clusters.flatMap((spans, cluster) =>
    spans
      .flatMap(({ articleId, start, end }): PassimRow[] => {
        const found = known.get(articleId);
        if (found === undefined) return [];
        const { uid, article } = found;
        const { id, outlet, publishedAt, title, url } = article;
        const text = article.text.slice(start, end);
        const series = outlet ?? id;
        return [
          {
            uid,
            cluster,
            size: spans.length,
            id,
            series,
            begin: start,
            end,
            text,
            date: publishedAt,
            title,
            url,
          },
        ];
      })
      .sort((x, y) => compare(x.date ?? '~', y.date ?? '~') || x.uid - y.uid || x.begin - y.begin),
  );
}
