import type { Claim, Evidence, Reading } from '../model/dossier.ts';
import type { Statement, Value } from '../model/statement.ts';
import { headingOf } from './heading-of.ts';
import type { Judged } from './importance.ts';
import { isRange } from './is-range.ts';
import { foldOrigins, type OriginIndex } from './origins.ts';
import type { ReadingDraft } from './readings.ts';
import { withoutCopies } from './without-copies.ts';

/** A judged claim in the dossier's form. `ids` gives the id of every claim by its index in the aligned
 *  list, `texts` every article's text by its id. */
export function toClaim(
  one: Judged,
  id: string,
  ids: ReadonlyMap<number, string>,
  texts: ReadonlyMap<string, string>,
  index: OriginIndex,
): Claim {
  const { aligned, readings, verdict, folded } = one;
  return {
    id,
    kind: aligned.kind,
    about: headingOf(withoutCopies(aligned.statements, index.textOf)),
    agreement: verdict.agreement,
    corroboration: {
      articles: new Set(aligned.statements.map((s) => s.articleId)).size,
      origins: folded.groups.length,
      folds: [...folded.why],
    },
    ...figures(readings, verdict.agreement === 'disputed', verdict.superseded),
    readings: inOrder(readings, verdict.superseded).map(([draft, was], i) =>
      toReading(draft, `${id}r${i + 1}`, verdict.superseded.includes(was), texts, index),
    ),
    verification: [],
    relations: aligned.relations.flatMap((relation) => {
      const claimId = ids.get(relation.claim);
      return claimId === undefined ? [] : [{ kind: relation.kind, claimId }];
    }),
    concessions: [],
    pledge: null,
    why: verdict.why,
  };
}

/** What stands comes before what was replaced; that from the last to the first, each with its place before. */
function inOrder(
  readings: readonly ReadingDraft[],
  superseded: readonly number[],
): readonly (readonly [ReadingDraft, number])[] {
  const old = (i: number): number => Number(superseded.includes(i));
  return readings
    .map((draft, i) => [draft, i] as const)
    .sort(([a, i], [b, k]) => {
      if (old(i) !== old(k)) return old(i) - old(k);
      return old(i) === 1 ? (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') || i - k : i - k;
    });
}

function toReading(
  draft: ReadingDraft,
  id: string,
  superseded: boolean,
  texts: ReadonlyMap<string, string>,
  index: OriginIndex,
): Reading {
  return {
    id,
    label: draft.label,
    value: valueOut(draft.value),
    firstSeen: draft.firstSeen,
    lastSeen: draft.lastSeen,
    articles: new Set(draft.statements.map((s) => s.articleId)).size,
    origins: foldOrigins(draft.statements, index).groups.length,
    superseded,
    evidence: evidenceOf(draft.statements, texts),
  };
}

function evidenceOf(statements: readonly Statement[], texts: ReadonlyMap<string, string>): Evidence[] {
  const seen = new Set<string>();
  const sorted = [...statements].sort((a, b) =>
    a.articleId < b.articleId
      ? -1
      : a.articleId > b.articleId
        ? 1
        : a.span.start - b.span.start || a.span.end - b.span.end,
  );
  return sorted.flatMap((s) => {
    const key = `${s.articleId}:${s.span.start}:${s.span.end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { start, end } = s.span;
    return [
      {
        articleId: s.articleId,
        start,
        end,
        text: (texts.get(s.articleId) ?? '').slice(start, end),
        chain: [...s.chain],
        stance: s.stance,
        hedged: s.hedged,
      },
    ];
  });
}

function valueOut(value: Value | null): Reading['value'] {
  if (value === null || value.kind === 'words') return null;
  if (value.kind === 'date') return { from: value.from, to: value.to };
  const { low, high, lowOpen, highOpen, approximate, vague, unit, currency } = value;
  return { low, high, lowOpen, highOpen, approximate, vague, unit, currency };
}

/** Lowest and highest number stated, and the one to use: of the readings still standing the best supported; none in
 *  a dispute, and never a mean. */
function figures(
  readings: readonly ReadingDraft[],
  disputed: boolean,
  superseded: readonly number[],
): Pick<Claim, 'low' | 'best' | 'high'> {
  const ends = (value: Extract<Value, { kind: 'number' }>): readonly number[] =>
    value.vague || isRange(value) ? [value.low ?? value.stated, value.high ?? value.stated] : [value.stated];
  const numbers = readings.flatMap((r) => (r.value?.kind === 'number' ? ends(r.value) : []));
  if (numbers.length === 0) return { low: null, best: null, high: null };
  const standing = readings.filter((_, i) => !superseded.includes(i));
  const single = standing.filter((r) => r.value?.kind === 'number' && !r.value.vague && !isRange(r.value));
  const exact = single.find((r) => r.value?.kind === 'number' && r.value.high !== null) ?? single[0];
  const best = exact?.value?.kind === 'number' && !disputed ? exact.value.stated : null;
  return { low: Math.min(...numbers), best, high: Math.max(...numbers) };
}
