import type { Annotated } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotateAttributions } from './attributions/index.ts';
import { EVENT_LABELS } from './en/event-classes.ts';
import { findCandidates, linkMentions } from './entities/index.ts';
import { findEvents } from './events.ts';
import type { Language } from './language.ts';
import { annotateQuantities } from './quantities/index.ts';
import { annotateQuotes } from './quotes/index.ts';
import { parsePhrases } from './syntax/index.ts';
import { anchorTimes, type InferredDate, inferDates, recognizeTimes } from './times/index.ts';
import { tokenize } from './tokenize.ts';

export interface AnnotateOptions {
  /** What there is to read with. The first is taken for articles whose language could not be told. */
  readonly languages: readonly [Language, ...Language[]];
  /** ISO day taken for undated articles when nothing in the story tells their date; null to leave them undated. */
  readonly referenceDate: string | null;
  /** Called before each article's long part. */
  readonly onArticle?: (done: number, total: number) => void;
}

/** Annotates the articles of one story. Names are linked and undated articles dated across the whole story,
 *  so an article annotated alone may carry fewer names and a less certain date. Order in, order out. */
export function annotate(articles: readonly Article[], options: AnnotateOptions): readonly Annotated[] {
  const read = articles.map((article, i) => {
    options.onArticle?.(i, articles.length * 2);
    return readArticle(article, languageOf(article, options.languages));
  });
  const mentions = linkMentions(read.map((a) => ({ articleId: a.article.id, candidates: a.candidates })));
  const dates = inferDates(
    read.map((a) => ({
      articleId: a.article.id,
      publishedAt: a.article.publishedAt,
      expressions: a.expressions,
      article: a.article,
    })),
    { referenceDate: options.referenceDate },
  );
  return read.map((a, i) => {
    options.onArticle?.(articles.length + i, articles.length * 2);
    const { candidates: _, expressions, ...parsed } = a;
    const dated = { ...parsed, article: dateArticle(parsed.article, dates.get(parsed.article.id)) };
    const linked = { ...dated, mentions: mentions.get(dated.article.id) ?? [] };
    const times = anchorTimes(expressions, linked, {
      publishedAt: linked.article.publishedAt,
      certain: linked.article.publishedAtBasis === 'metadata' || linked.article.publishedAtBasis === 'text',
    });
    const timed = { ...linked, times };
    const quantified = {
      ...timed,
      quantities: annotateQuantities(timed, languageOf(a.article, options.languages)),
    };
    return { ...quantified, ...annotateAttributions(quantified), eventLabels: LABELS };
  });
}

const LABELS: Readonly<Record<string, string>> = Object.fromEntries(EVENT_LABELS);

function languageOf(article: Article, languages: AnnotateOptions['languages']): Language {
  return languages.find(({ code }) => code === article.language) ?? languages[0];
}

/** What can be told from one article alone, before the story has had its say. */
function readArticle(article: Article, language: Language) {
  const words = { article, ...tokenize(article, language) };
  const parsed = { ...words, ...parsePhrases(words) };
  return {
    ...parsed,
    events: findEvents(parsed),
    quotes: annotateQuotes(words),
    candidates: findCandidates(words),
    expressions: recognizeTimes(words),
  };
}

function dateArticle(article: Article, inferred: InferredDate | undefined): Article {
  if (article.publishedAt !== null || inferred === undefined) return article;
  const { publishedAt, basis, why } = inferred;
  return { ...article, publishedAt, publishedAtBasis: basis, publishedAtWhy: why };
}
