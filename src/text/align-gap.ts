import type { Span } from '../model/span.ts';
import type { Run } from './run.ts';

/** Equal numbers, in order, between two short stretches that lie between runs already aligned: a longest common
 *  subsequence, as runs sorted by `a`. Time and space |a| × |b|: callers bound the stretches. */
export function alignGap(valuesA: Int32Array, valuesB: Int32Array, a: Span, b: Span): Run[] {
  const rows = a.end - a.start;
  const columns = b.end - b.start;
  if (rows === 0 || columns === 0) return [];
  const width = columns + 1;
  /** `best[i * width + j]`: length of the longest common subsequence of a[i…] and b[j…]. */
  const best = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const equal = (i: number, j: number): boolean => valuesA[a.start + i] === valuesB[b.start + j];
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      best[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (equal(i, j)) {
      const from = i;
      while (i < rows && j < columns && equal(i, j)) {
        i += 1;
        j += 1;
      }
      runs.push({ a: a.start + from, b: b.start + j - (i - from), length: i - from });
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return runs;
}
