import type { Evidence } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import { type ArticlePair, carryOver } from './match-articles.ts';

/** Two spans bear the same words where they share at least this part of both together: below it a clause would be taken
 *  for the sentence it stands in. */
const SAME_SPAN = 0.5;

/** Something with evidence, on one side of a comparison. */
export interface Borne {
  readonly evidence: readonly Evidence[];
  /** Only of one family are two the same. */
  readonly family: string;
  /** What it says; of two that fit equally well, the one that says the same is preferred. */
  readonly label: string;
}

/** Weight of equal words beside shared evidence: settles ties only. */
const LABEL_WEIGHT = 0.3;

interface Placed extends Span {
  readonly item: number;
}

/** Pairs items of two lists one to one by the evidence they share, the strongest pairs first; of equal ones the first in
 *  their lists. Time grows with the evidence that meets in one article.
 *  @returns index in `next` → index in `old`; `all` has every pair that shares evidence, for those left over. */
export function matchByEvidence(
  old: readonly Borne[],
  next: readonly Borne[],
  articles: readonly ArticlePair[],
): { readonly oldOf: ReadonlyMap<number, number>; readonly all: readonly Match[] } {
  const weights = weigh(old, next, articles);
  const all = [...weights.values()].sort((a, b) => b.weight - a.weight || a.old - b.old || a.next - b.next);
  const oldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const match of all) {
    if (oldOf.has(match.next) || taken.has(match.old)) continue;
    oldOf.set(match.next, match.old);
    taken.add(match.old);
  }
  return { oldOf, all };
}

export interface Match {
  readonly old: number;
  readonly next: number;
  readonly weight: number;
}

function weigh(
  old: readonly Borne[],
  next: readonly Borne[],
  articles: readonly ArticlePair[],
): ReadonlyMap<string, Match> {
  const pairOf = new Map(articles.map((pair) => [pair.old.id, pair]));
  const places = placesOf(next);
  const weights = new Map<string, Match>();
  old.forEach((one, at) => {
    for (const { articleId, start, end } of one.evidence) {
      const pair = pairOf.get(articleId);
      const span = pair === undefined ? null : carryOver(pair, { start, end });
      for (const place of span === null ? [] : (places.get(pair?.next.id ?? '') ?? [])) {
        const other = next[place.item];
        const overlap = span === null ? 0 : overlapOf(span, place);
        if (other === undefined || overlap < SAME_SPAN || other.family !== one.family) continue;
        const key = `${at}:${place.item}`;
        const before = weights.get(key)?.weight ?? (other.label === one.label ? LABEL_WEIGHT : 0);
        weights.set(key, { old: at, next: place.item, weight: before + overlap });
      }
    }
  });
  return weights;
}

function placesOf(items: readonly Borne[]): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  items.forEach(({ evidence }, item) => {
    for (const { articleId, start, end } of evidence) {
      const own = places.get(articleId);
      if (own === undefined) places.set(articleId, [{ item, start, end }]);
      else own.push({ item, start, end });
    }
  });
  return places;
}

/** 0–1: shared characters over all characters of the two. */
function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
