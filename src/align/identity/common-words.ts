import type { Statement } from '../../model/statement.ts';
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
    return new PairWords(left, right);
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

/** Nothing is worked out before it is asked for: most pairs are a conflict, or share a single word. */
class PairWords implements CommonWords {
  readonly #left: Side;
  readonly #right: Side;
  #nats: Nats | null = null;

  constructor(left: Side, right: Side) {
    this.#left = left;
    this.#right = right;
  }

  get count(): number {
    const { concepts: own } = this.#left;
    const { concepts: other } = this.#right;
    let count = 0;
    for (let i = 0, j = 0; i < own.length && j < other.length; ) {
      const step = (own[i] ?? 0) - (other[j] ?? 0);
      if (step === 0) count += 1;
      if (step <= 0) i += 1;
      if (step >= 0) j += 1;
    }
    return count;
  }

  get whole(): number {
    const { left, right, common } = this.#sums();
    return left + right === 0 ? 0 : (2 * common) / (left + right);
  }

  get held(): number {
    const { left, right, common } = this.#sums();
    const least = Math.min(left, right);
    return least === 0 ? 0 : common / least;
  }

  get weigh(): Weigh {
    return weighBy(this.#left.article.counts, this.#right.article.counts);
  }

  #sums(): Nats {
    this.#nats ??= natsOf(this.#left, this.#right);
    return this.#nats;
  }
}

/** Information of each side's concepts, and of those in both. */
interface Nats {
  readonly left: number;
  readonly right: number;
  readonly common: number;
}

function natsOf({ concepts: own, article: first }: Side, { concepts: other, article: second }: Side): Nats {
  const weightAt = (concept: number): number =>
    informationOf((first.sentences[concept] ?? 0) + (second.sentences[concept] ?? 0));
  let left = 0;
  let right = 0;
  let common = 0;
  let j = 0;
  for (const concept of own) {
    for (; j < other.length && (other[j] ?? 0) < concept; j += 1) right += weightAt(other[j] ?? 0);
    const weight = weightAt(concept);
    left += weight;
    if (other[j] === concept) common += weight;
  }
  for (; j < other.length; j += 1) right += weightAt(other[j] ?? 0);
  return { left, right, common };
}
