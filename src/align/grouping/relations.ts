import type { Annotated } from '../../model/annotation.ts';
import type { AlignedClaim, Statement } from '../../model/statement.ts';

/** Claims that a text sets side by side: the part and its whole, and counts told in one breath ("five dead, six hurt").
 *  @returns for each claim its relations, sorted. */
export function relationsOf(
  claims: readonly (readonly Statement[])[],
  story: readonly Annotated[],
): readonly AlignedClaim['relations'][] {
  const claimOf = new Map<string, number>();
  claims.forEach((statements, i) => {
    for (const s of statements) if (s.kind === 'quantity') claimOf.set(`${s.articleId}:${s.focus.start}`, i);
  });
  const found = claims.map(() => new Map<string, AlignedClaim['relations'][number]>());
  const add = (from: number, kind: 'part-of' | 'includes' | 'beside', to: number): void => {
    if (from !== to) found[from]?.set(`${kind}:${to}`, { kind, claim: to });
  };
  for (const a of story) {
    for (const quantity of a.quantities) {
      const whole = quantity.partOf === null ? undefined : a.quantities[quantity.partOf];
      const part = claimOf.get(`${a.article.id}:${quantity.number.start}`);
      if (whole === undefined || part === undefined) continue;
      const total = claimOf.get(`${a.article.id}:${whole.number.start}`);
      if (total === undefined) continue;
      add(part, 'part-of', total);
      add(total, 'includes', part);
    }
  }
  return found.map((relations) =>
    [...relations.values()].sort((x, y) => x.claim - y.claim || x.kind.localeCompare(y.kind)),
  );
}
