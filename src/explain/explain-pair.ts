import type { ExplainedPair } from '../model/explanation.ts';
import type { ScoredPair } from '../model/trace.ts';
import { differencesOf } from './facets.ts';
import { keyInWords } from './key-in-words.ts';

/** A scored pair in words, its sides in the order given. */
export function explainPair({ a, b, key, score, join }: ScoredPair): ExplainedPair {
  return {
    a: a.id,
    b: b.id,
    words: b.label,
    score: rounded(score),
    join,
    by: key === null ? null : keyInWords(key),
    differences: differencesOf(a, b),
  };
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
