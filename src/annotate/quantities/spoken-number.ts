import { andAHalf, halfStepOf, type Numeral, readScale, skipHyphen } from './numeral-parts.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Spoken integers: "twenty-three", "two hundred and fifty thousand", "a dozen", "half a million", "a hundred". */
export function readWords(scan: Scan, i: number): Numeral | null {
  const opening = readOpening(scan, i);
  if (opening !== null) return opening;
  let total = 0;
  let current = 0;
  let largest = Infinity;
  let end = i;
  let scale: number | null = null;
  let last: 'none' | 'small' | 'ten' | 'hundred' | 'scale' = 'none';
  for (let k = i; k < scan.pieces.length; ) {
    const word = scan.pieces[k]?.lower ?? '';
    const article = k === i && /^an?$/.test(word) && scan.words.scales.has(scan.pieces[k + 1]?.lower ?? '');
    const small = article ? 1 : scan.words.smallNumbers.get(word);
    const ten = scan.words.tens.get(word);
    const multiple = scan.words.scales.get(word) ?? (current > 0 ? pluralScale(scan, word) : undefined);
    if (
      small !== undefined &&
      (last === 'none' ||
        (last === 'ten' && small > 0 && small < 10) ||
        ((last === 'hundred' || last === 'scale') && small > 0))
    ) {
      current += small;
      last = 'small';
    } else if (ten !== undefined && last !== 'small' && last !== 'ten') {
      current += ten;
      last = 'ten';
    } else if (multiple === 100 && current > 0 && current < 100) {
      current *= 100;
      last = 'hundred';
    } else if (multiple !== undefined && multiple !== 100 && current > 0 && multiple < largest) {
      total += current * multiple;
      current = 0;
      largest = multiple;
      scale = multiple;
      last = 'scale';
    } else break;
    if (!article) end = k + 1;
    k = nextWord(scan, k + 1, last);
  }
  if (end === i) return null;
  const half = andAHalf(scan, end);
  const base = total + current;
  if (half === null || total > 0) return spoken(i, end, base, scale);
  const after = readScale(scan, half.end, false);
  return spoken(i, after?.end ?? half.end, (base + half.part) * (after?.value ?? 1), after?.value ?? null);
}

/** "in their fifteen thousands": behind a number the plural is the scale itself. */
function pluralScale(scan: Scan, word: string): number | undefined {
  const low = scan.words.vaguePlurals.get(word)?.low;
  return low !== undefined && [...scan.words.scales.values()].includes(low) ? low : undefined;
}

function spoken(first: number, end: number, value: number, scale: number | null): Numeral {
  return {
    first,
    end,
    value,
    form: 'words',
    scale,
    halfStep: Number.isInteger(value) && value > 0 ? halfStepOf(String(value)) : 0,
  };
}

/** Past a hyphen, or the "and" of "two hundred and six". */
function nextWord(scan: Scan, k: number, last: string): number {
  const hyphen = skipHyphen(scan, k);
  if (hyphen !== k) return hyphen;
  const and = isWord(scan.pieces[k], scan.words.and) && (last === 'hundred' || last === 'scale');
  const follower = scan.pieces[k + 1]?.lower ?? '';
  return and && (scan.words.smallNumbers.has(follower) || scan.words.tens.has(follower)) ? k + 1 : k;
}

/** "a dozen", "a hundred thousand", "half a million", "half-dozen", "a quarter of a million". */
export function readOpening(scan: Scan, i: number): Numeral | null {
  const words = (k: number): string => scan.pieces[k]?.lower ?? '';
  let k = i;
  let factor = 1;
  const article = scan.words.articles.has(words(k));
  if (article) k += 1;
  const part = scan.words.half.has(words(k))
    ? 0.5
    : scan.words.quarter.has(words(k)) && article
      ? 0.25
      : null;
  if (part !== null) {
    factor = part;
    k = skipHyphen(scan, k + 1);
    if (scan.words.of.has(words(k))) k += 1;
    if (scan.words.article.has(words(k))) k = skipHyphen(scan, k + 1);
  } else if (!article && !scan.words.dozen.has(words(k))) return null;
  const scale = readScale(scan, k, false);
  if (scale === null || scan.words.scales.get(words(k)) === undefined) return null;
  if (part === null && !scan.words.dozen.has(words(k))) return null;
  const value = factor * scale.value;
  return { first: i, end: scale.end, value, form: 'words', scale: scale.value, halfStep: value * 0.05 };
}
