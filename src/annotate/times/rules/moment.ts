import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isWord, listedAs, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { Clock, DayPart } from '../expression.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family, Match, Rule } from '../rule.ts';
import { longestOf } from '../rule.ts';
import { anaphor } from './anaphor.ts';
import { calendarDate } from './calendar-date.ts';
import type { ClockMatch } from './clock.ts';
import { matchClock, opensClock, readHourMinute, skipZone } from './clock.ts';
import { holiday } from './holiday.ts';
import { relativeDay } from './relative-day.ts';
import { weekday } from './weekday.ts';

const DAY_FAMILIES: readonly Family[] = [calendarDate, weekday, relativeDay, holiday, anaphor];
const longestDay = longestOf(DAY_FAMILIES);

function isDay(match: Match): boolean {
  if (match.form.kind === 'date') return match.form.day !== null;
  return match.form.kind !== 'anaphor' || match.form.unit === 'day';
}

/** A day at `at`, however it is named. */
function matchDay(reading: Reading, at: number): Match | null {
  const match = longestDay(reading, at);
  return match !== null && isDay(match) ? match : null;
}

function readPart(atom: Atom | undefined, words: Lexicon): DayPart | null {
  return listedAs(atom, words.parts) ?? listedAs(atom, words.pluralParts) ?? null;
}

/** "Friday night", "yesterday afternoon", "Jan. 6 at 5 p.m.". */
const dayThenHour: Rule = (reading, at) => {
  const day = matchDay(reading, at);
  if (day === null) return null;
  const { atoms, words } = reading;
  const stamped = matchStamp(reading, day.end);
  if (stamped !== null) return { ...day, end: stamped.end, clock: stamped.clock };
  const part = readPart(atoms[day.end], words);
  const parted = part === null || isHyphen(atoms[day.end + 1]) ? day : { ...day, end: day.end + 1, part };
  const filled = isWord(atoms[parted.end], words.clockFillers) || atoms[parted.end]?.text === ',';
  const gap = filled ? parted.end + 1 : parted.end;
  const clock = matchClock(reading, isWord(atoms[gap], words.at) ? gap + 1 : gap);
  return clock === null ? parted : { ...parted, end: clock.end, clock: clock.clock };
};

/** The hour of a date in ISO form: 2025-03-04"T10:30:00Z". */
function matchStamp(reading: Reading, at: number): ClockMatch | null {
  const [mark, figures] = [reading.atoms[at], reading.atoms[at + 1]];
  if (mark?.text !== 'T' || mark.spaced || figures?.spaced !== false) return null;
  const read = readHourMinute(reading, at + 1);
  if (read === null || read.minute === null || read.hour > 24 || read.minute > 59) return null;
  return { end: skipZone(reading, read.end), clock: { hour: read.hour, minute: read.minute } };
}

/** "10 p.m. Wednesday", "noon on Jan. 6", "5 p.m. EST, Nov. 6", or the clock alone. */
const hourThenDay: Rule = (reading, at) => {
  const clock = matchClock(reading, at) ?? bareHour(reading, at);
  if (clock === null) return null;
  const end = skipSecondClock(reading, clock.end);
  const next = reading.atoms[end];
  const joined = isWord(next, reading.words.on) || next?.text === ',' || next?.text === '(';
  const day = matchDay(reading, joined ? end + 1 : end);
  if (day !== null && day.form.kind !== 'anaphor') return withTrailingPart(reading, day, clock.clock);
  return { end: clock.end, form: { kind: 'anaphor', unit: 'day', shift: 0 }, clock: clock.clock };
};

/** Position after the same hour in another zone: "10:35 a.m. [(0735 GMT)] Friday". */
function skipSecondClock(reading: Reading, at: number): number {
  const clock = reading.atoms[at]?.text === '(' ? matchClock(reading, at + 1) : null;
  return clock !== null && reading.atoms[clock.end]?.text === ')' ? clock.end + 1 : at;
}

/** "at 11 Thursday night": a bare hour, where the part of a day follows. */
function bareHour({ atoms, words }: Reading, at: number): ClockMatch | null {
  const hour = wholeNumber(atoms[at], 2);
  if (hour === null || hour < 1 || hour > 12 || !isWord(atoms[at - 1], words.at)) return null;
  if ((atoms[at + 1]?.weekday ?? null) === null || readPart(atoms[at + 2], words) === null) return null;
  return { end: at + 1, clock: { hour, minute: null } };
}

/** "11 p.m. Tuesday night", "12:30 Sunday morning": the part tells the half of the day. */
function withTrailingPart({ atoms, words }: Reading, day: Match, clock: Clock): Match {
  const part = readPart(atoms[day.end], words);
  if (part === null) return { ...day, clock };
  const { hour, minute } = clock;
  const late = part !== 'MO' && hour < 12 ? hour + 12 : hour;
  return { ...day, end: day.end + 1, clock: { hour: part === 'MO' && hour === 12 ? 0 : late, minute } };
}

/** "the night of Oct. 23", "mid-afternoon yesterday". */
const partThenDay: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const determined = skipDeterminer(reading, at);
  const mid = listedAs(atoms[determined], words.edges) === 'mid' && isHyphen(atoms[determined + 1]);
  const head = mid ? determined + 2 : determined;
  const part = readPart(atoms[head], words);
  if (part === null) return null;
  const of = isWord(atoms[head + 1], words.of) || isWord(atoms[head + 1], words.on);
  if (!of && !mid) return null;
  const day = matchDay(reading, of ? head + 2 : head + 1);
  return day === null ? null : { ...day, part };
};

function opensPart(atom: Atom, words: Lexicon): boolean {
  return readPart(atom, words) !== null || words.edges.get(atom.lower) === 'mid';
}

/** A day with its part or hour, in either order, or an hour alone. */
export const moment: Family = {
  opens: (atom, words) =>
    opensClock(atom, words) || opensPart(atom, words) || DAY_FAMILIES.some(({ opens }) => opens(atom, words)),
  follows: (atom, words) =>
    opensPart(atom, words) || DAY_FAMILIES.some(({ opens, follows }) => (follows ?? opens)(atom, words)),
  single: (atom, words) =>
    words.namedHours.has(atom.lower) ||
    DAY_FAMILIES.some(({ opens, single }) => (single ?? opens)(atom, words)),
  read: longestOf([
    {
      read: dayThenHour,
      opens: (atom, words) => DAY_FAMILIES.some(({ opens }) => opens(atom, words)),
      follows: (atom, words) => DAY_FAMILIES.some(({ opens, follows }) => (follows ?? opens)(atom, words)),
    },
    { read: hourThenDay, opens: opensClock, follows: () => false },
    { read: partThenDay, opens: opensPart },
  ]),
};
