import type { Annotated, Attribution, Token, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  ASKING_OPENERS,
  CONDITIONAL_OPENERS,
  DOUBTING_LEMMAS,
  EVIDENCE_LEMMAS,
  FALSE_WORDS,
  FAR,
  NO_WORDS,
  NOT_SAYING_MODALS,
  POINTERS,
  PROVING_LEMMAS,
  SURE_WORDS,
  TRUE_WORDS,
  TURNING_WORDS,
  UNREAL_MODALS,
  UNSURE_WORDS,
  UNTRUTHFUL_ADVERBS,
} from '../en/unsaid.ts';
import { tokensIn } from './tokens-in.ts';

/** How a report tells something without asserting it: it leaves it open, or says itself that it is not so. */
export type Unasserted = 'open' | 'denied';

/** A clause that the words around it judge: "it was untrue that …", "the claim that … was false", "no evidence that …". */
export interface Judged {
  readonly content: Span;
  /** The word that judges; whoever says that word is the one who denies or leaves open. */
  readonly by: Span;
  readonly as: Unasserted;
  /** It takes back what a source is told to have said: not that source denies it, but who tells of it. */
  readonly takesBack?: boolean;
}

/** "If the army says", "had the army said", "might say", "falsely claimed", "questioned whether", "doubts that": null
 *  where the source is told to have said it. Negated cues are read by themselves. */
export function unassertedBy(a: Annotated, one: Attribution): Unasserted | null {
  const cues = one.cue.flatMap((span) => tokensIn(a.tokens, span));
  if (cues.some((token) => UNTRUTHFUL_ADVERBS.has(token.lower))) return 'denied';
  if (one.negated) return null;
  const [content] = one.content;
  const opener =
    content === undefined ? undefined : a.tokens[firstStartingAt(a.tokens, content.start)]?.lower;
  if (one.stance === 'question') {
    const doubted = cues.some((token) => DOUBTING_LEMMAS.has(token.lemma));
    return doubted || (opener !== undefined && ASKING_OPENERS.has(opener)) ? 'open' : null;
  }
  const last = cues.findLast((token) => token.pos === 'VERB');
  const at = last === undefined ? -1 : firstStartingAt(a.verbGroups, last.start + 1) - 1;
  const group = a.verbGroups[at];
  if (group === undefined) return null;
  if (group.modal !== null && NOT_SAYING_MODALS.has(group.modal)) return 'open';
  if (isCounterfactual(a, group)) return 'open';
  const clause = a.clauses[firstStartingAt(a.clauses, group.start + 1) - 1];
  if (clause?.opener != null && CONDITIONAL_OPENERS.has(clause.opener)) return 'open';
  return isInverted(a, group, a.verbGroups[at - 1]) ? 'open' : null;
}

/** "could have told them", "would have said": nobody is told to have said it. */
function isCounterfactual(a: Annotated, group: VerbGroup): boolean {
  const perfect = a.tokens.slice(group.firstToken, group.head).some((token) => token.lemma === 'have');
  return perfect && group.modal !== null && UNREAL_MODALS.has(group.modal);
}

/** Tokens of the subject between an auxiliary and its verb, at most. */
const MAX_SUBJECT = 8;

/** "Had the army said", "Did the army say": the auxiliary opens its clause, so it is a condition or a question. */
function isInverted(a: Annotated, group: VerbGroup, auxiliary: VerbGroup | undefined): boolean {
  if (auxiliary === undefined || auxiliary.firstToken !== auxiliary.head) return false;
  const between = a.tokens.slice(auxiliary.head, group.firstToken);
  const sentence = a.tokens[group.head]?.sentence;
  const before = a.tokens[auxiliary.head - 1];
  return (
    a.tokens[auxiliary.head]?.pos === 'AUX' &&
    between.length > 1 &&
    between.length <= MAX_SUBJECT &&
    between.every((token) => token.sentence === sentence && token.pos !== 'PUNCT' && token.pos !== 'SCONJ') &&
    (before === undefined || before.sentence !== sentence || before.pos === 'PUNCT')
  );
}

/** Every clause with "that" which the words before or behind it call untrue or uncertain, or for which they say there is
 *  nothing, and every one that the next takes back. */
export function judgedClauses(a: Annotated): readonly Judged[] {
  const found: Judged[] = [];
  for (let i = 1; i < a.tokens.length; i += 1) {
    const that = a.tokens[i];
    const before = a.tokens[i - 1];
    if (that === undefined || before === undefined || before.sentence !== that.sentence) continue;
    const judged =
      (that.lower === 'that' ? (judgedBefore(a, i, before) ?? judgedBehind(a, i, before)) : null) ??
      (ASKING_OPENERS.has(that.lower) ? unsureOf(a, i, before) : null) ??
      takenBack(a, i, before);
    if (judged !== null) found.push(judged);
  }
  return found;
}

