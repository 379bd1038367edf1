import type { Time, With } from '../../model/annotation.ts';
import { narrow } from './anchor/narrow.ts';
import { placeDate, placeHoliday, placeWeekday } from './anchor/place-date.ts';
import { placeAnaphor, placeDuration, placeOffset } from './anchor/place-offset.ts';
import { placeDecade, placePeriod, placeQuarter, placeSeason } from './anchor/place-period.ts';
import type { Placed } from './anchor/placed.ts';
import { placedCentury, placedDay, unplaced } from './anchor/placed.ts';
import type { Scene } from './anchor/scene.ts';
import { EMPTY_MEMORY, remember } from './anchor/scene.ts';
import { isoDate, parseIsoDay } from './calendar.ts';
import type { TimeExpression, TimeForm } from './expression.ts';

/** The day a report was published, ISO date or date-time as written, and whether that is known or inferred. */
export interface TimeAnchor {
  readonly publishedAt: string | null;
  readonly certain: boolean;
}

/** Places expressions on the calendar, in text order, each beside the publication date and what was spoken of before.
 *  Without a publication date what depends on it keeps an open value (`XXXX-WXX-5`) and no interval. */
export function anchorTimes(
  expressions: readonly TimeExpression[],
  _a: With<'tokens' | 'sentences'>,
  anchor: TimeAnchor,
): readonly Time[] {
  const today = parseIsoDay(anchor.publishedAt);
  const certain = anchor.certain && today !== null;
  let memory = EMPTY_MEMORY;
  return expressions.map((expression) => {
    const placed = place(expression.form, { today, certain, memory, context: expression.context });
    memory = remember(memory, placed, expression.form, today);
    return timeOf(expression, placed, today);
  });
}

function timeOf(expression: TimeExpression, placed: Placed, today: number | null): Time {
  const { other, ...one } = placed;
  const { from, to, ...rest } = narrow(one, expression, today);
  const time = {
    start: expression.start,
    end: expression.end,
    ...rest,
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
