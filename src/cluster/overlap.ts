import type { Digest } from '../model/digest.ts';

/** What two articles' terms have in common. All 0–1; `of a` is the share of a part of `a` that stands anywhere in `b`. */
export interface TermOverlap {
  /** Cosines: of the whole texts, the titles, the names of the leads. */
  readonly words: number;
  readonly title: number;
  readonly leadNames: number;
  /** Shares. */
  readonly leadOfA: number;
  readonly leadOfB: number;
  readonly leadNamesOfA: number;
  readonly leadNamesOfB: number;
  readonly mainNamesOfA: number;
  readonly mainNamesOfB: number;
}

/** One walk over the terms of both. Plain variables, since this is done a hundred times an article. */
export function overlapTerms(a: Digest, b: Digest): TermOverlap {
  const { terms: x } = a;
  const { terms: y } = b;
  let words = 0;
  let title = 0;
  let leadNames = 0;
  let leadOfA = 0;
  let leadOfB = 0;
  let leadNamesOfA = 0;
  let leadNamesOfB = 0;
  let mainNamesOfA = 0;
  let mainNamesOfB = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const one = x[i] ?? 0;
    const other = y[j] ?? 0;
    if (one < other) i += 1;
    else if (one > other) j += 1;
    else {
      words += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      title += (a.title[i] ?? 0) * (b.title[j] ?? 0);
      leadNames += (a.leadNames[i] ?? 0) * (b.leadNames[j] ?? 0);
      leadOfA += square(a.lead[i]);
      leadOfB += square(b.lead[j]);
      leadNamesOfA += square(a.leadNames[i]);
      leadNamesOfB += square(b.leadNames[j]);
      mainNamesOfA += square(a.mainNames[i]);
      mainNamesOfB += square(b.mainNames[j]);
      i += 1;
      j += 1;
    }
  }
  return {
    words,
    title,
    leadNames,
    leadOfA,
    leadOfB,
    leadNamesOfA,
    leadNamesOfB,
    mainNamesOfA,
    mainNamesOfB,
  };
}

function square(weight = 0): number {
  return weight * weight;
}

/** Cosine (0–1) of the names of two articles. */
export function overlapNames(a: Digest, b: Digest): number {
  const { names: x, nameWeights: u } = a;
  const { names: y, nameWeights: v } = b;
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const one = x[i] ?? 0;
    const other = y[j] ?? 0;
    if (one < other) i += 1;
    else if (one > other) j += 1;
    else {
      sum += (u[i] ?? 0) * (v[j] ?? 0);
      i += 1;
      j += 1;
    }
  }
  return sum;
}

/** How many numbers two ascending lists share. */
export function countShared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one < other) i += 1;
    else if (one > other) j += 1;
    else {
      count += 1;
      i += 1;
      j += 1;
    }
  }
  return count;
}
