import type { Amount } from './amount.ts';
import { digitsValue } from './pieces.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** How many pieces to either side are looked at for such a word. */
const REACH = 6;

/** No game or vote counts higher than this on one side. */
const HIGHEST = 999;

/** A score or tally of two sides, "2-1", "a 220-211 vote", from piece `i`; its value is the pair in ascending order. */
export function readScore(scan: Scan, i: number): Amount | null {
  const [left, dash, right, after] = [
    scan.pieces[i],
    scan.pieces[i + 1],
    scan.pieces[i + 2],
    scan.pieces[i + 3],
  ];
  if (isWord(dash, scan.words.to) && isWord(scan.pieces[i - 1], scan.words.votingVerbs))
    return tally(scan, i);
  if (dash?.text === '-' && isWord(right, scan.words.to)) return ratio(scan, i);
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || dash === undefined || !/^[-–—]$/.test(dash.text))
    return null;
  if (!dash.glued || !right.glued || !/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text))
    return null;
  if (left.glued && /^[-–.,/$£€:]$/.test(scan.pieces[i - 1]?.text ?? '')) return null;
  if (after?.glued === true && !/^[.,;:!?)”"'’]$/.test(after.text)) return null;
  const [a, b] = [digitsValue(left), digitsValue(right)];
  if (a > HIGHEST || b > HIGHEST || !contested(scan, i, a, b)) return null;
  return scoreOf(i, a, b);
}

/** "voted 5 to 4", "won 3 to 1". */
function tally(scan: Scan, i: number): Amount | null {
  const [left, right, after] = [scan.pieces[i], scan.pieces[i + 2], scan.pieces[i + 3]];
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || (after?.kind === 'word' && after.glued))
    return null;
  const [a, b] = [digitsValue(left), digitsValue(right)];
  return a > HIGHEST || b > a ? null : scoreOf(i, a, b);
}

/** "3-to-1": how the one side is to the other; a rising pair is a range. */
function ratio(scan: Scan, i: number): Amount | null {
  const [left, dash, right] = [scan.pieces[i], scan.pieces[i + 3], scan.pieces[i + 4]];
  if (left?.kind !== 'digits' || dash?.text !== '-' || right?.kind !== 'digits' || !right.glued) return null;
  const [a, b] = [digitsValue(left), digitsValue(right)];
  return a > HIGHEST || b >= a ? null : { ...scoreOf(i, a, b), end: i + 5, numberEnd: i + 5 };
}

function scoreOf(i: number, a: number, b: number): Amount {
  const value = a === b ? a : { low: Math.min(a, b), high: Math.max(a, b) };
  return {
    first: i,
    end: i + 3,
    numberFirst: i,
    numberEnd: i + 3,
    value,
    form: 'digits',
    halfStep: 0,
    scale: null,
    group: null,
    unit: null,
    currency: null,
    isRange: a !== b,
  };
}

/** A falling pair of more than this is a code ("751-613") unless a word of contest stands near; no game of points,
 *  basketball included, often goes higher. */
const UNSPOKEN = 160;

/** A falling pair can be no range; a rising one needs a word of contest nearby. */
function contested(scan: Scan, i: number, a: number, b: number): boolean {
  if (a >= b && a <= UNSPOKEN) return true;
  const near = [...scan.pieces.slice(Math.max(0, i - REACH), i), ...scan.pieces.slice(i + 3, i + 3 + REACH)];
  return near.some((piece) => scan.words.contestWords.has(piece.lower));
}
