import type { Digest } from '../model/digest.ts';

/** What two articles' terms have in common. All 0–1; `of a` is the share of a part of `a` that stands anywhere in `b`. */
export interface TermOverlap {
  /** Cosines: of the whole texts, the titles, the names of the leads. */
  words: number;
  title: number;
  leadNames: number;
  /** Shares. */
  leadOfA: number;
  leadOfB: number;
  leadNamesOfA: number;
  leadNamesOfB: number;
  mainNamesOfA: number;
  mainNamesOfB: number;
}

/** One walk over the terms of both. */
export function overlapTerms(a: Digest, b: Digest): TermOverlap {
  const found: TermOverlap = {
    words: 0,
    title: 0,
    leadNames: 0,
    leadOfA: 0,
    leadOfB: 0,
    leadNamesOfA: 0,
    leadNamesOfB: 0,
    mainNamesOfA: 0,
    mainNamesOfB: 0,
  };
  const { terms: x } = a;
  const { terms: y } = b;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const one = x[i] ?? 0;
    const other = y[j] ?? 0;
    if (one === other) addShared(found, a, i, b, j);
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return found;
}

/** Adds a term that stands at `i` in `a` and at `j` in `b`. */
function addShared(found: TermOverlap, a: Digest, i: number, b: Digest, j: number): void {
  const at = (weights: readonly number[], k: number): number => weights[k] ?? 0;
  found.words += at(a.weights, i) * at(b.weights, j);
  found.title += at(a.title, i) * at(b.title, j);
  found.leadNames += at(a.leadNames, i) * at(b.leadNames, j);
  found.leadOfA += at(a.lead, i) ** 2;
  found.leadOfB += at(b.lead, j) ** 2;
  found.leadNamesOfA += at(a.leadNames, i) ** 2;
  found.leadNamesOfB += at(b.leadNames, j) ** 2;
  found.mainNamesOfA += at(a.mainNames, i) ** 2;
  found.mainNamesOfB += at(b.mainNames, j) ** 2;
}

/** Cosine (0–1) of the names of two articles. */
export function overlapNames(a: Digest, b: Digest): number {
  const { names: x, nameWeights: u } = a;
  const { names: y, nameWeights: v } = b;
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const one = x[i] ?? 0;
    const other = y[j] ?? 0;
    if (one === other) sum += (u[i] ?? 0) * (v[j] ?? 0);
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return sum;
}

/** How many numbers two ascending lists share. */
export function countShared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one === other) count += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return count;
}
