import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstStartingAt, spansStartingIn } from './spans-starting-in.ts';

const sorted = fc
  .array(fc.nat(50), { maxLength: 30 })
  .map((starts) => starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 3 })));

it('gives the spans that a plain filter gives', () => {
  fc.assert(
    fc.property(sorted, fc.nat(50), fc.nat(20), (spans, start, length) => {
      const end = start + length;
      expect(spansStartingIn(spans, { start, end })).toEqual(
        spans.filter((one) => one.start >= start && one.start < end),
      );
    }),
  );
});

it.each([
  [[], 5, 0],
  [[3, 3, 7], 3, 0],
  [[3, 3, 7], 4, 2],
  [[3, 3, 7], 8, 3],
])('in %j the first from %i has index %i', (starts, at, index) => {
  expect(
    firstStartingAt(
      starts.map((start) => ({ start, end: start })),
      at,
    ),
  ).toBe(index);
});
