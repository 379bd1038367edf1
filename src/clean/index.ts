import type { Article, Cleaned, RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { Span } from '../model/span.ts';
import { findCredits } from './credits.ts';
import { languageOfText } from './language.ts';
import { markBoilerplate } from './mark-boilerplate.ts';
import { findParagraphs } from './paragraphs.ts';
import { modificationDate, publicationDate, readGiven } from './publication-date.ts';
import { readContent } from './read-content.ts';
import { readOutlet } from './read-outlet.ts';
import type { Trouble } from './trouble.ts';

/** One raw article → text with its paragraphs, headline, boilerplate, credits and metadata. Pure and synchronous.
 *  Plain text comes back unchanged; for HTML, `text` is what extraction produced. */
export function clean(raw: RawArticle): Cleaned {
  const { text, about, page, troubles } = readContent(raw);
  const marked = markBoilerplate(text, findParagraphs(text), about.title);
  const changed = readGiven('modifiedAt', raw.modifiedAt);
  const date = publicationDate({
    given: raw.publishedAt,
    page: about.published,
    late: about.late,
    stamp: marked.day,
    modified: changed.value ?? about.modifiedAt,
    seenAt: raw.seenAt,
  });
  const modifiedAt = modificationDate([changed.value, about.modifiedAt], date.publishedAt);
  const byline = about.byline ?? marked.byline;
  const article: Article = {
    id: raw.id,
    file: raw.file,
    outlet: about.outlet ?? readOutlet(text, marked),
    url: about.url,
    title: about.title ?? (marked.headline === null ? null : textOf(text, marked.headline)),
    byline,
    publishedAt: date.publishedAt,
    publishedAtBasis: date.basis,
    publishedAtWhy: null,
    modifiedAt,
    seenAt: raw.seenAt,
    language: languageOfText(text, raw.language, about.language),
    text,
    headline: marked.headline,
    paragraphs: marked.blocks.map(({ start, end }) => ({ start, end })),
    boilerplate: marked.boilerplate,
    credits: findCredits(text, marked.blocks, marked.boilerplate, marked.credits, byline),
    extra: raw.extra,
  };
  const found = [...troubles, ...date.troubles, ...changed.troubles];
  return { article, notes: inPlace([...found, ...proseTroubles(article, page, found)], raw) };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function inPlace(troubles: readonly Trouble[], raw: RawArticle): Note[] {
  const place = { articleId: raw.id, ...(raw.file === null ? {} : { file: raw.file }) };
  return troubles.map((trouble) => ({ ...trouble, place, stage: 'clean' }));
}

/** A page is more than its article: one that holds no prose holds none. A text is taken for a report without, too. */
function proseTroubles(article: Article, page: boolean, found: readonly Trouble[]): Trouble[] {
  if (found.some(({ code }) => code === 'not-an-article')) return [];
  const marked = new Set(article.boilerplate.map((line) => line.start));
  if (article.paragraphs.some((paragraph) => !marked.has(paragraph.start))) return [];
  if (page) return [{ code: 'no-article', message: 'no article text was found in the page' }];
  if (article.paragraphs.length === 0) return [{ code: 'no-article', message: 'the article holds no text' }];
  return [{ code: 'no-prose', message: 'the text holds no running prose, so nothing can be read from it' }];
}
