import type { Annotated, Mention, With } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotateAttributions } from './attributions/index.ts';
import { type Candidate, findCandidates, linkMentions } from './entities/index.ts';
import type { EventWords } from './event-words.ts';
import { findEvents } from './events.ts';
import type { Language } from './language.ts';
import { oncePer } from './once-per.ts';
import { PLAIN } from './plain.ts';
import { annotateQuantities } from './quantities/index.ts';
import { annotateQuotes } from './quotes/index.ts';
import { parsePhrases } from './syntax/index.ts';
import {
  anchorTimes,
  type InferredDate,
  inferDates,
  recognizeTimes,
  type TimeExpression,
} from './times/index.ts';
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
    const { id } = a.article;
    return complete(a, dateArticle(a.article, dates.get(id)), mentions.get(id) ?? []);
  });
}

/** An article with what only the story could tell of it. All fields are written out here and below: an object that is
 *  spread from several gets a shape of its own for each article, and looking into it is slow. */
function complete(a: ReadArticle, article: Article, mentions: readonly Mention[]): Annotated {
  const { tokens, sentences, nounPhrases, verbGroups, clauses, events, language } = a;
  const read = { article, tokens, sentences, nounPhrases, verbGroups, clauses, events };
  if (language === null) return { ...read, quotes: a.quotes, ...NOTHING_SAID };
  const times = anchorTimes(a.expressions, read, {
    publishedAt: article.publishedAt,
    certain: article.publishedAtBasis === 'metadata' || article.publishedAtBasis === 'text',
  });
  const said = { article, tokens, sentences, nounPhrases, verbGroups, clauses, mentions, quotes: a.quotes };
  const { attributions, quotes } = annotateAttributions(said, language);
  return {
    article,
    tokens,
    sentences,
    nounPhrases,
    verbGroups,
    clauses,
    events,
    quotes,
    mentions,
    times,
    quantities: annotateQuantities(
      { article, tokens, sentences, nounPhrases, verbGroups, clauses, events, times },
      language,
    ),
    attributions,
    eventLabels: labelsOf(language.events),
  };
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
  const { tokens, sentences } = tokenize(article, language ?? PLAIN);
  const quotes = language === null ? [] : annotateQuotes({ article, tokens, sentences }, language);
  return { article, tokens, sentences, quotes };
}

/** What can be told from one article alone, before the story has had its say. */
interface ReadArticle
  extends With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'events' | 'quotes'> {
  readonly language: Language | null;
  readonly candidates: readonly Candidate[];
  readonly expressions: readonly TimeExpression[];
}

function readArticle(article: Article, language: Language | null): ReadArticle {
  if (language === null) return readPlain(article);
  const { tokens, sentences } = tokenize(article, language);
  const words = { article, tokens, sentences };
  const { nounPhrases, verbGroups, clauses } = parsePhrases(words, language);
  const parsed = { article, tokens, sentences, nounPhrases, verbGroups, clauses };
  return {
    article,
    tokens,
    sentences,
    nounPhrases,
    verbGroups,
    clauses,
    language,
    events: findEvents(parsed, language),
    quotes: annotateQuotes(words, language),
    candidates: findCandidates(words, language),
    expressions: recognizeTimes(words, language),
  };
}

function readPlain(article: Article): ReadArticle {
  const { tokens, sentences } = tokenize(article, PLAIN);
  return {
    article,
    tokens,
    sentences,
    nounPhrases: [],
    verbGroups: [],
    clauses: [],
    language: null,
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
