import type { RawArticle } from '../../model/article.ts';
import type { Digest } from '../../model/digest.ts';
import type { Note } from '../../model/note.ts';
import { cleanArticle, digestArticles, isFound } from '../../pipeline.ts';

/** What clustering and its listing keep of one report: plain data, so that it can cross from thread to thread. */
export interface DigestedReport {
  readonly digest: Digest;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly notes: readonly Note[];
  /** It holds an article. */
  readonly found: boolean;
}

/** Cleans, annotates and digests reports, each on its own; order in, order out. */
export function digestReports(reports: readonly RawArticle[]): readonly DigestedReport[] {
  return reports.flatMap((report) => {
    const cleaned = cleanArticle(report);
    const found = isFound(cleaned);
    return digestArticles([cleaned]).map(({ article: { title, outlet, publishedAt }, digest, notes }) => ({
      digest,
      title,
      outlet,
      publishedAt,
      notes,
      found,
    }));
  });
}
