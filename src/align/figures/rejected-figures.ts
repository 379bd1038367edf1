import type { Quantity } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  BEFORE_GIVEN,
  BEFORE_REJECTED,
  CONCEDING_LEMMAS,
  FALSE_WORDS,
  GIVEN_WORDS,
  MISTAKEN_WORDS,
  REPLACING_PAIRS,
} from '../en/rejecting-words.ts';
import { THING_PRONOUNS } from '../en/role-words.ts';
import { EARLIER_WORDS, OF, REPORT_NOUNS, REVISING_LEMMAS } from '../en/supersession.ts';
import { inUnitOf } from '../identity/replaced-figures.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** How a sentence sets a number against another one of its own: "seven were hurt, and not | five" denies the five,
 *  "31 million instead of | 26 million" and "29, not the | 31 that had been reported" replace the other. Null for all other numbers. */
export function rejectionOf(r: Reader, q: Quantity): 'denied' | 'replaced' | null {
  if (partnerOf(r, q) === undefined) return null;
  if (isCalledFormer(r, q)) return 'replaced';
  let at = firstStartingAt(r.a.tokens, Math.min(q.start, q.number.start)) - 1;
  if (r.a.tokens[at]?.pos === 'DET') at -= 1;
  const [before, last] = [r.a.tokens[at - 1]?.lower ?? '', r.a.tokens[at]?.lower ?? ''];
  if (REPLACING_PAIRS.has(`${before} ${last}`)) return 'replaced';
  if (last !== 'not' || !BEFORE_REJECTED.has(before)) return null;
  return isSaidBefore(r, q) || isPutRight(r, q) ? 'replaced' : 'denied';
}

/** "Not | 20 but 17 were killed", "instead of | 300 they sent 120": the number that stands for it comes behind. Nothing is said
 *  of the one set aside. */
export function isSetAside(r: Reader, q: Quantity): boolean {
  if (isCalledFalse(r, q)) return true;
  const next = r.a.quantities[firstStartingAt(r.a.quantities, q.start) + 1];
  if (next === undefined || next.sentence !== q.sentence || next.kind !== q.kind) return false;
  if (partnerOf(r, q) !== undefined) return false;
  const first = firstStartingAt(r.a.tokens, Math.min(q.start, q.number.start));
  const [before, last] = [r.a.tokens[first - 2]?.lower ?? '', r.a.tokens[first - 1]?.lower ?? ''];
  if (REPLACING_PAIRS.has(`${before} ${last}`)) return true;
  const behind = firstStartingAt(r.a.tokens, Math.max(q.end, q.number.end));
  const gap = firstStartingAt(r.a.tokens, next.start) - behind;
  return last === 'not' && gap === 1 && r.a.tokens[behind]?.lower === 'but';
}

/** "A figure of | 30 dead | that was shared widely is false." */
function isCalledFalse(r: Reader, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, Math.min(q.start, q.number.start));
  const [carrier, of] = [r.a.tokens[at - 2], r.a.tokens[at - 1]];
  if (of?.lower !== OF || !REPORT_NOUNS.has(carrier?.lemma ?? '')) return false;
  const end = r.a.sentences[q.sentence]?.endToken ?? at;
  return r.a.tokens
    .slice(at, end)
    .some(({ lower }, i) => FALSE_WORDS.has(lower) && r.a.tokens[at + i - 1]?.pos === 'AUX');
}

/** "less than the 31 euros that had been reported", "more than the 3.4 million it first reported": it was given before. */
function isCalledFormer(r: Reader, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, Math.max(q.end, q.number.end));
  const given = r.a.tokens
    .slice(at, at + GIVEN_REACH)
    .findIndex(({ lower, sentence }) => sentence === q.sentence && GIVEN_WORDS.has(lower));
  const between = given < 0 ? [] : r.a.tokens.slice(at, at + given);
  return (
    between.some(({ lower }) => BEFORE_GIVEN.has(lower)) &&
    between.every(({ pos }) => pos !== 'PUNCT' && pos !== 'NUM' && pos !== 'ADP' && pos !== 'VERB')
  );
}

/** Words between a number and the verb that says it was given before, at most: "that the two banks had first". */
const GIVEN_REACH = 7;

/** ", not 74 as she first said": the same voice puts it right. */
function isSaidBefore(r: Reader, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, Math.max(q.end, q.number.end));
  return r.a.tokens
    .slice(at, at + SAID_REACH)
    .some(({ lower, sentence }) => sentence === q.sentence && EARLIER_WORDS.has(lower));
}

/** Words behind a rejected number among which the report says that it was given before. */
const SAID_REACH = 8;

/** "The operator revised its figures: 14,000 had taken part, and not | 10,200", "He admitted that they had been wrong about the
 *  number. It was 98, and not | 94": whoever gives the number says that another was given before. */
function isPutRight(r: Reader, q: Quantity): boolean {
  const sentence = r.a.sentences[q.sentence];
  if (sentence === undefined) return false;
  const own = tokensIn(r.a.tokens, { start: sentence.start, end: q.start });
  if (own.some(({ lemma }) => REVISING_LEMMAS.has(lemma) || CONCEDING_LEMMAS.has(lemma))) return true;
  const before = r.a.sentences[q.sentence - 1];
  const words =
    before === undefined || !THING_PRONOUNS.has(own[0]?.lower ?? '') ? [] : tokensIn(r.a.tokens, before);
  return (
    words.some(({ lemma }) => REPORT_NOUNS.has(lemma)) &&
    words.some(({ lemma, lower }) => MISTAKEN_WORDS.has(lower) || REVISING_LEMMAS.has(lemma))
  );
}

/** The number right before it in its sentence, of the same kind; a bare one is of any ("almost six minutes, and not | two"). */
function partnerOf(r: Reader, q: Quantity): Quantity | undefined {
  const before = r.a.quantities[firstStartingAt(r.a.quantities, q.start) - 1];
  const bare = q.kind === 'count' && q.of === null && q.event === null && before?.unit != null;
  return before?.sentence === q.sentence && (before.kind === q.kind || bare) ? before : undefined;
}

/** A rejected number counts what the number that stands for it counts. */
export function inheritFromPartner(
  s: Statement,
  how: 'denied' | 'replaced' | null,
  before: Statement | undefined,
): Statement {
  if (how === null || before === undefined || before.sentence.start !== s.sentence.start) return s;
  return {
    ...s,
    predicate: before.predicate,
    object: s.object ?? before.object,
    modifiers: before.modifiers,
    about: before.about,
    ...(how === 'denied' ? { stance: 'deny' } : { supersession: 'earlier', value: inUnitOf(s, before) }),
    ...(how === 'replaced' && s.context.length === 0 ? { context: before.context } : {}),
  };
}

/** The number that took another one's place is the newer one. */
export const asNewer = (s: Statement): Statement =>
  s.supersession === null ? { ...s, supersession: 'newer' } : s;
