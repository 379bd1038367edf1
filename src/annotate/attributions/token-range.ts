import type { Range, Readable } from './reading.ts';

/** The tokens that begin inside the span. Tokens are in text order. */
export function tokensOf(a: Readable, span: { readonly start: number; readonly end: number }): Range {
  return { first: firstTokenFrom(a, span.start), end: firstTokenFrom(a, span.end) };
}

/** The tokens that begin inside each of the spans, which are in text order and short. */
export function tokensOfEach(
  { tokens }: Readable,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Range[] {
  const ranges: Range[] = [];
  let first = 0;
  for (const { start, end } of spans) {
    while ((tokens[first]?.start ?? Infinity) < start) first += 1;
    let behind = first;
    while ((tokens[behind]?.start ?? Infinity) < end) behind += 1;
    ranges.push({ first, end: behind });
  }
  return ranges;
}

/** Index of the first token that begins at or behind `offset`. */
function firstTokenFrom(a: Readable, offset: number): number {
  let low = 0;
  let high = a.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((a.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
