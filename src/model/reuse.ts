import type { Span } from './span.ts';

export interface ArticleSpan extends Span {
  readonly articleId: string;
}

export type Direction = 'a→b' | 'b→a' | 'undetermined';

/** A run of words shared by two articles. `a.articleId < b.articleId`. */
export interface Passage {
  readonly a: ArticleSpan;
  readonly b: ArticleSpan;
  /** Words in the shorter side. */
  readonly words: number;
  /** 0–1: share of equal characters in the aligned run. */
  readonly similarity: number;
  /** `quote` where the run lies mostly inside quotation marks on both sides: a common source, not a copy. */
  readonly kind: 'prose' | 'quote';
  readonly direction: Direction;
}

/** Two articles, one of which is (nearly) the other's text. */
export interface Duplicate {
  readonly a: { readonly articleId: string };
  readonly b: { readonly articleId: string };
  /** 0–1: shared part of the shorter text. */
  readonly containment: number;
  readonly relation: 'copy' | 'derived';
  readonly direction: Direction;
  /** Plain words: which evidence gave relation and direction. */
  readonly why: string;
}

/** A body that several articles credit for their words and that is the outlet of none of them: the parent that they
 *  have in common, seen here only in its own dispatches, if at all. */
export interface Wire {
  readonly name: string;
  /** Ids of the articles that credit it, its own dispatches included, sorted. */
  readonly articles: readonly string[];
  /** Those of them that are its own dispatches, sorted. */
  readonly own: readonly string[];
}

export interface Reuse {
  readonly passages: readonly Passage[];
  readonly duplicates: readonly Duplicate[];
  /** Sorted by name. */
  readonly wires: readonly Wire[];
}
