import {
  DENOMINATORS,
  FRACTION_CHARACTERS,
  SCALE_LETTERS,
  SCALE_MARKS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../en/number-words.ts';
import { VAGUE_DETERMINERS, VAGUE_MULTIPLES, VAGUE_PLURALS, type VagueBand } from '../en/vague-quantities.ts';
import { digitsValue, type Piece } from './pieces.ts';

/** A number as written, before anything is known of what it counts. */
export interface Numeral {
  /** Pieces `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly value: number | VagueBand;
  /** `share` is a fraction of something: "two-thirds", "one in five". */
  readonly form: 'digits' | 'words' | 'vague' | 'share';
  /** Carries a scale ("million", "k"), or null; the multiplier. */
  readonly scale: number | null;
  /** Half of the last stated digit's worth: 600 → 50, 1.28 million → 5,000. */
  readonly halfStep: number;
}

/** More digits than this are a code or a card, not a number that a double can hold. */
const MAX_DIGITS = 16;

/** Reads the longest numeral that begins at piece `i`; null where none does.
 *  `money` says that a currency stands before, which makes of "m" and "b" scales. */
export function readNumeral(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  if (piece.kind === 'digits') return readShareOf(pieces, readDigits(pieces, i, money));
  if (piece.kind === 'mark') return readFractionCharacter(pieces, i);
  return readVague(pieces, i) ?? readSpokenShare(pieces, i) ?? readShareOf(pieces, readWords(pieces, i));
}

function readDigits(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i];
  if (piece === undefined || piece.text.length > MAX_DIGITS + 6) return null;
  const fraction = readWrittenFraction(pieces, i);
  if (fraction !== null) return fraction;
  let end = i + 1;
  let mixed = 0;
  const character = FRACTION_CHARACTERS.get(pieces[end]?.text ?? '');
  if (character !== undefined) {
    mixed = character;
    end += 1;
  } else {
    const following = pieces[end]?.kind === 'digits' && !piece.text.includes('.') ? readWrittenFraction(pieces, end) : null;
    if (following !== null && typeof following.value === 'number' && following.value < 1) {
      mixed = following.value;
      end = following.end;
    }
  }
  const half = andAHalf(pieces, end);
  if (half !== null) [mixed, end] = [half.part, half.end];
  const scale = readScale(pieces, end, money);
  const value = digitsValue(piece) + mixed;
  const multiplier = scale?.value ?? 1;
  return {
    first: i,
    end: scale?.end ?? end,
    value: scaled(mixed === 0 ? piece.text.replace(/[^\d.]/g, '') : String(value), multiplier),
    form: 'digits',
    scale: scale?.value ?? null,
    halfStep: (mixed === 0 ? halfStepOf(piece.text) : 0.05) * multiplier,
  };
}

/** "1/4", "3/5": written with small numbers, so that dates and "24/7" are not taken for one. */
function readWrittenFraction(pieces: readonly Piece[], i: number): Numeral | null {
  const [above, slash, below, after] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
  if (slash?.text !== '/' && slash?.text !== '⁄') return null;
  if (above === undefined || below?.kind !== 'digits' || !slash.glued || !below.glued) return null;
  if (after?.text === '/' && after.glued) return null;
  if (above.text.length > 3 || !/^(2|3|4|5|6|7|8|10|12|16|20|25|32|64|100|128|1000)$/.test(below.text)) return null;
  const [top, bottom] = [digitsValue(above), digitsValue(below)];
  if (top >= bottom || !Number.isInteger(top) || top === 0) return null;
  return { first: i, end: i + 3, value: top / bottom, form: 'share', scale: null, halfStep: 0 };
}

function readFractionCharacter(pieces: readonly Piece[], i: number): Numeral | null {
  const value = FRACTION_CHARACTERS.get(pieces[i]?.text ?? '');
  return value === undefined ? null : { first: i, end: i + 1, value, form: 'share', scale: null, halfStep: 0 };
}

