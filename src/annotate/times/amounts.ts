import type { Atom, Reading } from './atoms.ts';
import { isHyphen, isWord, listedAs } from './atoms.ts';
import type { Amount } from './expression.ts';
import type { Lexicon } from './lexicon.ts';

/** A number read at some place: `end` is the atom after it; `value` null is vague ("several"). */
interface Count {
  readonly end: number;
  readonly value: number | null;
}

export interface AmountMatch {
  readonly end: number;
  readonly amount: Amount;
  /** The number is only an article: "a week". */
  readonly article: boolean;
}

/** Number words that may follow one another in one number; more is no number. */
const LONGEST_NUMBER = 8;

/** Digits and signs of figures at most; longer ones are no number of anything. */
const MOST_DIGITS = 12;

/** An amount may begin with this atom, articles left out. */
export function opensAmount(atom: Atom, words: Lexicon): boolean {
  return (
    atom.kind === 'number' ||
    words.numbers.has(atom.lower) ||
    words.half.has(atom.lower) ||
    words.collectives.has(atom.lower) ||
    words.multitudes.has(atom.lower) ||
    words.vagueAmounts.has(atom.lower)
  );
}

/** A number, a vague count or a range of numbers at `at`; null where there is none. */
export function matchAmount(reading: Reading, at: number): AmountMatch | null {
  const low = matchCount(reading, at);
  if (low === null) return null;
  const { atoms, words } = reading;
  const article = low.end === at + 1 && isWord(atoms[at], words.articles);
  const high = article || low.value === null ? null : matchUpperEnd(reading, low.end);
  if (high === null || high.value === null)
    return { end: low.end, amount: { low: low.value, high: low.value }, article };
  return { end: high.end, amount: { low: low.value, high: high.value }, article };
}

function matchUpperEnd(reading: Reading, at: number): Count | null {
  const { atoms, words } = reading;
  let next = at;
  if (isHyphen(atoms[next])) next += 1;
  if (isWord(atoms[next], words.rangeJoins)) next += 1;
  if (next === at) return null;
  if (isHyphen(atoms[next])) next += 1;
  return isWord(atoms[next], words.noUpperEnd)
    ? null
    : (matchDigits(reading, next) ?? matchNumberWords(reading, next));
}

/** One number or vague count: "5 1/2", "twenty-four", "a couple of", "several", "a". */
export function matchCount(reading: Reading, at: number): Count | null {
  const atom = reading.atoms[at];
  if (atom === undefined || !atom.counts) return null;
  if (atom.kind === 'number') return matchDigits(reading, at);
  return matchHalf(reading, at) ?? matchNumberWords(reading, at) ?? matchVagueCount(reading, at);
}

function matchDigits(reading: Reading, at: number): Count | null {
  const first = digits(reading.atoms[at]);
  if (first === null) return null;
  const fraction = matchFraction(reading, at);
  if (fraction !== null) return fraction;
  const tail = matchFraction(reading, isHyphen(reading.atoms[at + 1]) ? at + 2 : at + 1);
  if (tail !== null && tail.value !== null) return { end: tail.end, value: first + tail.value };
  return { end: at + 1, value: first };
}

function digits(atom: Atom | undefined): number | null {
  if (atom === undefined || atom.kind !== 'number' || atom.text.length > MOST_DIGITS) return null;
  if (atom.whole !== null) return atom.whole;
  const value = Number(atom.text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

function matchFraction({ atoms }: Reading, at: number): Count | null {
  if (atoms[at + 1]?.text !== '/') return null;
  const numerator = digits(atoms[at]);
  const denominator = digits(atoms[at + 2]);
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator < denominator ? { end: at + 3, value: numerator / denominator } : null;
}

function matchHalf({ atoms, words }: Reading, at: number): Count | null {
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (isWord(first, words.half)) return isWord(second, words.articles) ? { end: at + 2, value: 0.5 } : null;
  return isWord(second, words.half) && isWord(first, words.articles) && !isHyphen(atoms[at + 2])
    ? { end: at + 2, value: 0.5 }
    : null;
}

function matchNumberWords(reading: Reading, at: number): Count | null {
  const { atoms, words } = reading;
  const opened = isWord(atoms[at], words.articles) && listedAs(atoms[at + 1], words.scales) !== undefined;
  let total = 0;
  let part = opened ? 1 : 0;
  let next = opened ? at + 1 : at;
  let end = at;
  while (next < at + LONGEST_NUMBER) {
    const value = listedAs(atoms[next], words.numbers);
    const scale = listedAs(atoms[next], words.scales);
    if (value !== undefined && part % 10 === 0 && (part % 100 === 0 || (part % 100 >= 20 && value < 10)))
      part += value;
    else if (scale === 100 && part > 0 && part < 100) part *= 100;
    else if (scale !== undefined && scale > 100 && part > 0) {
      total += part * scale;
      part = 0;
    } else break;
    next += 1;
    end = next;
    if (joinsNumber(reading, next, part, scale)) next += 1;
  }
  return end > at ? { end, value: total + part } : null;
}

/** A sign or word inside a number: "twenty-four", "hundred and six". */
function joinsNumber(
  { atoms, words }: Reading,
  at: number,
  part: number,
  scale: number | undefined,
): boolean {
  if (listedAs(atoms[at + 1], words.numbers) === undefined) return false;
  if (part >= 20 && part % 10 === 0 && isHyphen(atoms[at])) return true;
  return scale !== undefined && isWord(atoms[at], words.and);
}

function matchVagueCount({ atoms, words }: Reading, at: number): Count | null {
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (first === undefined) return null;
  const article = words.articles.has(first.lower);
  const of = isWord(atoms[at + 2], words.of);
  const collective = article ? listedAs(second, words.collectives) : undefined;
  if (collective !== undefined) return { end: of ? at + 3 : at + 2, value: collective };
  if (isWord(second, words.of)) {
    const bare = words.collectives.get(first.lower);
    if (bare !== undefined && bare !== null) return { end: at + 2, value: bare };
    if (words.multitudes.has(first.lower)) return { end: at + 2, value: null };
  }
  if (words.vagueAmounts.has(first.lower)) return { end: at + 1, value: null };
  return article ? { end: at + 1, value: 1 } : null;
}
