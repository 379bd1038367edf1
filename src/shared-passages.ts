import { readWords } from './annotate/index.ts';
import type { Article } from './model/article.ts';
import type { Note } from './model/note.ts';
import type { Duplicate, Reuse } from './model/reuse.ts';
import {
  cleanArticle,
  cleanArticles,
  inCanonicalOrder,
  isFound,
  LANGUAGES,
  type Progress,
  type Report,
} from './pipeline.ts';
import { findDuplicates, findReuse, streamDuplicates } from './reuse/index.ts';

/** Articles in which shared passages are searched: that many are one story; more are a collection, where every pair
 *  would be compared for the sake of stock phrases. */
export const MAX_PASSAGE_ARTICLES = 300;

/** What articles share, and what cleaning them met. */
export interface Shared extends Reuse {
  /** Articles that hold text. */
  readonly articles: number;
  readonly notes: readonly Note[];
}

/** Passages that articles share and which articles are copies of or derived from others, in the order of their ids.
 *  More than `MAX_PASSAGE_ARTICLES` are searched for copies only, with a note. Ids must be unique. */
export function findShared(reports: readonly Report[], onProgress?: (progress: Progress) => void): Shared {
  const cleaned = inCanonicalOrder(
    cleanArticles(reports, (done) => onProgress?.({ stage: 'clean', done, total: reports.length })),
  );
  onProgress?.({ stage: 'reuse', done: 0, total: 1 });
  const articles = cleaned.filter(isFound).map((one) => one.article);
  const notes = cleaned.flatMap((one) => one.notes);
  if (articles.length > MAX_PASSAGE_ARTICLES) {
    const duplicates = findDuplicates(articles);
    return {
      articles: articles.length,
      passages: [],
      duplicates,
      wires: [],
      notes: [...notes, passagesSkipped(articles.length)],
    };
  }
  const read = articles.map((article) => readWords(article, LANGUAGES));
  return { articles: articles.length, ...findReuse(read), notes };
}

function* foundArticles(reports: Iterable<Report>): Generator<Article> {
  for (const report of reports) {
    const cleaned = cleanArticle(report);
    if (isFound(cleaned)) yield cleaned.article;
  }
}

/** The near-duplicates in an archive too large to hold, its reports in order of publication: each is compared with the
 *  `window` reports (at least 1) before it, and pairs come as they are found. Memory is that of two windows. */
export function findArchiveDuplicates(reports: Iterable<Report>, window: number): Generator<Duplicate> {
  return streamDuplicates(foundArticles(reports), window);
}

function passagesSkipped(articles: number): Note {
  return {
    code: 'passages-skipped',
    place: {},
    stage: 'reuse',
    message: `${articles} articles are no single story: whole copies are reported, shared passages are not searched`,
    expected: `at most ${MAX_PASSAGE_ARTICLES} articles for passages`,
  };
}
