import type { Annotated, Mention, With } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotateAttributions } from './attributions/index.ts';
import { type ArticleCandidates, type Candidate, findCandidates, linkMentions } from './entities/index.ts';
import type { EventWords } from './event-words.ts';
import { findEvents } from './events.ts';
import type { Language } from './language.ts';
import type { Marked } from './marks.ts';
import { oncePer } from './once-per.ts';
import { PLAIN } from './plain.ts';
import { annotateQuantities } from './quantities/index.ts';
import { annotateQuotes } from './quotes/index.ts';
import { parsePhrases } from './syntax/index.ts';
import {
  anchorTimes,
  type DatableArticle,
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
  const read = readArticles(articles, options);
  const mentions = linkMentions(read.flatMap(nameable));
  const dates = inferDates(read.map(datable), { referenceDate: options.referenceDate });
  return completeAll(
    read.map((a) => {
      const { id } = a.article;
      return { read: a, article: dateArticle(a.article, dates.get(id)), mentions: mentions.get(id) ?? [] };
    }),
    options,
  );
}

/** Annotates each article on its own, as if it were a story of one; many at once are read faster than one by one. */
export function annotateEach(articles: readonly Article[], options: AnnotateOptions): readonly Annotated[] {
  const known: Known[] = [];
  for (const read of readArticles(articles, options)) known.push(knowAlone(read, options));
  return completeAll(known, options);
}

function knowAlone(read: ReadArticle, { referenceDate }: AnnotateOptions): Known {
  const { id } = read.article;
  return {
    read,
    article: dateArticle(read.article, inferDates([datable(read)], { referenceDate }).get(id)),
    mentions: linkMentions(nameable(read)).get(id) ?? [],
  };
}

const nameable = ({
  article: { id, text },
  candidates,
  language,
}: ReadArticle): readonly ArticleCandidates[] =>
  language === null ? [] : [{ articleId: id, text, candidates, language }];

const datable = ({ article, expressions, language }: ReadArticle): DatableArticle => ({
  articleId: article.id,
  publishedAt: article.publishedAt,
  expressions,
  article,
  language,
});

