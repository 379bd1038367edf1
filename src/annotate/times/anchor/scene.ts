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

/** Days by which a reading that goes against the verb's tense is set back. */
export interface Setbacks {
  /** It lies ahead of a past verb of speech: "he said Monday the fair in May …" may still look ahead. */
  readonly aheadOfSpeech: number;
  /** It lies ahead of another past verb: "in January it brought in a new chief" cannot. */
  readonly aheadOfPast: number;
  /** It lies behind a cue for the future: "due in June". */
  readonly behindCue: number;
  /** It lies behind a verb in the future: "will meet in June" cannot. */
  readonly behindFuture: number;
}

/** For days and months without a year: far enough that only a far smaller distance goes against the tense. */
const DATE_SETBACKS: Setbacks = { aheadOfSpeech: 150, aheadOfPast: 330, behindCue: 150, behindFuture: 330 };

/** For quarters and seasons, which are spoken of in retrospect: "it will report a third-quarter loss". */
export const PERIOD_SETBACKS: Setbacks = {
  aheadOfSpeech: 180,
  aheadOfPast: 330,
  behindCue: 180,
  behindFuture: 180,
};

/** The candidate nearest to the publication day, where those that go against the tense are set back; the first of
 *  equals. Where no verb settles the direction, the next candidate is kept beside it if it is nearly as near. */
export function nearest(
  candidates: readonly Placed[],
  today: number,
  context: TimeContext,
  setbacks = DATE_SETBACKS,
): Placed | null {
  const [best, second] = candidates
    .map((placed) => ({ placed, distance: distanceFrom(placed, today, context, setbacks) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance);
  if (best === undefined) return null;
  const alone = second === undefined || second.distance > best.distance * NEARLY;
  return alone || isDirected(context) ? best.placed : { ...best.placed, other: second.placed };
}

/** How many times farther the other year may lie to be worth naming: beyond it nobody would leave the year out. */
const NEARLY = 2;

function distanceFrom(placed: Placed, today: number, context: TimeContext, setbacks: Setbacks): number {
  const { from, to } = placed;
  if (from === null || to === null) return Number.POSITIVE_INFINITY;
  if (from <= today && today <= to) return 0;
  const { tense, future } = context;
  if (from <= today) {
    const setback = tense === 'future' ? setbacks.behindFuture : setbacks.behindCue;
    return today - to + (future ? setback : 0);
  }
  // "Extended to Nov. 20": an end lies ahead of its verb.
  if (context.ends || future || tense !== 'past') return from - today;
  const spoken = context.verb === null || context.reports;
  return from - today + (spoken ? setbacks.aheadOfSpeech : setbacks.aheadOfPast);
}

/** The direction a bare expression takes is settled by its verb, not by default. */
export function isDirected(context: TimeContext): boolean {
  return context.future || context.tense === 'past';
}
