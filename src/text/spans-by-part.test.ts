import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansByPart } from './spans-by-part.ts';

/** Parts of ten characters with a gap of two between them. */
const PARTS = [0, 12, 24].map((start) => ({ start, end: start + 10 }));

describe('spansByPart', () => {
  it.each<[string, number, number, readonly number[]]>([
    ['inside one', 2, 4, [0]],
    ['over two', 8, 14, [0, 1]],
    ['over all', 0, 40, [0, 1, 2]],
    ['in a gap', 10, 12, []],
    ['behind the last', 34, 40, []],
  ])('%s', (_, start, end, expected) => {
    const found = spansByPart([{ start, end }], PARTS);
    expect(found.flatMap((own, i) => (own.length > 0 ? [i] : []))).toEqual(expected);
  });

  it('finds what looking at all spans finds, in their order', () => {
    const span = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 10 }), (spans) => {
        expect(spansByPart(spans, PARTS)).toEqual(
          PARTS.map((part) => spans.filter((one) => one.start < part.end && part.start < one.end)),
        );
      }),
      { numRuns: 300, seed: 20250316 },
    );
  });
});
