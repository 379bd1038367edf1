import type { Clause, Quantity, With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Draft } from './draft.ts';

/** Adds to each quantity the clause that holds its number. `drafts` and `quantities` run in parallel. */
export function withClauses(
  { clauses }: With<'clauses'>,
  drafts: readonly Draft[],
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const placed: Quantity[] = [];
  for (const [i, quantity] of quantities.entries())
    placed.push({ ...quantity, clause: clauseOver(clauses, drafts[i]?.numberToken ?? -1) });
  return placed;
}

/** Index of the clause over a token, or null. Clauses are in text order and do not overlap. */
function clauseOver(clauses: readonly Clause[], token: number): number | null {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.firstToken ?? Infinity) <= token) low = middle + 1;
    else high = middle;
  }
  return token < (itemAt(clauses, low - 1)?.endToken ?? 0) ? low - 1 : null;
}
