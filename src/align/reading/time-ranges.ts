import type { Time, Token } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { AND, BETWEEN, RANGE_JOINS } from '../en/range-words.ts';

/** The times with two that are the ends of one stretch told as that stretch: "between 2009 and 2016", "from Monday until
 *  Friday" are one date each, and not two. In text order, as given. */
export function withRanges(times: readonly Time[], tokens: readonly Token[]): readonly Time[] {
  const found: Time[] = [];
  for (let i = 0; i < times.length; i += 1) {
    const time = times[i];
    const next = times[i + 1];
    if (time === undefined) break;
    const range = next === undefined ? null : rangeOf(time, next, tokens);
    found.push(range ?? time);
    if (range !== null) i += 1;
  }
  return found;
}

function rangeOf(first: Time, last: Time, tokens: readonly Token[]): Time | null {
  const dated = first.type === 'DATE' && last.type === 'DATE' && first.granularity === last.granularity;
  if (!dated || first.from === null || last.from === null || last.from <= first.from) return null;
  const at = firstStartingAt(tokens, first.start);
  const end = firstStartingAt(tokens, last.start);
  const join = tokens[end - 1];
  if (join === undefined || join.start < first.end || (tokens[end - 2]?.end ?? 0) > first.end) return null;
  const between = tokens[at - 1]?.lower === BETWEEN && join.lower === AND;
  if (!between && !RANGE_JOINS.has(join.lower)) return null;
  return {
    ...first,
    end: last.end,
    value: `${first.value}/${last.value}`,
    to: last.to,
    certain: first.certain && last.certain,
  };
}
