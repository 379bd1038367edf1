import type { Apart } from '../model/digest.ts';

/** What must be seen in the text before a title is believed. */
export type ApartSign = 'clock-times' | 'unrelated-parts';

/** By what parts of titles each kind of collection is known. */
export type ApartWords = readonly {
  readonly kind: Apart['kind'];
  /** Lower case. */
  readonly parts: readonly string[];
  /** Null where the title is plain enough. */
  readonly sign: ApartSign | null;
}[];
