import type { Vector } from '../model/digest.ts';

/** Sum of the products of weights of the hashes that both hold; of unit vectors, the cosine (0–1). */
export function dot(a: Vector, b: Vector): number {
  const { hashes: x, weights: u } = a;
  const { hashes: y, weights: v } = b;
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const one = x[i] ?? 0;
    const other = y[j] ?? 0;
    if (one === other) {
      sum += (u[i] ?? 0) * (v[j] ?? 0);
      i += 1;
      j += 1;
    } else if (one < other) i += 1;
    else j += 1;
  }
  return sum;
}

/** Share (0–1) of the squared weights of `a` that stands on hashes of `hashes`, ascending. */
export function covered(a: Vector, hashes: readonly number[]): number {
  const { hashes: x, weights } = a;
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < hashes.length; ) {
    const one = x[i] ?? 0;
    const other = hashes[j] ?? 0;
    if (one === other) {
      const weight = weights[i] ?? 0;
      sum += weight * weight;
      i += 1;
      j += 1;
    } else if (one < other) i += 1;
    else j += 1;
  }
  return sum;
}

/** How many numbers two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one === other) {
      count += 1;
      i += 1;
      j += 1;
    } else if (one < other) i += 1;
    else j += 1;
  }
  return count;
}
