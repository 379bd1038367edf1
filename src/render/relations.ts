import type { Claim, Dossier } from '../model/dossier.ts';
import { inQuotes, oneLine } from './evidence.ts';

/** A line about another claim. */
export interface RelationLine {
  /** `part of`, `includes`, `beside`, `not verified`. */
  readonly relation: string;
  readonly claim: Claim;
}

const RELATIONS: Readonly<Record<Claim['relations'][number]['kind'], string>> = {
  'part-of': 'part of',
  includes: 'includes',
  beside: 'counted beside',
};

/** The claims a claim is related to, and the remarks on its verification; those not in the dossier are left out. */
export function relationsOf(claim: Claim, dossier: Dossier): RelationLine[] {
  const find = (id: string): Claim | undefined => dossier.claims.find((other) => other.id === id);
  const wanted = [
    ...claim.relations.map((relation) => [RELATIONS[relation.kind], relation.claimId] as const),
    ...claim.verification.map((id) => ['verification', id] as const),
  ];
  return wanted.flatMap(([relation, id]) => {
    const other = find(id);
    return other ? [{ relation, claim: other }] : [];
  });
}

/** The same in words: `part of: 15,000 soldiers sent (c4)`; a remark on verification with its exact words. */
export function relationLabels(claim: Claim, dossier: Dossier): string[] {
  return relationsOf(claim, dossier).map(({ relation, claim: other }) => {
    const words = relation === 'verification' ? other.readings[0]?.evidence[0]?.text : undefined;
    const told = words === undefined ? oneLine(other.about) : inQuotes(oneLine(words));
    return `${relation}: ${told} (${other.id})`;
  });
}
