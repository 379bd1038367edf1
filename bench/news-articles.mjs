/** Invented news as the stages see it after cleaning, with its gold. */
import { generateNews } from './generate/news.mjs';

function paragraphsOf(text) {
  let at = 0;
  return text.split('\n\n').map((words) => {
    const start = at;
    at += words.length + 2;
    return { start, end: start + words.length };
  });
}

/** @param {{ articles: number, seed?: number }} options */
export function* newsArticles(options) {
  for (const { gold, ...given } of generateNews(options)) {
    const article = {
      ...given,
      file: null,
      byline: null,
      publishedAtBasis: 'metadata',
      publishedAtWhy: null,
      modifiedAt: null,
      seenAt: null,
      headline: null,
      paragraphs: paragraphsOf(given.text),
      boilerplate: [],
      credits: [],
      extra: {},
    };
    yield { article, gold };
  }
}
