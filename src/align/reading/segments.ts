import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Reader } from './reader.ts';
import { tokensIn } from './tokens-in.ts';

/** Words that add a second thing to a clause: "along with shells and rockets", "as well as a new road". */
const ADDING = ['along', 'alongside', 'besides'];

/** Fewest tokens of a stretch that is told by itself. */
const LEAST_TOKENS = 4;

/** A stretch cut where it turns to a second thing: at a dash, or at "along with", "as well as", "in addition to". */
export function segments(r: Reader, stretch: Span): readonly Span[] {
  const tokens = tokensIn(r.a.tokens, stretch);
  const cuts = tokens.flatMap((_, i) =>
    i >= LEAST_TOKENS && tokens.length - i >= LEAST_TOKENS && turns(tokens, i) ? [i] : [],
  );
  const edges = [0, ...cuts, tokens.length];
  return edges.slice(1).flatMap((end, k) => {
    const own = trimmed(tokens.slice(edges[k] ?? 0, end));
    const first = own[0];
    const last = own.at(-1);
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

function turns(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if ((token.text === '–' || token.text === '—') && tokens[i - 1]?.end !== token.start) return true;
  if (ADDING.includes(token.lower)) return !isActing(tokens[i - 1]);
  return token.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as';
}

/** "standing alongside", "go along": the word belongs to what is done. */
function isActing(before: Token | undefined): boolean {
  return before?.pos === 'VERB' || before?.pos === 'ADV' || before?.lower.endsWith('ing') === true;
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let first = 0;
  let end = tokens.length;
  while (first < end && /^[,;:–—()]$/.test(tokens[first]?.text ?? '')) first += 1;
  while (end > first && /^[,;:–—(.]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return tokens.slice(first, end);
}
