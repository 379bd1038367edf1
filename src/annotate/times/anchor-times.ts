import type { Time, Token, With } from '../../model/annotation.ts';
import { dayOfEvent, type EventIndex, indexEvents } from './anchor/dated-events.ts';
import { datelineDay } from './anchor/dateline.ts';
import { narrow } from './anchor/narrow.ts';
import { placeDate, placeHoliday, placeWeekday } from './anchor/place-date.ts';
import { placeAnaphor, placeBeside, placeDuration, placeOffset } from './anchor/place-offset.ts';
import { placeDecade, placePeriod, placeQuarter, placeSeason } from './anchor/place-period.ts';
import type { Placed } from './anchor/placed.ts';
import { placedCentury, placedDay, unplaced } from './anchor/placed.ts';
import type { Memory, Scene } from './anchor/scene.ts';
import { EMPTY_MEMORY, remember } from './anchor/scene.ts';
import { isoDate, parseIsoDay } from './calendar.ts';
import type { TimeExpression, TimeForm } from './expression.ts';

/** The day a report was published, ISO date or date-time as written, and whether that is known or inferred. */
export interface TimeAnchor {
  readonly publishedAt: string | null;
  readonly certain: boolean;
}

/** Places expressions on the calendar, in text order, each beside the publication date, what was spoken of before or
 *  a happening dated before. Without a publication date what depends on it keeps an open value (`XXXX-WXX-5`) and no
 *  interval. */
export function anchorTimes(
  expressions: readonly TimeExpression[],
  a: With<'tokens' | 'sentences' | 'events'>,
  anchor: TimeAnchor,
): readonly Time[] {
  const published = parseIsoDay(anchor.publishedAt);
  const today = datelineDay(expressions, a.article.text, published) ?? published;
  const certain = anchor.certain && today !== null;
  const bySentence = new Map<number, Time[]>();
  let index: EventIndex | null = null;
  let memory = EMPTY_MEMORY;
  const times: Time[] = [];
  for (const [i, expression] of expressions.entries()) {
    const { form, context, beside } = expression;
    const scene = { today, certain, memory, context };
    let placed = place(form, scene);
    if (beside !== null && form.kind === 'duration') {
      const next = expressions[i + 1];
      index ??= indexEvents(a.events);
      const day =
        dayNamedAt(a.tokens, beside.token, next, memory, { today, certain }) ??
        (beside.known ? dayOfEvent(beside.token, a.events, index, bySentence) : null);
      const moved = day === null ? null : placeBeside(form, day, beside.direction);
      if (moved !== null && !goesAgainst(moved, scene)) placed = moved;
    }
    memory = remember(memory, placed, form, today);
    const time = timeOf(expression, placed, today);
    times.push(time);
    // "Said on Friday" dates the saying, not what was said.
    if (context.reports || !time.certain) continue;
    const row = bySentence.get(expression.sentence);
    if (row === undefined) bySentence.set(expression.sentence, [time]);
    else if (row.length < MOST_DATES) row.push(time);
  }
  return times;
}

/** Times of one sentence kept to date its happenings by; a longer one is a list. */
const MOST_DATES = 20;

/** It would lie ahead of the report, which no word says. */
function goesAgainst({ from }: Placed, { today, context }: Scene): boolean {
  return from !== null && today !== null && from > today && !context.future;
}

/** Tokens from "after" to the day it speaks of: "after the Aug. 5 raid". */
const DAY_REACH = 2;

/** The day named just behind "after" or "before". */
function dayNamedAt(
  tokens: readonly Token[],
  token: number,
  next: TimeExpression | undefined,
  memory: Memory,
  now: Pick<Scene, 'today' | 'certain'>,
): number | null {
  if (next === undefined || next.start < (tokens[token]?.start ?? Infinity)) return null;
  if (next.start >= (tokens[token + DAY_REACH]?.start ?? Infinity)) return null;
  const { from, granularity } = place(next.form, { ...now, memory, context: next.context });
  return granularity === 'day' || granularity === 'part' ? from : null;
}

function timeOf(expression: TimeExpression, placed: Placed, today: number | null): Time {
  const { other } = placed;
  const { type, value, granularity, certain, from, to } = narrow(placed, expression, today);
  const time = {
    start: expression.start,
    end: expression.end,
    type,
    value,
    granularity,
    certain,
    from: from === null ? null : isoDate(from),
    to: to === null ? null : isoDate(to),
  };
  if (other === undefined) return time;
  const second = timeOf(expression, other, today);
  return { ...time, alternative: { value: second.value, from: second.from, to: second.to } };
}

function place(form: TimeForm, scene: Scene): Placed {
  switch (form.kind) {
    case 'date':
      return placeDate(form, scene);
    case 'weekday':
      return placeWeekday(form, scene);
    case 'day':
      return scene.today === null
        ? unplaced(openDay(form.shift), 'day')
        : placedDay(scene.today + form.shift, scene.certain);
    case 'period':
      return placePeriod(form, scene);
    case 'quarter':
      return placeQuarter(form, scene);
    case 'season':
      return placeSeason(form, scene);
    case 'decade':
      return placeDecade(form.start, scene);
    case 'century':
      return placedCentury(form.number, true);
    case 'holiday':
      return placeHoliday(form, scene);
    case 'offset':
      return placeOffset(form, scene);
    case 'anaphor':
      return placeAnaphor(form, scene);
    case 'duration':
      return placeDuration(form, scene);
    case 'set':
      return unplaced(form.value, 'other', 'SET');
    case 'vague':
      return unplaced(form.value);
  }
}

function openDay(shift: number): string {
  return shift === 0 ? 'PRESENT_REF' : shift < 0 ? 'PAST_REF' : 'FUTURE_REF';
}
