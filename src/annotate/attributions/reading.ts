import type { Mention, NounPhrase, Quote, VerbGroup, With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Marked } from '../marks.ts';
import type { AttributionWords } from './words.ts';

/** What the rules read: an article with everything they need. */
export type Readable = With<
  'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'mentions' | 'quotes'
> &
  Marked;

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
  readonly words: AttributionWords;
  readonly frames: readonly Frame[];
  /** By token: index of the masked quotation over it, or -1. */
  readonly quoteAt: Int32Array;
  /** By quote: its tokens, marks included. */
  readonly quoteTokens: readonly Range[];
  /** By token: index of its verb group, or -1; none inside a masked quotation. */
  readonly groupAt: Int32Array;
  /** By verb group: index of its clause, or -1. */
  readonly clauseOf: Int32Array;
  /** The article's noun phrases, and behind them those that names make where the tagger saw none. */
  readonly phrases: readonly NounPhrase[];
  /** By token: index into `phrases`, or -1; none inside a masked quotation. */
  readonly phraseAt: Int32Array;
  /** By token: which rules may find something there, see `triggers.ts`. */
  readonly triggers: Uint16Array;
  /** By mention: its tokens. */
  readonly mentionTokens: readonly Range[];
  /** By token: index of a mention that ends behind it and begins at or before it, or -1. */
  readonly mentionAt: Int32Array;
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
export function hasTense(r: Reading, group: VerbGroup): boolean {
  if (group.tense === 'infinitive') return false;
  if (group.tense !== 'participle') return true;
  return (
    group.voice === 'passive' && group.firstToken === group.head && r.words.cues.plainPasts.has(group.lemma)
  );
}

/** Does a masked quotation cover the token at `i`? */
export const isQuote = (reading: Reading, i: number): boolean => (itemAt(reading.quoteAt, i) ?? -1) >= 0;

/** Text of the token at `i` in lower case; empty inside a masked quotation and outside the article. */
export const word = (reading: Reading, i: number): string =>
  isQuote(reading, i) ? '' : (itemAt(reading.a.tokens, i)?.lower ?? '');

/** The verb group over the token at `i`; none inside a masked quotation. */
export function groupOver(reading: Reading, i: number): VerbGroup | undefined {
  return itemAt(reading.a.verbGroups, itemAt(reading.groupAt, i) ?? -1);
}

/** The masked quotation over the token at `i`. */
export function quoteOver(reading: Reading, i: number): Quote | undefined {
  return itemAt(reading.a.quotes, itemAt(reading.quoteAt, i) ?? -1);
}

/** The noun phrase over the token at `i`. */
export function phraseOver(reading: Reading, i: number): NounPhrase | undefined {
  return itemAt(reading.phrases, itemAt(reading.phraseAt, i) ?? -1);
}

/** The mention over the token at `i`. */
export function mentionOver(reading: Reading, i: number): Mention | undefined {
  return itemAt(reading.a.mentions, itemAt(reading.mentionAt, i) ?? -1);
}
