import type { Annotated, Time, Token } from '../model/annotation.ts';
import { firstStartingAt } from './spans-starting-in.ts';
import { wordSet } from './word-set.ts';

/** Words that may stand between the word that sets a date aside and the date. */
const LEADING = wordSet('on in by at the for from during');

/** Two words between a date and the one that it took the place of. */
const REPLACING_PAIRS: ReadonlySet<string> = new Set(['rather than', 'instead of']);

/** Words before a "not" that sets one date against another: "on Tuesday, and not on Monday". */
const BEFORE_NOT: ReadonlySet<string> = new Set([',', 'and', 'but', '-', '–', '—']);

/** Tokens behind "but" within which the date stands that holds: "not on Monday but on the Tuesday". */
const BUT_REACH = 4;

/** The article's times without those that it sets aside for another of the same sentence: "in November rather than
 *  | September", "not on | Monday but on Tuesday", "on Tuesday, not | Monday". "Not until Friday" sets nothing aside. */
export function heldTimes({ tokens, times }: Pick<Annotated, 'tokens' | 'times'>): readonly Time[] {
  return times.filter((time, i) => !isRejected(tokens, times, time, i));
}

function isRejected(tokens: readonly Token[], times: readonly Time[], time: Time, i: number): boolean {
  let at = firstStartingAt(tokens, time.start) - 1;
  while (LEADING.has(tokens[at]?.lower ?? '') || isSecondEnd(tokens, times[i - 1], at)) at -= 1;
  const last = tokens[at];
  const before = tokens[at - 1];
  if (last === undefined || before === undefined) return false;
  const replaces = REPLACING_PAIRS.has(`${before.lower} ${last.lower}`);
  if (!replaces && last.lower !== 'not') return false;
  const holds = (other: Time | undefined): boolean =>
    other !== undefined && isAlike(other, time) && sentenceOf(tokens, other) === last.sentence;
  if (holds(times[i - 1]) && (replaces || BEFORE_NOT.has(before.lower))) return true;
  return (replaces || isFollowedByBut(tokens, time, times[i + 1])) && holds(times[i + 1]);
}

/** "until the end of May, and not | until the end of April": an end set against another. */
function isSecondEnd(tokens: readonly Token[], earlier: Time | undefined, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (earlier === undefined || !ENDS.has(word)) return false;
  return tokens[firstStartingAt(tokens, earlier.start) - 1]?.lower === word;
}

const ENDS = wordSet('until till before');

function isFollowedByBut(tokens: readonly Token[], time: Time, next: Time | undefined): boolean {
  const at = firstStartingAt(tokens, time.end);
  if (next === undefined || tokens[at]?.lower !== 'but') return false;
  return firstStartingAt(tokens, next.start) - at <= BUT_REACH;
}

/** A day stands against a day, a month against a month. */
function isAlike(a: Time, b: Time): boolean {
  const width = ({ granularity }: Time): string => (granularity === 'part' ? 'day' : granularity);
  return a.type !== 'DURATION' && b.type !== 'DURATION' && width(a) === width(b);
}

function sentenceOf(tokens: readonly Token[], time: Time): number | undefined {
  return tokens[firstStartingAt(tokens, time.start)]?.sentence;
}
