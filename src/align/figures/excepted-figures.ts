import type { Quantity } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { EXCEPTING_WORDS, WHOLE_WORDS } from '../en/figure-words.ts';
import type { Reader } from '../reading/reader.ts';

/** A figure that tells of whom something is not so: "all but three of the 40 were rescued". */
export interface Excepted {
  /** Where "all" stands. */
  readonly start: number;
  /** How many are left of the whole, where the text gives it as an exact number. */
  readonly rest: number | null;
  /** Where the whole ends, or the figure where it has none. */
  readonly end: number;
}

/** Null for a figure that is no exception from "all". */
export function exceptedAt(r: Reader, q: Quantity): Excepted | null {
  const at = firstStartingAt(r.a.tokens, Math.min(q.start, q.number.start));
  const [all, but] = [r.a.tokens[at - 2], r.a.tokens[at - 1]];
  if (!EXCEPTING_WORDS.has(but?.lower ?? '') || !WHOLE_WORDS.has(all?.lower ?? '')) return null;
  if (all === undefined || all.sentence !== q.sentence) return null;
  const whole = q.partOf === null ? undefined : r.a.quantities[q.partOf];
  const ahead = whole !== undefined && whole.start > q.start && whole.sentence === q.sentence;
  const counted = q.kind === 'count' && ahead;
  const [most, few] = [counted ? exactly(whole) : null, exactly(q)];
  return {
    start: all.start,
    rest: most !== null && few !== null && most > few ? most - few : null,
    end: ahead ? whole.end : q.end,
  };
}

const exactly = ({ value, low, high }: Quantity): number | null =>
  typeof value === 'number' && low === value && high === value ? value : null;

/** The statement of how many are left: 37 of "all but three of the 40". */
export function asRest(r: Reader, s: Statement, { start, rest, end }: Excepted): Statement {
  if (s.value?.kind !== 'number' || rest === null) return s;
  return {
    ...s,
    span: { start: Math.min(start, s.span.start), end: Math.max(end, s.span.end) },
    value: {
      ...s.value,
      stated: rest,
      low: rest,
      high: rest,
      lowOpen: false,
      highOpen: false,
      approximate: false,
    },
    label: r.a.article.text.slice(start, end),
    scope: null,
    numbers: [...new Set([...s.numbers, rest])].sort((x, y) => x - y),
  };
}
