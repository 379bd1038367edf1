import { CUE_VERBS, PLAIN_PASTS, SURE_FORMS } from '../en/cues.ts';
import type { NounPhrase, Quote, Sentence, Token, VerbGroup, With } from '../../model/annotation.ts';

/** What the rules read: an article with everything they need. */
export type Readable = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'mentions' | 'quotes'>;

/** Tokens `[first, end)`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** One or more sentences of a paragraph, joined where a quotation runs over their border. */
export interface Frame extends Range {
  readonly paragraph: number;
}

/** An article prepared for the rules: quotations masked as one word each, phrases found by token. */
export interface Reading {
  readonly a: Readable;
  readonly frames: readonly Frame[];
  /** By token: index of the masked quotation over it, or -1. */
  readonly quoteAt: Int32Array;
  /** By quote: its tokens, marks included. */
  readonly quoteTokens: readonly Range[];
  /** By token: index of its verb group, or -1; none inside a masked quotation. */
  readonly groupAt: Int32Array;
  /** The article's noun phrases, and behind them those that names make where the tagger saw none. */
  readonly phrases: readonly NounPhrase[];
  /** By token: index into `phrases`, or -1; none inside a masked quotation. */
  readonly phraseAt: Int32Array;
  /** By token: index of a mention that ends behind it and begins at or before it, or -1. */
  readonly mentionAt: Int32Array;
  /** By verb group: index of its clause, or -1. */
  readonly clauseOf: Int32Array;
}

/** Masks quotations and indexes phrases. Linear in the number of tokens. */
export function read(a: Readable): Reading {
  const quoteTokens = a.quotes.map((quote) => tokensOf(a, quote));
  const quoteAt = new Int32Array(a.tokens.length).fill(-1);
  a.quotes.forEach((quote, i) => {
    const range = quoteTokens[i];
    if (range === undefined || quote.form === 'scare' || quote.form === 'title') return;
    if ((quoteAt[range.first] ?? -1) < 0) quoteAt.fill(i, range.first, range.end);
  });
  const groupAt = new Int32Array(a.tokens.length).fill(-1);
  const phraseAt = new Int32Array(a.tokens.length).fill(-1);
  const mentionAt = new Int32Array(a.tokens.length).fill(-1);
  const free = (range: { readonly firstToken: number; readonly endToken: number }): boolean =>
    (quoteAt[range.firstToken] ?? -1) < 0 && (quoteAt[range.endToken - 1] ?? -1) < 0;
  a.verbGroups.forEach((group, i) => {
    if (free(group)) groupAt.fill(i, group.firstToken, group.endToken);
  });
  a.nounPhrases.forEach((phrase, i) => {
    if (free(phrase)) phraseAt.fill(i, phrase.firstToken, phrase.endToken);
  });
  const phrases = [...a.nounPhrases];
  const widen = (begins: number, ends: number, head: number): void => {
    phrases.push({ ...spanOver(a, begins, ends), firstToken: begins, endToken: ends, head });
    phraseAt.fill(phrases.length - 1, begins, ends);
    groupAt.fill(-1, begins, ends);
  };
  a.tokens.forEach((token, i) => {
    const left = phrases[phraseAt[i - 1] ?? -1];
    if ((quoteAt[i] ?? -1) >= 0) return;
    if (STANDALONE.has(token.lower) && (phraseAt[i] ?? -1) < 0 && (groupAt[i + 1] ?? -1) >= 0) widen(i, i + 1, i);
    else if (isNameTakenForVerb(token, a.tokens[i - 1], a.tokens[i + 1])) {
      const right = phrases[phraseAt[i + 1] ?? -1];
      const end = right?.firstToken === i + 1 ? right.endToken : i + 1;
      widen(left?.endToken === i ? left.firstToken : i, end, right?.firstToken === i + 1 ? right.head : i);
    }
  });
  a.mentions.forEach((mention, i) => {
    const range = tokensOf(a, mention);
    mentionAt.fill(i, range.first, range.end);
    if (range.end <= range.first || (quoteAt[range.first] ?? -1) >= 0) return;
    const own = phraseAt[range.end - 1] ?? -1;
    if (range.end - range.first === 1 && (groupAt[range.first] ?? -1) >= 0) return;
    if (own >= 0 && own === phraseAt[range.first]) return;
    const begins = phrases[phraseAt[range.first] ?? -1]?.firstToken ?? range.first;
    const ends = Math.max(phrases[own]?.endToken ?? range.end, range.end);
    widen(begins, ends, phrases[own]?.head ?? range.end - 1);
  });
  const clauseOf = new Int32Array(a.verbGroups.length).fill(-1);
  a.clauses.forEach((clause, i) => {
    if (clause.verb !== null) clauseOf[clause.verb] = i;
  });
  return { a, frames: framesOf(a, quoteAt, groupAt), quoteAt, quoteTokens, groupAt, phrases, phraseAt, mentionAt, clauseOf };
}

