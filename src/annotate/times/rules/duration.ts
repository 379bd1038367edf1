import { APPROXIMATORS } from '../../en/time-words.ts';
import { matchAmount } from '../amounts.ts';
import type { Atoms } from '../atoms.ts';
import { isHyphen, isWord, matchWords, skipDeterminer } from '../atoms.ts';
import { durationValue } from '../duration-value.ts';
import type { Amount, Unit } from '../expression.ts';
import type { Match, Rule } from '../rule.ts';
import { readUnit } from './words.ts';

interface Length {
  readonly end: number;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly value: string;
}

/** A bare length at `at`: "two years", "25-minute", "a year and a half", "two hours and 30 minutes". */
export function readLength(atoms: Atoms, at: number): Length | null {
  const amount = matchAmount(atoms, at);
  if (amount === null) return null;
  const hyphen = isHyphen(atoms[amount.end]);
  const gap = hyphen ? amount.end + 1 : amount.end;
  const filled = isWord(
    atoms[gap],
    'more',
    'full',
    'straight',
    'consecutive',
    'successive',
    'long',
    'whole',
    'additional',
    'trading',
    'business',
    'working',
    'calendar',
    'fiscal',
    'of',
  )
    ? gap + 1
    : gap;
  const head = isWord(atoms[filled], 'the') ? at : filled;
  const unit = readUnit(atoms[head]);
  if (unit === null) return null;
  // "3 second-quarter", "a second": an ordinal.
  if (unit === 'second' && !hyphen && !atoms[head]?.lower.endsWith('s')) return null;
  if (unit === 'quarter' && (hyphen || atoms[head]?.lower === 'quarter')) return null;
  return withHalf(atoms, head + 1, amount.amount, unit);
}

function withHalf(atoms: Atoms, at: number, amount: Amount, unit: Unit): Length {
  if (matchWords(atoms, at, ['and', 'a', 'half']) && amount.low !== null) {
    const half = amount.low + 0.5;
    return { end: at + 3, amount: { low: half, high: half }, unit, value: durationValue(half, unit) };
  }
  const vague =
    amount.low === null ||
    (amount.high !== null && amount.high - amount.low > amount.low / 2 && amount.low > 3);
  return { end: at, amount, unit, value: durationValue(vague ? null : amount.low, unit) };
}

/** Position after "nearly", "at least", "up to" …; `at` where there is none. */
export function skipApproximator(atoms: Atoms, at: number): number {
  const row = APPROXIMATORS.find((words) => matchWords(atoms, at, words));
  return row === undefined ? at : at + row.length;
}

/** True for ages: "a 52-year-old", "55 years old", "aged 20 years"; they are quantities. */
export function isAge(atoms: Atoms, at: number, end: number): boolean {
  if (isWord(atoms[at - 1], 'aged') || (isWord(atoms[at - 1], 'of') && isWord(atoms[at - 2], 'age', 'ages')))
    return true;
  const next = isHyphen(atoms[end]) ? end + 1 : end;
  if (isWord(atoms[next], 'old', 'olds')) return true;
  return isWord(atoms[next], 'of') && isWord(atoms[next + 1], 'age');
}

function durationMatch(length: Length, toward: -1 | 1 | null): Match {
  return {
    end: length.end,
    form: { kind: 'duration', value: length.value, amount: length.amount, unit: length.unit, toward },
  };
}

/** "two years", "nearly forty years", "up to 180 days". */
const plainLength: Rule = (atoms, at) => {
  if (
    atoms[at - 1] !== undefined &&
    atoms[at]?.spaced === false &&
    '.$£€'.includes(atoms[at - 1]?.text ?? ' ')
  )
    return null;
  const length = readLength(atoms, skipApproximator(atoms, at));
  if (
    length === null ||
    isAge(atoms, at, length.end) ||
    (isHyphen(atoms[length.end]) && isWord(atoms[at], 'a', 'an'))
  )
    return null;
  const orSo =
    isWord(atoms[length.end], 'or') && isWord(atoms[length.end + 1], 'so', 'two', 'more')
      ? length.end + 2
      : length.end;
  return durationMatch({ ...length, end: orSo }, null);
};

