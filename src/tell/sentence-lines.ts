import type { Annotated, Mention, Sentence } from '../model/annotation.ts';
import type { Evidence } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import { firstStartingAt, spansStartingIn } from '../text/spans-starting-in.ts';
import type { BriefLine } from './brief-line.ts';
import { inConflict } from './claim-weight.ts';
import { leaning } from './leaning.ts';
import { type Bearing, citeSpan, compareText, type StoryView, sentenceAt, topicsOf } from './story-view.ts';
import { trimSentence } from './trim-sentence.ts';

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

/** Reports cited beside the sentence's own, at most. */
const MAX_WITNESSES = 5;

/** Part of a sentence that a claim must make up before other reports of the claim are cited for the sentence. */
const WITNESSED_SHARE = 0.5;

/** Every sentence of the reports that carries a claim and can be printed by itself, unchanged. */
export function sentenceLines(view: StoryView): BriefLine[] {
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
  return view.articles.flatMap((article) => {
    const body = article.sentences.filter((sentence) => !sentence.boilerplate);
    const order = new Map(body.map((sentence, i) => [sentence, i]));
    return [...(borne.get(article.article.id) ?? [])].flatMap(([at, bearings]): BriefLine[] => {
      const sentence = article.sentences[at];
      const place = sentence === undefined ? undefined : order.get(sentence);
      if (sentence === undefined || place === undefined) return [];
      const line = lineOf(view, article, sentence, bearings);
      return line === null ? [] : [{ ...line, depth: place / body.length, lead: place < LEAD_SENTENCES }];
    });
  });
}

function lineOf(
  view: StoryView,
  article: Annotated,
  sentence: Sentence,
  bearings: readonly Bearing[],
): BriefLine | null {
  const span = trimSentence(article, sentence);
  const slice = article.article.text.slice(span.start, span.end);
  const words = (slice.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length;
  const stance = leaning(article, sentence);
  if (
    words < MIN_WORDS ||
    words > MAX_WORDS ||
    stance === 'cannot' ||
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
  const past = sorted.some(({ statement }) => statement.background) ? BACKGROUND_WORTH : 1;
  const mentions = spansStartingIn(article.mentions, span);
  const named = mentions.length > 0 ? 1 : NAMELESS_WORTH;
  const sides = sorted.some((bearing) => inConflict(bearing.claim) && !tellsAllSides(bearing, sorted));
  const stale = sorted.some(
    (bearing) => bearing.reading?.superseded === true && !tellsAllSides(bearing, sorted),
  );
  return {
    form: 'sentence',
    text: slice.replace(/\s+/gu, ' '),
    evidence: [ownEvidence(article, span, sorted), ...witnesses(view, article, span, sorted)],
    ranks: [...new Set(sorted.map(({ rank }) => rank))],
    tells: [
      ...new Set(
        sorted.filter((one) => !inConflict(one.claim) || tellsAllSides(one, sorted)).map(({ rank }) => rank),
      ),
    ],
    topics,
    names: new Set(mentions.map(({ name }) => name)),
    presumes: presumedOf(article, mentions),
    words,
    depth: 0,
    quality: (stance === 'leans' ? LEANING_WORTH : 1) * named * past * (0.4 + 0.6 * shared),
    conflict: stale ? 'superseded' : sides ? 'one-side' : 'none',
    lead: false,
  };
}

/** People whose first mention in the sentence is one word of a longer name: "Borran" before any "Ilse Borran". */
function presumedOf(article: Annotated, mentions: readonly Mention[]): string[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ name, type, start, end }) => {
    const first = !seen.has(name);
    seen.add(name);
    const short = name.includes(' ') && !/\s/u.test(article.article.text.slice(start, end).trim());
    return first && short && type === 'person' ? [name] : [];
  });
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

/** The sentence itself names the other readings too: "rose to 19, from 17". */
function tellsAllSides({ rank, claim }: Bearing, bearings: readonly Bearing[]): boolean {
  const readings = new Set(bearings.filter((one) => one.rank === rank).map((one) => one.reading));
  return readings.size >= 2 && readings.size === claim.readings.length;
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

/** The same reading of the sentence's foremost claim in other reports, one span a report. None where that claim is
 *  no more than an aside of the sentence: a reader takes whoever is cited to say the whole. */
function witnesses(
  view: StoryView,
  { article: { id: own }, clauses }: Annotated,
  line: Span,
  bearings: readonly Bearing[],
): Evidence[] {
  const foremost = bearings[0];
  if (foremost === undefined || foremost.reading === null) return [];
  const { focus, span } = foremost.statement;
  const told = clauses.find((clause) => clause.start <= focus.start && clause.end >= focus.end) ?? span;
  const length = Math.max(told.end - told.start, span.end - span.start);
  if (length < WITNESSED_SHARE * (line.end - line.start)) return [];
  const found = new Map<string, Evidence>();
  for (const { statement, reading } of view.bearings[foremost.rank] ?? []) {
    const article = view.articleOf.get(statement.articleId);
    if (article === undefined || statement.articleId === own || reading !== foremost.reading) continue;
    if (!found.has(statement.articleId))
      found.set(statement.articleId, citeSpan(article, statement.span, statement));
  }
  return [...found.values()].sort((a, b) => compareText(a.articleId, b.articleId)).slice(0, MAX_WITNESSES);
}
