import { SHIFTS } from '../../en/time-words.ts';
import type { Atoms } from '../atoms.ts';
import { isHyphen, isWord, skipDeterminer } from '../atoms.ts';
import { durationValue } from '../duration-value.ts';
import type { Rule } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { readUnit } from './words.ts';

/** "this week", "last year", "the coming month", "the weekend", "the week of March 6": calendar units beside the present one. */
export const relativePeriod: Rule = (atoms, at) => {
  const determined = skipDeterminer(atoms, at);
  if (determined > at && isWord(atoms[determined], 'weekend'))
    return { end: determined + 1, form: { kind: 'period', unit: 'weekend', shift: 0, rolling: false } };
  if (
    determined > at &&
    isWord(atoms[determined], 'full', 'fiscal') &&
    isWord(atoms[determined + 1], 'year') &&
    !isHyphen(atoms[determined + 2])
  )
    return spokenOf(atoms, determined + 1);
  if (determined > at && isWord(atoms[determined], 'week') && isWord(atoms[determined + 1], 'of'))
    return weekOf(atoms, determined);
  if (isSpokenOf(atoms, at, determined)) return spokenOf(atoms, determined);
  const word = atoms[determined]?.lower ?? '';
  const shift = SHIFTS.get(word);
  if (shift === undefined) return null;
  // "The last week" and "the last year" are lengths, "the previous year" lies beside another time.
  const rolling = word === 'coming' || word === 'upcoming';
  if (determined > at && !rolling && word !== 'current') return null;
  if (word === 'previous' || word === 'preceding' || (word === 'current' && determined === at)) return null;
  const head = isWord(
    atoms[determined + 1],
    'past',
    'fiscal',
    'calendar',
    'school',
    'financial',
    'full',
    'whole',
    'entire',
  )
    ? determined + 2
    : determined + 1;
  const unit = readUnit(atoms[head]);
  if (
    unit === null ||
    atoms[head]?.lower.endsWith('s') ||
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour'
  )
    return null;
  if (unit === 'quarter') return null;
  if (unit === 'day') return null;
  if (isHyphen(atoms[head + 1])) return null;
  return { end: head + 1, form: { kind: 'period', unit, shift, rolling } };
};

/** "for the year", "earlier in the month": a bare unit after a word that calls for a time. */
function isSpokenOf(atoms: Atoms, at: number, head: number): boolean {
  if (!isWord(atoms[at], 'the') || !isWord(atoms[head], 'year', 'month', 'week') || isHyphen(atoms[head + 1]))
    return false;
  if (isWord(atoms[head + 1], 'ended', 'ending')) return true;
  if (isWord(atoms[head + 1], 'of', 'before', 'after', 'to', 'in')) return false;
  return (
    isWord(atoms[at - 1], 'for', 'of') ||
    (isWord(atoms[at - 1], 'in') && isWord(atoms[at - 2], 'earlier', 'later', 'early', 'late'))
  );
}

const spokenOf: Rule = (atoms, head) => {
  const unit = readUnit(atoms[head]);
  if (unit === null) return null;
  if (!isWord(atoms[head + 1], 'ended', 'ending'))
    return { end: head + 1, form: { kind: 'period', unit, shift: 0, rolling: false } };
  const value = durationValue(1, unit);
  return {
    end: head + 1,
    form: { kind: 'duration', value, amount: { low: 1, high: 1 }, unit, toward: null },
  };
};

const weekOf: Rule = (atoms, at) => {
  const date = calendarDate(atoms, at + 2);
  if (date === null || date.form.kind !== 'date' || date.form.day === null) return null;
  return { end: date.end, form: { ...date.form, week: true } };
};
