import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignGap } from './align-gap.ts';

/** Length of the longest common subsequence, straight from its definition. */
function longest(a: readonly number[], b: readonly number[]): number {
  const [headA, ...restA] = a;
  const [headB, ...restB] = b;
  if (headA === undefined || headB === undefined) return 0;
  if (headA === headB) return 1 + longest(restA, restB);
  return Math.max(longest(restA, b), longest(a, restB));
}

function align(a: readonly number[], b: readonly number[]) {
  const whole = (values: readonly number[]) => ({ start: 0, end: values.length });
  return alignGap(Int32Array.from(a), Int32Array.from(b), whole(a), whole(b));
}

describe('alignGap', () => {
  it('finds as many equal numbers in order as there can be', () => {
    const values = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 7 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        let [atA, atB, total] = [0, 0, 0];
        for (const run of align(a, b)) {
          expect(run.a >= atA && run.b >= atB).toBe(true);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          [atA, atB, total] = [run.a + run.length, run.b + run.length, total + run.length];
        }
        expect(total).toBe(longest(a, b));
      }),
    );
  });

  it('places runs in the sequences, not in the stretches', () => {
    const a = Int32Array.from([9, 9, 1, 2, 3]);
    const b = Int32Array.from([1, 2, 7, 3]);
    expect(alignGap(a, b, { start: 2, end: 5 }, { start: 0, end: 4 })).toEqual([
      { a: 2, b: 0, length: 2 },
      { a: 4, b: 3, length: 1 },
    ]);
  });
});
