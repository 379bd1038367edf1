import type { Statement } from '../../model/statement.ts';
import type { Trace } from '../../model/trace.ts';
import { type CommonWords, commonWordsOf } from '../identity/common-words.ts';
import { kinshipOf } from '../identity/kinship.ts';
import { sameNumber } from '../identity/same-number.ts';
import type { Counts } from '../identity/weights.ts';
import { leans, speaksOf } from './bare-figures.ts';
import { type Blocking, visitCandidates } from './block.ts';
import { clusterPairs, type Pair } from './cluster.ts';
import type { Group } from './group.ts';
import { joinBareFigures } from './join-bare-figures.ts';
import { joinReplaced } from './join-replaced.ts';
import { withinReach } from './within-reach.ts';

/** How statements are held against one another, and from which score up they may be one claim. */
export interface Alike {
  readonly join: number;
  readonly likeness: (a: Statement, b: Statement, words: CommonWords) => number;
  /** Which words bring two together; where left out, any. */
  readonly blocking?: Blocking;
  readonly onPair: Trace['onPair'] | undefined;
}

/** Groups statements that assert the same thing. The order of groups is that of their first statements. */
export function groupAlike(
  statements: readonly Statement[],
  counts: Counts,
  { join, likeness, blocking, onPair }: Alike,
): readonly Group[] {
  const words = commonWordsOf(statements, counts);
  const areKin = kinshipOf(counts);
  const knows = (articleId: string, concept: string): boolean => counts.get(articleId)?.has(concept) === true;
  // A bare number is no other report's number of something that its own report does not speak of.
  const tellsOfElse = (bare: Statement, other: Statement): boolean =>
    leans(bare) && !leans(other) && !speaksOf(bare, other, knows);
  const reach = withinReach(statements);
  const score = (a: number, b: number, key: string | null = null): number => {
    const left = statements[a];
    const right = statements[b];
    if (left === undefined || right === undefined || !reach.meets(a, b)) return 0;
    const strangers =
      left.value?.kind === 'number' &&
      (!areKin(left.articleId, right.articleId) || tellsOfElse(left, right) || tellsOfElse(right, left));
    const own = strangers ? 0 : likeness(left, right, words(a, b));
    onPair?.({ a: left, b: right, key, score: own, join });
    return own;
  };
  const pairs: Pair[] = [];
  visitCandidates(
    statements,
    (a, b, key) => {
      const own = score(a, b, key);
      if (own >= join) pairs.push({ a, b, score: own, equal: areEqual(statements[a], statements[b]) });
    },
    blocking,
  );
  const groups = clusterPairs(
    statements.length,
    pairs,
    join,
    score,
    (a, b) => !reach.meets(a, b) || areUnlikeFigures(statements[a], statements[b]),
  );
  const told = groups.map((group) => group.flatMap((i) => statements[i] ?? []));
  const indexOf = new Map(statements.map((s, i) => [s, i]));
  const isConflict = (a: Statement, b: Statement): boolean =>
    likeness(a, b, words(indexOf.get(a) ?? -1, indexOf.get(b) ?? -1)) < 0;
  return joinBareFigures(joinReplaced(told, isConflict), isConflict, knows);
}

const areEqual = (a: Statement | undefined, b: Statement | undefined): boolean =>
  a !== undefined && b !== undefined && sameNumber(a, b);

/** Two figures of which nothing says that they are rivals may still be: of a story's tolls, few are told in full. */
const areUnlikeFigures = (a: Statement | undefined, b: Statement | undefined): boolean =>
  a?.value?.kind === 'number' && b?.value?.kind === 'number' && !sameNumber(a, b);
