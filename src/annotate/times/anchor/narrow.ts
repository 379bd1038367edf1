import { pad } from '../calendar.ts';
import type { TimeExpression } from '../expression.ts';
import type { Placed } from './placed.ts';

/** Cuts a period to the stretch that "early", "late", "mid" or "earlier" leaves of it, and a day to its part or hour. */
export function narrow(placed: Placed, expression: TimeExpression, today: number | null): Placed {
  const hour = toHour(placed, expression);
  const { from, to } = hour;
  if (expression.edge === null || from === null || to === null || to <= from) return hour;
  const days = to - from + 1;
  switch (expression.edge) {
    case 'early':
      return { ...hour, to: from + Math.ceil(days / 2) - 1 };
    case 'late':
      return { ...hour, from: to - Math.ceil(days / 2) + 1 };
    case 'mid':
      return { ...hour, from: from + Math.floor(days / 4), to: to - Math.floor(days / 4) };
    case 'end':
      return { ...hour, from: to - Math.ceil(days / 4) + 1 };
    case 'earlier':
      return today === null || today < from || today > to ? hour : { ...hour, to: today };
    case 'later':
      return today === null || today < from || today > to ? hour : { ...hour, from: today };
  }
}

function toHour(placed: Placed, { part, clock }: TimeExpression): Placed {
  if (placed.granularity !== 'day') return placed;
  if (clock !== null) {
    const value = `${placed.value}T${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}`;
    return { ...placed, type: 'TIME', value, granularity: 'part' };
  }
  return part === null
    ? placed
    : { ...placed, type: 'TIME', value: `${placed.value}T${part}`, granularity: 'part' };
}
