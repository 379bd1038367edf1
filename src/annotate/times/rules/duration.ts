import { matchAmount, opensAmount } from '../amounts.ts';
import type { Reading } from '../atoms.ts';
import { isHyphen, isWord, listedAs, matchPhrase, matchWords, skipDeterminer } from '../atoms.ts';
import { durationValue } from '../duration-value.ts';
import type { Amount, Unit } from '../expression.ts';
import type { LengthStep } from '../phrases.ts';
import type { Family, Match, Rule } from '../rule.ts';

interface Length {
  readonly end: number;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly value: string;
}

/** A bare length at `at`: "two years", "25-minute", "a year and a half", "two hours and 30 minutes". */
export function readLength(reading: Reading, at: number): Length | null {
  const amount = matchAmount(reading, at);
  if (amount === null) return null;
  const { atoms, words } = reading;
  const hyphen = isHyphen(atoms[amount.end]);
  const gap = hyphen ? amount.end + 1 : amount.end;
  const head = isWord(atoms[gap], words.lengthFillers) ? gap + 1 : gap;
  const atom = atoms[head];
  if (atom === undefined || atom.unit === null) return null;
  // "3 second-quarter", "a second": an ordinal.
  if (atom.unit === 'second' && !hyphen && !atom.plural) return null;
  if (atom.unit === 'quarter' && (hyphen || !atom.plural)) return null;
  return withHalf(reading, head + 1, amount.amount, atom.unit);
}

function withHalf({ atoms, words }: Reading, at: number, amount: Amount, unit: Unit): Length {
  if (amount.low !== null && matchWords(atoms, at, words.andAHalf)) {
    const half = amount.low + 0.5;
    const value = durationValue(half, unit);
    return { end: at + words.andAHalf.length, amount: { low: half, high: half }, unit, value };
  }
  const vague =
    amount.low === null ||
    (amount.high !== null && amount.high - amount.low > amount.low / 2 && amount.low > 3);
  return { end: at, amount, unit, value: durationValue(vague ? null : amount.low, unit) };
}

/** Position after "nearly", "at least", "up to" …; `at` where there is none. */
export function skipApproximator({ atoms, words }: Reading, at: number): number {
  const phrase = matchPhrase(atoms, at, words.phrases.approximators);
  return phrase === undefined ? at : at + phrase.words.length;
}

/** True for ages: "a 52-year-old", "55 years old", "aged 20 years"; they are quantities. */
export function isAge({ atoms, words }: Reading, at: number, end: number): boolean {
  if (isWord(atoms[at - 1], words.aged)) return true;
  if (isWord(atoms[at - 1], words.of) && isWord(atoms[at - 2], words.age)) return true;
  const next = isHyphen(atoms[end]) ? end + 1 : end;
  if (isWord(atoms[next], words.old)) return true;
  return isWord(atoms[next], words.of) && isWord(atoms[next + 1], words.age);
}

function durationMatch(length: Length, toward: -1 | 1 | null): Match {
  return {
    end: length.end,
    form: { kind: 'duration', value: length.value, amount: length.amount, unit: length.unit, toward },
  };
}

/** Position after "or so", "or two" behind a length. */
function skipOrSo({ atoms, words }: Reading, at: number): number {
  return isWord(atoms[at], words.or) && isWord(atoms[at + 1], words.orSo) ? at + 2 : at;
}

/** Signs before figures that make them money or a fraction. */
const BEFORE_FIGURES = '.$£€';

/** "two years", "nearly forty years", "up to 180 days". */
const plainLength: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const before = atoms[at - 1];
  if (before !== undefined && atoms[at]?.spaced === false && BEFORE_FIGURES.includes(before.text))
    return null;
  const length = readLength(reading, skipApproximator(reading, at));
  if (length === null || isAge(reading, at, length.end)) return null;
  if (isHyphen(atoms[length.end]) && isWord(atoms[at], words.articles)) return null;
  return durationMatch({ ...length, end: skipOrSo(reading, length.end) }, null);
};

