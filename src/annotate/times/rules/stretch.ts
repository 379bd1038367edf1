import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isUnit, isWord, listedAs, skipDeterminer } from '../atoms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family, Match } from '../rule.ts';
import { longestOf } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { moment } from './moment.ts';
import { quarter } from './quarter.ts';
import { relativePeriod } from './relative-period.ts';
import { season } from './season.ts';
import { year } from './year.ts';

const longestPeriod = longestOf([calendarDate, relativePeriod, quarter, season, year, moment]);

function opens(atom: Atom, words: Lexicon): boolean {
  return words.edges.has(atom.lower) || isUnit(atom, 'year');
}

/** "early July", "mid-2024", "late last week", "the end of November", "earlier this month", "year end". */
export const stretch: Family = {
  opens,
  single: () => false,
  read: (reading, at) => {
    const { atoms, words } = reading;
    const determined = skipDeterminer(reading, at);
    const edge = listedAs(atoms[determined], words.edges);
    if (edge === undefined) return yearEnd(reading, determined);
    const next = atoms[determined + 1];
    const of = isWord(next, words.of);
    if (isWord(atoms[determined], words.edgeNouns) ? !of : of && determined > at) return null;
    const joined = of || isHyphen(next) || isWord(next, words.in) || isWord(next, words.on);
    const start = joined ? determined + 2 : determined + 1;
    const base = longestPeriod(reading, start) ?? bareUnit(reading, start);
    if (base === null || base.clock !== undefined || base.edge !== undefined) return null;
    return { ...base, edge };
  },
};

/** "the end of the month", "later in the day". */
function bareUnit({ atoms, words }: Reading, at: number): Match | null {
  const head = atoms[at + 1];
  if (head === undefined || head.plural || !isWord(atoms[at], words.the)) return null;
  const { unit } = head;
  if (unit === 'day') return { end: at + 2, form: { kind: 'anaphor', unit, shift: 0 } };
  const calendar =
    unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century';
  return calendar ? { end: at + 2, form: { kind: 'period', unit, shift: 0, rolling: false } } : null;
}

/** "year end", "year-end", "year's end". */
function yearEnd({ atoms, words }: Reading, at: number): Match | null {
  if (!isUnit(atoms[at], 'year')) return null;
  const next = isHyphen(atoms[at + 1]) || isWord(atoms[at + 1], words.possessive) ? at + 2 : at + 1;
  if (!isWord(atoms[next], words.yearEnd)) return null;
  return { end: next + 1, form: { kind: 'period', unit: 'year', shift: 0, rolling: false }, edge: 'end' };
}