/** "Few believe", "many say": the word stands for people. */
const STANDALONE = new Set(['few', 'many', 'some', 'others', 'most', 'both', 'several', 'none', 'those']);

/** "Mr. Welch", "met Ted Cruz": a capital beside a name inside the sentence, and no verb that reports. */
function isNameTakenForVerb(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.pos !== 'VERB' || before?.sentence !== token.sentence || !/^\p{Lu}/u.test(token.text)) return false;
  if (CUE_VERBS.has(token.lemma)) return before.pos === 'PUNCT' && SURE_FORMS.has(after?.lower ?? '');
  return before.pos === 'PROPN' || (after?.pos === 'PROPN' && after.sentence === token.sentence);
}

function spanOver(a: Readable, first: number, end: number) {
  const start = a.tokens[first]?.start ?? 0;
  return { start, end: a.tokens[end - 1]?.end ?? start };
}

function tokensOf(a: Readable, span: { readonly start: number; readonly end: number }): Range {
  return { first: firstTokenFrom(a, span.start), end: firstTokenFrom(a, span.end) };
}

/** Index of the first token that begins at or behind `offset`. */
function firstTokenFrom(a: Readable, offset: number): number {
  let low = 0;
  let high = a.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((a.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Noise in the text (bylines, "read also" lines) is left out; a headline is read. */
function framesOf(a: Readable, quoteAt: Int32Array, groupAt: Int32Array): readonly Frame[] {
  const headline = a.article.headline;
  const frames: Frame[] = [];
  for (const sentence of a.sentences) {
    const inHeadline = headline !== null && sentence.start < headline.end && headline.start < sentence.end;
    if (sentence.boilerplate && !inHeadline) continue;
    const previous = frames.at(-1);
    const over = quoteAt[sentence.firstToken] ?? -1;
    const joined = (over >= 0 && over === (quoteAt[sentence.firstToken - 1] ?? -1)) || isTag(a, sentence, quoteAt, groupAt);
    if (joined && previous?.end === sentence.firstToken && previous.paragraph === sentence.paragraph) {
      frames[frames.length - 1] = { ...previous, end: sentence.endToken };
    } else {
      frames.push({ first: sentence.firstToken, end: sentence.endToken, paragraph: sentence.paragraph });
    }
  }
  return frames;
}

/** A reporting clause's subject is no longer than this where it was cut from its quotation. */
const LONGEST_TAG = 6;

/** `“Why?” | Reyes asked.`: the splitter took the question mark for the end, but the clause belongs to the quotation. */
function isTag(a: Readable, sentence: Sentence, quoteAt: Int32Array, groupAt: Int32Array): boolean {
  const quote = a.quotes[quoteAt[sentence.firstToken - 1] ?? -1];
  if (quote === undefined || !/[?!…—-]$/.test(a.article.text.slice(quote.inner.start, quote.inner.end).slice(-1))) return false;
  if ((quoteAt[sentence.firstToken] ?? -1) >= 0) return false;
  for (let i = sentence.firstToken; i < Math.min(sentence.endToken, sentence.firstToken + LONGEST_TAG); i += 1) {
    const group = a.verbGroups[groupAt[i] ?? -1];
    if (group === undefined) continue;
    const next = a.tokens[group.endToken];
    if (!(CUE_VERBS.get(group.lemma)?.speech ?? false)) return false;
    return next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'ADV' || next.sentence !== a.tokens[i]?.sentence;
  }
  return false;
}

/** The token before `i`, a masked quotation counting as one: its first token stands for it. */
export function before(reading: Reading, i: number): number {
  const quote = reading.quoteAt[i - 1] ?? -1;
  return quote >= 0 ? (reading.quoteTokens[quote]?.first ?? i - 1) : i - 1;
}

/** The token behind the one at `i`, a masked quotation counting as one. */
export function behind(reading: Reading, i: number): number {
  const quote = reading.quoteAt[i] ?? -1;
  return quote >= 0 ? (reading.quoteTokens[quote]?.end ?? i + 1) : i + 1;
}

/** Has the verb group a tense of its own? A bare "declined" or "said" counts, whatever the parser took it for. */
export function isFinite(group: VerbGroup): boolean {
  if (group.tense === 'infinitive') return false;
  if (group.tense !== 'participle') return true;
  return group.voice === 'passive' && group.firstToken === group.head && PLAIN_PASTS.has(group.lemma);
}

export const isQuote = (reading: Reading, i: number): boolean => (reading.quoteAt[i] ?? -1) >= 0;

/** Text of the token at `i` in lower case; empty inside a masked quotation and outside the article. */
export const word = (reading: Reading, i: number): string => (isQuote(reading, i) ? '' : (reading.a.tokens[i]?.lower ?? ''));

export function groupOver(reading: Reading, i: number): VerbGroup | undefined {
  return reading.a.verbGroups[reading.groupAt[i] ?? -1];
}

export function quoteOver(reading: Reading, i: number): Quote | undefined {
  return reading.a.quotes[reading.quoteAt[i] ?? -1];
}
