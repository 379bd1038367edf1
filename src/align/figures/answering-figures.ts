import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { COUNTING_LEMMAS } from '../en/counting-verbs.ts';
import {
  ANYBODY_NOUNS,
  ATTENDING_LEMMAS,
  CROWD_NOUNS,
  FIGHTING_LEMMAS,
  PART,
  TAKING,
} from '../en/crowd-words.ts';
import { OR } from '../en/figure-words.ts';
import { fromTwoSources } from '../identity/rivals.ts';
import type { Reader } from '../reading/reader.ts';
import { subjectOf } from '../reading/subjects.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** White space between a sentence and the next, at most (characters). */
const NEXT_SENTENCE = 3;

/** Fewer than this are no crowd: of a few, one source may count others than the other. */
const A_CROWD = 100;

/** Two counts of one thing by two who disagree seldom differ by more than this. */
const FAR_APART = 10;

/** The figures before it in its sentence and in the one before that, nearest first. */
export function nearFigures(statements: readonly Statement[], i: number): readonly Statement[] {
  const own = statements[i]?.sentence.start ?? 0;
  return statements
    .slice(0, i)
    .filter(
      ({ sentence }) =>
        sentence.start === own || (sentence.end <= own && own - sentence.end <= NEXT_SENTENCE),
    )
    .reverse();
}

/** "Police put the crowd at 8,000; the union said 15,000 took part", "Norland says 34 drones were launched. Sudland says 20
 *  were launched.": two who are named count the same, and say so each in a sentence of their own. */
export function answersAlike(r: Reader, before: Statement, s: Statement): boolean {
  if (before.value?.kind !== 'number' || s.value?.kind !== 'number') return false;
  if (before.value.measure !== 'count' || s.value.measure !== 'count' || !fromTwoSources(before, s))
    return false;
  if ([before, s].some((one) => one.supersession !== null || one.additional || one.passing || one.background))
    return false;
  const [less, more] = [before.value.stated, s.value.stated].sort((x, y) => x - y);
  if (less === undefined || more === undefined || less === more || more > FAR_APART * less) return false;
  return (less >= A_CROWD && areCrowds(r, before, s)) || isSameVerb(r, before, s);
}

function areCrowds(r: Reader, before: Statement, s: Statement): boolean {
  const alike = before.object === s.object || isAnybody(before) || isAnybody(s);
  return alike && countsThoseThere(r, before) && countsThoseThere(r, s);
}

const isAnybody = ({ object }: Statement): boolean =>
  object === null || ANYBODY_NOUNS.has(object) || CROWD_NOUNS.has(object);

/** "the crowd at 8,000", "the number of strikers at 17,500", "15,000 people took part". */
function countsThoseThere(r: Reader, s: Statement): boolean {
  if (CROWD_NOUNS.has(s.object ?? '')) return true;
  const clause = clauseOf(r, s);
  const group = groupOf(r, s);
  if (clause === undefined || group === undefined) return false;
  const between = tokensIn(r.a.tokens, { start: group.end, end: s.focus.start });
  if (s.focus.start > group.end)
    return s.object === null && between.some(({ lemma }) => CROWD_NOUNS.has(lemma));
  // Of "26,000 of its 31,000 members had joined" the first ones had.
  const first = tokensIn(r.a.tokens, { start: clause.start, end: s.focus.start }).every(
    ({ pos }) => pos !== 'NUM',
  );
  const taken = r.a.tokens[group.endToken]?.lemma;
  return first && (ATTENDING_LEMMAS.has(group.lemma) || (group.lemma === TAKING && taken === PART));
}

/** The same deed to what is not named again, and nothing besides: "20 were launched | from the sea" are some of them. (Two
 *  hospitals that treat 34 and 20 treat other people.) */
function isSameVerb(r: Reader, before: Statement, s: Statement): boolean {
  if (before.object === null || s.object !== null) return false;
  const [one, other] = [groupOf(r, before), groupOf(r, s)];
  if (one === undefined || other === undefined || one.start === other.start) return false;
  if (one.lemma !== other.lemma || one.voice !== other.voice || one.negated || other.negated) return false;
  return (
    FIGHTING_LEMMAS.has(one.lemma) &&
    s.context.length > 0 &&
    s.context.every((word) => before.context.includes(word))
  );
}

const clauseOf = (r: Reader, s: Statement) =>
  r.a.clauses.find((one) => one.start <= s.focus.start && one.end >= s.focus.end);

function groupOf(r: Reader, s: Statement) {
  const clause = clauseOf(r, s);
  return clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
}

/** "The company counted 46 workers, | the union | 61": the verb is said once. Who gave the one figure and who the other; null
 *  where the two do not stand so. */
export function gappedGivers(r: Reader, before: Statement, s: Statement): readonly [string, string] | null {
  if (s.object !== null || before.object === null || before.sentence.start !== s.sentence.start) return null;
  const clause = r.a.clauses.findIndex(
    (one) => one.start <= before.focus.start && one.end >= before.focus.end,
  );
  const group = groupOf(r, before);
  if (group === undefined || !COUNTING_LEMMAS.has(group.lemma) || group.end > before.focus.start) return null;
  const at = firstStartingAt(r.a.tokens, s.focus.start);
  const phrase = r.a.nounPhrases.find(
    (one) => one.firstToken < at && one.endToken >= at && one.start >= before.focus.end,
  );
  const opener = phrase === undefined ? undefined : r.a.tokens[phrase.firstToken - 1];
  const end = r.a.tokens[firstStartingAt(r.a.tokens, s.focus.end)];
  if (phrase === undefined || end?.pos !== 'PUNCT') return null;
  if (opener?.pos !== 'PUNCT' && opener?.pos !== 'CCONJ') return null;
  const [first, second] = [subjectOf(r, clause), nameAt(r, at - 1)];
  return first === null || first === second ? null : [first, second];
}

/** The name that ends with a token, or that token where it is none. */
function nameAt(r: Reader, last: number): string {
  const token = r.a.tokens[last];
  const name = r.a.mentions.find((one) => one.end === token?.end);
  return name?.name ?? token?.text ?? '';
}

/** "Seventeen vehicles or | 22?": a report leaves open which of the two it is. */
export function isAlternative(r: Reader, before: Statement, s: Statement): boolean {
  if (s.object !== null || before.object === null || before.sentence.start !== s.sentence.start) return false;
  const between = tokensIn(r.a.tokens, { start: before.focus.end, end: s.focus.start });
  const asked = r.a.article.text.slice(s.focus.end, s.sentence.end).trim() === '?';
  return asked && between.at(-1)?.lower === OR && between.length <= ALTERNATIVE_REACH;
}

/** Words from one number to the other in such a question, at most. */
const ALTERNATIVE_REACH = 3;
