import { NUMBER_SCALES, NUMBER_WORDS, VAGUE_AMOUNTS } from '../en/time-words.ts';
import type { Atoms } from './atoms.ts';
import { isHyphen, isWord } from './atoms.ts';
import type { Amount } from './expression.ts';

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

/** A number, a vague count or a range of numbers at `at`; null where there is none. */
export function matchAmount(atoms: Atoms, at: number): AmountMatch | null {
  const low = matchCount(atoms, at);
  if (low === null) return null;
  const article = low.end === at + 1 && isWord(atoms[at], 'a', 'an');
  const high = article || low.value === null ? null : matchUpperEnd(atoms, low.end);
  if (high === null || high.value === null)
    return { end: low.end, amount: { low: low.value, high: low.value }, article };
  return { end: high.end, amount: { low: low.value, high: high.value }, article };
}

function matchUpperEnd(atoms: Atoms, at: number): Count | null {
  let next = at;
  if (isHyphen(atoms[next])) next += 1;
  if (isWord(atoms[next], 'to', 'or')) next += 1;
  if (next === at) return null;
  if (next > at && isHyphen(atoms[next])) next += 1;
  return isWord(atoms[next], 'a', 'an', 'more', 'so')
    ? null
    : (matchDigits(atoms, next) ?? matchNumberWords(atoms, next));
}

/** One number or vague count: "5 1/2", "twenty-four", "a couple of", "several", "a". */
export function matchCount(atoms: Atoms, at: number): Count | null {
  return (
    matchDigits(atoms, at) ??
    matchHalf(atoms, at) ??
    matchNumberWords(atoms, at) ??
    matchVagueCount(atoms, at)
  );
}

function matchDigits(atoms: Atoms, at: number): Count | null {
  const first = digits(atoms, at);
  if (first === null) return null;
  const fraction = matchFraction(atoms, at);
  if (fraction !== null) return fraction;
  const second = isHyphen(atoms[at + 1]) ? at + 2 : at + 1;
  const tail = matchFraction(atoms, second);
  if (tail !== null && tail.value !== null) return { end: tail.end, value: first + tail.value };
  return { end: at + 1, value: first };
}

function digits(atoms: Atoms, at: number): number | null {
  const atom = atoms[at];
  if (atom === undefined || atom.kind !== 'number' || atom.text.length > 12) return null;
  const value = Number(atom.text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

function matchFraction(atoms: Atoms, at: number): Count | null {
  const numerator = digits(atoms, at);
  const denominator = digits(atoms, at + 2);
  if (atoms[at + 1]?.text !== '/' || numerator === null || denominator === null || denominator === 0)
    return null;
  return numerator < denominator ? { end: at + 3, value: numerator / denominator } : null;
}

function matchHalf(atoms: Atoms, at: number): Count | null {
  if (isWord(atoms[at], 'half') && isWord(atoms[at + 1], 'a', 'an')) return { end: at + 2, value: 0.5 };
  if (isWord(atoms[at], 'a') && isWord(atoms[at + 1], 'half') && !isHyphen(atoms[at + 2]))
    return { end: at + 2, value: 0.5 };
  return null;
}

function matchNumberWords(atoms: Atoms, at: number): Count | null {
  let total = 0;
  let part = 0;
  let next = at;
  let end = at;
  if (isWord(atoms[at], 'a') && NUMBER_SCALES.has(atoms[at + 1]?.lower ?? '')) {
    part = 1;
    next = at + 1;
  }
  while (next < at + LONGEST_NUMBER) {
    const word = atoms[next]?.lower ?? '';
    const value = NUMBER_WORDS.get(word);
    const scale = NUMBER_SCALES.get(word);
    if (value !== undefined && part % 10 === 0 && (part % 100 === 0 || (part % 100 >= 20 && value < 10)))
      part += value;
    else if (scale === 100 && part > 0 && part < 100) part *= 100;
    else if (scale !== undefined && scale > 100 && part > 0) {
      total += part * scale;
      part = 0;
    } else break;
    next += 1;
    end = next;
    if (
      part >= 20 &&
      part % 10 === 0 &&
      isHyphen(atoms[next]) &&
      NUMBER_WORDS.has(atoms[next + 1]?.lower ?? '')
    )
      next += 1;
    else if (
      isWord(atoms[next], 'and') &&
      scale !== undefined &&
      NUMBER_WORDS.has(atoms[next + 1]?.lower ?? '')
    )
      next += 1;
  }
  return end > at ? { end, value: total + part } : null;
}

function matchVagueCount(atoms: Atoms, at: number): Count | null {
  const word = atoms[at];
  if (isWord(word, 'a') && isWord(atoms[at + 1], 'couple'))
    return { end: isWord(atoms[at + 2], 'of') ? at + 3 : at + 2, value: 2 };
  if (isWord(word, 'couple') && isWord(atoms[at + 1], 'of')) return { end: at + 2, value: 2 };
  if (isWord(word, 'a') && isWord(atoms[at + 1], 'dozen')) return { end: at + 2, value: 12 };
  if (isWord(word, 'a') && isWord(atoms[at + 1], 'few')) return { end: at + 2, value: null };
  if (isWord(word, 'dozens', 'hundreds', 'thousands', 'scores') && isWord(atoms[at + 1], 'of'))
    return { end: at + 2, value: null };
  if (word !== undefined && VAGUE_AMOUNTS.has(word.lower)) return { end: at + 1, value: null };
  return isWord(word, 'a', 'an') ? { end: at + 1, value: 1 } : null;
}
