import type { Claim, Coverage } from '../model/dossier.ts';
import type { Statement } from '../model/statement.ts';
import type { StoryView } from './story-view.ts';

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
    const statements = (view.bearings[at] ?? []).map(({ statement }) => statement);
    return { claim, by, tellers, first: firstSeen(claim), statements };
  });
  const saidIn = new Map<string, Statement[]>();
  for (const s of told.flatMap(({ statements }) => statements)) {
    const own = saidIn.get(s.articleId);
    if (own === undefined) saidIn.set(s.articleId, [s]);
    else own.push(s);
  }
  const most = told.filter(({ tellers }) => tellers.size >= LEAST_TELLERS && tellers.size * 2 > reports - 1);
  return view.articles.map(({ article: { id, publishedAt } }) => {
    const day = publishedAt?.slice(0, 10) ?? null;
    const missing = most.filter(
      ({ tellers, first, statements }) =>
        !tellers.has(originalOf.get(id) ?? id) &&
        (day === null || first === null || first <= day) &&
        !(saidIn.get(id) ?? []).some((own) => statements.some((s) => mayBeSame(own, s))),
    );
    return {
      articleId: id,
      claims: countByAgreement(told.flatMap(({ claim, by }) => (by.has(id) ? [claim] : []))),
      leavesOut: missing.map(({ claim }) => claim.id),
    };
  });
}

/** Not grouped as one, and yet perhaps the same thing: the same number of the same measure, the same happening, or half
 *  of the words. */
function mayBeSame(a: Statement, b: Statement): boolean {
  if (a.value?.kind === 'number' && b.value?.kind === 'number' && a.value.measure === b.value.measure)
    return a.value.stated === b.value.stated || (a.listed && a.predicate === b.predicate);
  if (a.listed && a.predicate !== null && a.predicate === b.predicate) return true;
  const common = b.concepts.filter((concept) => a.concepts.includes(concept)).length;
  return common >= LEAST_COMMON && common * 2 >= b.concepts.length;
}

/** Words in common below which half of a short statement says nothing. */
const LEAST_COMMON = 2;

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
