import type { Annotated } from '../model/annotation.ts';
import type { AlignedClaim, ClaimKind, Statement } from '../model/statement.ts';
import { candidatePairs } from './block.ts';
import { clauseStatements } from './clause-statements.ts';
import { clusterPairs } from './cluster.ts';
import { dateStatements, reckonedStatements } from './date-statements.ts';
import { foldSentences } from './fold-sentences.ts';
import { identity, JOIN_SCORE } from './identity.ts';
import { quantityStatements } from './quantity-statements.ts';
import { quoteStatements } from './quote-statements.ts';
import { reader } from './reader.ts';
import { relationsOf } from './relations.ts';
import { storyWeights } from './weights.ts';

/** Statements of all articles, and which of them assert the same thing. Claims come in no order of importance;
 *  the order of articles does not matter. */
export function align(story: readonly Annotated[]): readonly AlignedClaim[] {
  const statements = story.flatMap(statementsOf);
  const weights = storyWeights(story);
  const pairs = candidatePairs(statements, weights).flatMap(([a, b]) => {
    const left = statements[a];
    const right = statements[b];
    if (left === undefined || right === undefined) return [];
    const score = identity(left, right, weights);
    return score === 0 ? [] : [{ a, b, score }];
  });
  const groups = clusterPairs(statements.length, pairs, JOIN_SCORE);
  const claims = foldSentences(
    groups.map((group) => group.flatMap((i) => statements[i] ?? [])),
    new Map(story.map((a) => [a.article.id, a.article.text])),
  );
  const relations = relationsOf(claims, story);
  return claims.map((own, i) => ({ kind: kindOf(own), statements: own, relations: relations[i] ?? [] }));
}

/** Every statement of one article. */
export function statementsOf(a: Annotated): readonly Statement[] {
  const r = reader(a);
  const all = [...quantityStatements(r), ...dateStatements(r), ...reckonedStatements(r), ...quoteStatements(r), ...clauseStatements(r)];
  return all.sort((x, y) => x.focus.start - y.focus.start || x.kind.localeCompare(y.kind) || x.focus.end - y.focus.end);
}

/** The kind most of its statements have; of equals, the more particular one. */
function kindOf(statements: readonly Statement[]): ClaimKind {
  const rank: readonly ClaimKind[] = ['verification', 'status', 'pledge', 'forecast', 'quantity', 'date', 'quote', 'event'];
  const counts = new Map<ClaimKind, number>();
  for (const s of statements) counts.set(s.kind, (counts.get(s.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || rank.indexOf(a[0]) - rank.indexOf(b[0]))[0]?.[0] ?? 'event';
}
