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
    return { claim, by, tellers, first: firstSeen(claim), at };
  });
  const saidIn = new Map<string, Statement[]>();
  for (const { statement: s } of view.bearings.flat()) {
    const own = saidIn.get(s.articleId);
    if (own === undefined) saidIn.set(s.articleId, [s]);
    else own.push(s);
  }
  const most = told
    .filter(({ tellers }) => tellers.size >= LEAST_TELLERS && tellers.size * 2 > reports - 1)
    .map((one) => ({
      ...one,
      gist: gistOf((view.bearings[one.at] ?? []).map(({ statement }) => statement)),
    }));
  return view.articles.map(({ article: { id, publishedAt } }) => {
    const day = publishedAt?.slice(0, 10) ?? null;
    const missing = most.filter(
      ({ tellers, first, gist }) =>
        !tellers.has(originalOf.get(id) ?? id) &&
        (day === null || first === null || first <= day) &&
        !(saidIn.get(id) ?? []).some((own) => mayBeSame(own, gist)),
    );
    return {
      articleId: id,
      claims: countByAgreement(told.flatMap(({ claim, by }) => (by.has(id) ? [claim] : []))),
      leavesOut: missing.map(({ claim }) => claim.id),
    };
  });
}

/** What a claim's statements say, each thing once. */
interface Gist {
  readonly numbers: ReadonlySet<string>;
  readonly happenings: ReadonlySet<string>;
  /** Concepts that at least half of the statements have. */
  readonly words: ReadonlySet<string>;
}

function gistOf(statements: readonly Statement[]): Gist {
  const counts = new Map<string, number>();
  for (const concept of statements.flatMap(({ concepts }) => concepts))
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return {
    numbers: new Set(statements.flatMap((s) => numberOf(s) ?? [])),
    happenings: new Set(statements.flatMap((s) => happeningOf(s) ?? [])),
    words: new Set([...counts].filter(([, count]) => count * 2 >= statements.length).map(([word]) => word)),
  };
}

function numberOf({ value }: Statement): string | null {
  return value?.kind === 'number' ? `${value.measure} ${value.stated}` : null;
}

function happeningOf({ listed, predicate }: Statement): string | null {
  return listed ? predicate : null;
}

/** Not grouped as one, and yet perhaps the same thing: the same number of the same measure, the same happening, or a
 *  third of the words. */
function mayBeSame(s: Statement, gist: Gist): boolean {
  if (gist.numbers.has(numberOf(s) ?? '') || gist.happenings.has(happeningOf(s) ?? '')) return true;
  const common = s.concepts.filter((concept) => gist.words.has(concept)).length;
  return common >= LEAST_COMMON && common * 3 >= gist.words.size;
}

/** Words in common below which a third of a short statement says nothing. */
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
