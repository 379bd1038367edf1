import { matchCount } from '../amounts.ts';
import type { Atom, Reading } from '../atoms.ts';
import { isWord, listedAs, matchPhrase, matchWords, wholeNumber } from '../atoms.ts';
import type { Clock } from '../expression.ts';
import type { Lexicon } from '../lexicon.ts';

/** A time of day read at some place; `end` is past its zone, if it names one. */
export interface ClockMatch {
  readonly end: number;
  readonly clock: Clock;
}

interface HourMatch {
  readonly end: number;
  readonly hour: number;
  /** null for a bare hour. */
  readonly minute: number | null;
}

/** A time of day may begin with this atom. */
export function opensClock({ kind, lower }: Atom, words: Lexicon): boolean {
  return kind === 'number' || words.namedHours.has(lower) || words.numbers.has(lower);
}

/** "10:35 a.m.", "5 p.m. EST", "noon", "4 in the morning", "12:30", "0800 GMT", "eight o'clock"; null where there is none. */
export function matchClock(reading: Reading, at: number): ClockMatch | null {
  const atom = reading.atoms[at];
  if (atom === undefined || !opensClock(atom, reading.words)) return null;
  const named =
    matchNamedHour(reading, at) ??
    matchTwelveHour(reading, at) ??
    matchOClock(reading, at) ??
    matchTwentyFourHour(reading, at);
  return named === null ? null : { ...named, end: skipZone(reading, named.end) };
}

function matchNamedHour(reading: Reading, at: number): ClockMatch | null {
  const hour = listedAs(reading.atoms[at], reading.words.namedHours);
  if (hour === undefined) return null;
  return isTimed(reading, at) || reading.atoms[at + 1]?.capital === true
    ? { end: at + 1, clock: { hour, minute: 0 } }
    : null;
}

/** A word that calls for a time of day stands before it. */
function isTimed({ atoms, words }: Reading, at: number): boolean {
  return isWord(atoms[at - 1], words.clockPrepositions);
}

/** Hour and minute in figures: "10:30", "10.30", "10". */
export function readHourMinute({ atoms }: Reading, at: number): HourMatch | null {
  const atom = atoms[at];
  if (atom === undefined || atom.kind !== 'number') return null;
  const hour = wholeNumber(atom, 2);
  if (hour === null) {
    const dotted = /^(\d{1,2})\.(\d{2})$/.exec(atom.text);
    return dotted === null ? null : { end: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]) };
  }
  const minute =
    atoms[at + 1]?.text === ':' && atoms[at + 1]?.spaced === false && atoms[at + 2]?.spaced === false
      ? wholeNumber(atoms[at + 2], 2)
      : null;
  if (minute === null || atoms[at + 2]?.text.length !== 2) return { end: at + 1, hour, minute: null };
  const seconds =
    atoms[at + 3]?.text === ':' && atoms[at + 4]?.spaced === false && wholeNumber(atoms[at + 4], 2) !== null;
  return { end: seconds ? at + 5 : at + 3, hour, minute };
}

function matchTwelveHour(reading: Reading, at: number): ClockMatch | null {
  const read = readHourMinute(reading, at) ?? readWordHour(reading, at);
  if (read === null || read.hour > 12 || read.hour < 1 || (read.minute ?? 0) > 59) return null;
  const half = readHalfOfDay(reading, read.end);
  if (half === null) return null;
  return {
    end: half.end,
    clock: { hour: (read.hour % 12) + (half.second ? 12 : 0), minute: read.minute },
  };
}

function readWordHour(reading: Reading, at: number): HourMatch | null {
  if (listedAs(reading.atoms[at], reading.words.numbers) === undefined) return null;
  const count = matchCount(reading, at);
  return count === null || count.value === null ? null : { end: count.end, hour: count.value, minute: null };
}

function readHalfOfDay(
  { atoms, words }: Reading,
  at: number,
): { readonly end: number; readonly second: boolean } | null {
  const phrase = matchPhrase(atoms, at, words.phrases.halvesOfDay);
  return phrase === undefined ? null : { end: at + phrase.words.length, second: phrase.second };
}

function matchOClock(reading: Reading, at: number): ClockMatch | null {
  const { atoms, words } = reading;
  const hour = wholeNumber(atoms[at], 2) ?? readWordHour(reading, at)?.hour ?? null;
  if (hour === null || hour > 24 || !matchWords(atoms, at + 1, words.oClock)) return null;
  const end = at + 1 + words.oClock.length;
  const half = readHalfOfDay(reading, end);
  return {
    end: half?.end ?? end,
    clock: { hour: half?.second && hour < 12 ? hour + 12 : hour, minute: 0 },
  };
}

/** "12:30", "0800 GMT": needs a word or a zone that calls for a time; a score or a verse has none. */
function matchTwentyFourHour(reading: Reading, at: number): ClockMatch | null {
  const { atoms, words } = reading;
  const figures = atoms[at]?.text ?? '';
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(figures);
  if (four !== null) {
    return isZone(reading, at + 1) || isWord(atoms[at + 1], words.hourMarks)
      ? { end: at + 1, clock: { hour: Number(four[1]), minute: Number(four[2]) } }
      : null;
  }
  const read = figures.includes('.') ? null : readHourMinute(reading, at);
  if (read === null || read.minute === null || read.hour > 24 || read.minute > 59) return null;
  const timed = isTimed(reading, at);
  const called = timed || isZone(reading, read.end) || isWord(atoms[read.end], words.local);
  return called && (timed || !atoms[at - 1]?.capital)
    ? { end: read.end, clock: { hour: read.hour, minute: read.minute } }
    : null;
}

function isZone({ atoms, words }: Reading, at: number): boolean {
  const atom = atoms[at];
  return atom?.capital === true && words.zones.has(atom.lower) && atom.text === atom.text.toUpperCase();
}

/** Position after a time zone in letters or words; `at` where there is none. */
export function skipZone(reading: Reading, at: number): number {
  const { atoms, words } = reading;
  const zone = atoms[at]?.text === '(' ? at + 1 : at;
  if (isZone(reading, zone)) {
    if (zone === at) return zone + 1;
    return atoms[zone + 1]?.text === ')' ? zone + 2 : at;
  }
  const phrase = matchPhrase(atoms, at, words.phrases.zones);
  return phrase === undefined ? at : at + phrase.words.length;
}
