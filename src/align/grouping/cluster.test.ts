import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPairs, type IsSilent, type Pair, type Score } from './cluster.ts';

const pair = (a: number, b: number, score: number, equal = false): Pair => ({ a, b, score, equal });

/** The score of a pair in the list, 0 of all others. */
const scoreIn =
  (pairs: readonly Pair[]): Score =>
  (a, b) =>
    pairs.find((one) => one.a === a && one.b === b)?.score ?? 0;

/** The rule word by word: pass over the pairs, equal figures first, then best first, and merge where the mean of the cross pairs
 *  that are not silent reaches `join`, they are a third of all, and none is a conflict; again until nothing merges. */
function bruteForce(
  size: number,
  pairs: readonly Pair[],
  join: number,
  isSilent: IsSilent,
): readonly (readonly number[])[] {
  let groups = Array.from({ length: size }, (_, i) => [i]);
  const scoreOf = (x: number, y: number): number => scoreIn(pairs)(Math.min(x, y), Math.max(x, y));
  const queue = pairs
    .filter((one) => one.score >= join)
    .sort((x, y) => Number(y.equal) - Number(x.equal) || y.score - x.score || x.a - y.a || x.b - y.b);
  for (let merged = true; merged; ) {
    merged = false;
    for (const { a, b } of queue) {
      const left = groups.find((group) => group.includes(a)) ?? [];
      const right = groups.find((group) => group.includes(b)) ?? [];
      if (left === right) continue;
      const cross = left.flatMap((x) => right.map((y) => ({ x, y, score: scoreOf(x, y) })));
      const telling = cross.filter(
        ({ x, y, score }) => score > 0 || !isSilent(Math.min(x, y), Math.max(x, y)),
      );
      if (
        cross.some(({ score }) => score < 0) ||
        telling.length * 3 < cross.length ||
        cross.reduce((sum, { score }) => sum + score, 0) < join * telling.length
      )
        continue;
      groups = [...groups.filter((group) => group !== left && group !== right), [...left, ...right]];
      merged = true;
    }
  }
  return groups.map((group) => [...group].sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

const SIZE = 8;
// Eighths, so that sums are exact in whatever order they are made.
const pairLists: fc.Arbitrary<readonly Pair[]> = fc
  .uniqueArray(
    fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([a, b]) => a < b),
    { selector: ([a, b]) => a * SIZE + b, maxLength: 28 },
  )
  .chain((edges) =>
    fc
      .array(fc.integer({ min: -1, max: 8 }), { minLength: edges.length, maxLength: edges.length })
      .map((eighths) =>
        edges.map(([a, b], i) =>
          pair(a, b, (eighths[i] ?? 0) < 0 ? -1 : (eighths[i] ?? 0) / 8, (a * b) % 3 === 1),
        ),
      ),
  );

describe('clusterPairs', () => {
  it.each<[string, number, readonly Pair[], readonly (readonly number[])[]]>([
    ['nothing', 0, [], []],
    ['items that nothing joins', 3, [], [[0], [1], [2]]],
    ['a pair', 3, [pair(0, 2, 0.9)], [[0, 2], [1]]],
    ['a pair below the threshold', 2, [pair(0, 1, 0.4)], [[0], [1]]],
    ['three that are all alike', 3, [pair(0, 1, 0.9), pair(0, 2, 0.8), pair(1, 2, 0.7)], [[0, 1, 2]]],
    ['a chain whose ends are not alike', 3, [pair(0, 1, 0.9), pair(1, 2, 0.8)], [[0, 1], [2]]],
    ['a chain whose ends are a conflict', 3, [pair(0, 1, 1), pair(1, 2, 1), pair(0, 2, -1)], [[0, 1], [2]]],
    [
      'a late join that an earlier one made possible',
      4,
      [pair(0, 1, 1), pair(1, 2, 0.75), pair(0, 2, 0.5), pair(2, 3, 1), pair(0, 3, 0.5), pair(1, 3, 0.5)],
      [[0, 1, 2, 3]],
    ],
  ])('%s', (_name, size, pairs, groups) => {
    expect(clusterPairs(size, pairs, 0.5, scoreIn(pairs))).toEqual(groups);
  });

  it('scores the pairs that it was not given before it joins them', () => {
    const pairs = [pair(0, 1, 1), pair(1, 2, 1)];
    const further = (last: number): Score => scoreIn([...pairs, pair(0, 2, last)]);
    expect(clusterPairs(3, pairs, 0.5, further(0))).toEqual([[0, 1, 2]]);
    expect(clusterPairs(3, pairs, 0.5, further(-1))).toEqual([[0, 1], [2]]);
    expect(clusterPairs(3, pairs, 0.75, further(0))).toEqual([[0, 1], [2]]);
    expect(clusterPairs(3, pairs, 0.75, further(0.5))).toEqual([[0, 1, 2]]);
  });

  it('counts no pair that is silent, unless most are', () => {
    const pairs = [pair(0, 1, 1, true), pair(1, 2, 0.75)];
    const whole = (isSilent: IsSilent): readonly (readonly number[])[] =>
      clusterPairs(3, pairs, 0.5, scoreIn(pairs), isSilent);
    expect(whole(() => true)).toEqual([[0, 1, 2]]);
    expect(whole(() => false)).toEqual([[0, 1], [2]]);
    const four = [pair(0, 1, 1, true), pair(1, 2, 1, true), pair(0, 2, 1, true), pair(2, 3, 0.75)];
    expect(clusterPairs(4, four, 0.5, scoreIn(four), () => true)).toEqual([[0, 1, 2, 3]]);
    const more = [...four, pair(0, 4, 1, true), pair(1, 4, 1, true), pair(2, 4, 1, true)];
    expect(clusterPairs(5, more, 0.5, scoreIn(more), () => true)).toEqual([[0, 1, 2, 4], [3]]);
  });

  it('joins equal figures first', () => {
    const pairs = [pair(0, 1, 1), pair(1, 2, 0.5, true), pair(0, 2, -1)];
    expect(clusterPairs(3, pairs, 0.5, scoreIn(pairs))).toEqual([[0], [1, 2]]);
  });

  it('does what the rule says', () => {
    fc.assert(
      fc.property(pairLists, fc.constantFrom(0.25, 0.5, 0.75), (pairs, join) => {
        const isSilent: IsSilent = (a, b) => (a + b) % 2 === 1;
        expect(clusterPairs(SIZE, pairs, join, scoreIn(pairs), isSilent)).toEqual(
          bruteForce(SIZE, pairs, join, isSilent),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never joins a conflict, and puts every item in one group', () => {
    fc.assert(
      fc.property(pairLists, (pairs) => {
        const groups = clusterPairs(SIZE, pairs, 0.25, scoreIn(pairs));
        expect(groups.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        for (const { a, b, score } of pairs)
          if (score < 0) expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(false);
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    const shuffled = pairLists.chain((pairs) =>
      fc.tuple(fc.constant(pairs), fc.shuffledSubarray([...pairs], { minLength: pairs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([pairs, other]) => {
        const score = scoreIn(pairs);
        expect(clusterPairs(SIZE, other, 0.5, score)).toEqual(clusterPairs(SIZE, pairs, 0.5, score));
      }),
    );
  });
});
