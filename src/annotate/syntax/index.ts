import type { Clause, NounPhrase, VerbGroup, With } from '../../model/annotation.ts';
import type { Language } from '../language.ts';
import { splitClauses } from './clauses.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { findVerbGroups } from './verb-groups.ts';

/** A shallow parse, enough for news prose: base noun phrases, verb groups, and clauses that join them.
 *  All three come in text order and never cross a sentence. Linear in the number of tokens. */
export function parsePhrases(
  a: With<'tokens' | 'sentences'>,
  language: Language,
): {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
} {
  const { article, tokens, sentences } = a;
  const worded = { article, tokens, sentences, words: language.syntax };
  const nounPhrases = findNounPhrases(worded);
  const verbGroups = findVerbGroups(worded);
  const clauses = splitClauses({ article, tokens, sentences, nounPhrases, verbGroups }, language);
  return { nounPhrases, verbGroups, clauses };
}
