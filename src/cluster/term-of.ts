import type { Token } from '../model/annotation.ts';

/** Begins with a letter or digit: cuts off clitics ("'s") and signs. */
const WORD_START = /^[\p{L}\p{N}]/u;

/** The word by which a token counts: its dictionary form or the head of its synonyms. Null for function words, clitics
 *  and single characters. */
export function termOf({ concept }: Token): string | null {
  return concept !== null && concept.length > 1 && WORD_START.test(concept) ? concept : null;
}
