import type { TimeContext } from '../expression.ts';
import type { Placed } from './placed.ts';

/** What the report has spoken of so far; the latest of each width, as day numbers. */
export interface Memory {
  /** Latest day named. */
  readonly day: number | null;
  /** First day of the latest week, month or year named, or of a narrower time within it. */
  readonly week: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** First day of the latest quarter named; null again once a whole year has been named. */
  readonly quarter: number | null;
}

export const EMPTY_MEMORY: Memory = { day: null, week: null, month: null, year: null, quarter: null };

/** Where an expression is read from. */
export interface Scene {
  /** Publication day, or null. */
  readonly today: number | null;
  /** The publication day is known, not inferred. */
  readonly certain: boolean;
  readonly memory: Memory;
  readonly context: TimeContext;
}

/** Adds a placed time to what has been spoken of. */
export function remember(memory: Memory, placed: Placed): Memory {
  const { from, granularity } = placed;
  if (from === null || (placed.type !== 'DATE' && placed.type !== 'TIME')) return memory;
  if (granularity === 'part' || granularity === 'day') return { ...memory, day: from, week: from, month: from, year: from };
  if (granularity === 'week') return { ...memory, week: from, month: from, year: from };
  if (granularity === 'month') return { ...memory, month: from, year: from };
  if (granularity === 'quarter') return { ...memory, quarter: from, year: from };
  return granularity === 'year' ? { ...memory, year: from, quarter: null } : memory;
}

/** Days by which a reading that goes against the verb's tense is set back, for days and months without a year. */
const AGAINST_TENSE = 90;

/** The same for quarters and seasons, which are spoken of in retrospect. */
export const AGAINST_TENSE_LONG = 180;

/** The candidate nearest to the publication day, where those that go against the tense are set back; the first of equals. */
export function nearest(candidates: readonly Placed[], today: number, context: TimeContext, against = AGAINST_TENSE): Placed | null {
  let best: Placed | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceFrom(candidate, today, context, against);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function distanceFrom(placed: Placed, today: number, context: TimeContext, against: number): number {
  const { from, to } = placed;
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  if (from <= today && today <= to) return 0;
  const ahead = from > today;
  const distance = ahead ? from - today : today - to;
  if (ahead && !context.future && context.tense === 'past') return distance + against;
  return !ahead && context.future ? distance + against * 2 : distance;
}

/** The direction a bare expression takes is settled by its verb, not by default. */
export function isDirected(context: TimeContext): boolean {
  return context.future || context.tense === 'past';
}
