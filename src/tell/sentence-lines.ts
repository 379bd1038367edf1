import type { Annotated, Mention, Sentence } from '../model/annotation.ts';
import type { Evidence } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { firstStartingAt, spansStartingIn } from '../text/spans-starting-in.ts';
import type { BriefLine } from './brief-line.ts';
import { conflictIn, settledRanks } from './conflict-in.ts';
import { isOpinion } from './is-opinion.ts';
import { bareReferences, leaning } from './leaning.ts';
import { isOvertaken } from './overtaken.ts';
import { type Bearing, citeSpan, type StoryView, sentenceAt, topicsOf } from './story-view.ts';
import { trimSentence } from './trim-sentence.ts';
import { witnesses } from './witnesses.ts';

/** Shorter sentences say too little alone, longer ones are no brief (words). */
const MIN_WORDS = 8;
const MAX_WORDS = 45;

/** The first sentences of a report tell what happened. */
const LEAD_SENTENCES = 3;

/** Words quoted for at least this part of a sentence make it a quotation: it needs its speaker. */
const QUOTED_SHARE = 0.6;

/** What a sentence that leans on its neighbours, and one without a name, are worth beside one that stands alone. */
const LEANING_WORTH = 0.6;
const NAMELESS_WORTH = 0.7;

/** What happened at another time is for the end of a brief, if at all. */
const BACKGROUND_WORTH = 0.6;

/** Every sentence of the reports that carries a claim and can be printed by itself, unchanged. */
export function sentenceLines(view: StoryView): BriefLine[] {
  const borne = bearingsBySentence(view);
  const reports = view.articles.filter((article) => !isOpinion(article));
  const days = reports.map(dayOf).filter((day) => day !== '');
  const last = [...days].sort().at(-1) ?? '';
  const isLate = days.some((day) => day < last);
  return (reports.length > 0 ? reports : view.articles).flatMap((article) => {
    const body = article.sentences.filter((sentence) => !sentence.boilerplate);
    const order = new Map(body.map((sentence, i) => [sentence, i]));
    return [...(borne.get(article.article.id) ?? [])].flatMap(([at, bearings]): BriefLine[] => {
      const sentence = article.sentences[at];
      const place = sentence === undefined ? undefined : order.get(sentence);
      if (sentence === undefined || place === undefined) return [];
      const line = lineOf(view, article, sentence, bearings, borne);
      return line === null
        ? []
        : [
            {
              ...line,
              depth: place / body.length,
              lead: place < LEAD_SENTENCES,
              latest: place === 0 && isLate && dayOf(article) === last,
            },
          ];
    });
  });
}

const dayOf = ({ article }: Annotated): string => article.publishedAt?.slice(0, 10) ?? '';

/** Article id → index of a sentence → what is told in it. */
type Borne = ReadonlyMap<string, ReadonlyMap<number, readonly Bearing[]>>;

function bearingsBySentence(view: StoryView): Borne {
  const borne = new Map<string, Map<number, Bearing[]>>();
  for (const bearing of view.bearings.flat()) {
    const { articleId, focus } = bearing.statement;
    const article = view.articleOf.get(articleId);
    const at = article === undefined ? -1 : sentenceAt(article, focus.start);
    if (at < 0) continue;
    const sentences = borne.get(articleId) ?? new Map<number, Bearing[]>();
    borne.set(articleId, sentences);
    sentences.set(at, [...(sentences.get(at) ?? []), bearing]);
  }
  return borne;
}

