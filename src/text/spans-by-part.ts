import type { Span } from '../model/span.ts';
import { firstStartingAt } from './spans-starting-in.ts';

/** For each part of a text the spans that overlap it, in the order given. Parts are sorted and do not overlap. Linear in the
 *  spans and the parts that each lies in, beside a logarithm. */
export function spansByPart<T extends Span>(
  spans: readonly T[],
  parts: readonly Span[],
): readonly (readonly T[])[] {
  const found: T[][] = parts.map(() => []);
  for (const span of spans) {
    const first = Math.max(0, firstStartingAt(parts, span.start + 1) - 1);
    for (let i = first; (parts[i]?.start ?? span.end) < span.end; i += 1)
      if ((parts[i]?.end ?? 0) > span.start) found[i]?.push(span);
  }
  return found;
}
