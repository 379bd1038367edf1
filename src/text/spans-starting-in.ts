import type { Span } from '../model/span.ts';

/** Index of the first span that starts at or after `at`; spans are sorted by start. Logarithmic. */
export function firstStartingAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that start within `[start, end)`; spans are sorted by start. Logarithmic, beside what is given back. */
export function spansStartingIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return spans.slice(firstStartingAt(spans, start), firstStartingAt(spans, end));
}