/** "and a half", "-and-a-half", "and three quarters" from piece `i`. */
function andAHalf(pieces: readonly Piece[], i: number): { readonly part: number; readonly end: number } | null {
  let k = skipHyphen(pieces, i);
  if (pieces[k]?.lower !== 'and') return null;
  k = skipHyphen(pieces, k + 1);
  const counter = pieces[k]?.lower === 'a' ? 1 : (SMALL_NUMBERS.get(pieces[k]?.lower ?? '') ?? 0);
  const part = DENOMINATORS.get(pieces[skipHyphen(pieces, k + 1)]?.lower ?? '');
  if (counter === 0 || part === undefined || counter >= part) return null;
  return { part: counter / part, end: skipHyphen(pieces, k + 1) + 1 };
}

function skipHyphen(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i];
  return (piece?.text === '-' || piece?.text === '‑') && piece.glued && pieces[i + 1]?.glued === true ? i + 1 : i;
}

/** One or more scale words from piece `i`: "million", "hundred thousand", "bn", a glued "k". */
function readScale(pieces: readonly Piece[], i: number, money: boolean): { readonly value: number; readonly end: number } | null {
  let value = 1;
  let end = i;
  for (let k = skipHyphen(pieces, end); ; k = skipHyphen(pieces, end)) {
    const word = pieces[k]?.lower ?? '';
    const next = SCALES.get(word) ?? SCALE_MARKS.get(word);
    if (next === undefined || value * next > 1e18) break;
    value *= next;
    end = k + 1;
  }
  if (end > i) return { value, end };
  const letter = pieces[i];
  const glued = letter?.glued === true ? SCALE_LETTERS.get(letter.lower) : undefined;
  if (glued === undefined) return null;
  const follower = pieces[i + 1];
  if (follower?.glued === true && /^[/²³\d]/.test(follower.text)) return null;
  if (money || glued === 1e3 || (glued === 1e6 && standsBeforeNoun(follower))) return { value: glued, end: i + 1 };
  return null;
}

/** "5m people" against "a 5m wall", "5m deep": only people and plurals are counted in millions. */
function standsBeforeNoun(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !piece.glued && (piece.lower === 'people' || /[^s]s$/.test(piece.lower)) && piece.lower.length > 3;
}

/** `digits × multiplier` without the rounding errors of a product of decimals. */
function scaled(digits: string, multiplier: number): number {
  const exponent = Math.log10(multiplier);
  return Number.isInteger(exponent) ? Number(`${digits}e${exponent}`) : Number(digits) * multiplier;
}

