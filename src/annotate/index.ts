import type { Annotated, With } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotateAttributions } from './attributions/index.ts';
import { findCandidates, linkMentions } from './entities/index.ts';
import type { EventWords } from './event-words.ts';
import { findEvents } from './events.ts';
import type { Language } from './language.ts';
import { oncePer } from './once-per.ts';
import { PLAIN } from './plain.ts';
import { annotateQuantities } from './quantities/index.ts';
import { annotateQuotes } from './quotes/index.ts';
import { parsePhrases } from './syntax/index.ts';
import { anchorTimes, type InferredDate, inferDates, recognizeTimes } from './times/index.ts';
import { tokenize } from './tokenize.ts';

export interface AnnotateOptions {
  /** What there is to read with. The first is taken for articles whose language could not be told; an article in a
   *  language that is not among them is cut into sentences and words, and no more is told of it. */
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
  const mentions = linkMentions(
    read.flatMap(({ article: { id }, candidates, language }) =>
      language === null ? [] : [{ articleId: id, candidates, language }],
    ),
  );
  const dates = inferDates(
    read.map((a) => ({
      articleId: a.article.id,
      publishedAt: a.article.publishedAt,
      expressions: a.expressions,
      article: a.article,
      language: a.language,
    })),
    { referenceDate: options.referenceDate },
  );
  return read.map((a, i) => {
    options.onArticle?.(articles.length + i, articles.length * 2);
    const { candidates: _, expressions, language, ...parsed } = a;
    const dated = { ...parsed, article: dateArticle(parsed.article, dates.get(parsed.article.id)) };
    if (language === null) return { ...dated, ...NOTHING_SAID };
    const linked = { ...dated, mentions: mentions.get(dated.article.id) ?? [] };
    const times = anchorTimes(expressions, linked, {
      publishedAt: linked.article.publishedAt,
      certain: linked.article.publishedAtBasis === 'metadata' || linked.article.publishedAtBasis === 'text',
    });
    const timed = { ...linked, times };
    const quantified = { ...timed, quantities: annotateQuantities(timed, language) };
    return {
      ...quantified,
      ...annotateAttributions(quantified, language),
      eventLabels: labelsOf(language.events),
    };
  });
}

const labelsOf = oncePer(
  ({ labels }: EventWords): Readonly<Record<string, string>> => Object.fromEntries(labels),
);

/** What is told of an article that there are no rules for. */
const NOTHING_SAID = {
  mentions: [],
  times: [],
  quantities: [],
  attributions: [],
  eventLabels: {},
} satisfies Partial<Annotated>;

/** The data to read an article with; null where there is none for its language. */
export function languageOf(article: Article, languages: AnnotateOptions['languages']): Language | null {
  if (article.language === UNDETERMINED) return languages[0];
  return languages.find(({ code }) => code === article.language) ?? null;
}

/** The tag of BCP 47 for a language that could not be told. */
const UNDETERMINED = 'und';

/** Words, sentences and quotations of one article alone: all that comparing texts asks for. */
export function readWords(
  article: Article,
  languages: AnnotateOptions['languages'],
): With<'tokens' | 'sentences' | 'quotes'> {
  const language = languageOf(article, languages);
  if (language === null) return { article, ...tokenize(article, PLAIN), quotes: [] };
  const words = { article, ...tokenize(article, language) };
  return { ...words, quotes: annotateQuotes(words, language) };
}

/** What can be told from one article alone, before the story has had its say. */
function readArticle(article: Article, language: Language | null) {
  if (language === null) return readPlain(article);
  const words = { article, ...tokenize(article, language) };
  const parsed = { ...words, ...parsePhrases(words, language) };
  return {
    ...parsed,
    language,
    events: findEvents(parsed, language),
    quotes: annotateQuotes(words, language),
    candidates: findCandidates(words, language),
    expressions: recognizeTimes(words, language),
  };
}

function readPlain(article: Article) {
  return {
    article,
    ...tokenize(article, PLAIN),
    language: null,
    nounPhrases: [],
    verbGroups: [],
    clauses: [],
    events: [],
    quotes: [],
    candidates: [],
    expressions: [],
  };
}

function dateArticle(article: Article, inferred: InferredDate | undefined): Article {
  if (article.publishedAt !== null || inferred === undefined) return article;
  const { publishedAt, basis, why } = inferred;
  return { ...article, publishedAt, publishedAtBasis: basis, publishedAtWhy: why };
}