const PAST_WORDS = ['last', 'past', 'previous', 'preceding', 'first', 'latest', 'final'] as const;
const FUTURE_WORDS = ['next', 'coming', 'following', 'ensuing'] as const;

/** "the past three months", "the next two years", "the first nine months", "the nine months". */
const placedLength: Rule = (atoms, at) => {
  const determined = isWord(atoms[at], 'these', 'those', 'this') ? at + 1 : skipDeterminer(atoms, at);
  const past = isWord(atoms[determined], ...PAST_WORDS);
  const future = isWord(atoms[determined], ...FUTURE_WORDS);
  if (!past && !future && !isWord(atoms[at], 'the', 'these', 'those', 'this')) return null;
  const start = past || future ? determined + 1 : determined;
  const length = readLength(atoms, start);
  if (length !== null && !isWord(atoms[start], 'a', 'an') && !isAge(atoms, at, length.end)) {
    const orSo =
      isWord(atoms[length.end], 'or') && isWord(atoms[length.end + 1], 'so') ? length.end + 2 : length.end;
    const first = isWord(
      atoms[determined],
      'first',
      'final',
      'following',
      'ensuing',
      'previous',
      'preceding',
    );
    return durationMatch({ ...length, end: orSo }, first ? null : past ? -1 : future ? 1 : null);
  }
  return unitAlone(atoms, determined > at, start, past, future);
};

/** "the past year", "the last decade", "past years", "coming weeks". */
function unitAlone(
  atoms: Atoms,
  determined: boolean,
  head: number,
  past: boolean,
  future: boolean,
): Match | null {
  const unit = readUnit(atoms[head]);
  const word = atoms[head - 1];
  if (
    unit === null ||
    (!past && !future) ||
    (unit === 'quarter' && atoms[head]?.lower === 'quarter') ||
    isWord(word, 'first', 'final', 'latest')
  )
    return null;
  const plural = atoms[head]?.lower.endsWith('s') === true;
  if (
    !plural &&
    (!determined ||
      isWord(word, 'following', 'preceding', 'previous', 'coming') ||
      (isWord(word, 'next') && unit !== 'decade'))
  )
    return null;
  if (!plural && unit === 'second') return null;
  const value = durationValue(plural ? null : 1, unit);
  const amount = plural ? { low: null, high: null } : { low: 1, high: 1 };
  return durationMatch({ end: head + 1, amount, unit, value }, past ? -1 : 1);
}

/** "recent weeks", "for years", "within weeks": a plural that counts nothing. */
const pluralUnit: Rule = (atoms, at) => {
  const recent = isWord(atoms[at], 'recent');
  const head = recent ? at + 1 : at;
  const unit = readUnit(atoms[head]);
  if (unit === null || !atoms[head]?.lower.endsWith('s') || unit === 'quarter' || unit === 'second')
    return null;
  const cued =
    recent ||
    isWord(atoms[at - 1], 'for', 'within', 'over', 'after', 'of', 'in') ||
    isWord(atoms[head + 1], 'after', 'before', 'later', 'earlier');
  if (!cued || isWord(atoms[head + 1], 'ago', 'old') || isHyphen(atoms[at - 1])) return null;
  const length = { end: head + 1, amount: { low: null, high: null }, unit, value: durationValue(null, unit) };
  return durationMatch(length, recent ? -1 : null);
};

/** "decades-long", "year-long", "months-old". */
const longUnit: Rule = (atoms, at) => {
  const unit = readUnit(atoms[at]);
  if (
    unit === null ||
    unit === 'second' ||
    !isHyphen(atoms[at + 1]) ||
    !isWord(atoms[at + 2], 'long') ||
    isHyphen(atoms[at - 1])
  )
    return null;
  const plural = atoms[at]?.lower.endsWith('s') === true;
  const amount = plural ? null : 1;
  return durationMatch(
    { end: at + 3, amount: { low: amount, high: amount }, unit, value: durationValue(amount, unit) },
    null,
  );
};

const families: readonly Rule[] = [placedLength, plainLength, pluralUnit, longUnit];

/** Lengths of time, on their own or ending or beginning at the present. Ages are left to the quantities. */
export const duration: Rule = (atoms, at) => {
  for (const rule of families) {
    const match = rule(atoms, at);
    if (match !== null) return match;
  }
  return null;
};
