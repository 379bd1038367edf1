import type { Clause, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
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
import { DISPUTING_LEMMAS, POINTING_BACK } from '../en/dimension-nouns.ts';
import { OR } from '../en/figure-words.ts';
import { THING_PRONOUNS } from '../en/role-words.ts';
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
  const near: Statement[] = [];
  for (let k = i - 1; k >= 0; k -= 1) {
    const before = statements[k];
    if (before === undefined) break;
    const { start, end } = before.sentence;
    if (start !== own && (end > own || own - end > NEXT_SENTENCE)) break;
    near.push(before);
  }
  return near;
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

const clauseIndex = (r: Reader, s: Statement): number =>
  r.clauseOf[firstStartingAt(r.a.tokens, s.focus.start)] ?? -1;

const clauseOf = (r: Reader, s: Statement): Clause | undefined => r.a.clauses[clauseIndex(r, s)];

function groupOf(r: Reader, s: Statement): VerbGroup | undefined {
  const clause = clauseOf(r, s);
  return clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
}

/** "The company counted 46 workers, | the union | 61": the verb is said once. Who gave the one figure and who the other; null
 *  where the two do not stand so. */
export function gappedGivers(r: Reader, before: Statement, s: Statement): readonly [string, string] | null {
  if (s.object !== null || before.object === null || before.sentence.start !== s.sentence.start) return null;
  const group = groupOf(r, before);
  if (group === undefined || !COUNTING_LEMMAS.has(group.lemma) || group.end > before.focus.start) return null;
  const at = firstStartingAt(r.a.tokens, s.focus.start);
  const phrase = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, r.a.tokens[at]?.start ?? 0) - 1];
  if (phrase === undefined || phrase.endToken < at || phrase.start < before.focus.end) return null;
  const opener = r.a.tokens[phrase.firstToken - 1];
  const end = r.a.tokens[firstStartingAt(r.a.tokens, s.focus.end)];
  if (end?.pos !== 'PUNCT') return null;
  if (opener?.pos !== 'PUNCT' && opener?.pos !== 'CCONJ') return null;
  const [first, second] = [subjectOf(r, clauseIndex(r, before)), nameAt(r, at - 1)];
  return first === null || first === second ? null : [first, second];
}

/** The name that ends with a token, or that token where it is none. */
function nameAt(r: Reader, last: number): string {
  const token = r.a.tokens[last];
  const name = r.a.mentions.find((one) => one.end === token?.end);
  return name?.name ?? token?.text ?? '';
}

/** "The evacuation took six minutes, passengers said. The office maintains that it took | two.": the same verb of what is not
 *  named again, and another's voice. */
export function retellsOfIt(r: Reader, before: Statement, s: Statement): boolean {
  if (s.object !== null || before.object === null || !fromTwoSources(before, s)) return false;
  const [one, other] = [groupOf(r, before), groupOf(r, s)];
  const subject = clauseOf(r, s)?.subject;
  const head = subject == null ? undefined : r.a.tokens[r.a.nounPhrases[subject]?.head ?? -1];
  return (
    THING_PRONOUNS.has(head?.lower ?? '') &&
    one?.lemma === other?.lemma &&
    one?.start !== other?.start &&
    other?.endToken === firstStartingAt(r.a.tokens, s.focus.start) &&
    s.value?.kind === 'number' &&
    s.value.measure === 'count'
  );
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

/** "The train did 92 kilometres an hour, the company said. The union disputed that. The recorder showed 131 kilometres an
 *  hour, it said.": the figure that a sentence in between denies, where the next one gives another in the same unit. */
export function deniedBefore(r: Reader, statements: readonly Statement[], i: number): Statement | null {
  const s = statements[i];
  if (s?.value?.kind !== 'number') return null;
  const at = firstStartingAt(r.a.sentences, s.sentence.start);
  const [told, denial] = [r.a.sentences[at - 2], r.a.sentences[at - 1]];
  if (told === undefined || denial === undefined) return null;
  if (!isDenialOfThat(r, denial)) return null;
  const { measure, unit } = s.value;
  return (
    statements.find(
      ({ sentence, value, ...one }) =>
        sentence.start === told.start &&
        value?.kind === 'number' &&
        value.measure === measure &&
        value.unit === unit &&
        (unit !== null || (one.object !== null && one.object === s.object)) &&
        one.chain.at(-1) !== s.chain.at(-1),
    ) ?? null
  );
}

/** "The union disputed that." */
function isDenialOfThat(r: Reader, sentence: Span): boolean {
  const words = tokensIn(r.a.tokens, sentence).filter(({ pos }) => pos !== 'PUNCT');
  return DISPUTING_LEMMAS.has(words.at(-2)?.lemma ?? '') && POINTING_BACK.has(words.at(-1)?.lower ?? '');
}
