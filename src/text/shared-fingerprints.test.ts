import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairByFingerprints, pairGroup } from './shared-fingerprints.ts';

const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }), { maxLength: 8 });

describe('pairByFingerprints', () => {
  it('counts what every pair shares, as comparing all with all does', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), (given, least) => {
        const expected = given.flatMap((one, first) =>
          given.flatMap((other, second) => {
            const shared = one.filter((value) => other.includes(value)).length;
            return second > first && shared >= least ? [{ first, second, shared }] : [];
          }),
        );
        const found = pairByFingerprints(
          given.map((list) => Uint32Array.from(list)),
          least,
          100,
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('keeps the largest fingerprints apart', () => {
    const found = pairByFingerprints(
      [[0xffffffff], [0xfffffffe], [0xffffffff]].map((x) => Uint32Array.from(x)),
      1,
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
