import type { AlignedClaim } from '../model/statement.ts';
import type { Verdict } from './agreement.ts';
import type { Fold } from './origins.ts';
import type { ReadingDraft } from './readings.ts';

export interface Judged {
  readonly aligned: AlignedClaim;
  readonly readings: readonly ReadingDraft[];
  readonly verdict: Verdict;
  readonly folded: Fold;
}

const AGREEMENT_RANK: Readonly<Record<Verdict['agreement'], number>> = {
  disputed: 0,
  revised: 1,
  agreed: 2,
  compatible: 2,
  'single-report': 3,
};

const KIND_RANK: Readonly<Record<AlignedClaim['kind'], number>> = {
  quantity: 0,
  date: 2,
  status: 3,
  verification: 3,
  pledge: 4,
  forecast: 4,
  quote: 5,
  event: 1,
};

/** What somebody is said to be comes behind what happened. */
const PROFILE_RANK = 6;

/** Harm to people comes before everything else that is counted. */
const GRAVE: ReadonlySet<string> = new Set(['kill', 'wound', 'casualty', 'miss']);

/** Indices of the claims, the most telling first: what is disputed or revised, then what most reports say. */
export function byImportance(judged: readonly Judged[]): readonly number[] {
  const keys = judged.map((one) => {
    const first = one.aligned.statements[0];
    const articles = new Set(one.aligned.statements.map((s) => s.articleId)).size;
    // "the 64th victim of the year" is no toll.
    const figure =
      one.aligned.kind === 'quantity' &&
      !(first?.value?.kind === 'number' && first.value.measure === 'ordinal');
    const grave = GRAVE.has(first?.predicate ?? '') && figure ? 0 : 1;
    return [
      AGREEMENT_RANK[one.verdict.agreement],
      grave,
      -articles,
      -one.folded.groups.length,
      first?.attribute == null ? KIND_RANK[one.aligned.kind] : PROFILE_RANK,
    ] as const;
  });
  const place = (i: number): string => {
    const first = judged[i]?.aligned.statements[0];
    return `${first?.articleId ?? ''}:${String(first?.focus.start ?? 0).padStart(9, '0')}:${first?.kind ?? ''}:${first?.focus.end ?? 0}`;
  };
  return judged
    .map((_, i) => i)
    .sort((a, b) => {
      const left = keys[a] ?? [];
      const right = keys[b] ?? [];
      for (let k = 0; k < left.length; k += 1) {
        const difference = (left[k] ?? 0) - (right[k] ?? 0);
        if (difference !== 0) return difference;
      }
      return place(a) < place(b) ? -1 : 1;
    });
}
