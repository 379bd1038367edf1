import { type Numeral, skipHyphen } from './numeral-parts.ts';
import { standsAlone } from './piece-tests.ts';
import type { Piece } from './pieces.ts';
import { readOpening, readWords } from './spoken-number.ts';
import type { QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';
import { share } from './written-fraction.ts';
import { readDigits } from './written-number.ts';

/** "two-thirds", "a third of", "three quarters of", "half of the", "half the". */
export function readSpokenShare(scan: Scan, i: number): Numeral | null {
  const word = scan.pieces[i]?.lower ?? '';
  if (scan.words.half.has(word)) {
    const next = scan.pieces[i + 1]?.lower ?? '';
    const shares = scan.words.shareWholes.has(next) && readOpening(scan, i) === null;
    return shares ? share(i, i + 1, 1 / 2) : null;
  }
  const counter = scan.words.article.has(word) ? 1 : scan.words.smallNumbers.get(word);
  if (counter === undefined || counter === 0) return null;
  const k = skipHyphen(scan, i + 1);
  const name = scan.pieces[k]?.lower ?? '';
  const part = scan.words.denominators.get(name);
  if (part === undefined || counter >= part) return null;
  const plural = name.endsWith('s');
  const hyphenated = k !== i + 1;
  if (counter > 1 ? !plural : plural) return null;
  const alone =
    isWord(scan.pieces[i - 1], scan.words.shareLeads) && standsAlone(scan.words, scan.pieces[k + 1]);
  if (counter === 1 && !hyphenated && !isWord(scan.pieces[k + 1], scan.words.of) && !alone) return null;
  return readOpening(scan, i) === null ? share(i, k + 1, counter / part) : null;
}

/** Words after "in 10" that make it a stretch of time, not a share. */
const SHARE_LIMIT = 10_000;

/** "one in five", "1 in 10", "nine out of ten" where a numeral has just been read; else that numeral. */
export function readShareOf(scan: Scan, numeral: Numeral | null): Numeral | null {
  if (numeral === null || typeof numeral.value !== 'number' || numeral.scale !== null) return numeral;
  const next = scan.pieces[numeral.end]?.lower ?? '';
  const out = scan.words.out.has(next) && isWord(scan.pieces[numeral.end + 1], scan.words.of);
  const inner = scan.words.in.has(next);
  if (!out && !inner) return numeral;
  const each = numeral.end + (out ? 2 : 1);
  const k = isWord(scan.pieces[each], scan.words.every) ? each + 1 : each;
  const piece = scan.pieces[k];
  const below = piece?.kind === 'digits' ? readDigits(scan, k, false) : readWords(scan, k);
  if (below === null || typeof below.value !== 'number') return numeral;
  const limit = out ? 100 : SHARE_LIMIT;
  if (below.value > limit || numeral.value >= below.value || numeral.value > 99 || numeral.value === 0)
    return numeral;
  if (/^[12]\d{3}$/.test(piece?.text ?? '') && below.value % 100 !== 0) return numeral;
  if (inner && numeral.value !== 1 && !isRound(below.value)) return numeral;
  if (!followsShare(scan.words, scan.pieces[below.end])) return numeral;
  return {
    first: numeral.first,
    end: below.end,
    value: numeral.value / below.value,
    form: 'share',
    scale: null,
    halfStep: 0,
  };
}

/** "three in ten", "7 in 100": a share of more than one has a whole such as people reckon with; "6 in 50 overs" has not. */
function isRound(whole: number): boolean {
  return whole <= 10 || whole === 100 || whole === 1000;
}

function followsShare(words: QuantityWords, piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !words.noShares.has(piece.lower);
}
