import type { Annotated, Token, With } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Digest, Vector } from '../model/digest.ts';
import { hashWord, readWords } from '../text/word-sequence.ts';
import { idf } from './idf.ts';
import { dayNumber, readDays } from './read-days.ts';
import { readFigures, readStreets } from './read-figures.ts';
import { readNames } from './read-names.ts';
import { termOf } from './term-of.ts';
import { countEach, weighVector } from './weigh-words.ts';

/** What clustering reads of an article. */
export type DigestInput = Pick<
  Annotated,
  'article' | 'tokens' | 'sentences' | 'mentions' | 'times' | 'quantities'
>;

/** Terms kept of a text: those beyond weigh next to nothing, and long articles would cost as much as they are long. */
const MOST_TERMS = 180;

/** A lead tells the event in its first sentences; where these are short ones, four are still few words. */
const LEAD_SENTENCES = 4;
const MOST_LEAD_TERMS = 40;

/** Words as common as this stand in every second article and tell nothing. */
const LEAST_IDF = 1;

/** Boils an article down to what tells its event from others, in numbers. */
export function digest(article: DigestInput): Digest {
  const leadEnd = endOfLead(article);
  const day = dayOf(article.article);
  const terms = vectorOf(article.tokens, MOST_TERMS);
  return {
    articleId: article.article.id,
    day,
    terms: terms.hashes,
    weights: terms.weights,
    lead: vectorOf(
      article.tokens.filter(({ start }) => start < leadEnd),
      MOST_LEAD_TERMS,
    ),
    title: titleOf(article),
    mainNames: vectorOf(
      article.tokens.filter(({ pos }) => pos === 'PROPN'),
      6,
    ),
    leadNames: vectorOf(
      article.tokens.filter(({ start, pos }) => start < leadEnd && pos === 'PROPN'),
      MOST_LEAD_TERMS,
    ),
    ...readNames(article, leadEnd),
    ...readStreets(article),
    ...readFigures(article),
    ...readDays(article, day),
    apart: null,
  };
}

function dayOf({ publishedAt, publishedAtBasis }: Article): number | null {
  return publishedAt === null || publishedAtBasis === 'inferred' ? null : dayNumber(publishedAt);
}

const rarity = (hash: number): number => {
  const value = idf(hash);
  return value < LEAST_IDF ? 0 : value;
};

function vectorOf(tokens: readonly Token[], most: number): Vector {
  const hashes = tokens.flatMap((token) => {
    const term = termOf(token);
    return term === null ? [] : [hashWord(term)];
  });
  return weighVector(countEach(hashes), rarity, most);
}

/** Where the last of the lead's sentences ends; boilerplate does not count, the headline belongs to it. */
function endOfLead({ sentences }: With<'sentences'>): number {
  const told = sentences.filter(({ boilerplate }) => !boilerplate);
  return (told[LEAD_SENTENCES - 1] ?? told.at(-1))?.end ?? 0;
}

/** Words of the title in the form the text gives them: a title is not always part of the text, and is not tokenised. */
function titleOf({ article: { title }, tokens }: With<'tokens'>): Vector {
  const terms = new Map(tokens.map((token) => [hashWord(token.text), termOf(token)]));
  const hashes = Array.from(readWords(title ?? '').hashes).flatMap((word) => {
    const term = terms.get(word);
    if (term === undefined) return [word];
    return term === null ? [] : [hashWord(term)];
  });
  return weighVector(countEach(hashes), rarity, MOST_LEAD_TERMS);
}
