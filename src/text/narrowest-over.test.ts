import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../model/span.ts';
import { narrowestOver } from './narrowest-over.ts';

const span = (start: number, end: number): Span => ({ start, end });

describe('narrowestOver', () => {
  it.each<[string, readonly Span[], number, number]>([
    ['the only one', [span(2, 5)], 2, 0],
    ['none before it', [span(2, 5)], 1, -1],
    ['none at its end', [span(2, 5)], 5, -1],
    ['the inner one', [span(0, 9), span(3, 5)], 4, 1],
    ['the outer one behind the inner', [span(0, 9), span(3, 5)], 5, 0],
    ['of equals the first', [span(0, 4), span(2, 6)], 3, 0],
    ['no empty one', [span(3, 3)], 3, -1],
    ['none of none', [], 0, -1],
  ])('%s', (_, spans, at, expected) => {
    expect(narrowestOver(spans)(at)).toBe(expected);
  });

  it('finds what looking at all of them finds', () => {
    const place = fc.nat({ max: 30 });
    const spans = fc.array(
      fc.tuple(place, place).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, place, (all, at) => {
        const widths = all.map(({ start, end }) => (start <= at && at < end ? end - start : Infinity));
        const least = Math.min(...widths);
        expect(narrowestOver(all)(at)).toBe(least === Infinity ? -1 : widths.indexOf(least));
      }),
      { numRuns: 500, seed: 20250316 },
    );
  });
});
