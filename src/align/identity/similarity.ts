import type { Statement } from '../../model/statement.ts';
import { shared, type Weigh, weightOf } from './weights.ts';

/** 0–1: shared information over the mean of both (Dice), over weighted concepts. */
export function dice(a: readonly string[], b: readonly string[], weigh: Weigh): number {
  const total = weightOf(weigh, a) + weightOf(weigh, b);
  return total === 0 ? 0 : (2 * weightOf(weigh, shared(a, b))) / total;
}

/** 0–1: shared information over that of the side with less of it. */
export function containment(a: readonly string[], b: readonly string[], weigh: Weigh): number {
  const least = Math.min(weightOf(weigh, a), weightOf(weigh, b));
  return least === 0 ? 0 : weightOf(weigh, shared(a, b)) / least;
}

/** 0–1: share of the smaller list of participants that is in the other; 0.5 where one names none. */
export function participantOverlap(a: Statement, b: Statement): number {
  const least = Math.min(a.participants.length, b.participants.length);
  if (least === 0) return 0.5;
  return shared(a.participants, b.participants).length / least;
}

export interface Interval {
  readonly from: string;
  readonly to: string;
}

export const meet = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to;

/** Two clauses share at least this part of their words (dice) before they count as one sentence but for one thing. */
export const SAME_BUT_DATE = 0.6;
