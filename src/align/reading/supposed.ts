import type { Annotated, Clause, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { RELATIVE_PRONOUNS } from '../en/heading-words.ts';
import { REPORTING_LEMMAS, SAYING_LEMMAS } from '../en/saying-verbs.ts';
import { GENERIC_DETERMINERS, SUPPOSING_OPENERS, TRUSTING_LEMMAS } from '../en/supposed-words.ts';

/** A clause of what need not be. */
export interface Supposed extends Span {
  /** It is a condition, and what it holds for follows or goes before; else it says whoever is meant. */
  readonly isCondition: boolean;
}

/** Clauses of what need not be: "if a roof is repaired and water still drips", and the relative clause by which a sentence
 *  speaks of whoever does so: "A state that closes a dairy in February does …". In text order. */
export function supposedClauses(a: Annotated): readonly Supposed[] {
  const found: Supposed[] = [];
  let open = false;
  a.clauses.forEach((clause, i) => {
    const before = a.clauses[i - 1];
    const goesOn = open && before?.sentence === clause.sentence && continues(a, clause);
    open = clause.finite && (goesOn || (supposes(a, clause) && !isAsked(a, clause)));
    if (open || isGeneric(a, clause, a.clauses[i + 1]))
      found.push({ start: clause.start, end: clause.end, isCondition: open });
  });
  return found;
}

/** "if", "But if": at the head of the clause. */
function supposes(a: Annotated, clause: Clause): boolean {
  const opening = [a.tokens[clause.firstToken], a.tokens[clause.firstToken + 1]];
  const at = opening[0]?.pos === 'CCONJ' ? opening[1] : opening[0];
  if (!SUPPOSING_OPENERS.has(clause.opener ?? '') && !SUPPOSING_OPENERS.has(at?.lower ?? '')) return false;
  // "if one is to believe the ministry": whose word it is, and no condition.
  return !a.tokens.slice(clause.firstToken, clause.endToken).some(({ lemma }) => TRUSTING_LEMMAS.has(lemma));
}

/** "asked | if the roof was repaired": what a source is told to say or ask is judged by that. */
function isAsked(a: Annotated, clause: Clause): boolean {
  return a.attributions.some(
    ({ cue, content }) =>
      content.some(({ start }) => start === clause.start) && cue.some(({ end }) => end <= clause.start),
  );
}

/** "and water still drips": joined without a comma, the clause shares the condition. */
function continues(a: Annotated, clause: Clause): boolean {
  return (
    a.tokens[clause.firstToken]?.pos === 'CCONJ' &&
    a.tokens[clause.firstToken - 1]?.text !== ',' &&
    clause.subject !== null
  );
}

/** "A nurse who steals 5,000 crowns gets two years": one of a kind, always; "a man who lives there says" is one man. */
function isGeneric(a: Annotated, clause: Clause, next: Clause | undefined): boolean {
  const phrase = clause.subject === null ? undefined : a.nounPhrases[clause.subject];
  if (phrase === undefined || next === undefined || next.sentence !== clause.sentence) return false;
  const main = a.clauses.find(
    (one) => one.start > clause.start && one.sentence === clause.sentence && one.subject === clause.subject,
  );
  const mainGroup = groupOf(a, main);
  return (
    GENERIC_DETERMINERS.has(a.tokens[phrase.firstToken]?.lower ?? '') &&
    RELATIVE_PRONOUNS.has(a.tokens[phrase.endToken]?.lower ?? '') &&
    isHabit(a, groupOf(a, clause)) &&
    isHabit(a, mainGroup) &&
    !SAYING_LEMMAS.has(mainGroup?.lemma ?? '') &&
    !REPORTING_LEMMAS.has(mainGroup?.lemma ?? '')
  );
}

const groupOf = (a: Annotated, clause: Clause | undefined): VerbGroup | undefined =>
  clause?.verb == null ? undefined : a.verbGroups[clause.verb];

/** The plain present: "closes", "does not deserve", and neither "is closing" nor "has closed". */
function isHabit(a: Annotated, group: VerbGroup | undefined): boolean {
  if (group?.tense !== 'present' || group.modal !== null) return false;
  return a.tokens
    .slice(group.firstToken, group.head)
    .every(({ lemma }) => lemma !== 'be' && lemma !== 'have');
}
