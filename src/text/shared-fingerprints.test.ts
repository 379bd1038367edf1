import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairByFingerprints, pairGroup } from './shared-fingerprints.ts';

const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), { maxLength: 8 });

describe('pairByFingerprints', () => {
  it('counts what every pair shares, as comparing all with all does', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(0, 0.1, 0.5, 1), (given, leastShare) => {
        const expected = given.flatMap((one, first) =>
          given.flatMap((other, second) => {
            const shared = one.filter((value) => other.includes(value)).length;
            const enough = shared > 0 && shared >= leastShare * Math.min(one.length, other.length);
            return second > first && enough ? [{ first, second, shared }] : [];
          }),
        );
        const found = pairByFingerprints(
          given.map((list) => Uint32Array.from(list)),
          leastShare,
          100,
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it.each([
    ['all in a group within the limit', 20, 20, 190],
    ['neighbours in a crowd', 20, 19, 8 * 12 + (8 * 7) / 2],
  ])('pairs %s', (_, size, limit, pairs) => {
    const crowd = Array.from({ length: size }, () => Uint32Array.of(7));
    expect(pairByFingerprints(crowd, 0, limit)).toHaveLength(pairs);
  });

  it('keeps the largest fingerprints apart', () => {
    const found = pairByFingerprints(
      [[0xffffffff], [0xfffffffe], [0xffffffff]].map((x) => Uint32Array.from(x)),
      0,
      9,
    );
    expect(found).toEqual([{ first: 0, second: 2, shared: 1 }]);
  });
});

describe('pairGroup', () => {
  function pairsOf(size: number, limit: number): [number, number][] {
    const pairs: [number, number][] = [];
    const members = Array.from({ length: size }, (_, i) => i);
    pairGroup(members, limit, (first, second) => pairs.push([first, second]));
    return pairs;
  }

  it('pairs all in a small group', () => expect(pairsOf(20, 20).length).toBe(190));

  it('pairs neighbours in a crowd, so that it still hangs together', () => {
    const pairs = pairsOf(1000, 20);
    expect(pairs.length).toBeLessThanOrEqual(8000);
    const next = new Set(pairs.filter(([first, second]) => second === first + 1).map(([first]) => first));
    expect(next.size).toBe(999);
  });
});
