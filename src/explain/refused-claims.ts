import type { Claim } from '../model/dossier.ts';
import type { RefusedClaim } from '../model/explanation.ts';
import type { Statement } from '../model/statement.ts';
import type { ScoredPair } from '../model/trace.ts';
import { explainPair } from './explain-pair.ts';

interface Held {
  readonly claim: Claim | undefined;
  readonly statements: readonly Statement[];
}

/** The claims that a claim's statements were held against and not joined with, the most alike first. Statements that
 *  share nothing telling were never held against one another. */
export function refusedClaims(
  own: readonly Statement[],
  claims: readonly Held[],
  pairs: readonly ScoredPair[],
): readonly RefusedClaim[] {
  const ids = new Set(own.map((s) => s.id));
  const home = new Map(
    claims.flatMap(({ claim, statements }) => statements.map((s) => [s.id, claim] as const)),
  );
  const groups = new Map<Claim | string, ScoredPair[]>();
  for (const pair of pairs) {
    if (ids.has(pair.a.id) === ids.has(pair.b.id)) continue;
    const turned = ids.has(pair.a.id) ? pair : { ...pair, a: pair.b, b: pair.a };
    const other = home.get(turned.b.id) ?? turned.b.id;
    const group = groups.get(other);
    if (group === undefined) groups.set(other, [turned]);
    else group.push(turned);
  }
  return [...groups]
    .flatMap(([other, held]) => refused(typeof other === 'string' ? null : other, held))
    .sort((a, b) => b.best.score - a.best.score || b.pairs - a.pairs || (a.about < b.about ? -1 : 1));
}

function refused(claim: Claim | null, held: readonly ScoredPair[]): RefusedClaim[] {
  const sorted = [...held].sort(
    (a, b) => b.score - a.score || Number(a.key === null) - Number(b.key === null),
  );
  const best = sorted[0];
  if (best === undefined) return [];
  const conflict = sorted.find(({ score }) => score < 0);
  return [
    {
      claimId: claim?.id ?? null,
      about: claim?.about ?? best.b.about,
      reason: best.score >= best.join ? 'group' : best.score < 0 ? 'conflict' : 'unlike',
      pairs: new Set(held.map(({ a, b }) => `${a.id} ${b.id}`)).size,
      best: explainPair(best),
      conflict: conflict === undefined ? null : explainPair(conflict),
    },
  ];
}
