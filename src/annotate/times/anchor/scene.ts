import type { TimeContext, TimeForm } from '../expression.ts';
import type { Placed } from './placed.ts';

/** What the report has spoken of so far; the latest of each width, as day numbers. */
export interface Memory {
  /** Latest day named. */
  readonly day: number | null;
  /** First day of the latest week, month or year named, or of a narrower time within it. */
  readonly week: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** First day of the latest quarter reported on, one that has ended. */
  readonly quarter: number | null;
  /** Width of the results last spoken of: "a year earlier" after "the first nine months" is not a quarter. */
  readonly results: 'quarter' | 'year' | null;
}

export const EMPTY_MEMORY: Memory = {
  day: null,
  week: null,
  month: null,
  year: null,
  quarter: null,
  results: null,
};

/** Where an expression is read from. */
export interface Scene {
  /** Publication day, or null. */
  readonly today: number | null;
  /** The publication day is known, not inferred. */
  readonly certain: boolean;
  readonly memory: Memory;
  readonly context: TimeContext;
}

/** Adds a placed time to what has been spoken of. A comparison ("a year earlier") is named, but the talk does not move there. */
export function remember(memory: Memory, placed: Placed, form: TimeForm, today: number | null): Memory {
  if (form.kind === 'offset' && form.unit === 'year') return memory;
  if (form.kind === 'quarter') return rememberQuarter(memory, placed, form, today);
  if (form.kind === 'duration') return isResultsLength(form) ? { ...memory, results: 'year' } : memory;
  const { from, granularity } = placed;
  if (from === null || (placed.type !== 'DATE' && placed.type !== 'TIME')) return memory;
  if (granularity === 'part' || granularity === 'day')
    return { ...memory, day: from, week: from, month: from, year: from };
  if (granularity === 'week') return { ...memory, week: from, month: from, year: from };
  if (granularity === 'month') return { ...memory, month: from, year: from };
  return granularity === 'year' ? { ...memory, year: from } : memory;
}

/** Only a quarter that has ended and is later than what was spoken of moves the talk; "the 1988 quarter" is a comparison. */
function rememberQuarter(
  memory: Memory,
  placed: Placed,
  form: Extract<TimeForm, { kind: 'quarter' }>,
  today: number | null,
): Memory {
  const { from, to } = placed;
  if (form.length === 'half' || from === null || to === null) return memory;
  if (form.year !== null && form.number === null) return memory;
  const ended = today === null || to < today;
  return ended && (memory.quarter === null || from >= memory.quarter)
    ? { ...memory, quarter: from, results: 'quarter' }
    : memory;
}

/** "the nine months", "the year ended Sept. 30": lengths over which companies report, longer than a quarter. */
function isResultsLength({ unit, amount, toward }: Extract<TimeForm, { kind: 'duration' }>): boolean {
  if (toward !== null) return false;
  return unit === 'month' ? amount.low === 6 || amount.low === 9 || amount.low === 12 : false;
}

/** Days by which a reading that goes against the verb's tense is set back, for days and months without a year. */
const AGAINST_TENSE = 150;

/** The same where the verb is no verb of speech: "in January it brought in a new chief" cannot lie ahead. */
const AGAINST_PLAIN_PAST = 330;

/** The same for quarters and seasons, which are spoken of in retrospect. */
export const AGAINST_TENSE_LONG = 180;

/** The candidate nearest to the publication day, where those that go against the tense are set back; the first of equals. */
export function nearest(
  candidates: readonly Placed[],
  today: number,
  context: TimeContext,
  against = AGAINST_TENSE,
): Placed | null {
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
  // "Extended to Nov. 20": an end lies ahead of its verb.
  if (ahead && !context.ends && !context.future && context.tense === 'past') {
    const spoken = context.verb === null || context.reports;
    return distance + (spoken ? against : AGAINST_PLAIN_PAST);
  }
  return !ahead && context.future ? distance + against : distance;
}

/** The direction a bare expression takes is settled by its verb, not by default. */
export function isDirected(context: TimeContext): boolean {
  return context.future || context.tense === 'past';
}
