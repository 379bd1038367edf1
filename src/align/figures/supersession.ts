import type { Quantity, Token, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { COUNTING_LEMMAS } from '../en/counting-verbs.ts';
import {
  AT,
  BEFORE_NOW,
  BRINGING_LEMMAS,
  EARLIER_WORDS,
  FIRST,
  FROM,
  GOING_ON,
  MOVED,
  NEWER_WORDS,
  OF,
  PLAINLY_EARLIER,
  PLAINLY_NEWER,
  REPORT_NOUNS,
  REVISING_LEMMAS,
  SETTING_ANEW,
  TO,
  TRUE_WORDS,
} from '../en/supersession.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** "earlier reports indicated …", "newer estimates suggest …": does the report itself call the figure old or new?
 *  The word must stand in the clause, or in the clause right before that introduces it. */
export function supersessionAt(r: Reader, sentence: number, clause: Span): Statement['supersession'] {
  const whole = r.a.sentences[sentence];
  if (whole === undefined) return null;
  const index = firstStartingAt(r.a.clauses, clause.start);
  const own = r.a.clauses[index];
  const before = own?.start === clause.start && own.end === clause.end ? r.a.clauses[index - 1] : undefined;
  const from = before?.sentence === sentence ? before.start : clause.start;
  const words = tokensIn(r.a.tokens, { start: from, end: clause.end });
  for (let i = 0; i < words.length; i += 1) {
    const lower = words[i]?.lower ?? '';
    const speaksOfReport = [1, 2].some((step) => REPORT_NOUNS.has(words[i + step]?.lemma ?? ''));
    const atFirst = lower === FIRST && words[i - 1]?.lower === AT;
    if (EARLIER_WORDS.has(lower) && (speaksOfReport || atFirst || PLAINLY_EARLIER.has(lower)))
      return 'earlier';
    if (TRUE_WORDS.has(lower) && REPORT_NOUNS.has(words[i + 1]?.lemma ?? '')) return 'newer';
    if (NEWER_WORDS.has(lower) && (speaksOfReport || PLAINLY_NEWER.has(lower))) return 'newer';
  }
  return null;
}

/** Characters between the two numbers of "from eight to six", at most. */
const PAIR_REACH = 40;

/** Characters between the two numbers of "24 people were killed in the flood, up from 22", at most. */
const UP_FROM_REACH = 120;

/** "was revised from eight to six", "rose to 33, up from 19", "it had been put at 17 earlier": which number is the old
 *  one and which the new one. Nothing for other numbers. */
export function supersessionOf(
  r: Reader,
  q: Quantity,
): Pick<Statement, 'supersession'> | Record<string, never> {
  if (isOld(r, q)) return { supersession: 'earlier' };
  const at = firstStartingAt(r.a.quantities, q.start);
  const [before, after] = [r.a.quantities[at - 1], r.a.quantities[at + 1]];
  const oldBehind =
    after !== undefined && isOfKind(after, q) && isNear(q, after, reachBack(r, after)) && isOld(r, after);
  const oldAhead =
    before !== undefined &&
    before.kind === q.kind &&
    isNear(before, q, PAIR_REACH) &&
    isOld(r, before) &&
    wordBefore(r, q) === TO;
  return oldBehind || oldAhead || isBroughtTo(r, q) ? { supersession: 'newer' } : {};
}

/** "That brings the number of people killed to | 11", "raised the compensation to | 1,500": there was a figure before. */
function isBroughtTo(r: Reader, q: Quantity): boolean {
  const sentence = r.a.sentences[q.sentence];
  if (sentence === undefined || wordBefore(r, q) !== TO) return false;
  const before = tokensIn(r.a.tokens, { start: sentence.start, end: q.start });
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (group !== undefined && SETTING_ANEW.has(group.lemma) && group.end <= q.start) return true;
  const at = before.findLastIndex(({ lemma }) => BRINGING_LEMMAS.has(lemma));
  const object = at < 0 ? [] : before.slice(at + 1, at + 1 + RESULT_REACH);
  return object.some(({ lemma }) => REPORT_NOUNS.has(lemma));
}

/** Of the same kind, or a bare number, which may be: "11,500 tonnes, up from | 9,000". */
const isOfKind = (old: Quantity, q: Quantity): boolean =>
  old.kind === q.kind || (old.kind === 'count' && old.of === null && old.unit === null && q.unit !== null);

function wordBefore(r: Reader, q: Quantity): string | undefined {
  return r.a.tokens[firstStartingAt(r.a.tokens, q.start) - 1]?.lower;
}

function isNear(a: Quantity, b: Quantity, reach: number): boolean {
  return a.sentence === b.sentence && Math.max(a.start, b.start) - Math.min(a.end, b.end) <= reach;
}

/** The words before a figure, without articles and without what only calls it a figure: "up from | an earlier estimate of". */
function leadOf(r: Reader, q: Quantity): readonly Token[] {
  const start = r.a.sentences[q.sentence]?.start ?? q.start;
  const words = tokensIn(r.a.tokens, { start, end: q.start }).filter((token) => token.pos !== 'DET');
  const [called, noun, of] = words.slice(-3);
  const plain =
    of?.lower === OF && REPORT_NOUNS.has(noun?.lemma ?? '') && EARLIER_WORDS.has(called?.lower ?? '');
  return plain ? words.slice(0, -3) : words;
}

/** Words from "raising" to the figure it was raised from, at most: "raising the sum from the". */
const RAISED_REACH = 4;

/** "24 people were killed in the flood, up from 22", "600,000 each, he said, raising the sum from the 500,000" look back over the
 *  rest of their sentence; "from" alone does not. */
function reachBack(r: Reader, old: Quantity): number {
  const before = leadOf(r, old);
  const raised = before
    .slice(-RAISED_REACH)
    .some(({ lemma, lower }) => REVISING_LEMMAS.has(lemma) && lower.endsWith(GOING_ON));
  const moved = MOVED.has(before.at(-2)?.lower ?? '') || raised;
  return moved && before.at(-1)?.lower === FROM ? UP_FROM_REACH : PAIR_REACH;
}

/** "up from 22 a year earlier", "from 18,000 in 2023": the figure of another year, which nothing has replaced. */
function isOtherPeriod(r: Reader, q: Quantity): boolean {
  const time = r.a.times[firstStartingAt(r.a.times, q.end)];
  return (
    time !== undefined &&
    (time.granularity === 'year' || time.granularity === 'quarter') &&
    tokensIn(r.a.tokens, { start: q.end, end: time.start }).length <= PERIOD_REACH
  );
}

/** Words between a figure and the year that it is the figure of, at most. */
const PERIOD_REACH = 2;

function isOld(r: Reader, q: Quantity): boolean {
  const before = leadOf(r, q);
  const last = before.at(-1)?.lower;
  const earlier = before.at(-2)?.lower;
  if (
    last === FROM &&
    !isOtherPeriod(r, q) &&
    (MOVED.has(earlier ?? '') || before.some((token) => REVISING_LEMMAS.has(token.lemma)))
  )
    return true;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (clause === undefined || group === undefined) return false;
  if (isFirstGiven(r, group)) return true;
  const perfect = group.perfect && (group.tense === 'past' || !clause.finite);
  if (!perfect) return false;
  return tokensIn(r.a.tokens, { start: q.end, end: clause.end }).some((token) => BEFORE_NOW.has(token.lower));
}

/** "first gave the result as | 64.1 percent", "initially put the toll at | 17" */
function isFirstGiven(r: Reader, group: VerbGroup): boolean {
  const object = r.a.tokens.slice(group.endToken, group.endToken + RESULT_REACH);
  return (
    COUNTING_LEMMAS.has(group.lemma) &&
    EARLIER_WORDS.has(r.a.tokens[group.head - 1]?.lower ?? '') &&
    object.some(({ lemma }) => REPORT_NOUNS.has(lemma))
  );
}

/** Words behind such a verb among which the figure is named: "the result". */
const RESULT_REACH = 3;