function halfStepOf(digits: string): number {
  const plain = digits.replace(/[^\d.]/g, '');
  const point = plain.indexOf('.');
  if (point >= 0) return 0.5 * 10 ** -(plain.length - point - 1);
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
  return 0.5 * 10 ** Math.min(zeros, Math.max(0, plain.length - 1));
}

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
    if (small !== undefined && (last === 'none' || (last === 'ten' && small > 0 && small < 10) || ((last === 'hundred' || last === 'scale') && small > 0))) {
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
  return { first, end, value, form: 'words', scale, halfStep: Number.isInteger(value) && value > 0 ? halfStepOf(String(value)) : 0 };
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
function readOpening(pieces: readonly Piece[], i: number): Numeral | null {
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

function readVague(pieces: readonly Piece[], i: number): Numeral | null {
  const word = pieces[i]?.lower ?? '';
  const multiple = VAGUE_MULTIPLES.get(word);
  const under = VAGUE_PLURALS.get(pieces[i + 2]?.lower ?? '');
  if (multiple !== undefined && under !== undefined && pieces[i + 1]?.lower === 'of') {
    const unit = 10 ** Math.floor(Math.log10(under.high + 1) - 1);
    return vague(i, i + 3, { low: multiple.low * unit, high: multiple.high * unit - 1 });
  }
  const plural = VAGUE_PLURALS.get(word);
  if (plural !== undefined && word !== 'tens' && (word !== 'scores' || pieces[i + 1]?.lower === 'of')) return vague(i, i + 1, plural);
  const paired = VAGUE_DETERMINERS.get(`${word} ${pieces[i + 1]?.lower ?? ''}`);
  const band = paired ?? VAGUE_DETERMINERS.get(word);
  if (band === undefined) return null;
  const end = paired === undefined ? i + 1 : i + 2;
  const scale = readScale(pieces, end, false);
  // "a couple" alone is two people together.
  if (scale === null && word === 'a' && pieces[i + 1]?.lower === 'couple' && !/^(of|more)$|[^s]s$/.test(pieces[end]?.lower ?? '')) return null;
  if (scale === null) return vague(i, end, band);
  return vague(i, scale.end, { low: band.low * scale.value, high: (band.high + 1) * scale.value - 1 });
}

function vague(first: number, end: number, band: VagueBand): Numeral {
  return { first, end, value: band, form: 'vague', scale: null, halfStep: 0 };
}

/** "two-thirds", "a third of", "three quarters of", "half of the", "half the". */
function readSpokenShare(pieces: readonly Piece[], i: number): Numeral | null {
  const word = pieces[i]?.lower ?? '';
  if (word === 'half') {
    const next = pieces[i + 1]?.lower ?? '';
    const shares = ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'a', 'an'].includes(next) && readOpening(pieces, i) === null;
    return shares ? share(i, i + 1, 1 / 2) : null;
  }
  const counter = word === 'a' ? 1 : SMALL_NUMBERS.get(word);
  if (counter === undefined || counter === 0) return null;
  const k = skipHyphen(pieces, i + 1);
  const name = pieces[k]?.lower ?? '';
  const part = DENOMINATORS.get(name);
  if (part === undefined || counter >= part) return null;
  const plural = name.endsWith('s');
  const hyphenated = k !== i + 1;
  if (counter > 1 ? !plural : plural) return null;
  if (counter === 1 && !hyphenated && pieces[k + 1]?.lower !== 'of') return null;
  return readOpening(pieces, i) === null ? share(i, k + 1, counter / part) : null;
}

/** Words after "in 10" that make it a stretch of time, not a share. */
const SHARE_LIMIT = 10_000;

/** "one in five", "1 in 10", "nine out of ten" where a numeral has just been read; else that numeral. */
function readShareOf(pieces: readonly Piece[], numeral: Numeral | null): Numeral | null {
  if (numeral === null || typeof numeral.value !== 'number' || numeral.scale !== null) return numeral;
  const next = pieces[numeral.end]?.lower;
  const out = next === 'out' && pieces[numeral.end + 1]?.lower === 'of';
  const inner = next === 'in';
  if (!out && !inner) return numeral;
  const k = numeral.end + (out ? 2 : 1);
  const piece = pieces[k];
  const below = piece?.kind === 'digits' ? readDigits(pieces, k, false) : readWords(pieces, k);
  if (below === null || typeof below.value !== 'number') return numeral;
  const limit = out ? 100 : SHARE_LIMIT;
  if (below.value > limit || numeral.value >= below.value || numeral.value > 99 || numeral.value === 0) return numeral;
  if (/^[12]\d{3}$/.test(piece?.text ?? '') && below.value % 100 !== 0) return numeral;
  if (!followsShare(pieces[below.end])) return numeral;
  return { first: numeral.first, end: below.end, value: numeral.value / below.value, form: 'share', scale: null, halfStep: 0 };
}

const TIME_WORD = /^(second|minute|hour|day|week|month|year|decade|season|night|game|match|inning|race|start)s?$/;

function followsShare(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !TIME_WORD.test(piece.lower);
}

function share(first: number, end: number, value: number): Numeral {
  return { first, end, value, form: 'share', scale: null, halfStep: 0 };
}
