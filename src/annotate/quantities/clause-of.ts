import type { Quantity, With } from '../../model/annotation.ts';
import type { Draft } from './draft.ts';

/** Adds to each quantity the innermost clause that holds its number. `drafts` and `quantities` run in parallel. */
export function withClauses(
  a: With<'tokens' | 'clauses'>,
  drafts: readonly Draft[],
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const owner = new Int32Array(a.tokens.length).fill(-1);
  a.clauses.forEach((clause, i) => {
    owner.fill(i, clause.firstToken, clause.endToken);
  });
  return quantities.map((quantity, i) => {
    const clause = owner[drafts[i]?.numberToken ?? -1] ?? -1;
    return { ...quantity, clause: clause < 0 ? null : clause };
  });
}
