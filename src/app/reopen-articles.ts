import type { Cleaned } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import { cleanArticle } from '../pipeline.ts';

type Report = Dossier['articles'][number];

/** The articles of a dossier as they were when it was made: their texts unchanged, their metadata as the dossier has
 *  them, the notes of cleaning kept. `inferred`: dates that were inferred are `kept`, or left `open` to be inferred
 *  among other articles. Pure. */
export function reopenArticles(dossier: Dossier, inferred: 'kept' | 'open'): readonly Cleaned[] {
  return dossier.articles.map((report) => ({
    article: { ...cleanText(report), ...said(report, inferred) },
    notes: dossier.notes.filter(({ stage, place }) => stage === 'clean' && place.articleId === report.id),
  }));
}

function cleanText(report: Report): Cleaned['article'] {
  const { id, file, title, url, outlet, byline, seenAt, language, extra } = report;
  const content = { kind: 'text', text: report.text } as const;
  const publishedAt = isStated(report) ? report.publishedAt : null;
  return cleanArticle({
    id,
    file,
    content,
    title,
    url,
    outlet,
    byline,
    publishedAt,
    modifiedAt: null,
    seenAt,
    language,
    extra,
  }).article;
}

/** What the dossier says of an article, whatever its text alone would give. */
function said(report: Report, inferred: 'kept' | 'open'): Partial<Cleaned['article']> {
  const { title, outlet, byline, language, publishedAt, publishedAtBasis } = report;
  const day =
    inferred === 'kept' || isStated(report)
      ? ({ publishedAt, publishedAtBasis } as const)
      : ({ publishedAt: null, publishedAtBasis: 'unknown' } as const);
  return { title, outlet, byline, language, ...day };
}

function isStated({ publishedAtBasis }: Report): boolean {
  return publishedAtBasis === 'metadata' || publishedAtBasis === 'text';
}
