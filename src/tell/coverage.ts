import type { Claim, Coverage } from '../model/dossier.ts';
import type { StoryView } from './story-view.ts';

/** Reports that must have a claim before its absence in another is told: what a single one has is a gap in nobody. */
const LEAST_TELLERS = 2;

/** For every article, by id: how many claims of each agreement it bears, and which it leaves out although most other
 *  reports have them, copies of one another counted once. What was first told after an article appeared is not missed
 *  in it. */
export function listCoverage(view: StoryView): Coverage[] {
  const originalOf = originals(view);
  const reports = new Set(originalOf.values()).size;
  const told = view.claims.map((claim) => {
    const by = articlesOf(claim);
    const tellers = new Set([...by].map((id) => originalOf.get(id) ?? id));
    return { claim, by, tellers, first: firstSeen(claim) };
  });
  const most = told.filter(({ tellers }) => tellers.size >= LEAST_TELLERS && tellers.size * 2 > reports - 1);
  return view.articles.map(({ article: { id, publishedAt } }) => {
    const day = publishedAt?.slice(0, 10) ?? null;
    const missing = most.filter(
      ({ tellers, first }) =>
        !tellers.has(originalOf.get(id) ?? id) && (day === null || first === null || first <= day),
    );
    return {
      articleId: id,
      claims: countByAgreement(told.flatMap(({ claim, by }) => (by.has(id) ? [claim] : []))),
      leavesOut: missing.map(({ claim }) => claim.id),
    };
  });
}

/** Article id → the first article that it is one text with, which may be itself. */
function originals(view: StoryView): ReadonlyMap<string, string> {
  const firsts: string[] = [];
  return new Map(
    view.articles.map(({ article: { id } }) => {
      const first = firsts.find((other) => view.independent([other, id]) === 1);
      if (first === undefined) firsts.push(id);
      return [id, first ?? id];
    }),
  );
}

function articlesOf({ readings }: Claim): ReadonlySet<string> {
  return new Set(readings.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId)));
}

function firstSeen({ readings }: Claim): string | null {
  return readings.flatMap((reading) => reading.firstSeen ?? []).sort()[0] ?? null;
}

function countByAgreement(claims: readonly Claim[]): Coverage['claims'] {
  const counts = { agreed: 0, compatible: 0, revised: 0, disputed: 0, 'single-report': 0 };
  for (const { agreement } of claims) counts[agreement] += 1;
  return counts;
}
