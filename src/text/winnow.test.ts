import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprints, hashShingles } from './winnow.ts';

const numbers = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 50 }), { maxLength });

function prints(values: readonly number[], size = 3, window = 4): Uint32Array {
  return fingerprints(Int32Array.from(values), [{ start: 0, end: values.length }], size, window);
}

describe('hashShingles', () => {
  it('gives one hash a run, equal for equal runs', () => {
    const hashes = hashShingles(Int32Array.from([1, 2, 3, 9, 1, 2, 3]), { start: 0, end: 7 }, 3);
    expect(hashes.length).toBe(5);
    expect(hashes[0]).toBe(hashes[4]);
    expect(new Set(hashes).size).toBe(4);
  });

  it('takes a range shorter than a run as one run, and nothing from an empty one', () => {
    expect(hashShingles(Int32Array.from([1, 2]), { start: 0, end: 2 }, 3).length).toBe(1);
    expect(hashShingles(Int32Array.from([1, 2]), { start: 1, end: 1 }, 3).length).toBe(0);
  });
});

describe('fingerprints', () => {
  it('meets every common run of size + window - 1', () => {
    fc.assert(
      fc.property(
        numbers(30),
        numbers(30),
        numbers(30),
        numbers(30),
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 12 }),
        (a, b, c, d, common) => {
          const one = new Set(prints([...a, ...common, ...b]));
          expect(prints([...c, ...common, ...d]).some((value) => one.has(value))).toBe(true);
        },
      ),
    );
  });

  it('keeps each once, sorted, and fewer than there are runs', () => {
    const found = prints(Array.from({ length: 1000 }, (_, i) => (i * 7919) % 613));
    expect([...found]).toEqual([...new Set(found)].sort((x, y) => x - y));
    expect(found.length).toBeLessThan(500);
    expect(found.length).toBeGreaterThan(200);
  });

  it('lets no run cross from one segment to the next', () => {
    const whole = prints([1, 2, 3, 4, 5, 6], 3, 1);
    const segments = [
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ];
    const cut = fingerprints(Int32Array.from([1, 2, 3, 4, 5, 6]), segments, 3, 1);
    expect([whole.length, cut.length]).toEqual([4, 2]);
  });
});
