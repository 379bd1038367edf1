import type { Statement } from './statement.ts';

/** Two statements that alignment held against each other. */
export interface ScoredPair {
  readonly a: Statement;
  readonly b: Statement;
  /** What brought them together, such as `e:count/:kill` (one happening) or `w:clause:ferry` (a word); null where only
   *  their groups met. */
  readonly key: string | null;
  /** 0 (no sign that they are one) to 1; below 0 the two can never be one claim. */
  readonly score: number;
  /** From this score up two statements may be one claim. */
  readonly join: number;
}

/** A claim with the statements it was made of. */
export interface TracedClaim {
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** Is told how claims come about while they are made, and changes nothing. A pair may be told more than once. */
export interface Trace {
  readonly onPair: (pair: ScoredPair) => void;
  /** Once, at the end, in the dossier's order. */
  readonly onClaims: (claims: readonly TracedClaim[]) => void;
}
