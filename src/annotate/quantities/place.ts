import type { With } from '../../model/annotation.ts';
import type { Worded } from './words-context.ts';

/** An article as far as it must be annotated before its quantities. */
export type Parsed = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'events'> &
  Worded;

/** What happened to the counted thing: an event class and the word that says so. */
export interface Happening {
  readonly event: string | null;
  /** Token of the word; null where only the sense is known. */
  readonly token: number | null;
}

/** The counted words of one quantity, as tokens: modifiers and number `[first, number end)`, phrase up to `end`. */
export interface Place {
  readonly first: number;
  readonly numberToken: number;
  readonly end: number;
  readonly head: number | null;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
}

/** How many tokens are looked at to either side of the counted phrase. */
export const REACH = 10;

/** Event class of each token that names a happening. */
export type ClassOf = (token: number) => string | null;
