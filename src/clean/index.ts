import type { Article, Cleaned, RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { findCredits } from './credits.ts';
import { extractPage } from './html/extract-page.ts';
import { detectLanguage, primaryLanguage } from './language.ts';
import { markBoilerplate } from './mark-boilerplate.ts';
import { findParagraphs } from './paragraphs.ts';
import { publicationDate } from './publication-date.ts';
import { datedOutlet, signedOutlet } from './rules/signature.ts';
import type { Trouble } from './trouble.ts';

/** One raw article → text with its paragraphs, headline, boilerplate, credits and metadata. Pure and synchronous.
 *  Plain text comes back unchanged; for HTML, `text` is what extraction produced. */
export function clean(raw: RawArticle): Cleaned {
  const page = raw.content.kind === 'html' ? extractPage(raw.content.text) : null;
  const text = page?.text ?? raw.content.text;
  const title = raw.title ?? page?.title ?? null;
  const marked = markBoilerplate(text, findParagraphs(text), title);
  const date = publicationDate(raw.publishedAt, page?.publishedAt ?? null, marked.day);
  const byline = raw.byline ?? page?.byline ?? marked.byline;
  const article: Article = {
    id: raw.id,
    file: raw.file,
    outlet: raw.outlet ?? page?.outlet ?? outletFromLine(text, marked.boilerplate),
    url: raw.url ?? page?.url ?? null,
    title:
      title ?? (marked.headline === null ? null : text.slice(marked.headline.start, marked.headline.end)),
    byline,
    publishedAt: date.publishedAt,
    publishedAtBasis: date.basis,
    modifiedAt: raw.modifiedAt,
    language: primaryLanguage(raw.language) ?? detectedLanguage(text, page?.language ?? null),
    text,
    headline: marked.headline,
    paragraphs: marked.blocks.map(({ start, end }) => ({ start, end })),
    boilerplate: marked.boilerplate,
    credits: findCredits(text, marked.blocks, marked.boilerplate, marked.credits, byline),
    extra: raw.extra,
  };
  const place = { articleId: raw.id, ...(raw.file === null ? {} : { file: raw.file }) };
  const notes: Note[] = [
    ...(page?.troubles ?? []),
    ...date.troubles,
    ...proseTroubles(article, page !== null),
  ].map((trouble) => ({
    ...trouble,
    place,
    stage: 'clean',
  }));
  return { article, notes };
}

/** The text decides; what the page declares counts only where the text is too short to tell. */
function detectedLanguage(text: string, declared: string | null): string {
  const found = detectLanguage(text);
  return found === 'und' ? (primaryLanguage(declared) ?? 'und') : found;
}

function outletFromLine(text: string, boilerplate: Article['boilerplate']): string | null {
  for (const line of boilerplate) {
    const words = text.slice(line.start, line.end);
    const outlet =
      line.reason === 'signature'
        ? signedOutlet(words)
        : line.reason === 'dateline-header'
          ? datedOutlet(words)
          : null;
    if (outlet !== null) return outlet;
  }
  return null;
}

/** A page is more than its article: one that holds no prose holds none. A text is taken for a report without, too. */
function proseTroubles(article: Article, page: boolean): Trouble[] {
  const marked = new Set(article.boilerplate.map((line) => line.start));
  if (article.paragraphs.some((paragraph) => !marked.has(paragraph.start))) return [];
  if (page) return [{ code: 'no-article', message: 'no article text was found in the page' }];
  if (article.paragraphs.length === 0) return [{ code: 'no-article', message: 'the article holds no text' }];
  return [{ code: 'no-prose', message: 'the text holds no running prose, so nothing can be read from it' }];
}
