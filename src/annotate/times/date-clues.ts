import type { Language } from '../language.ts';
import { isoDate, toDay, weekdayOf } from './calendar.ts';
import type { TimeExpression } from './expression.ts';

/** Days on either side of the story's date among which an article's own words choose. */
export const WINDOW = 7;

/** What a day gains when "reported on Saturday" names it, or the day before it. */
const REPORTED_THAT_DAY = 2;
const REPORTED_DAY_BEFORE = 1;

/** What a day gains when the article calls it its own: "this Wednesday evening". */
const CALLED_TODAY = 2;

/** What a day gains when a past weekday or date lies up to two days back, and loses when a past date lies ahead of it. */
const RECENT = 0.3;
const RECENT_DAYS = 2;
const NOT_YET = 1;

/** What a day gains when the one before it is named and a midnight is told as past: more than its distance costs it. */
const NIGHT_AFTER = 0.5;

/** From this hour of a day on, what is told as past is told on the next. */
const LATE_HOUR = 23;

/** What an undated article says of the days around it. */
export interface DateClues {
  /** ISO weekdays on which the article says that something was reported. */
  readonly reported: ReadonlySet<number>;
  /** ISO weekdays that it calls its own. */
  readonly today: ReadonlySet<number>;
  /** ISO weekdays of what has happened. */
  readonly past: ReadonlySet<number>;
  /** Days of months of what has happened, as `[month, day]`. */
  readonly dates: readonly (readonly [number, number])[];
  /** It tells of a midnight as past. */
  readonly night: boolean;
}

export function readClues(expressions: readonly TimeExpression[]): DateClues {
  const reported = new Set<number>();
  const today = new Set<number>();
  const past = new Set<number>();
  const dates: [number, number][] = [];
  let night = false;
  for (const { form, context, part, clock } of expressions) {
    if (context.future) continue;
    if (form.kind === 'weekday' && form.from === 'publication') {
      if (form.shift === 0 && part !== null) today.add(form.weekday);
      if (form.shift === null) past.add(form.weekday);
      if (form.shift === null && context.reports) reported.add(form.weekday);
    }
    if (form.kind === 'date' && form.year === null && form.month !== null && form.day !== null)
      if (context.tense === 'past') dates.push([form.month, form.day]);
    if (clock !== null && clock.hour >= LATE_HOUR && context.tense === 'past') night = true;
  }
  return { reported, today, past, dates, night };
}

/** How well an article's clues fit a publication day. */
export function fitness({ reported, today, past, dates, night }: DateClues, day: number): number {
  const weekday = weekdayOf(day);
  const before = weekdayOf(day - 1);
  let score = reported.has(weekday) ? REPORTED_THAT_DAY : reported.has(before) ? REPORTED_DAY_BEFORE : 0;
  if (today.has(weekday)) score += CALLED_TODAY;
  if (night && past.has(before)) score += NIGHT_AFTER;
  for (const named of past) if ((weekday - named + 7) % 7 <= RECENT_DAYS) score += RECENT;
  for (const [month, dayOfMonth] of dates.slice(0, 3)) {
    const year = Number((isoDate(day) ?? '1970').slice(0, 4));
    const gap = day - toDay({ year, month, day: dayOfMonth });
    if (gap >= 0 && gap <= RECENT_DAYS) score += RECENT;
    else if (gap < 0 && gap > -WINDOW) score -= NOT_YET;
  }
  return score;
}

/** Does the article speak of what its own outlet printed the day before: "the cook of whom we wrote yesterday"? */
export function recallsYesterday(
  text: string,
  expressions: readonly TimeExpression[],
  language: Language | null,
): boolean {
  return expressions.some(({ form, context, start }) => {
    if (language === null || form.kind !== 'day' || form.shift !== -1) return false;
    const [who = ''] = text.slice(0, start).trimEnd().split(/\s+/).slice(-2);
    return (
      language.times.printingVerbs.has(context.verb ?? '') && language.times.ourselves.has(who.toLowerCase())
    );
  });
}
