import { describe, expect, it } from 'vitest';
import { weighChains } from './chain-runs.ts';

describe('weighChains', () => {
  it.each([
    [
      'runs in order and near',
      [
        { a: 0, b: 0, length: 4 },
        { a: 6, b: 5, length: 3 },
      ],
      [7, 7],
    ],
    [
      'runs out of reach',
      [
        { a: 0, b: 0, length: 4 },
        { a: 60, b: 5, length: 3 },
      ],
      [4, 3],
    ],
    [
      'runs that cross',
      [
        { a: 0, b: 9, length: 4 },
        { a: 6, b: 0, length: 3 },
      ],
      [4, 3],
    ],
    [
      'runs that overlap by one',
      [
        { a: 0, b: 0, length: 4 },
        { a: 3, b: 5, length: 3 },
      ],
      [6, 6],
    ],
    [
      'a fork, each branch by itself',
      [
        { a: 0, b: 0, length: 4 },
        { a: 5, b: 5, length: 3 },
        { a: 5, b: 8, length: 6 },
      ],
      [10, 7, 10],
    ],
    ['nothing', [], []],
  ])('weighs %s', (_, runs, weights) => {
    expect(weighChains(runs, 8)).toEqual(weights);
  });
});
