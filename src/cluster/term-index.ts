import type { Digest } from '../model/digest.ts';
import type { ActiveArticle } from './active.ts';

/** Terms of an article that are indexed and looked up, the heaviest: they hold nearly all of its weight, and the rest
 *  stand everywhere. */
const INDEXED_TERMS = 64;

/** Index entries walked for one article, rarest terms first: the bound on the work, however many articles are active.
 *  Rare terms find the story; those that stand in hundreds of articles only confirm it. */
const MOST_ENTRIES = 4000;

interface Entries {
  readonly slots: number[];
  readonly weights: number[];
}

/** Which active articles hold a term, and how much it weighs in them. */
export interface TermIndex {
  readonly add: (article: ActiveArticle) => void;
  readonly remove: (article: ActiveArticle) => void;
  /** Calls `visit` for every article but itself that shares indexed terms, with the sum of the products of their weights
   *  (at most 1), in no particular order. */
  readonly scan: (digest: Digest, visit: (other: ActiveArticle, score: number) => void) => void;
}

/** An index of no articles. */
export function makeTermIndex(): TermIndex {
  const entriesOf = new Map<number, Entries>();
  const slotOf = new Map<ActiveArticle, number>();
  const articleAt: (ActiveArticle | undefined)[] = [];
  const free: number[] = [];
  let scores = new Float64Array(1024);

  const add = (article: ActiveArticle): void => {
    const slot = free.pop() ?? articleAt.length;
    articleAt[slot] = article;
    slotOf.set(article, slot);
    if (slot >= scores.length) scores = new Float64Array(scores.length * 2);
    for (const at of heaviest(article.digest)) {
      const term = article.digest.terms[at] ?? 0;
      const entries = entriesOf.get(term) ?? { slots: [], weights: [] };
      if (entries.slots.length === 0) entriesOf.set(term, entries);
      entries.slots.push(slot);
      entries.weights.push(article.digest.weights[at] ?? 0);
    }
  };

  const remove = (article: ActiveArticle): void => {
    const slot = slotOf.get(article);
    if (slot === undefined) return;
    for (const at of heaviest(article.digest)) dropEntry(entriesOf, article.digest.terms[at] ?? 0, slot);
    slotOf.delete(article);
    articleAt[slot] = undefined;
    free.push(slot);
  };

  const scan = (digest: Digest, visit: (other: ActiveArticle, score: number) => void): void => {
    const touched: number[] = [];
    for (const { entries, weight } of rarestFirst(digest, entriesOf)) {
      const { slots, weights } = entries;
      for (let i = 0; i < slots.length; i += 1) {
        const slot = slots[i] ?? 0;
        const before = scores[slot] ?? 0;
        if (before === 0) touched.push(slot);
        scores[slot] = before + weight * (weights[i] ?? 0);
      }
    }
    for (const slot of touched) {
      const other = articleAt[slot];
      const score = scores[slot] ?? 0;
      scores[slot] = 0;
      if (other !== undefined && other.digest !== digest) visit(other, score);
    }
  };

  return { add, remove, scan };
}

/** Positions of the article's heaviest terms, ascending. */
function heaviest({ terms, weights }: Digest): readonly number[] {
  const all = Array.from(terms, (_, at) => at);
  if (all.length <= INDEXED_TERMS) return all;
  const byWeight = all.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return byWeight.slice(0, INDEXED_TERMS).sort((a, b) => a - b);
}

interface Lookup {
  readonly entries: Entries;
  readonly weight: number;
}

/** The entries of the article's terms, short lists first, as many as may be walked. */
function rarestFirst(digest: Digest, entriesOf: ReadonlyMap<number, Entries>): readonly Lookup[] {
  const { terms, weights } = digest;
  const found: Lookup[] = [];
  for (const at of heaviest(digest)) {
    const entries = entriesOf.get(terms[at] ?? 0);
    if (entries !== undefined) found.push({ entries, weight: weights[at] ?? 0 });
  }
  found.sort((a, b) => a.entries.slots.length - b.entries.slots.length);
  let walked = 0;
  return found.filter(({ entries }) => {
    walked += entries.slots.length;
    return walked <= MOST_ENTRIES;
  });
}

function dropEntry(entriesOf: Map<number, Entries>, term: number, slot: number): void {
  const entries = entriesOf.get(term);
  if (entries === undefined) return;
  const { slots, weights } = entries;
  const at = slots.indexOf(slot);
  const lastSlot = slots.pop();
  const lastWeight = weights.pop();
  if (at < slots.length && lastSlot !== undefined && lastWeight !== undefined) {
    slots[at] = lastSlot;
    weights[at] = lastWeight;
  }
  if (slots.length === 0) entriesOf.delete(term);
}
