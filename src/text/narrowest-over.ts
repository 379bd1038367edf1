import type { Span } from '../model/span.ts';
import { firstStartingAt } from './spans-starting-in.ts';

/** A stretch of which the same span is the narrowest one over each of its places. */
interface Stretch extends Span {
  /** Index of that span, or -1. */
  readonly over: number;
}

/** Looks up the narrowest of some spans over a place; of equals the first one; -1 where none is. Spans come in any order and
 *  may nest. Making it takes n log n for spans that nest a few deep, asking log n. */
export function narrowestOver(spans: readonly Span[]): (at: number) => number {
  const stretches = stretchesOf(spans);
  return (at) => {
    const stretch = stretches[firstStartingAt(stretches, at + 1) - 1];
    return stretch !== undefined && at < stretch.end ? stretch.over : -1;
  };
}

function stretchesOf(spans: readonly Span[]): readonly Stretch[] {
  const width = (i: number): number => (spans[i]?.end ?? 0) - (spans[i]?.start ?? 0);
  const byStart = spans
    .flatMap(({ start, end }, i) => (start < end ? [i] : []))
    .sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let open: number[] = [];
  let next = 0;
  edges.forEach((start, k) => {
    const end = edges[k + 1];
    if (end === undefined) return;
    open = open.filter((i) => (spans[i]?.end ?? 0) > start);
    for (let i = byStart[next]; i !== undefined && spans[i]?.start === start; i = byStart[next]) {
      open.push(i);
      next += 1;
    }
    const over = open.reduce(
      (best, i) => (best < 0 || width(i) < width(best) || (width(i) === width(best) && i < best) ? i : best),
      -1,
    );
    if (over >= 0) stretches.push({ start, end, over });
  });
  return stretches;
}
