import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import type { Dossier } from './dossier.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal digits: by it a text is known to be unchanged. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An article as its dossier lists it: with its text and what proves that, without what only the stages need. */
export function dossierArticle(article: Article): Dossier['articles'][number] {
  const { id, file, outlet, url, title, byline, publishedAt, publishedAtBasis, seenAt } = article;
  const { language, text, extra } = article;
  return {
    id,
    file,
    outlet,
    url,
    title,
    byline,
    publishedAt,
    publishedAtBasis,
    seenAt,
    language,
    text,
    textSha256: textHash(text),
    boilerplate: article.boilerplate.map(({ start, end, reason }) => ({ start, end, reason })),
    extra: { ...extra },
  };
}
