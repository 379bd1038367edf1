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
  return completeAll(
    readArticles(articles, options).map((a) => {
      const { id } = a.article;
      const dates = inferDates([datable(a)], { referenceDate: options.referenceDate });
      return {
        read: a,
        article: dateArticle(a.article, dates.get(id)),
        mentions: linkMentions(nameable(a)).get(id) ?? [],
      };
    }),
    options,
  );
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
 *  looking into it is slow. */
function completeAll(known: readonly Known[], { onArticle }: AnnotateOptions): readonly Annotated[] {
  const times = known.map(({ read, article }) => timesOf(read, article));
  const said = known.map(({ read, article, mentions }, i) => {
    onArticle?.(known.length + i, known.length * 2);
    return saidIn(read, article, mentions);
  });
  const quantities = known.map(({ read, article }, i) => quantitiesOf(read, article, times[i] ?? []));
  return known.map(({ read, article, mentions }, i): Annotated => {
    const { tokens, sentences, nounPhrases, verbGroups, clauses, events, language } = read;
    return {
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
    };
  });
}

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

function saidIn(
  a: ReadArticle,
  article: Article,
  mentions: readonly Mention[],
): Pick<Annotated, 'attributions' | 'quotes'> {
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
interface ReadArticle
  extends Marked,
    With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'events' | 'quotes'> {
  readonly language: Language | null;
  readonly candidates: readonly Candidate[];
  readonly expressions: readonly TimeExpression[];
}

/** What each article tells by itself; one kind of work after the other, as in `completeAll`. */
function readArticles(articles: readonly Article[], options: AnnotateOptions): readonly ReadArticle[] {
  const languages = articles.map((article) => languageOf(article, options.languages));
  const words = articles.map((article, i) => {
    options.onArticle?.(i, articles.length * 2);
    const { tokens, sentences, marks } = tokenize(article, languages[i] ?? PLAIN);
    return { article, tokens, sentences, marks };
  });
  const each = <Result>(work: (own: Words, language: Language) => Result, none: Result): readonly Result[] =>
    words.map((own, i) => {
      const language = languages[i] ?? null;
      return language === null ? none : work(own, language);
    });
  const phrases = each(parsePhrases, NO_PHRASES);
  const events = words.map(({ article, tokens, sentences, marks }, i) => {
    const { nounPhrases, verbGroups, clauses } = phrases[i] ?? NO_PHRASES;
    const language = languages[i] ?? null;
    return language === null
      ? []
      : findEvents({ article, tokens, sentences, marks, nounPhrases, verbGroups, clauses }, language);
  });
  const quotes = each(annotateQuotes, []);
  const candidates = each(findCandidates, []);
  const expressions = each(recognizeTimes, []);
  return words.map(({ article, tokens, sentences, marks }, i): ReadArticle => {
    const { nounPhrases, verbGroups, clauses } = phrases[i] ?? NO_PHRASES;
    return {
      article,
      tokens,
      sentences,
      marks,
      nounPhrases,
      verbGroups,
      clauses,
      language: languages[i] ?? null,
      events: events[i] ?? [],
      quotes: quotes[i] ?? [],
      candidates: candidates[i] ?? [],
      expressions: expressions[i] ?? [],
    };
  });
}

type Words = With<'tokens' | 'sentences'> & Marked;

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
