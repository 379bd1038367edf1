import type { RawArticle } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { annotateArticles, cleanArticle, isFound } from '../../pipeline.ts';
import { type AnnotatedLine, annotatedLine } from '../../render/index.ts';

/** What becomes of one report that is annotated: plain data, so that it can cross from thread to thread. */
export interface AnnotatedReport {
  readonly line: AnnotatedLine;
  readonly notes: readonly Note[];
  /** It holds an article. */
  readonly found: boolean;
}

/** Cleans and annotates reports, each on its own; order in, order out. */
export function annotateReports(reports: readonly RawArticle[]): readonly AnnotatedReport[] {
  const cleaned = reports.map(cleanArticle);
  return annotateArticles(cleaned).map(({ annotated, notes }, i) => ({
    line: annotatedLine(annotated),
    notes,
    found: isFound(cleaned[i] ?? { notes }),
  }));
}
