import type { Range, Readable } from './reading.ts';

/** The tokens that begin inside the span. Tokens are in text order. */
export function tokensOf(a: Readable, span: { readonly start: number; readonly end: number }): Range {
  return { first: firstTokenFrom(a, span.start), end: firstTokenFrom(a, span.end) };
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
