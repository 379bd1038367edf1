import { PARTS } from '../../en/time-words.ts';
import type { Atom, Atoms } from '../atoms.ts';
import { isHyphen, isWord, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { Clock, DayPart } from '../expression.ts';
import type { Match, Rule } from '../rule.ts';
import { longest } from '../rule.ts';
import { anaphor } from './anaphor.ts';
import { calendarDate } from './calendar-date.ts';
import type { ClockMatch } from './clock.ts';
import { matchClock } from './clock.ts';
import { holiday } from './holiday.ts';
import { relativeDay } from './relative-day.ts';
import { weekday } from './weekday.ts';
import { readWeekday } from './words.ts';

const dayFamilies: readonly Rule[] = [calendarDate, weekday, relativeDay, holiday, anaphor];

function isDay(match: Match): boolean {
  if (match.form.kind === 'date') return match.form.day !== null;
  return match.form.kind !== 'anaphor' || match.form.unit === 'day';
}

/** A day at `at`, however it is named. */
function matchDay(atoms: Atoms, at: number): Match | null {
  const match = longest(dayFamilies, atoms, at);
  return match !== null && isDay(match) ? match : null;
}

function readPart(atom: Atom | undefined): DayPart | null {
  const word = atom?.lower ?? '';
  return partCodes.get(word) ?? null;
}

const partCodes: ReadonlyMap<string, DayPart> = new Map(Object.entries(PARTS));

/** "Friday night", "yesterday afternoon", "Jan. 6 at 5 p.m.". */
const dayThenHour: Rule = (atoms, at) => {
  const day = matchDay(atoms, at);
  if (day === null) return null;
  const part = readPart(atoms[day.end]);
  const parted = part === null || isHyphen(atoms[day.end + 1]) ? day : { ...day, end: day.end + 1, part };
  const gap =
    isWord(atoms[parted.end], 'at', 'around', 'about', 'shortly') || atoms[parted.end]?.text === ','
      ? parted.end + 1
      : parted.end;
  const late = isWord(atoms[gap], 'at', 'around', 'about') ? gap + 1 : gap;
  const clock = matchClock(atoms, late);
  return clock === null ? parted : { ...parted, end: clock.end, clock: clock.clock };
};

/** "10 p.m. Wednesday", "noon on Jan. 6", "5 p.m. EST, Nov. 6", or the clock alone. */
const hourThenDay: Rule = (atoms, at) => {
  const clock = matchClock(atoms, at) ?? bareHour(atoms, at);
  if (clock === null) return null;
  const gap =
    isWord(atoms[clock.end], 'on') || atoms[clock.end]?.text === ',' || atoms[clock.end]?.text === '('
      ? clock.end + 1
      : clock.end;
  const day = matchDay(atoms, gap);
  if (day !== null && day.form.kind !== 'anaphor') return withTrailingPart(atoms, day, clock.clock);
  return { end: clock.end, form: { kind: 'anaphor', unit: 'day', shift: 0 }, clock: clock.clock };
};

/** "at 11 Thursday night": a bare hour, where the part of a day follows. */
function bareHour(atoms: Atoms, at: number): ClockMatch | null {
  const hour = wholeNumber(atoms[at], 2);
  if (hour === null || hour < 1 || hour > 12 || !isWord(atoms[at - 1], 'at', 'around', 'about')) return null;
  if (readWeekday(atoms[at + 1]) === null || readPart(atoms[at + 2]) === null) return null;
  return { end: at + 1, clock: { hour, minute: null } };
}

/** "11 p.m. Tuesday night", "12:30 Sunday morning": the part tells the half of the day. */
function withTrailingPart(atoms: Atoms, day: Match, clock: Clock): Match {
  const part = readPart(atoms[day.end]);
  if (part === null) return { ...day, clock };
  const { hour, minute } = clock;
  const late = part !== 'MO' && hour < 12 ? hour + 12 : hour;
  return { ...day, end: day.end + 1, clock: { hour: part === 'MO' && hour === 12 ? 0 : late, minute } };
}

/** "the night of Oct. 23", "mid-afternoon yesterday". */
const partThenDay: Rule = (atoms, at) => {
  const determined = skipDeterminer(atoms, at);
  const mid =
    isWord(atoms[determined], 'mid') && isHyphen(atoms[determined + 1]) ? determined + 2 : determined;
  const part = readPart(atoms[mid]);
  if (part === null) return null;
  const of = isWord(atoms[mid + 1], 'of', 'on');
  if (!of && mid === determined) return null;
  const day = matchDay(atoms, of ? mid + 2 : mid + 1);
  return day === null ? null : { ...day, part };
};

/** A day with its part or hour, in either order, or an hour alone. */
export const moment: Rule = (atoms, at) => longest([dayThenHour, hourThenDay, partThenDay], atoms, at);
