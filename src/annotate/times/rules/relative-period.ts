import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isUnit, isWord, listedAs, skipDeterminer } from '../atoms.ts';
import { durationValue } from '../duration-value.ts';
import type { Unit } from '../expression.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family, Match, Rule } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';

/** "last year", "the current month", "the coming week". */
const stepped: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const determined = skipDeterminer(reading, at);
  const step = listedAs(atoms[determined], words.periodSteps);
  // "The last week" and "the last year" are lengths, "the previous year" lies beside another time.
  if (step === undefined || step.determined === (determined > at ? 'never' : 'always')) return null;
  const head = isWord(atoms[determined + 1], words.periodFillers) ? determined + 2 : determined + 1;
  const unit = calendarUnit(atoms[head]);
  if (unit === null || isHyphen(atoms[head + 1])) return null;
  return { end: head + 1, form: { kind: 'period', unit, shift: step.shift, rolling: step.rolling } };
};

/** A unit in the singular, longer than a day; quarters have a family of their own. */
function calendarUnit(atom: Atom | undefined): Unit | null {
  if (atom === undefined || atom.plural) return null;
  const { unit } = atom;
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day' || unit === 'quarter'
    ? null
    : unit;
}

/** "the weekend", "the full year", "the week of March 6", "for the year". */
const determinedUnit: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const head = skipDeterminer(reading, at);
  if (head === at) return null;
  if (isUnit(atoms[head], 'weekend')) return present(head + 1, 'weekend');
  const whole = isWord(atoms[head], words.wholeWords) && isUnit(atoms[head + 1], 'year');
  if (whole && !isHyphen(atoms[head + 2])) return spokenOf(reading, head + 1, 'year');
  if (isUnit(atoms[head], 'week') && isWord(atoms[head + 1], words.of)) return weekOf(reading, head + 2);
  const unit = atoms[head]?.unit;
  return (unit === 'year' || unit === 'month' || unit === 'week') && isSpokenOf(reading, at, head)
    ? spokenOf(reading, head, unit)
    : null;
};

/** "for the year", "earlier in the month": a bare unit after a word that calls for a time. */
function isSpokenOf({ atoms, words }: Reading, at: number, head: number): boolean {
  const next = atoms[head + 1];
  if (!isWord(atoms[at], words.the) || atoms[head]?.plural || isHyphen(next)) return false;
  if (isWord(next, words.ended)) return true;
  if (isWord(next, words.spokenOfAfter)) return false;
  if (isWord(atoms[at - 1], words.spokenOfBefore)) return true;
  return (
    isWord(atoms[at - 1], words.in) &&
    listedAs(atoms[at - 2], words.edges) !== undefined &&
    !isWord(atoms[at - 2], words.edgeNouns)
  );
}

function spokenOf({ atoms, words }: Reading, head: number, unit: Unit): Match {
  if (!isWord(atoms[head + 1], words.ended)) return present(head + 1, unit);
  const amount = { low: 1, high: 1 };
  const value = durationValue(1, unit);
  return { end: head + 1, form: { kind: 'duration', value, amount, unit, toward: null } };
}

function present(end: number, unit: Unit): Match {
  return { end, form: { kind: 'period', unit, shift: 0, rolling: false } };
}

function weekOf(reading: Reading, at: number): Match | null {
  const date = calendarDate.read(reading, at);
  if (date === null || date.form.kind !== 'date' || date.form.day === null) return null;
  return { end: date.end, form: { ...date.form, week: true } };
}

function follows({ lower, unit }: Atom, words: Lexicon): boolean {
  return unit !== null || words.periodSteps.has(lower) || words.wholeWords.has(lower);
}

/** "this week", "last year", "the coming month", "the weekend", "the week of March 6": calendar units beside the present one. */
export const relativePeriod: Family = {
  opens: ({ lower }, words) => words.periodSteps.has(lower),
  follows,
  single: () => false,
  read: (reading, at) => determinedUnit(reading, at) ?? stepped(reading, at),
};
