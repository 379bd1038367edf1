import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommonRuns, indexGrams } from './common-runs.ts';
import type { Run } from './run.ts';

const SIZE = 3;

function index(values: readonly number[], cuts: readonly number[] = []) {
  const edges = [0, ...cuts, values.length];
  const segments = edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end }));
  return indexGrams({ hashes: Int32Array.from(values), segments }, SIZE);
}

/** Every longest common run, by trying all pairs of places. */
function runsByTrying(a: readonly number[], b: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length += 1;
      if (length >= SIZE) runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

describe('findCommonRuns', () => {
  it('finds what trying all places finds', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 14 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(findCommonRuns(index(a), index(b))).toEqual(runsByTrying(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('ends runs where a segment ends', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(findCommonRuns(index(values, [4]), index(values))).toEqual([
      { a: 0, b: 0, length: 4 },
      { a: 4, b: 4, length: 4 },
    ]);
  });

  it('starts no run at a refrain, but runs through it', () => {
    const refrain = [7, 8, 9];
    const text = Array.from({ length: 20 }, () => refrain).flat();
    expect(findCommonRuns(index(text), index(text))).toEqual([]);
    const framed = [1, 2, 3, ...refrain, 4];
    expect(findCommonRuns(index(framed), index([...text, ...framed]))).toContainEqual({
      a: 0,
      b: 60,
      length: 7,
    });
  });

  it('takes a text of one repeated word in its stride', () => {
    const same = new Array<number>(200_000).fill(1);
    expect(findCommonRuns(index(same), index([...same, 2]))).toEqual([]);
  });
});
