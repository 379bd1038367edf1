import type { Time, Token } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { AND, BETWEEN, CONTINUING, RANGE_JOINS, STARTING } from '../en/range-words.ts';

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
  if (!isJoined(tokens, firstStartingAt(tokens, first.start), first, firstStartingAt(tokens, last.start)))
    return null;
  return {
    ...first,
    end: last.end,
    value: `${first.value}/${last.value}`,
    to: last.to,
    certain: first.certain && last.certain,
  };
}

/** Do the words between two times, and those before the first, make them the ends of one stretch?
 *  @param at index of the first token of the first time; `next`, of the last time. */
function isJoined(tokens: readonly Token[], at: number, first: Time, next: number): boolean {
  const words = tokens.slice(firstStartingAt(tokens, first.end), next).map(({ lower }) => lower);
  const join = words.at(-1) ?? '';
  if (words.length === 1) return RANGE_JOINS.has(join) || (join === AND && tokens[at - 1]?.lower === BETWEEN);
  // "beginning in 2009 and continuing through 2016"
  const starts = [tokens[at - 1], tokens[at - 2]].some((token) => STARTING.has(token?.lower ?? ''));
  const goesOn = words.length <= GOING_ON && words.slice(-2).some((word) => CONTINUING.has(word));
  return starts && goesOn && words.includes(AND);
}

/** ", and continuing through": words between the ends of such a stretch, at most. */
const GOING_ON = 4;
