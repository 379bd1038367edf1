import type { Token } from '../model/annotation.ts';
import { FAILING, KEEPING, NEGATING, WORD_GIVEN } from './en/recall-words.ts';

/** Words between "keep" and "promise", at most. */
const PHRASE_REACH = 4;

/** What the sentence says of somebody's word or of a deadline, whatever was promised: "missed its own deadline". */
export function wordKept(tokens: readonly Token[]): 'done' | 'broken' | null {
  for (const [at, { lemma, pos }] of tokens.entries()) {
    const kept = KEEPING.has(lemma);
    if (pos !== 'VERB' || (!kept && !FAILING.has(lemma))) continue;
    const near = tokens.slice(Math.max(0, at - PHRASE_REACH), at + 1 + PHRASE_REACH);
    if (!near.some((word) => WORD_GIVEN.has(word.lemma))) continue;
    return kept && !tokens.some(({ lower }) => NEGATING.has(lower)) ? 'done' : 'broken';
  }
  return null;
}