/** An article with what only the story could tell of it. */
interface Known {
  readonly read: ReadArticle;
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Everything that is told of the articles once names and dates are known. One kind of work is done for all of them before the
 *  next kind begins: its rules and tables then stay at hand in the processor, which is worth a quarter of the time. All
 *  fields are written out here and below: an object that is spread from several gets a shape of its own for each article, and
 *  looking into it is slow. And these are loops, as wherever a step goes over an article: what an engine made of a function
 *  that was written for one call it throws away with the next garbage, and makes it again. */
function completeAll(known: readonly Known[], { onArticle }: AnnotateOptions): readonly Annotated[] {
  const times: Annotated['times'][] = [];
  for (const { read, article } of known) times.push(timesOf(read, article));
  const said: Said[] = [];
  for (const { read, article, mentions } of known) {
    onArticle?.(known.length + said.length, known.length * 2);
    said.push(saidIn(read, article, mentions));
  }
  const quantities: Annotated['quantities'][] = [];
  for (const [i, { read, article }] of known.entries())
    quantities.push(quantitiesOf(read, article, times[i] ?? []));
  const complete: Annotated[] = [];
  for (const [i, { read, article, mentions }] of known.entries()) {
    const { tokens, sentences, nounPhrases, verbGroups, clauses, events, language } = read;
    complete.push({
      article,
      tokens,
      sentences,
      nounPhrases,
      verbGroups,
      clauses,
      events,
      quotes: said[i]?.quotes ?? read.quotes,
      mentions,
      times: times[i] ?? [],
      quantities: quantities[i] ?? [],
      attributions: said[i]?.attributions ?? [],
      eventLabels: language === null ? {} : labelsOf(language.events),
    });
  }
  return complete;
}

type Said = Pick<Annotated, 'attributions' | 'quotes'>;

function timesOf(a: ReadArticle, article: Article): Annotated['times'] {
  if (a.language === null) return [];
  const { tokens, sentences, events } = a;
  return anchorTimes(
    a.expressions,
    { article, tokens, sentences, events },
    {
      publishedAt: article.publishedAt,
      certain: article.publishedAtBasis === 'metadata' || article.publishedAtBasis === 'text',
    },
  );
}

function saidIn(a: ReadArticle, article: Article, mentions: readonly Mention[]): Said {
  const { tokens, sentences, marks, nounPhrases, verbGroups, clauses, quotes, language } = a;
  if (language === null) return { attributions: [], quotes };
  return annotateAttributions(
    { article, tokens, sentences, marks, nounPhrases, verbGroups, clauses, mentions, quotes },
    language,
  );
}

function quantitiesOf(a: ReadArticle, article: Article, times: Annotated['times']): Annotated['quantities'] {
  const { tokens, sentences, marks, nounPhrases, verbGroups, clauses, events, language } = a;
  if (language === null) return [];
  return annotateQuantities(
    { article, tokens, sentences, marks, nounPhrases, verbGroups, clauses, events, times },
    language,
  );
}

const labelsOf = oncePer(
  ({ labels }: EventWords): Readonly<Record<string, string>> => Object.fromEntries(labels),
);

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
interface ReadArticle extends Words, With<'nounPhrases' | 'verbGroups' | 'clauses' | 'events' | 'quotes'> {
  readonly candidates: readonly Candidate[];
  readonly expressions: readonly TimeExpression[];
}

/** What each article tells by itself; one kind of work after the other, as in `completeAll`. */
function readArticles(
  articles: readonly Article[],
  { languages, onArticle }: AnnotateOptions,
): readonly ReadArticle[] {
  const all: Words[] = [];
  for (const article of articles) {
    onArticle?.(all.length, articles.length * 2);
    const language = languageOf(article, languages);
    const { tokens, sentences, marks } = tokenize(article, language ?? PLAIN);
    all.push({ article, tokens, sentences, marks, language });
  }
  const phrases = each(all, parsePhrases, NO_PHRASES);
  const events: Annotated['events'][] = [];
  for (const [i, { article, tokens, sentences, marks, language }] of all.entries()) {
    const { nounPhrases, verbGroups, clauses } = phrases[i] ?? NO_PHRASES;
    const parsed = { article, tokens, sentences, marks, nounPhrases, verbGroups, clauses };
    events.push(language === null ? [] : findEvents(parsed, language));
  }
  const quotes = each(all, annotateQuotes, []);
  const candidates = each(all, findCandidates, []);
  const expressions = each(all, recognizeTimes, []);
  return all.map(({ article, tokens, sentences, marks, language }, i): ReadArticle => {
    const { nounPhrases, verbGroups, clauses } = phrases[i] ?? NO_PHRASES;
    return {
      article,
      tokens,
      sentences,
      marks,
      nounPhrases,
      verbGroups,
      clauses,
      language,
      events: events[i] ?? [],
      quotes: quotes[i] ?? [],
      candidates: candidates[i] ?? [],
      expressions: expressions[i] ?? [],
    };
  });
}

/** An article's words and the data to read them with, null where there are none for its language. */
interface Words extends Marked, With<'tokens' | 'sentences'> {
  readonly language: Language | null;
}

/** One kind of work on each of the articles; `none` for those without data of their language. */
function each<Result>(
  articles: readonly Words[],
  work: (own: Words, language: Language) => Result,
  none: Result,
): readonly Result[] {
  const results: Result[] = [];
  for (const own of articles) results.push(own.language === null ? none : work(own, own.language));
  return results;
}

const NO_PHRASES: Pick<ReadArticle, 'nounPhrases' | 'verbGroups' | 'clauses'> = {
  nounPhrases: [],
  verbGroups: [],
  clauses: [],
};

function dateArticle(article: Article, inferred: InferredDate | undefined): Article {
  if (article.publishedAt !== null || inferred === undefined) return article;
  const { publishedAt, basis, why } = inferred;
  return { ...article, publishedAt, publishedAtBasis: basis, publishedAtWhy: why };
}
