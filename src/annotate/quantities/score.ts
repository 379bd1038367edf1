import type { Amount } from './amount.ts';
import { digitsValue, type Piece } from './pieces.ts';

/** Words that make a score of "3-5" where they stand near it. */
const CONTEST =
  /^(won|win|wins|winning|lost|lose|loses|beat|beats|beaten|defeat|defeated|victory|draw|drew|drawn|lead|led|leading|ahead|trailed|score|scored|vote|voted|votes|ruled|ruling|decision|record|tie|tied|score-line|margin|defeated|thrashed|edged|aggregate|series|match|game|pass|passed|approve|approved|reject|rejected|split)$/;

/** Verbs before "5 to 4". */
const VOTING = /^(voted|ruled|won|lost|split)$/;

/** How many pieces to either side are looked at for such a word. */
const REACH = 6;

/** No game or vote counts higher than this on one side. */
const HIGHEST = 999;

/** A score or tally of two sides, "2-1", "a 220-211 vote", from piece `i`; its value is the pair in ascending order. */
export function readScore(pieces: readonly Piece[], i: number): Amount | null {
  const [left, dash, right, after] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
  if (dash?.lower === 'to' && VOTING.test(pieces[i - 1]?.lower ?? '')) return tally(pieces, i);
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || dash === undefined || !/^[-–—]$/.test(dash.text))
    return null;
  if (!dash.glued || !right.glued || !/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text))
    return null;
  if (left.glued && /^[-–.,/$£€:]$/.test(pieces[i - 1]?.text ?? '')) return null;
  if (after?.glued === true && !/^[.,;:!?)”"'’]$/.test(after.text)) return null;
  const [a, b] = [digitsValue(left), digitsValue(right)];
  if (a > HIGHEST || b > HIGHEST || !contested(pieces, i, a, b)) return null;
  return scoreOf(i, a, b);
}

/** "voted 5 to 4", "won 3 to 1". */
function tally(pieces: readonly Piece[], i: number): Amount | null {
  const [left, right, after] = [pieces[i], pieces[i + 2], pieces[i + 3]];
  if (left?.kind !== 'digits' || right?.kind !== 'digits' || (after?.kind === 'word' && after.glued))
    return null;
  const [a, b] = [digitsValue(left), digitsValue(right)];
  return a > HIGHEST || b > a ? null : scoreOf(i, a, b);
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
function contested(pieces: readonly Piece[], i: number, a: number, b: number): boolean {
  if (a >= b && a <= UNSPOKEN) return true;
  const near = [...pieces.slice(Math.max(0, i - REACH), i), ...pieces.slice(i + 3, i + 3 + REACH)];
  return near.some((piece) => CONTEST.test(piece.lower));
}