/** "Early reports said one person had died, but that proved to be incorrect." */
function takenBack(a: Annotated, pointer: number, before: Token): Judged | null {
  if (!POINTERS.has(a.tokens[pointer]?.lower ?? '') || !TURNING_WORDS.has(before.lower)) return null;
  const sentence = a.sentences[before.sentence];
  const behind = a.tokens.slice(pointer + 1, pointer + 1 + TAKEN_BACK_REACH);
  const end = behind.findIndex((token) => token.pos === 'PUNCT' || token.sentence !== before.sentence);
  const clause = end < 0 ? behind : behind.slice(0, end);
  const judging = clause.at(-1);
  const bare = clause.slice(0, -1).every((token) => PROVING_LEMMAS.has(token.lemma) || token.pos === 'PART');
  if (sentence === undefined || judging === undefined || clause.length < 2 || !bare) return null;
  if (!FALSE_WORDS.has(judging.lower)) return null;
  return {
    content: { start: sentence.start, end: before.start },
    by: judging,
    as: 'denied',
    takesBack: true,
  };
}

/** Words of "proved to be simply incorrect", at most. */
const TAKEN_BACK_REACH = 5;

/** "it was untrue that", "it is not true that", "there was no evidence that". */
function judgedBefore(a: Annotated, that: number, before: Token): Judged | null {
  const copula = groupNear(a, that - 1);
  const negated = copula?.negated ?? false;
  const judged = (as: Unasserted): Judged => ({
    content: { start: before.end, end: contentEnd(a, that) },
    by: before,
    as,
  });
  const near = [a.tokens[that - 2], a.tokens[that - 3]].filter(
    (token) => token?.sentence === before.sentence,
  );
  if (EVIDENCE_LEMMAS.has(before.lemma))
    return near.some((token) => NO_WORDS.has(token?.lower ?? '')) ? judged('open') : null;
  const denied = FALSE_WORDS.has(before.lower) ? !negated : TRUE_WORDS.has(before.lower) && negated;
  return denied ? judged('denied') : null;
}

/** "it was not certain that", "it remains unclear whether", "it is far from proven that". */
function unsureOf(a: Annotated, that: number, before: Token): Judged | null {
  const far = a.tokens[that - 3]?.lower === FAR[0] && a.tokens[that - 2]?.lower === FAR[1];
  const doubted = far || (groupNear(a, that - 1)?.negated ?? false);
  if (!UNSURE_WORDS.has(before.lower) && !(SURE_WORDS.has(before.lower) && doubted)) return null;
  return { content: { start: before.end, end: contentEnd(a, that) }, by: before, as: 'open' };
}

/** "the claim that the ferry was overloaded was false": behind the clause's own verb, before any comma. */
function judgedBehind(a: Annotated, that: number, before: Token): Judged | null {
  // The first word of a sentence has a capital and may be taken for a name.
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return null;
  const sentence = a.sentences[before.sentence];
  let verbs = 0;
  for (let i = firstGroup(a, that); i < a.verbGroups.length; i += 1) {
    const group = a.verbGroups[i];
    if (group === undefined || group.start >= (sentence?.end ?? 0)) return null;
    if (a.tokens.slice(that, group.firstToken).some((token) => token.pos === 'PUNCT')) return null;
    if (group.tense === 'infinitive') continue;
    verbs += 1;
    const adverb = a.tokens[group.endToken]?.pos === 'ADV' ? 1 : 0;
    const judging = a.tokens[group.endToken + adverb];
    if (verbs < 2 || judging === undefined || a.tokens[group.head]?.pos !== 'AUX') continue;
    const denied = group.negated ? TRUE_WORDS.has(judging.lower) : FALSE_WORDS.has(judging.lower);
    if (denied) return { content: { start: before.end, end: group.start }, by: judging, as: 'denied' };
  }
  return null;
}

/** Words between a copula and what it joins: "was simply untrue", "was a lie". */
const COPULA_REACH = 2;

function groupNear(a: Annotated, at: number): VerbGroup | undefined {
  const group = a.verbGroups[firstStartingAt(a.verbGroups, a.tokens[at]?.start ?? 0) - 1];
  return group !== undefined && group.endToken >= at - COPULA_REACH ? group : undefined;
}

const firstGroup = (a: Annotated, token: number): number =>
  firstStartingAt(a.verbGroups, a.tokens[token]?.start ?? 0);

/** The clause ends with its sentence, or where the report turns away (", but") or names who speaks (", Hall said"). */
function contentEnd(a: Annotated, that: number): number {
  const token = a.tokens[that];
  const end = a.sentences[token?.sentence ?? -1]?.end ?? token?.end ?? 0;
  for (let i = that + 1; (a.tokens[i]?.end ?? Infinity) <= end; i += 1) {
    const [mark, next] = [a.tokens[i], a.tokens[i + 1]];
    if (mark?.text === ';') return mark.start;
    if (mark?.text !== ',' || next === undefined) continue;
    const speaks = a.attributions.some((one) => one.source.some((source) => source.start === next.start));
    if (next.pos === 'CCONJ' || next.pos === 'SCONJ' || speaks) return mark.start;
  }
  return end;
}
