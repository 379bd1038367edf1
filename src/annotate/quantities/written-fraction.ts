import { FRACTION_CHARACTERS } from './fraction-characters.ts';
import type { Numeral } from './numeral-parts.ts';
import { digitsValue } from './pieces.ts';
import type { Scan } from './words-context.ts';

/** "1/4", "3/5": written with small numbers, so that dates and "24/7" are not taken for one. */
export function readWrittenFraction(scan: Scan, i: number): Numeral | null {
  const [above, slash, below, after] = [
    scan.pieces[i],
    scan.pieces[i + 1],
    scan.pieces[i + 2],
    scan.pieces[i + 3],
  ];
  if (slash?.text !== '/' && slash?.text !== '⁄') return null;
  if (above === undefined || below?.kind !== 'digits' || !slash.glued || !below.glued) return null;
  if (after?.text === '/' && after.glued) return null;
  if (above.text.length > 3 || !/^(2|3|4|5|6|7|8|10|12|16|20|25|32|64|100|128|1000)$/.test(below.text))
    return null;
  const [top, bottom] = [digitsValue(above), digitsValue(below)];
  if (top >= bottom || !Number.isInteger(top) || top === 0) return null;
  return { first: i, end: i + 3, value: top / bottom, form: 'share', scale: null, halfStep: 0 };
}

/** "½", "¾" alone. */
export function readFractionCharacter(scan: Scan, i: number): Numeral | null {
  const value = FRACTION_CHARACTERS.get(scan.pieces[i]?.text ?? '');
  return value === undefined
    ? null
    : { first: i, end: i + 1, value, form: 'share', scale: null, halfStep: 0 };
}

/** A fraction of something, scan.pieces `[first, end)`. */
export function share(first: number, end: number, value: number): Numeral {
  return { first, end, value, form: 'share', scale: null, halfStep: 0 };
}
