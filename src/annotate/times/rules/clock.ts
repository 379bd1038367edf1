import { ZONES } from '../../en/time-words.ts';
import { matchCount } from '../amounts.ts';
import type { Atoms } from '../atoms.ts';
import { isWord, matchWords, wholeNumber } from '../atoms.ts';
import type { Clock } from '../expression.ts';

/** A time of day read at some place; `end` is past its zone, if it names one. */
export interface ClockMatch {
  readonly end: number;
  readonly clock: Clock;
}

/** "10:35 a.m.", "5 p.m. EST", "noon", "4 in the morning", "12:30", "0800 GMT", "eight o'clock"; null where there is none. */
export function matchClock(atoms: Atoms, at: number): ClockMatch | null {
  const named =
    matchNamedHour(atoms, at) ??
    matchTwelveHour(atoms, at) ??
    matchOClock(atoms, at) ??
    matchTwentyFourHour(atoms, at);
  return named === null ? null : { ...named, end: skipZone(atoms, named.end) };
}

function matchNamedHour(atoms: Atoms, at: number): ClockMatch | null {
  const hour = isWord(atoms[at], 'noon', 'midday') ? 12 : isWord(atoms[at], 'midnight') ? 24 : null;
  if (hour === null) return null;
  return isTimed(atoms, at) || atoms[at + 1]?.capital === true
    ? { end: at + 1, clock: { hour, minute: 0 } }
    : null;
}

/** A word that calls for a time of day stands before it. */
function isTimed(atoms: Atoms, at: number): boolean {
  return isWord(
    atoms[at - 1],
    'at',
    'around',
    'about',
    'by',
    'until',
    'till',
    'before',
    'after',
    'since',
    'from',
    'to',
    'and',
  );
}

function readHourMinute(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly hour: number; readonly minute: number | null } | null {
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(atoms[at]?.text ?? '');
  if (dotted !== null) return { end: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]) };
  const hour = wholeNumber(atoms[at], 2);
  if (hour === null) return null;
  const minute =
    atoms[at + 1]?.text === ':' && atoms[at + 1]?.spaced === false && atoms[at + 2]?.spaced === false
      ? wholeNumber(atoms[at + 2], 2)
      : null;
  if (minute === null || atoms[at + 2]?.text.length !== 2) return { end: at + 1, hour, minute: null };
  const seconds =
    atoms[at + 3]?.text === ':' && atoms[at + 4]?.spaced === false && wholeNumber(atoms[at + 4], 2) !== null;
  return { end: seconds ? at + 5 : at + 3, hour, minute };
}

function matchTwelveHour(atoms: Atoms, at: number): ClockMatch | null {
  const read = readHourMinute(atoms, at) ?? readWordHour(atoms, at);
  if (read === null || read.hour > 12 || read.hour < 1 || (read.minute ?? 0) > 59) return null;
  const half = readHalfOfDay(atoms, read.end);
  if (half === null) return null;
  return {
    end: half.end,
    clock: { hour: (read.hour % 12) + (half.afternoon ? 12 : 0), minute: read.minute },
  };
}

function readWordHour(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly hour: number; readonly minute: number | null } | null {
  if (atoms[at]?.kind !== 'word' || isWord(atoms[at], 'a', 'an')) return null;
  const count = matchCount(atoms, at);
  return count === null || count.value === null || !Number.isInteger(count.value)
    ? null
    : { end: count.end, hour: count.value, minute: null };
}

function readHalfOfDay(
  atoms: Atoms,
  at: number,
): { readonly end: number; readonly afternoon: boolean } | null {
  const word = atoms[at];
  if (isWord(word, 'a.m.', 'am')) return { end: at + 1, afternoon: false };
  if (isWord(word, 'p.m.', 'pm')) return { end: at + 1, afternoon: true };
  if (
    isWord(word, 'a', 'p') &&
    atoms[at + 1]?.text === '.' &&
    isWord(atoms[at + 2], 'm') &&
    atoms[at + 2]?.spaced === false
  )
    return { end: at + 3, afternoon: isWord(word, 'p') };
  if (matchWords(atoms, at, ['in', 'the', 'morning'])) return { end: at + 3, afternoon: false };
  if (matchWords(atoms, at, ['in', 'the', 'afternoon']) || matchWords(atoms, at, ['in', 'the', 'evening']))
    return { end: at + 3, afternoon: true };
  return matchWords(atoms, at, ['at', 'night']) ? { end: at + 2, afternoon: true } : null;
}

function matchOClock(atoms: Atoms, at: number): ClockMatch | null {
  const hour = wholeNumber(atoms[at], 2) ?? readWordHour(atoms, at)?.hour ?? null;
  if (hour === null || hour > 24 || !isWord(atoms[at + 1], 'o')) return null;
  if (!(atoms[at + 2]?.text === "'" || atoms[at + 2]?.text === '’') || !isWord(atoms[at + 3], 'clock'))
    return null;
  const half = readHalfOfDay(atoms, at + 4);
  return {
    end: half?.end ?? at + 4,
    clock: { hour: half?.afternoon && hour < 12 ? hour + 12 : hour, minute: 0 },
  };
}

/** "12:30", "0800 GMT": needs a word or a zone that calls for a time; a score or a verse has none. */
function matchTwentyFourHour(atoms: Atoms, at: number): ClockMatch | null {
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(atoms[at]?.text ?? '');
  if (four !== null) {
    const zoned = isZone(atoms, at + 1) || isWord(atoms[at + 1], 'hours', 'hrs');
    return zoned && atoms[at + 1]?.lower !== 'hours'
      ? { end: at + 1, clock: { hour: Number(four[1]), minute: Number(four[2]) } }
      : null;
  }
  const read = atoms[at]?.text.includes('.') ? null : readHourMinute(atoms, at);
  if (read === null || read.minute === null || read.hour > 24 || read.minute > 59) return null;
  const called = isTimed(atoms, at) || isZone(atoms, read.end) || isWord(atoms[read.end], 'local');
  return called && !(atoms[at - 1]?.capital && !isTimed(atoms, at))
    ? { end: read.end, clock: { hour: read.hour, minute: read.minute } }
    : null;
}

function isZone(atoms: Atoms, at: number): boolean {
  const atom = atoms[at];
  return atom?.capital === true && atom.text === atom.text.toUpperCase() && ZONES.has(atom.lower);
}

function skipZone(atoms: Atoms, at: number): number {
  const zone = atoms[at]?.text === '(' ? at + 1 : at;
  if (isZone(atoms, zone))
    return zone > at && atoms[zone + 1]?.text === ')' ? zone + 2 : zone === at ? zone + 1 : at;
  if (isWord(atoms[at], 'local') && isWord(atoms[at + 1], 'time')) return at + 2;
  return isWord(atoms[at], 'eastern', 'central', 'pacific', 'mountain') &&
    isWord(atoms[at + 1], 'time', 'standard', 'daylight')
    ? at + 2
    : at;
}
