import type { Annotated } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { AlignedClaim, ClaimKind, Statement } from '../model/statement.ts';
import type { Trace } from '../model/trace.ts';
import { visitCandidates } from './block.ts';
import { clauseStatements } from './clause-statements.ts';
import { clusterPairs, type Pair } from './cluster.ts';
import { partCopies, withCopies } from './copies.ts';
import { dateStatements, reckonedStatements } from './date-statements.ts';
import { isDenied } from './denial.ts';
import { echoStatements } from './echoes.ts';
import { foldSentences } from './fold-sentences.ts';
import { identity } from './identity.ts';
import { JOIN_SCORE } from './identity-score.ts';
import { joinReplaced } from './join-replaced.ts';
import { quantityStatements } from './quantity-statements.ts';
import { quoteStatements } from './quote-statements.ts';
import { type Reader, reader } from './reader.ts';
import { relationsOf } from './relations.ts';
import { type Counts, countConcepts, weighFor } from './weights.ts';

/** Stretches told in passing have only their words to be known by: they must share nearly all of them. */
const ECHO_SCORE = 0.72;

/** Statements of all articles, and which of them assert the same thing. Claims come in no order of importance;
 *  the order of articles does not matter. `onPair` is told every pair that is scored. */
export function align(story: readonly Annotated[], onPair?: Trace['onPair']): readonly AlignedClaim[] {
  const { originals, copies } = partCopies(story);
  const readers = originals.map(reader);
  const counts = countConcepts(originals);
  const told = groupAlike(readers.flatMap(readStatements), counts, JOIN_SCORE, onPair);
  const echoes = echoStatements(readers, sharedSpans(told), counts);
  // What one report says and another denies is no fact told twice; whether it is a dispute, a few words do not tell.
  const echoed = [true, false]
    .flatMap((denied) =>
      groupAlike(
        echoes.filter((one) => isDenied(one) === denied),
        counts,
        ECHO_SCORE,
        onPair,
      ),
    )
    .filter(isShared);
  const folded = foldSentences(
    [...told, ...echoed],
    new Map(story.map((a) => [a.article.id, a.article.text])),
  );
  const claims = folded.map((group) => withCopies(group, copies));
  const relations = relationsOf(claims, story);
  return claims.map((own, i) => ({ kind: kindOf(own), statements: own, relations: relations[i] ?? [] }));
}

type Group = readonly Statement[];

function groupAlike(
  statements: readonly Statement[],
  counts: Counts,
  join: number,
  onPair?: Trace['onPair'],
): readonly Group[] {
  const score = (a: number, b: number, key: string | null = null): number => {
    const left = statements[a];
    const right = statements[b];
    if (left === undefined || right === undefined) return 0;
    const own = identity(left, right, weighFor(counts, left.articleId, right.articleId));
    onPair?.({ a: left, b: right, key, score: own, join });
    return own;
  };
  const pairs: Pair[] = [];
  visitCandidates(statements, (a, b, key) => {
    const own = score(a, b, key);
    if (own !== 0) pairs.push({ a, b, score: own });
  });
  const groups = clusterPairs(statements.length, pairs, join, (a, b) => score(a, b) < 0);
  const told = groups.map((group) => group.flatMap((i) => statements[i] ?? []));
  return joinReplaced(told, (a, b) => identity(a, b, weighFor(counts, a.articleId, b.articleId)) < 0);
}

const isShared = (group: Group): boolean => new Set(group.map((s) => s.articleId)).size > 1;

/** Spans that bear a claim of several reports, by article. */
function sharedSpans(groups: readonly Group[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const s of groups.filter(isShared).flat())
    spans.set(s.articleId, [...(spans.get(s.articleId) ?? []), s.span]);
  return spans;
}

/** Every statement of one article. */
function readStatements(r: Reader): readonly Statement[] {
  const all = [
    ...quantityStatements(r),
    ...dateStatements(r),
    ...reckonedStatements(r),
    ...quoteStatements(r),
    ...clauseStatements(r),
  ];
  return all.sort(
    (x, y) => x.focus.start - y.focus.start || x.kind.localeCompare(y.kind) || x.focus.end - y.focus.end,
  );
}

/** The kind most of its statements have; of equals, the more particular one. */
function kindOf(statements: readonly Statement[]): ClaimKind {
  const rank: readonly ClaimKind[] = [
    'verification',
    'status',
    'pledge',
    'forecast',
    'quantity',
    'date',
    'quote',
    'event',
  ];
  const counts = new Map<ClaimKind, number>();
  for (const s of statements) counts.set(s.kind, (counts.get(s.kind) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || rank.indexOf(a[0]) - rank.indexOf(b[0]))[0]?.[0] ?? 'event'
  );
}
