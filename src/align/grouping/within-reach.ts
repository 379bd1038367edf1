import type { Statement } from '../../model/statement.ts';

/** Statements of one report that lie between two of its own which are still held against each other, at most. It is more than
 *  a report of 6,000 words makes. A longer one is a list or a book, whose pages apart tell of different things, and
 *  holding all of them against all costs the square of its length. */
export const REACH = 600;

/** Which statements of a list are held against each other. */
export interface WithinReach {
  /** Whether two statements, by index, are of different reports or near enough in theirs. */
  readonly meets: (a: number, b: number) => boolean;
  /** The first index behind `a` whose statement is of another report. */
  readonly endOfRun: (a: number) => number;
}

export function withinReach(statements: readonly Statement[]): WithinReach {
  const articles = articleNumbers(statements);
  const order = statements
    .map((_, i) => i)
    .sort((a, b) => (statements[a]?.focus.start ?? 0) - (statements[b]?.focus.start ?? 0));
  // The place of each statement among those of its report.
  const ranks = new Int32Array(statements.length);
  const counts = new Map<number, number>();
  for (const i of order) {
    const article = articles[i] ?? 0;
    const rank = counts.get(article) ?? 0;
    ranks[i] = rank;
    counts.set(article, rank + 1);
  }
  const ends = new Int32Array(statements.length);
  for (let i = statements.length - 1; i >= 0; i -= 1)
    ends[i] = articles[i] === articles[i + 1] ? (ends[i + 1] ?? 0) : i + 1;
  return {
    meets: (a, b) => articles[a] !== articles[b] || Math.abs((ranks[a] ?? 0) - (ranks[b] ?? 0)) <= REACH,
    endOfRun: (a) => ends[a] ?? a + 1,
  };
}

function articleNumbers(statements: readonly Statement[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(statements, ({ articleId }) => {
    const number = numbers.get(articleId) ?? numbers.size;
    numbers.set(articleId, number);
    return number;
  });
}
