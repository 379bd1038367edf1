import type { PartOfSpeech } from '../../model/annotation.ts';

/** A word of a sentence with what the tagger says of it. */
export interface Tagged {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** The text in lower case, where the tagger knows it. */
  readonly lower?: string;
}

/** The word in lower case; empty where there is none. */
export const lowerOf = (word: Tagged | undefined): string => word?.lower ?? word?.text.toLowerCase() ?? '';

/** Forms behind which a noun follows. */
export const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Plurals without an "s". */
export const PLURALS = new Set([
  'police',
  'people',
  'men',
  'women',
  'children',
  'media',
  'crew',
  'staff',
  'cattle',
  'data',
  'clergy',
]);
