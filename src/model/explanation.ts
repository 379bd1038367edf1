import type { Claim } from './dossier.ts';
import type { ClaimKind } from './statement.ts';

/** A facet in which two statements differ, with what each of them says; null where one says nothing. */
export interface Difference {
  readonly facet: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** A statement as alignment saw it. */
export interface ExplainedStatement {
  readonly id: string;
  readonly articleId: string;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number, date or words that a reading is made of. */
  readonly label: string;
  /** The reading that holds it; null where none cites it. */
  readonly readingId: string | null;
  /** What settles which thing it speaks of: only facets that are told. */
  readonly facets: readonly { readonly facet: string; readonly value: string }[];
}

/** Two statements that were scored. */
export interface ExplainedPair {
  /** Statement ids; `a` is the explained claim's own. */
  readonly a: string;
  readonly b: string;
  /** What `b` says: its number, date or words. */
  readonly words: string;
  readonly score: number;
  /** The least score with which two statements may be one claim. */
  readonly join: number;
  /** What brought them together, in words; null where only their groups met. */
  readonly by: string | null;
  readonly differences: readonly Difference[];
}

/** `conflict`: no two statements with such differences are one; `unlike`: no pair is alike enough; `group`: a pair is,
 *  but some others of the two groups are in conflict or too unlike. */
export type Refusal = 'conflict' | 'unlike' | 'group';

/** Another claim that this one was held against and not joined with. */
export interface RefusedClaim {
  /** Null where the statement stands in no claim of its own: its words are told within another. */
  readonly claimId: string | null;
  readonly about: string;
  readonly reason: Refusal;
  readonly pairs: number;
  /** The most alike pair. */
  readonly best: ExplainedPair;
  /** A pair in conflict; null where none was met. */
  readonly conflict: ExplainedPair | null;
}

/** How a claim came to be. */
export interface Explanation {
  readonly schema: 'variorum/explanation@1';
  readonly claim: Pick<Claim, 'id' | 'kind' | 'about' | 'agreement' | 'why' | 'corroboration'>;
  readonly readings: readonly { readonly id: string; readonly label: string; readonly superseded: boolean }[];
  /** What does not fit the dossier when its articles are read again; empty where all does. */
  readonly mismatches: readonly string[];
  readonly statements: readonly ExplainedStatement[];
  /** Pairs within the claim that are alike enough, most alike first. */
  readonly joined: readonly ExplainedPair[];
  /** Most alike first. */
  readonly refused: readonly RefusedClaim[];
}
