import type { Article } from '../src/model/article.ts';
import type { Span } from '../src/model/span.ts';

/** A plain-text article of this text, without a day or an outlet: every line is a paragraph. */
export function plainArticle(text: string): Article {
  const paragraphs: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = at + line.length - line.trimStart().length;
    if (words !== '') paragraphs.push({ start, end: start + words.length });
    at += line.length + 1;
  }
  return {
    id: 'a1',
    file: null,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    publishedAt: null,
    publishedAtBasis: 'unknown',
    publishedAtWhy: null,
    modifiedAt: null,
    seenAt: null,
    language: 'en',
    text,
    headline: null,
    paragraphs,
    boilerplate: [],
    credits: [],
    extra: {},
  };
}
