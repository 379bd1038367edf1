import { matchCount } from '../amounts.ts';
import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isWord, listedAs } from '../atoms.ts';
import { pad } from '../calendar.ts';
import { durationValue } from '../duration-value.ts';
import type { DayPart } from '../expression.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family, Match, Rule } from '../rule.ts';

function set(end: number, value: string): Match {
  return { end, form: { kind: 'set', value } };
}

/** "every week", "each July", "every two years", "each Friday night". */
const each: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const step = listedAs(atoms[at + 1], words.everySteps);
  const head = step === undefined ? at + 1 : at + 2;
  const named = namedSet(reading, head);
  if (named !== null) return named;
  const count = isWord(atoms[head], words.articles) ? null : matchCount(reading, head);
  const unit = atoms[count?.end ?? head]?.unit ?? null;
  if (unit === null) return null;
  return set((count?.end ?? head) + 1, durationValue(count === null ? (step ?? 1) : count.value, unit));
};

function namedSet({ atoms, words }: Reading, at: number): Match | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (atom.month !== null) return set(at + 1, `XXXX-${pad(atom.month, 2)}`);
  const season = words.seasons.get(atom.lower);
  if (season !== undefined) return set(at + 1, `XXXX-${season}`);
  if (atom.weekday !== null) {
    const part = readPart(atoms[at + 1], words);
    const value = `XXXX-WXX-${atom.weekday}`;
    return part === null ? set(at + 1, value) : set(at + 2, `${value}T${part}`);
  }
  const part = readPart(atom, words);
  return part === null ? null : set(at + 1, `XXXX-XX-XXT${part}`);
}

function readPart(atom: Atom | undefined, words: Lexicon): DayPart | null {
  return listedAs(atom, words.parts) ?? listedAs(atom, words.pluralParts) ?? null;
}

/** "Fridays", "on Sundays": the plural of a weekday. */
const weekdays: Rule = ({ atoms, words }, at) => {
  const weekday = atoms[at]?.capital ? listedAs(atoms[at], words.weekdayPlurals) : undefined;
  // "Two Fridays ago" is a day.
  return weekday === undefined || isWord(atoms[at + 1], words.ago)
    ? null
    : set(at + 1, `XXXX-WXX-${weekday}`);
};

/** "daily", "annually". */
const frequency: Rule = ({ atoms, words }, at) => {
  const value = listedAs(atoms[at], words.frequencies);
  if (value === undefined || atoms[at]?.capital || isHyphen(atoms[at - 1]) || isHyphen(atoms[at + 1]))
    return null;
  return set(at + 1, value);
};

/** "a year" after an amount ("10 percent a year", "twice a week"), not after a preposition ("for a year"). */
const rate: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const [word, head, next] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (at === 0 || head === undefined || head.unit === null || head.plural) return null;
  if (isWord(word, words.articles) ? !opensRate(reading, at) : !isWord(word, words.per)) return null;
  const offset =
    isWord(next, words.ago) ||
    listedAs(next, words.textSteps) !== undefined ||
    listedAs(next, words.besideSteps) !== undefined;
  return offset || isHyphen(next) ? null : set(at + 2, durationValue(1, head.unit));
};

function opensRate({ atoms, words }: Reading, at: number): boolean {
  const [earlier, before] = [atoms[at - 2], atoms[at - 1]];
  if (before === undefined) return false;
  if (before.kind === 'number' || before.text === '%' || words.rateHeads.has(before.lower)) return true;
  const counted = earlier?.kind === 'number' || isWord(earlier, words.rateCounts);
  return counted && before.several && !words.timePrepositions.has(before.lower);
}

/** What comes again: "every week", "Fridays", "daily", "twice a month". */
export const repetition: Family = {
  opens: ({ lower }, words) =>
    words.every.has(lower) ||
    words.weekdayPlurals.has(lower) ||
    words.frequencies.has(lower) ||
    words.per.has(lower),
  follows: ({ unit }) => unit !== null,
  single: ({ lower }, words) => words.weekdayPlurals.has(lower) || words.frequencies.has(lower),
  read: (reading, at) => {
    const { atoms, words } = reading;
    if (isWord(atoms[at], words.every)) return each(reading, at);
    return weekdays(reading, at) ?? frequency(reading, at) ?? rate(reading, at);
  },
};
