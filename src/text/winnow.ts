import type { Span } from '../model/span.ts';
import { mixHash } from './mix-hash.ts';

const SHINGLE_MULTIPLIER = 0x9e3779b1 | 0;

/** Hash of each run of `size` numbers inside `[start, end)` of `values`; of the whole range where it is shorter.
 *  Element `i` belongs to the run that begins at `start + i`. */
export function hashShingles(values: Int32Array, { start, end }: Span, size: number): Int32Array {
  const length = Math.min(size, end - start);
  if (length <= 0) return new Int32Array(0);
  const shingles = new Int32Array(end - start - length + 1);
  for (let i = 0; i < shingles.length; i += 1) {
    let hash = length;
    for (let k = start + i; k < start + i + length; k += 1) {
      hash = (Math.imul(hash, SHINGLE_MULTIPLIER) + (values[k] ?? 0)) | 0;
    }
    shingles[i] = mixHash(hash);
  }
  return shingles;
}

/** Adds to `chosen` the least of every `window` neighbouring hashes (the rightmost of equals), each choice once:
 *  Schleimer, Wilkerson and Aiken, "Winnowing" (SIGMOD 2003). */
function winnow(hashes: Int32Array, window: number, chosen: number[]): void {
  const windows = Math.max(hashes.length - window, 0);
  let least = -1;
  for (let first = 0; first <= windows && first < hashes.length; first += 1) {
    const end = Math.min(first + window, hashes.length);
    const before = least;
    for (let i = least < first ? first : end - 1; i < end; i += 1) {
      if (least < first || (hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
    }
    if (least !== before) chosen.push(hashes[least] ?? 0);
  }
}

/** Fingerprints of a sequence: winnowed hashes of its runs of `size` numbers, sorted, each once, unsigned. Two
 *  sequences that share `size + window - 1` numbers in a row (inside one segment) share a fingerprint. */
export function fingerprints(
  values: Int32Array,
  segments: readonly Span[],
  size: number,
  window: number,
): Uint32Array {
  const chosen: number[] = [];
  for (const segment of segments) winnow(hashShingles(values, segment, size), window, chosen);
  const sorted = new Uint32Array(chosen).sort();
  return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}
