import type { ActiveStory } from './active.ts';
import { type Stream, settleStory } from './stream.ts';

/** How much the window holds. */
export interface Window {
  /** Days after which a story that no article joined leaves the window; null for no such limit. */
  readonly days: number | null;
  /** Articles in the window; beyond it, stories that no article joined for longest leave. */
  readonly maxActive: number;
}

/** Articles from one sweep to the next. */
const SWEEP_EVERY = 256;

/** The part of the articles, at either end, whose days do not tell where the stream is: late, early or misdated. */
const STRAY = 0.1;

/** Takes out of the window what no longer belongs there. */
export function sweep(stream: Stream, { days, maxActive }: Window): void {
  if (stream.arrived % SWEEP_EVERY === 0) sweepDays(stream, days ?? Infinity);
  for (const story of stream.stories.values()) {
    if (stream.articles.size <= maxActive) return;
    settleStory(stream, story);
  }
}

/** The stream is where most of its latest articles are. In a stream that is in no order these lie all over the years,
 *  and no story leaves for its day. */
function sweepDays(stream: Stream, days: number): void {
  const recent = stream.recentDays.sort((a, b) => a - b);
  const from = recent[Math.floor(recent.length * STRAY)];
  const to = recent[Math.ceil(recent.length * (1 - STRAY)) - 1];
  stream.recentDays = [];
  if (from === undefined || to === undefined) return;
  for (const story of [...stream.stories.values()]) {
    if (isFar(story, from - days, to + days)) settleStory(stream, story);
  }
}

function isFar({ members }: ActiveStory, from: number, to: number): boolean {
  return (
    members.every(({ day }) => day !== null && day < from) ||
    members.every(({ day }) => day !== null && day > to)
  );
}
