import type { Claim } from '../model/dossier.ts';
import { evidenceOf } from './evidence.ts';

/** What one report alone says, and the figures and days that stand in its very words: they are claims of their own, and
 *  nobody wants to read the sentence three times. */
export interface SingleStatement {
  readonly claim: Claim;
  /** In text order. */
  readonly within: readonly Claim[];
}

/** Claims of one report in text order, each once: by itself, or within the one whose words hold all of its own. */
export function singleStatements(claims: readonly Claim[]): readonly SingleStatement[] {
  const sorted = [...claims].sort((a, b) => startOf(a) - startOf(b));
  const wide = sorted.filter((claim) => !isDetail(claim));
  const held = new Map<Claim, Claim[]>(wide.map((claim) => [claim, []]));
  for (const claim of sorted) {
    const holder = isDetail(claim) ? wide.find((other) => holds(other, claim)) : undefined;
    if (holder === undefined) held.set(claim, held.get(claim) ?? []);
    else held.get(holder)?.push(claim);
  }
  return [...held]
    .map(([claim, within]) => ({ claim, within }))
    .sort((a, b) => startOf(a.claim) - startOf(b.claim));
}

const isDetail = ({ kind }: Claim): boolean => kind === 'quantity' || kind === 'date';

const holds = (wide: Claim, claim: Claim): boolean =>
  evidenceOf(claim).every(({ articleId, start, end }) =>
    evidenceOf(wide).some((one) => one.articleId === articleId && one.start <= start && one.end >= end),
  );

const startOf = (claim: Claim): number => claim.readings[0]?.evidence[0]?.start ?? 0;
