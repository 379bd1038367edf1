import type { Claim, Coverage } from '../model/dossier.ts';
import type { Statement } from '../model/statement.ts';
import type { StoryView } from './story-view.ts';
import { gistOf, isToldAnyway } from './told-anyway.ts';

/** Reports that must have a claim before its absence in another is told: what two of four have, in words that a third
 *  may have put otherwise, is no gap in it. */
const LEAST_TELLERS = 3;

/** For every article, by id: how many claims of each agreement it bears, and which it leaves out although most other
 *  reports have them, copies of one another counted once. What was first told after an article appeared is not missed
 *  in it, nor what it may tell in words of its own: to say that a report leaves something out is to say a good deal. */
export function listCoverage(view: StoryView): Coverage[] {
  const originalOf = originals(view);
  const reports = new Set(originalOf.values()).size;
  const told = view.claims.map((claim, at) => {
    const by = articlesOf(claim);
    const tellers = new Set([...by].map((id) => originalOf.get(id) ?? id));
    return { claim, by, tellers, first: firstSeen(claim), at };
  });
  const saidIn = new Map<string, Statement[]>();
  for (const { statement: s } of view.bearings.flat()) {
    const own = saidIn.get(s.articleId);
    if (own === undefined) saidIn.set(s.articleId, [s]);
    else own.push(s);
  }
  const most = told
    // What somebody is need not be said of whom all know.
    .filter(({ claim }) => claim.kind !== 'status')
    .filter(({ tellers }) => tellers.size >= LEAST_TELLERS && tellers.size * 2 > reports - 1)
    .map((one) => ({
      ...one,
      gist: gistOf(
        view,
        one.claim,
        (view.bearings[one.at] ?? []).map(({ statement }) => statement),
      ),
    }));
  return view.articles.map((article) => {
    const { id, publishedAt } = article.article;
    const day = publishedAt?.slice(0, 10) ?? null;
    const missing = most.filter(
      ({ tellers, first, gist }) =>
        !tellers.has(originalOf.get(id) ?? id) &&
        (day === null || first === null || first <= day) &&
        !isToldAnyway(view, article, saidIn.get(id) ?? [], gist),
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
