import type { Claim, Dossier } from '../model/dossier.ts';
import { matchArticles } from './match-articles.ts';
import { matchClaims } from './match-claims.ts';
import { matchReadings } from './match-readings.ts';

/** The newer dossier of the same story under the older one's ids: the story, and every claim, reading, source and
 *  origin that stayed, keep the id they had; what is new gets numbers that were never given. Order and all else stay
 *  as they are. Pure. */
export function keepIds(old: Dossier, next: Dossier): Dossier {
  const { kept, gone } = matchClaims(old, next);
  const before = new Map(kept.map((pair) => [pair.next, pair.old]));
  const given = [...old.claims.map(({ id }) => id), ...old.retired.map(({ claimId }) => claimId)];
  const ids = keepNumbers(
    'c',
    given,
    next.claims.map((claim) => before.get(claim)?.id ?? null),
  );
  const idOf = new Map(next.claims.map((claim, at) => [claim.id, ids[at] ?? claim.id]));
  const named = (id: string): string => idOf.get(id) ?? id;
  const articles = matchArticles(old, next);
  const claims = next.claims.map((claim) =>
    renamed(
      claim,
      named,
      matchReadings(before.get(claim) ?? { ...claim, readings: [] }, claim, articles).map(
        (reading) => reading.old?.id ?? null,
      ),
      before.get(claim)?.readings.map(({ id }) => id) ?? [],
    ),
  );
  const cited = <T extends { readonly claimIds: readonly string[] }>(one: T) => ({
    ...one,
    claimIds: one.claimIds.map(named),
  });
  return {
    ...next,
    story: { ...next.story, id: old.story.id },
    origins: keepOrigins(old, next),
    sources: keepSources(old, next),
    claims,
    coverage: next.coverage.map((one) => ({ ...one, leavesOut: one.leavesOut.map(named) })),
    retired: retire(
      old.retired,
      gone.map((one) => ({ claimId: one.old.id, into: one.into === null ? null : named(one.into.id) })),
    ),
    timeline: next.timeline.map(cited),
    brief: next.brief.map(cited),
  };
}

function renamed(
  claim: Claim,
  named: (id: string) => string,
  readingIds: readonly (string | null)[],
  given: readonly string[],
): Claim {
  const id = named(claim.id);
  const ids = keepNumbers(`${id}r`, given, readingIds);
  return {
    ...claim,
    id,
    readings: claim.readings.map((reading, at) => ({ ...reading, id: ids[at] ?? reading.id })),
    verification: claim.verification.map(named),
    relations: claim.relations.map((relation) => ({ ...relation, claimId: named(relation.claimId) })),
    pledge:
      claim.pledge === null
        ? null
        : {
            ...claim.pledge,
            outcomes: claim.pledge.outcomes.map((outcome) => ({
              ...outcome,
              claimId: named(outcome.claimId),
            })),
          },
  };
}

/** `kept[i]` where there is one, else the next number behind all that were given. */
function keepNumbers(
  prefix: string,
  given: readonly string[],
  kept: readonly (string | null)[],
): readonly string[] {
  const numbers = given.map((id) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0));
  let last = numbers.reduce(
    (most, number) => (Number.isSafeInteger(number) ? Math.max(most, number) : most),
    0,
  );
  return kept.map((id) => {
    if (id !== null) return id;
    last += 1;
    return `${prefix}${last}`;
  });
}

/** Tombstones point at the claim that has the words today, also where that one was retired in its turn. */
function retire(before: Dossier['retired'], now: Dossier['retired']): Dossier['retired'] {
  const into = new Map(now.map((one) => [one.claimId, one.into]));
  const moved = before.map((one) => ({
    ...one,
    into: one.into !== null && into.has(one.into) ? (into.get(one.into) ?? null) : one.into,
  }));
  return [...moved, ...now];
}

function keepSources(old: Dossier, next: Dossier): Dossier['sources'] {
  const known = new Map(old.sources.map(({ name, id }) => [name, id]));
  const ids = keepNumbers(
    's',
    old.sources.map(({ id }) => id),
    next.sources.map(({ name }) => known.get(name) ?? null),
  );
  return next.sources.map((source, at) => ({ ...source, id: ids[at] ?? source.id }));
}

/** An origin is the one that its first known article belonged to, unless another has that id already. */
function keepOrigins(old: Dossier, next: Dossier): Dossier['origins'] {
  const home = new Map(old.origins.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  const taken = new Set<string>();
  const kept = next.origins.map(({ articles }) => {
    const id = articles.flatMap((article) => home.get(article) ?? []).find((one) => !taken.has(one)) ?? null;
    if (id !== null) taken.add(id);
    return id;
  });
  const ids = keepNumbers(
    'o',
    old.origins.map(({ id }) => id),
    kept,
  );
  return next.origins.map((origin, at) => ({ ...origin, id: ids[at] ?? origin.id }));
}