/** "the past three months", "the next two years", "the first nine months", "the nine months". */
const placedLength: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const pointed = isWord(atoms[at], words.demonstratives);
  const determined = pointed ? at + 1 : skipDeterminer(reading, at);
  const step = listedAs(atoms[determined], words.lengthSteps);
  if (step === undefined && !pointed && !isWord(atoms[at], words.the)) return null;
  const start = step === undefined ? determined : determined + 1;
  const length = isWord(atoms[start], words.articles) ? null : readLength(reading, start);
  if (length !== null && !isAge(reading, at, length.end)) {
    const toward = step?.fromNow ? step.toward : null;
    return durationMatch({ ...length, end: skipOrSo(reading, length.end) }, toward);
  }
  return step === undefined ? null : unitAlone(reading, determined > at, start, step);
};

/** "the past year", "the last decade", "past years", "coming weeks". */
function unitAlone({ atoms }: Reading, determined: boolean, head: number, step: LengthStep): Match | null {
  const atom = atoms[head];
  if (atom === undefined || atom.unit === null || step.alone === 'none') return null;
  const { unit, plural } = atom;
  if (!plural && (!determined || step.alone === 'plural' || unit === 'quarter' || unit === 'second'))
    return null;
  const value = durationValue(plural ? null : 1, unit);
  const amount = plural ? { low: null, high: null } : { low: 1, high: 1 };
  return durationMatch({ end: head + 1, amount, unit, value }, step.toward);
}

/** "recent weeks", "for years", "within weeks": a plural that counts nothing. */
const pluralUnit: Rule = ({ atoms, words }, at) => {
  const recent = isWord(atoms[at], words.recent);
  const head = recent ? at + 1 : at;
  const atom = atoms[head];
  if (atom === undefined || atom.unit === null || !atom.plural) return null;
  const { unit } = atom;
  if (unit === 'quarter' || unit === 'second') return null;
  const next = atoms[head + 1];
  const cued =
    recent ||
    isWord(atoms[at - 1], words.lengthPrepositions) ||
    listedAs(next, words.besideSteps) !== undefined ||
    listedAs(next, words.textSteps) !== undefined;
  if (!cued || isWord(next, words.ago) || isWord(next, words.old) || isHyphen(atoms[at - 1])) return null;
  const length = { end: head + 1, amount: { low: null, high: null }, unit, value: durationValue(null, unit) };
  return durationMatch(length, recent ? -1 : null);
};

/** "decades-long", "year-long", "months-old". */
const longUnit: Rule = ({ atoms, words }, at) => {
  const atom = atoms[at];
  if (atom === undefined || atom.unit === null || atom.unit === 'second' || isHyphen(atoms[at - 1]))
    return null;
  if (!isHyphen(atoms[at + 1]) || !isWord(atoms[at + 2], words.long)) return null;
  const amount = atom.plural ? null : 1;
  const value = durationValue(amount, atom.unit);
  return durationMatch({ end: at + 3, amount: { low: amount, high: amount }, unit: atom.unit, value }, null);
};

const rules: readonly Rule[] = [placedLength, plainLength, pluralUnit, longUnit];

/** Lengths of time, on their own or ending or beginning at the present. Ages are left to the quantities. */
export const duration: Family = {
  opens: (atom, words) =>
    opensAmount(atom, words) ||
    atom.unit !== null ||
    words.lengthSteps.has(atom.lower) ||
    words.demonstratives.has(atom.lower) ||
    words.recent.has(atom.lower) ||
    words.phrases.approximators.rows.has(atom.lower),
  follows: (atom, words) =>
    opensAmount(atom, words) ||
    atom.unit !== null ||
    words.lengthSteps.has(atom.lower) ||
    words.lengthFillers.has(atom.lower) ||
    words.scales.has(atom.lower) ||
    words.phrases.approximators.seconds.has(atom.lower) ||
    isHyphen(atom),
  single: ({ unit }) => unit !== null,
  read: (reading, at) => {
    for (const rule of rules) {
      const match = rule(reading, at);
      if (match !== null) return match;
    }
    return null;
  },
};
