import type { VerbGroup } from '../../model/annotation.ts';

/** A clause whose end and subject are not known yet. */
export interface Opening {
  readonly verb: number;
  readonly group: VerbGroup;
  readonly first: number;
  /** First token behind the verb group before, or of the sentence. */
  readonly from: number;
  /** Index of the relative word that opens it, or null. */
  readonly relative: number | null;
}

/** A clause whose subject is not known yet. */
export interface Draft extends Opening {
  readonly end: number;
  /** Its subject waits from before the clauses that interrupt it: "the man | who shot five people | was charged". */
  readonly resumes: boolean;
}

/** A clause whose subject is settled, as far as it has one. */
export interface Done {
  readonly draft: Draft;
  readonly subject: number | null;
  readonly kind: 'main' | 'inner' | 'nonfinite';
}
