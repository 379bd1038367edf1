import type { Annotated, Token, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { hashWord, readWords } from '../text/word-sequence.ts';
import { idf } from './idf.ts';
import { termOf } from './term-of.ts';
import { countEach, weighWords } from './weigh-words.ts';

/** Terms kept of an article: those beyond weigh next to nothing, and a long article would cost as much as it is long. */
const MOST_TERMS = 180;

/** Names that a report is about: who, whom, where. Six hold both sides of most events. */
const MAIN_NAMES = 6;

/** Words as common as this stand in every third article and tell nothing. */
const LEAST_IDF = 1;

/** The content words of an article, and what they weigh in its parts. `leadEnd`: where the first sentences end. */
export function readTerms(
  article: Pick<Annotated, 'article' | 'tokens'>,
  leadEnd: number,
): Pick<Digest, 'terms' | 'weights' | 'lead' | 'title' | 'leadNames' | 'mainNames'> {
  const { tokens } = article;
  const title = titleTerms(article);
  const all = weighWords(countEach([...termsOf(tokens), ...title]), rarity, MOST_TERMS);
  const leading = tokens.filter(({ start }) => start < leadEnd);
  const named = tokens.filter(({ pos }) => pos === 'PROPN');
  const part = (terms: readonly number[], most = MOST_TERMS): readonly number[] =>
    partWeights(all.hashes, terms, most);
  return {
    terms: all.hashes,
    weights: all.weights,
    lead: part(termsOf(leading)),
    title: part(title),
    leadNames: part(termsOf(leading.filter(({ pos }) => pos === 'PROPN'))),
    mainNames: part(termsOf(named), MAIN_NAMES),
  };
}

/** What each of the article's terms weighs among those of a part of it; 0 for those that are not in it. */
function partWeights(terms: readonly number[], part: readonly number[], most: number): readonly number[] {
  const kept = new Set(terms);
  const { hashes, weights } = weighWords(countEach(part.filter((term) => kept.has(term))), rarity, most);
  const byTerm = new Map(hashes.map((hash, i) => [hash, weights[i] ?? 0]));
  return terms.map((term) => byTerm.get(term) ?? 0);
}

function rarity(hash: number): number {
  const value = idf(hash);
  return value < LEAST_IDF ? 0 : value;
}

function termsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token) => {
    const term = termOf(token);
    return term === null ? [] : [hashWord(term)];
  });
}

/** Words of the title in the form the text gives them: a title is not always part of the text, and is not tokenised. */
function titleTerms({ article: { title }, tokens }: With<'tokens'>): readonly number[] {
  const terms = new Map(tokens.map((token) => [hashWord(token.text), termOf(token)]));
  return Array.from(readWords(title ?? '').hashes).flatMap((word) => {
    const term = terms.get(word);
    if (term === undefined) return [word];
    return term === null ? [] : [hashWord(term)];
  });
}
