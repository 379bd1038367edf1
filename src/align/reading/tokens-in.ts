import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';

/** Tokens that lie wholly in the span; `tokens` in order of their places. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = firstStartingAt(tokens, span.start);
  let end = first;
  while ((tokens[end]?.end ?? Infinity) <= span.end) end += 1;
  return tokens.slice(first, end);
}
