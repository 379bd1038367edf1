import { FREQUENCIES, MONTHS, PARTS, TIME_PREPOSITIONS, WEEKDAYS } from '../../en/time-words.ts';
import { matchCount } from '../amounts.ts';
import type { Atoms } from '../atoms.ts';
import { isHyphen, isWord } from '../atoms.ts';
import { pad } from '../calendar.ts';
import { durationValue } from '../duration-value.ts';
import type { Match, Rule } from '../rule.ts';
import { readMonth, readSeason, readUnit, readWeekday } from './words.ts';

function set(end: number, value: string): Match {
  return { end, form: { kind: 'set', value } };
}

/** "every week", "each July", "every two years", "each Friday night". */
const each: Rule = (atoms, at) => {
  if (!isWord(atoms[at], 'every', 'each')) return null;
  const head = isWord(atoms[at + 1], 'single', 'other') ? at + 2 : at + 1;
  const factor = isWord(atoms[at + 1], 'other') ? 2 : 1;
  const named = namedSet(atoms, head);
  if (named !== null) return named;
  const count = isWord(atoms[head], 'a', 'an') ? null : matchCount(atoms, head);
  const unit = readUnit(atoms[count?.end ?? head]);
  if (unit === null) return null;
  return set((count?.end ?? head) + 1, durationValue(count === null ? factor : count.value, unit));
};

function namedSet(atoms: Atoms, at: number): Match | null {
  const month = readMonth(atoms[at]);
  if (month !== null) return set(at + 1, `XXXX-${pad(month, 2)}`);
  const season = readSeason(atoms[at]);
  if (season !== null) return set(at + 1, `XXXX-${season}`);
  const weekday = readWeekday(atoms[at]);
  if (weekday !== null) return withPart(atoms, at + 1, `XXXX-WXX-${weekday}`);
  const part = readPartWord(atoms, at);
  return part === null ? null : set(at + 1, `XXXX-XX-XXT${part}`);
}

function withPart(atoms: Atoms, at: number, value: string): Match {
  const part = readPartWord(atoms, at);
  return part === null ? set(at, value) : set(at + 1, `${value}T${part}`);
}

const parts: ReadonlyMap<string, string> = new Map(Object.entries(PARTS));

function readPartWord(atoms: Atoms, at: number): string | null {
  return parts.get(atoms[at]?.lower ?? '') ?? null;
}

/** "Fridays", "on Sundays": the plural of a weekday. */
const weekdays: Rule = (atoms, at) => {
  const word = atoms[at];
  if (word === undefined || !word.capital || !word.lower.endsWith('s')) return null;
  const weekday = WEEKDAYS.get(word.lower.slice(0, -1));
  return weekday === undefined || word.lower.length < 7 || MONTHS.has(word.lower)
    ? null
    : set(at + 1, `XXXX-WXX-${weekday}`);
};

/** "daily", "annually". */
const frequency: Rule = (atoms, at) => {
  const value = FREQUENCIES.get(atoms[at]?.lower ?? '');
  if (value === undefined || atoms[at]?.capital || isHyphen(atoms[at - 1]) || isHyphen(atoms[at + 1]))
    return null;
  return set(at + 1, value);
};

/** "a year" after an amount ("10 percent a year", "twice a week"), not after a preposition ("for a year"). */
const rate: Rule = (atoms, at) => {
  if (!isWord(atoms[at], 'a', 'an', 'per')) return null;
  const unit = readUnit(atoms[at + 1]);
  const before = atoms[at - 1];
  if (unit === null || before === undefined || atoms[at + 1]?.lower.endsWith('s')) return null;
  if (isWord(atoms[at], 'a', 'an') && !opensRate(atoms, at)) return null;
  if (isWord(atoms[at + 2], 'ago', 'earlier', 'later', 'before', 'after') || isHyphen(atoms[at + 2]))
    return null;
  return set(at + 2, durationValue(1, unit));
};

function opensRate(atoms: Atoms, at: number): boolean {
  const before = atoms[at - 1];
  if (before === undefined) return false;
  if (
    isWord(
      before,
      'once',
      'twice',
      'times',
      'percent',
      'million',
      'billion',
      'times',
      'hours',
      'days',
      'weeks',
    )
  )
    return true;
  if (before.text === '%' || before.kind === 'number') return true;
  const plural =
    before.kind === 'word' &&
    before.lower.length > 3 &&
    before.lower.endsWith('s') &&
    !TIME_PREPOSITIONS.has(before.lower);
  return (
    plural &&
    (atoms[at - 2]?.kind === 'number' || isWord(atoms[at - 2], 'million', 'billion', 'many', 'several'))
  );
}

const families: readonly Rule[] = [each, weekdays, frequency, rate];

/** What comes again: "every week", "Fridays", "daily", "twice a month". */
export const repetition: Rule = (atoms, at) => {
  for (const rule of families) {
    const match = rule(atoms, at);
    if (match !== null) return match;
  }
  return null;
};
