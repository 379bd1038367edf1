import { SCALES, SMALL_NUMBERS, TENS } from '../en/number-words.ts';
import { andAHalf, halfStepOf, type Numeral, readScale, skipHyphen } from './numeral-parts.ts';
import type { Piece } from './pieces.ts';

/** Spoken integers: "twenty-three", "two hundred and fifty thousand", "a dozen", "half a million", "a hundred". */
export function readWords(pieces: readonly Piece[], i: number): Numeral | null {
  const opening = readOpening(pieces, i);
  if (opening !== null) return opening;
  let total = 0;
  let current = 0;
  let largest = Infinity;
  let end = i;
  let scale: number | null = null;
  let last: 'none' | 'small' | 'ten' | 'hundred' | 'scale' = 'none';
  for (let k = i; k < pieces.length; ) {
    const word = pieces[k]?.lower ?? '';
    const article = k === i && /^an?$/.test(word) && SCALES.has(pieces[k + 1]?.lower ?? '');
    const small = article ? 1 : SMALL_NUMBERS.get(word);
    const ten = TENS.get(word);
    const multiple = SCALES.get(word);
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
    k = nextWord(pieces, k + 1, last);
  }
  if (end === i) return null;
  const half = andAHalf(pieces, end);
  const base = total + current;
  if (half === null || total > 0) return spoken(i, end, base, scale);
  const after = readScale(pieces, half.end, false);
  return spoken(i, after?.end ?? half.end, (base + half.part) * (after?.value ?? 1), after?.value ?? null);
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
function nextWord(pieces: readonly Piece[], k: number, last: string): number {
  const hyphen = skipHyphen(pieces, k);
  if (hyphen !== k) return hyphen;
  const and = pieces[k]?.lower === 'and' && (last === 'hundred' || last === 'scale');
  const follower = pieces[k + 1]?.lower ?? '';
  return and && (SMALL_NUMBERS.has(follower) || TENS.has(follower)) ? k + 1 : k;
}

/** "a dozen", "a hundred thousand", "half a million", "half-dozen", "a quarter of a million". */
export function readOpening(pieces: readonly Piece[], i: number): Numeral | null {
  const words = (k: number): string => pieces[k]?.lower ?? '';
  let k = i;
  let factor = 1;
  const article = words(k) === 'a' || words(k) === 'an';
  if (article) k += 1;
  const part = words(k) === 'half' ? 0.5 : words(k) === 'quarter' && article ? 0.25 : null;
  if (part !== null) {
    factor = part;
    k = skipHyphen(pieces, k + 1);
    if (words(k) === 'of') k += 1;
    if (words(k) === 'a') k = skipHyphen(pieces, k + 1);
  } else if (!article && words(k) !== 'dozen') return null;
  const scale = readScale(pieces, k, false);
  if (scale === null || SCALES.get(words(k)) === undefined) return null;
  if (part === null && words(k) !== 'dozen') return null;
  const value = factor * scale.value;
  return { first: i, end: scale.end, value, form: 'words', scale: scale.value, halfStep: value * 0.05 };
}
