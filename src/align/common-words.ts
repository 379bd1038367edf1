import type { Statement } from '../model/statement.ts';
import { type Counts, informationOf, type Weigh, weighBy } from './weights.ts';

/** What the content words of two statements have in common, and how to weigh others of their articles. */
export interface CommonWords {
  /** How many are in both. */
  readonly count: number;
  /** 0–1: shared information over the mean of both (Dice). */
  readonly whole: number;
  /** 0–1: shared information over that of the side with less of it. */
  readonly held: number;
  readonly weigh: Weigh;
}

interface Side {
  /** Numbers of its concepts, ascending. */
  readonly concepts: Int32Array;
  readonly article: ArticleWords;
}

interface ArticleWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Concept number → how many sentences of the article hold it. */
  readonly sentences: Uint32Array;
}

/** Compares the concepts of any two of the statements, by their indices. What they tell depends on the two articles
 *  alone (see `weighFor`). Concepts are numbered once and each article's counts stand in a row: a pair costs a walk along
 *  two short lists, and large stories have millions of pairs. */
export function commonWordsOf(
  statements: readonly Statement[],
  counts: Counts,
): (a: number, b: number) => CommonWords {
  const numbers = new Map(
    [...new Set(statements.flatMap((s) => s.concepts))].sort().map((concept, i) => [concept, i]),
  );
  const articles = new Map<string, ArticleWords>();
  const sides = statements.map((s): Side => {
    const article = articles.get(s.articleId) ?? articleWords(counts.get(s.articleId) ?? new Map(), numbers);
    articles.set(s.articleId, article);
    return { concepts: Int32Array.from(s.concepts, (concept) => numbers.get(concept) ?? -1).sort(), article };
  });
  return (a, b) => {
    const left = sides[a];
    const right = sides[b];
    if (left === undefined || right === undefined) throw new RangeError(`no statement ${a} or ${b}`);
    return compare(left, right);
  };
}

function articleWords(
  counts: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
): ArticleWords {
  const sentences = new Uint32Array(numbers.size);
  for (const [concept, count] of counts) {
    const number = numbers.get(concept);
    if (number !== undefined) sentences[number] = count;
  }
  return { counts, sentences };
}

function compare(left: Side, right: Side): CommonWords {
  const { sentences } = left.article;
  const { sentences: others } = right.article;
  const weightAt = (concept: number): number =>
    informationOf((sentences[concept] ?? 0) + (others[concept] ?? 0));
  const { concepts: own } = left;
  const { concepts: other } = right;
  let ofLeft = 0;
  let ofRight = 0;
  let common = 0;
  let count = 0;
  let j = 0;
  for (let i = 0; i < own.length; i += 1) {
    const concept = own[i] ?? 0;
    for (; j < other.length && (other[j] ?? 0) < concept; j += 1) ofRight += weightAt(other[j] ?? 0);
    const weight = weightAt(concept);
    ofLeft += weight;
    if (other[j] !== concept) continue;
    common += weight;
    count += 1;
  }
  for (; j < other.length; j += 1) ofRight += weightAt(other[j] ?? 0);
  const total = ofLeft + ofRight;
  const least = Math.min(ofLeft, ofRight);
  return {
    count,
    whole: total === 0 ? 0 : (2 * common) / total,
    held: least === 0 ? 0 : common / least,
    weigh: weighBy(left.article.counts, right.article.counts),
  };
}
