import { EDGES } from '../../en/time-words.ts';
import type { Atoms } from '../atoms.ts';
import { isHyphen, isWord, skipDeterminer } from '../atoms.ts';
import type { Edge } from '../expression.ts';
import type { Match, Rule } from '../rule.ts';
import { longest } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { moment } from './moment.ts';
import { quarter } from './quarter.ts';
import { relativePeriod } from './relative-period.ts';
import { season } from './season.ts';
import { readUnit } from './words.ts';
import { year } from './year.ts';

const edges: ReadonlyMap<string, Edge> = new Map(Object.entries(EDGES));
const periodFamilies: readonly Rule[] = [calendarDate, relativePeriod, quarter, season, year, moment];

/** "early July", "mid-2024", "late last week", "the end of November", "earlier this month", "year end". */
export const stretch: Rule = (atoms, at) => {
  const determined = skipDeterminer(atoms, at);
  const edge = edges.get(atoms[determined]?.lower ?? '');
  if (edge === undefined) return yearEnd(atoms, at);
  const joined =
    isHyphen(atoms[determined + 1]) || isWord(atoms[determined + 1], 'in', 'on', 'of')
      ? determined + 2
      : determined + 1;
  const noun = edge === 'end' || isWord(atoms[determined], 'beginning', 'start', 'middle', 'outset');
  if (noun && !isWord(atoms[determined + 1], 'of')) return null;
  if (!noun && determined > at && isWord(atoms[joined - 1], 'of')) return null;
  const base = longest(periodFamilies, atoms, joined) ?? bareUnit(atoms, joined);
  if (base === null || base.clock !== undefined || base.edge !== undefined) return null;
  return { ...base, edge };
};

/** "the end of the month", "later in the day". */
function bareUnit(atoms: Atoms, at: number): Match | null {
  const unit = readUnit(atoms[at + 1]);
  if (!isWord(atoms[at], 'the') || unit === null || atoms[at + 1]?.lower.endsWith('s')) return null;
  if (unit === 'day') return { end: at + 2, form: { kind: 'anaphor', unit, shift: 0 } };
  const calendar =
    unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century';
  return calendar ? { end: at + 2, form: { kind: 'period', unit, shift: 0, rolling: false } } : null;
}

/** "year end", "year-end", "year's end". */
function yearEnd(atoms: Atoms, at: number): Match | null {
  const determined = skipDeterminer(atoms, at);
  if (!isWord(atoms[determined], 'year')) return null;
  const next =
    isHyphen(atoms[determined + 1]) || isWord(atoms[determined + 1], "'s") ? determined + 2 : determined + 1;
  if (!isWord(atoms[next], 'end')) return null;
  return { end: next + 1, form: { kind: 'period', unit: 'year', shift: 0, rolling: false }, edge: 'end' };
}
