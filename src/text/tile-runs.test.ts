import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommonRuns, indexGrams } from './common-runs.ts';
import { tileRuns } from './tile-runs.ts';

const LEAST = 2;

function tile(a: readonly number[], b: readonly number[]) {
  const [x, y] = [a, b].map((values) =>
    indexGrams({ hashes: Int32Array.from(values), segments: [{ start: 0, end: values.length }] }, LEAST),
  );
  if (x === undefined || y === undefined) return [];
  return tileRuns(findCommonRuns(x, y), { lengthA: a.length, lengthB: b.length, least: LEAST, reach: 4 });
}

describe('tileRuns', () => {
  it('uses no position twice, only equal ones, and no tile too short', () => {
    const values = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 25 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const usedA = new Set<number>();
        const usedB = new Set<number>();
        for (const run of tile(a, b)) {
          expect(run.length).toBeGreaterThanOrEqual(LEAST);
          for (let k = 0; k < run.length; k += 1) {
            expect(a[run.a + k]).toBe(b[run.b + k]);
            expect(usedA.has(run.a + k) || usedB.has(run.b + k)).toBe(false);
            usedA.add(run.a + k);
            usedB.add(run.b + k);
          }
        }
      }),
    );
  });

  it('finds a part that was moved', () => {
    expect(tile([1, 2, 3, 4, 5, 6, 7], [5, 6, 7, 1, 2, 3, 4])).toEqual([
      { a: 0, b: 3, length: 4 },
      { a: 4, b: 0, length: 3 },
    ]);
  });

  it('prefers the pieces of an edited sentence to a longer run elsewhere', () => {
    // 4 5 6 also stands alone at the end of `a`, one longer than its place in the sentence allows.
    const a = [1, 2, 3, 4, 5, 70, 8, 9, 10, 11, 80, 81, 82, 83, 84, 85, 4, 5, 6];
    const b = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11];
    expect(tile(a, b)).toEqual([
      { a: 0, b: 0, length: 5 },
      { a: 6, b: 6, length: 4 },
    ]);
  });
});