function lineOf(
  view: StoryView,
  article: Annotated,
  sentence: Sentence,
  bearings: readonly Bearing[],
  borne: Borne,
): BriefLine | null {
  const span = trimSentence(article, sentence);
  const slice = article.article.text.slice(span.start, span.end);
  const words = (slice.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
  const stance = leaning(article, sentence);
  if (
    words < MIN_WORDS ||
    words > MAX_WORDS ||
    stance === 'cannot' ||
    isOvertaken(
      view.articles,
      article,
      sentence,
      bearings.flatMap(({ statement }) => statement.chain),
    ) ||
    !isPlain(slice) ||
    !quotesWell(article, span)
  )
    return null;
  const sorted = [...bearings].sort(
    (a, b) => a.rank - b.rank || a.statement.focus.start - b.statement.focus.start,
  );
  const topics = new Set(topicsOf(view, article, span));
  const shared =
    [...topics].reduce((sum, topic) => sum + (view.spread.get(topic) ?? 0), 0) / Math.max(1, topics.size);
  const past = sorted[0]?.statement.background === true ? BACKGROUND_WORTH : 1;
  const mentions = spansStartingIn(article.mentions, span);
  const named = mentions.length > 0 ? 1 : NAMELESS_WORTH;
  const beside = ({ articleId, focus }: Statement): readonly Bearing[] => {
    const other = view.articleOf.get(articleId);
    return other === undefined ? [] : (borne.get(articleId)?.get(sentenceAt(other, focus.start)) ?? []);
  };
  return {
    form: 'sentence',
    text: slice.replace(/\s+/gu, ' '),
    evidence: [
      ownEvidence(article, span, sorted),
      ...witnesses(view, { article, span, bearings: sorted, topics }, beside),
    ],
    ranks: [...new Set(sorted.map(({ rank }) => rank))],
    tells: settledRanks(sorted),
    topics,
    names: new Set(mentions.map(({ name }) => name)),
    presumes: presumedOf(article, mentions),
    refers: bareReferences(article, span),
    words,
    depth: 0,
    quality: (stance === 'leans' ? LEANING_WORTH : 1) * named * past * (0.4 + 0.6 * shared),
    conflict: conflictIn(sorted),
    lead: false,
    latest: false,
  };
}

/** People whose first mention in the sentence is one word of a longer name, and no office before it tells who they are:
 *  "Borran" before any "Ilse Borran"; not "Mayor Borran". */
function presumedOf(article: Annotated, mentions: readonly Mention[]): string[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ name, type, start, end }) => {
    const first = !seen.has(name);
    seen.add(name);
    const short = name.includes(' ') && !/\s/u.test(article.article.text.slice(start, end).trim());
    return first && short && type === 'person' && !hasOffice(article, start) ? [name] : [];
  });
}

/** "President Borran": a word with a capital in front that is more than a form of address. */
function hasOffice({ tokens }: Annotated, start: number): boolean {
  const before = tokens[firstStartingAt(tokens, start) - 1];
  return before !== undefined && /^\p{Lu}\p{L}{3,}$/u.test(before.text) && before.pos !== 'ADP';
}

/** A whole statement that begins with a capital, a digit or a quotation mark and ends with a stop. */
function isPlain(slice: string): boolean {
  return /^[\p{Lu}\p{N}“"‘'$€£]/u.test(slice) && /[.!][”"’')]?$/u.test(slice) && !/\n\s*\n/u.test(slice);
}

/** No quotation is cut by the sentence's rims, and one that fills the sentence has its speaker in it. */
function quotesWell(article: Annotated, span: Span): boolean {
  const slice = article.article.text.slice(span.start, span.end);
  if ((slice.split('"').length - 1) % 2 !== 0 || slice.split('“').length !== slice.split('”').length)
    return false;
  const before = article.quotes[firstStartingAt(article.quotes, span.start) - 1];
  if (before !== undefined && before.end > span.start) return false;
  const own = spansStartingIn(article.quotes, span);
  if (own.some((quote) => quote.end > span.end)) return false;
  const quoted = own.reduce((sum, quote) => sum + quote.end - quote.start, 0);
  if (quoted < (span.end - span.start) * QUOTED_SHARE) return true;
  return own.some(
    (quote) => quote.speaker !== null && quote.speaker.start >= span.start && quote.speaker.end <= span.end,
  );
}

function ownEvidence(article: Annotated, span: Span, bearings: readonly Bearing[]): Evidence {
  const first = bearings.find(({ statement }) => statement.chain.length > 0) ?? bearings[0];
  const hedged = bearings.some(({ statement }) => statement.hedged);
  return citeSpan(article, span, {
    chain: first?.statement.chain ?? [],
    stance: first?.statement.stance ?? 'assert',
    hedged,
  });
}
