import type { Clause, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import {
  ABILITY_WORDS,
  ACTING_PRONOUNS,
  BEFALLING_LEMMAS,
  IMPOSING_LEMMAS,
  REASON_OPENERS,
  REFUSING_LEMMAS,
  REMARKING_LEMMAS,
  RULING_LEMMAS,
  SEEKING_LEMMAS,
} from '../en/outlook-words.ts';
import { mentionsIn, overlaps, type Reader, type Told } from './reader.ts';
import { tokensIn } from './tokens-in.ts';
import { isSupposed, RELATIVE_OPENERS, type Unit } from './units.ts';

/** Behind "is expected" and "is believed", the clause that says what; behind a subject that a relative clause or a participle
 *  parts from its verb ("the man | who shot five people | was charged"), the clause of that verb. */
export function predicateClause(r: Reader, unit: Unit): number {
  const main = unit.clauses.find((index) => !isCondition(r, r.a.clauses[index]));
  const lead = resumedClause(r, unit) ?? main ?? unit.clauses[0] ?? -1;
  const next = unit.clauses[unit.clauses.indexOf(lead) + 1];
  const group = groupOf(r, r.a.clauses[lead]);
  const complement = groupOf(r, next === undefined ? undefined : r.a.clauses[next]);
  return group !== undefined &&
    complement?.tense === 'infinitive' &&
    isBehind(r, group.endToken, complement.firstToken)
    ? (next ?? lead)
    : lead;
}

const isCondition = (r: Reader, clause: Clause | undefined): boolean =>
  clause !== undefined && isSupposed(r, clause);

/** The clause that takes up the subject with which the unit begins, where its first clause only tells more of that. */
export function resumedClause(r: Reader, unit: Unit): number | undefined {
  const lead = r.a.clauses[unit.clauses[0] ?? -1];
  const group = groupOf(r, lead);
  if (lead === undefined || group === undefined) return undefined;
  return unit.clauses.slice(1).find((index) => {
    const clause = r.a.clauses[index];
    if (clause?.subject == null || !clause.finite || clause.opener !== null) return false;
    const subject = r.a.nounPhrases[clause.subject];
    if (subject === undefined || subject.start < lead.start || subject.end > group.start) return false;
    const behind = r.a.tokens[subject.endToken]?.text === ',' ? subject.endToken + 1 : subject.endToken;
    const hangs = group.tense === 'participle' || RELATIVE_OPENERS.has(r.a.tokens[behind]?.lower ?? '');
    return hangs || lead.subject !== clause.subject;
  });
}

/** "is expected to meet", "is due to meet": the infinitive follows at once, or behind the adjective. */
function isBehind(r: Reader, end: number, infinitive: number): boolean {
  return infinitive === end || (infinitive === end + 1 && r.a.tokens[end]?.pos === 'ADJ');
}

/** Does a unit in whose form the future lies tell what is to come? "Declined to comment" and "was not able to confirm"
 *  tell what was not done; "would not leave", in the report's own words, that somebody refused; "would have been" what
 *  never was, "will have been" what is only supposed; "was ordered to pay" what was laid on somebody. */
export function isAhead(r: Reader, unit: Unit, told: Told): boolean {
  const lead = groupOf(r, r.a.clauses[unit.clauses[0] ?? -1]);
  const own = groupOf(r, r.a.clauses[predicateClause(r, unit)]);
  if (own?.tense === 'future' && isPerfect(r, own) && !r.a.times.some((time) => overlaps(time, unit.span)))
    return false;
  if (own?.modal === 'would' && (isPerfect(r, own) || (own.negated && told.chain.length === 0))) return false;
  if (own === undefined || own === lead || lead === undefined) return true;
  // "flights scheduled to depart": which flights, and not what is to come.
  if (lead.tense === 'participle' && lead.firstToken === lead.head) return false;
  // "did not intend to harm": a plan that there was not.
  if (lead.negated && lead.tense === 'past') return false;
  if (lead.voice === 'passive' && lead.tense === 'past' && IMPOSING_LEMMAS.has(lead.lemma)) return false;
  if (REFUSING_LEMMAS.has(lead.lemma) || SEEKING_LEMMAS.has(lead.lemma)) return false;
  return !ABILITY_WORDS.has(r.a.tokens[own.firstToken - 1]?.lower ?? '');
}

/** Does the promise or expectation that a unit stands under reach it? Not what only remarks on what is to come, or says
 *  why: "…, marking their third meeting", "in a move that values the firm at …". */
export function isReached(r: Reader, unit: Unit, { attribution }: Told): boolean {
  const lead = r.a.clauses[unit.clauses[0] ?? -1];
  const group = groupOf(r, lead);
  if (attribution === null || lead === undefined || group === undefined) return true;
  const begins = attribution.content.some(({ start }) => Math.abs(start - unit.span.start) <= JOINT);
  if (begins || attribution.cue.some((cue) => overlaps(cue, unit.span))) return true;
  if (lead.finite) return group.modal !== null || !REASON_OPENERS.has(lead.opener ?? '');
  return group.tense !== 'participle' || !REMARKING_LEMMAS.has(group.lemma);
}

/** Characters between a cue's content and the unit that begins there, at most: "that " is no part of a unit. */
const JOINT = 6;

/** "voters decided to close the plant": who decides need not bind himself. */
export function isRuled(r: Reader, { attribution }: Told): boolean {
  return (attribution?.cue ?? []).some((cue: Span) =>
    tokensIn(r.a.tokens, cue).some(({ lemma }) => RULING_LEMMAS.has(lemma)),
  );
}

/** "would have been", "will have been": of a time that is past. */
function isPerfect(r: Reader, group: VerbGroup): boolean {
  return r.a.tokens
    .slice(group.firstToken, group.head)
    .some((token, i, words) => token.lemma === 'have' && words[i + 1]?.lower !== 'to');
}

/** Does whoever says "will" speak of what they do themselves? Of what befalls a thing, or others will do, they only
 *  foretell. A passive leaves open who is to do it: that a source says so is taken for its word. */
export function isUndertaken(r: Reader, unit: Unit, { chain }: Told): boolean {
  const clause = r.a.clauses[predicateClause(r, unit)];
  const group = groupOf(r, clause);
  const phrase = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const head = phrase === undefined ? undefined : r.a.tokens[phrase.head];
  if (phrase === undefined || head === undefined) return !BEFALLING_LEMMAS.has(group?.lemma ?? '');
  if (ACTING_PRONOUNS.has(head.lower)) return true;
  if (BEFALLING_LEMMAS.has(group?.lemma ?? '')) return false;
  return (
    group?.voice === 'passive' ||
    head.pos === 'PRON' ||
    mentionsIn(r, phrase).length > 0 ||
    chain.some((name) => name.toLowerCase().includes(head.lower))
  );
}

function groupOf(r: Reader, clause: Clause | undefined): VerbGroup | undefined {
  return clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
}
