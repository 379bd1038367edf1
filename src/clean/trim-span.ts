import type { Span } from '../model/span.ts';

const WHITE = /[\s\u200B-\u200D\u2060\uFEFF]/;

/** `[start, end)` without white space and zero-width characters at either end; empty where nothing else is in it. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && WHITE.test(text.charAt(from))) from += 1;
  while (to > from && WHITE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
