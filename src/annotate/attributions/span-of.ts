import type { Span } from '../../model/span.ts';
import type { Range, Reading } from './reading.ts';

/** The stretch of text from the first token to the last. */
export function spanOf(r: Reading, range: Range): Span {
  const start = r.a.tokens[range.first]?.start ?? 0;
  return { start, end: r.a.tokens[range.end - 1]?.end ?? start };
}
