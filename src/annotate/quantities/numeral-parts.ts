import type { Piece } from './pieces.ts';
import type { QuantityWords, VagueBand } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

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

/** "and a half", "-and-a-half", "and three quarters" from piece `i`. */
export function andAHalf(scan: Scan, i: number): { readonly part: number; readonly end: number } | null {
  let k = skipHyphen(scan, i);
  if (!isWord(scan.pieces[k], scan.words.and)) return null;
  k = skipHyphen(scan, k + 1);
  const counter = isWord(scan.pieces[k], scan.words.article)
    ? 1
    : (scan.words.smallNumbers.get(scan.pieces[k]?.lower ?? '') ?? 0);
  const part = scan.words.denominators.get(scan.pieces[skipHyphen(scan, k + 1)]?.lower ?? '');
  if (counter === 0 || part === undefined || counter >= part) return null;
  return { part: counter / part, end: skipHyphen(scan, k + 1) + 1 };
}

/** Past a hyphen that is glued on both sides at piece `i`, else `i`. */
export function skipHyphen(scan: Scan, i: number): number {
  const piece = scan.pieces[i];
  return (piece?.text === '-' || piece?.text === '‑') && piece.glued && scan.pieces[i + 1]?.glued === true
    ? i + 1
    : i;
}

/** One or more scale words from piece `i`: "million", "hundred thousand", "bn", a glued "k". */
export function readScale(
  scan: Scan,
  i: number,
  money: boolean,
): { readonly value: number; readonly end: number } | null {
  let value = 1;
  let end = i;
  for (let k = skipHyphen(scan, end); ; k = skipHyphen(scan, end)) {
    const word = scan.pieces[k]?.lower ?? '';
    const plural = scan.pieces[k - 1]?.kind === 'digits' ? scan.words.scalePlurals.get(word) : undefined;
    const next = scan.words.scales.get(word) ?? scan.words.scaleMarks.get(word) ?? plural;
    if (next === undefined || value * next > 1e18) break;
    value *= next;
    end = k + 1;
  }
  if (end > i) return { value, end };
  const letter = scan.pieces[i];
  const glued = letter?.glued === true ? scan.words.scaleLetters.get(letter.lower) : undefined;
  if (glued === undefined) return null;
  const follower = scan.pieces[i + 1];
  if (follower?.glued === true && /^[/²³\d]/.test(follower.text)) return null;
  const digits = scan.pieces[i - 1]?.text ?? '';
  const large = glued === 1e6 || glued === 1e9;
  if (
    money ||
    glued === 1e3 ||
    (large && (standsBeforeNoun(scan.words, follower) || isPrinted(letter?.text, digits)))
  )
    return { value: glued, end: i + 1 };
  return null;
}

/** "5m people" against "a 5m wall", "5m deep": only people, plurals and money are counted in millions. */
export function standsBeforeNoun(words: QuantityWords, piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'word' &&
    !piece.glued &&
    (words.people.has(piece.lower) || words.currencyNames.has(piece.lower) || /[^s]s$/.test(piece.lower)) &&
    piece.lower.length > 2
  );
}

/** "1.2B", "4.5M": a capital behind a decimal; "3M" may be a name. */
function isPrinted(letter: string | undefined, digits: string): boolean {
  return (letter === 'M' || letter === 'B') && digits.includes('.');
}

/** `digits × multiplier` without the rounding errors of a product of decimals. */
export function scaled(digits: string, multiplier: number): number {
  const exponent = Math.log10(multiplier);
  return Number.isInteger(exponent) ? Number(`${digits}e${exponent}`) : Number(digits) * multiplier;
}

/** Half of the worth of the last digit that is not a rounding zero: "600" → 50. */
export function halfStepOf(digits: string): number {
  const plain = digits.replace(/[^\d.]/g, '');
  const point = plain.indexOf('.');
  if (point >= 0) return 0.5 * 10 ** -(plain.length - point - 1);
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
  return 0.5 * 10 ** Math.min(zeros, Math.max(0, plain.length - 1));
}
