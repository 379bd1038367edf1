import { DENOMINATORS, SMALL_NUMBERS } from '../en/number-words.ts';
import { type Numeral, skipHyphen } from './numeral-parts.ts';
import { standsAlone } from './piece-tests.ts';
import type { Piece } from './pieces.ts';
import { readOpening, readWords } from './spoken-number.ts';
import { share } from './written-fraction.ts';
import { readDigits } from './written-number.ts';

/** "two-thirds", "a third of", "three quarters of", "half of the", "half the". */
export function readSpokenShare(pieces: readonly Piece[], i: number): Numeral | null {
  const word = pieces[i]?.lower ?? '';
  if (word === 'half') {
    const next = pieces[i + 1]?.lower ?? '';
    const shares =
      ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all', 'a', 'an'].includes(next) &&
      readOpening(pieces, i) === null;
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
  const alone =
    /^(by|than|nearly|almost|about)$/.test(pieces[i - 1]?.lower ?? '') && standsAlone(pieces[k + 1]);
  if (counter === 1 && !hyphenated && pieces[k + 1]?.lower !== 'of' && !alone) return null;
  return readOpening(pieces, i) === null ? share(i, k + 1, counter / part) : null;
}

/** Words after "in 10" that make it a stretch of time, not a share. */
const SHARE_LIMIT = 10_000;

/** "one in five", "1 in 10", "nine out of ten" where a numeral has just been read; else that numeral. */
export function readShareOf(pieces: readonly Piece[], numeral: Numeral | null): Numeral | null {
  if (numeral === null || typeof numeral.value !== 'number' || numeral.scale !== null) return numeral;
  const next = pieces[numeral.end]?.lower;
  const out = next === 'out' && pieces[numeral.end + 1]?.lower === 'of';
  const inner = next === 'in';
  if (!out && !inner) return numeral;
  const each = numeral.end + (out ? 2 : 1);
  const k = pieces[each]?.lower === 'every' ? each + 1 : each;
  const piece = pieces[k];
  const below = piece?.kind === 'digits' ? readDigits(pieces, k, false) : readWords(pieces, k);
  if (below === null || typeof below.value !== 'number') return numeral;
  const limit = out ? 100 : SHARE_LIMIT;
  if (below.value > limit || numeral.value >= below.value || numeral.value > 99 || numeral.value === 0)
    return numeral;
  if (/^[12]\d{3}$/.test(piece?.text ?? '') && below.value % 100 !== 0) return numeral;
  if (inner && numeral.value !== 1 && !isRound(below.value)) return numeral;
  if (!followsShare(pieces[below.end])) return numeral;
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

const TIME_WORD =
  /^(second|minute|hour|day|week|month|year|decade|season|night|game|match|inning|race|start|attempt|over|ball|appearance|outing)s?$/;

function followsShare(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !TIME_WORD.test(piece.lower);
}
