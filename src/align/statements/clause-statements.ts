import type { Clause, EventMention, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimKind, Statement } from '../../model/statement.ts';
import { firstStartingAt, spansStartingIn } from '../../text/spans-starting-in.ts';
import { STEP_LEMMAS } from '../en/outlook-words.ts';
import { DISCLOSING_CLASSES } from '../en/supersession.ts';
import { HAVING_LEMMAS, NO } from '../en/unsaid.ts';
import { WEAK_VERBS } from '../en/weak-verbs.ts';
import {
  isAhead,
  isReached,
  isRuled,
  isUndertaken,
  predicateClause,
  resumedClause,
} from '../reading/outlook.ts';
import {
  conceptsIn,
  hull,
  mentionsIn,
  overlaps,
  type Reader,
  type Told,
  toldBy,
  verbGroupAt,
} from '../reading/reader.ts';
import { segments } from '../reading/segments.ts';
import { dateIn, numbersIn, statement } from '../reading/statement-base.ts';
import { undergoerOf } from '../reading/subjects.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { toldEvent } from '../reading/told-event.ts';
import type { Judged } from '../reading/unasserted.ts';
import { isSupposed, type Unit, unitsOf } from '../reading/units.ts';
import { leftOpen } from './left-open.ts';

/** A stretch with fewer content words says too little to be a statement of its own. */
const LEAST_CONCEPTS = 2;

/** One statement for every unit of clauses that tells something: what happened, what is promised or expected, what is
 *  not known, what could not be verified. Units that only say who speaks are left out, and so are happenings whose
 *  telling is a figure: they are told as the figure. */
export function clauseStatements(r: Reader): readonly Statement[] {
  return unitsOf(r).flatMap((unit) => {
    const lead = unit.clauses[0] ?? -1;
    const clause = r.a.clauses[lead];
    if (
      clause === undefined ||
      r.a.sentences[clause.sentence]?.boilerplate !== false ||
      isQuoted(r, unit.span)
    )
      return [];
    if (onlyIntroduces(r, clause, unit.span)) return [];
    return segments(r, unit.span).flatMap((segment, i) => {
      if (isSpeakingOnly(r, segment) || conceptsIn(r, segment).length < leastConcepts(r, unit, segment))
        return [];
      if (i === 0 && isFigure(r, unit)) return remarks(r, unit);
      return [clauseStatement(r, unit, clause, segment, i === 0)];
    });
  });
}

/** "that all of them would be home by Thursday": who promises something by a day says enough. So does who says what befell
 *  somebody, or that a thing did not come about: "he was killed", "she has not replied". */
function leastConcepts(r: Reader, unit: Unit, segment: Span): number {
  const hasModal = spansStartingIn(r.a.verbGroups, segment).some(({ modal }) => modal !== null);
  const told = toldBy(r, segment).stance === 'pledge';
  const isPledged = hasModal && told && (dateIn(r, segment) !== null || isStepOf(r, segment));
  return isPledged || isNotUntil(r, segment) || isTelling(r, unit) ? 1 : LEAST_CONCEPTS;
}

/** The unit's clause has a subject of its own, and its verb tells a happening of a known class, or is negated. */
function isTelling(r: Reader, unit: Unit): boolean {
  const clause = r.a.clauses[unit.clauses[0] ?? -1];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const phrase = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  if (clause === undefined || group === undefined || phrase === undefined || phrase.start < clause.start)
    return false;
  const event = toldEvent(r, unit.clauses[0] ?? -1);
  return group.negated || (event?.class != null && event.class !== SAYING && event.token === group.head);
}

/** Class of verbs by which somebody speaks: "he said" tells nothing by itself. */
const SAYING = 'report';

/** "said he would not resign", "announced that she will appeal": a step that one word tells. */
function isStepOf(r: Reader, segment: Span): boolean {
  const group = spansStartingIn(r.a.verbGroups, segment).find(({ modal }) => modal !== null);
  return group !== undefined && STEP_LEMMAS.has(group.lemma);
}

/** "It was not repaired until 6 May": the day on which something came about at last. */
function isNotUntil(r: Reader, segment: Span): boolean {
  const [group] = spansStartingIn(r.a.verbGroups, segment);
  const next = group === undefined ? undefined : r.a.tokens[group.endToken];
  return group?.negated === true && next?.lower === 'until' && dateIn(r, segment) !== null;
}

/** The unit's own happening is what a figure counts ("600 soldiers were killed"), and not one that only says whom it is about
 *  ("the man who shot five guards was charged"). */
function isFigure(r: Reader, unit: Unit): boolean {
  const resumed = resumedClause(r, unit);
  const clauses = resumed === undefined ? unit.clauses : unit.clauses.slice(unit.clauses.indexOf(resumed));
  return r.a.quantities.some((q) => {
    if (q.kind !== 'count' || q.event === null || q.start < unit.span.start || q.end > unit.span.end)
      return false;
    // "one of the victims" is somebody, and no figure.
    if (q.value === 1 && q.scope === 'part') return false;
    // "could not confirm reports that 30 are missing": no figure is told.
    const told = toldBy(r, q.number);
    if (told.open && !told.presupposed) return false;
    // "the toll rose to 15": the happening is in the word for the figure.
    if (q.eventMention === null) return q.clause !== null && clauses.includes(q.clause);
    const event = r.a.events[q.eventMention];
    return event !== undefined && event.clause !== null && clauses.includes(event.clause);
  });
}

/** "600 were killed, a claim that could not be verified": the figure is told by itself, the remark on it is not. */
function remarks(r: Reader, unit: Unit): readonly Statement[] {
  return unit.clauses.flatMap((index) => {
    const clause = r.a.clauses[index];
    return clause === undefined || !isVerification(r, clause)
      ? []
      : [
          clauseStatement(
            r,
            { span: clause, clauses: [index] },
            clause,
            { start: clause.start, end: clause.end },
            true,
          ),
        ];
  });
}

function clauseStatement(r: Reader, unit: Unit, clause: Clause, segment: Span, leads: boolean): Statement {
  const index = predicateClause(r, unit);
  const own = r.a.clauses[index] ?? clause;
  const event = mainEvent(r, index);
  // "If the roof holds, the plant will open": who says so is asked where the main clause begins.
  const from = isSupposed(r, clause) ? own.start : segment.start;
  const told = toldBy(r, { start: event?.start ?? from, end: event?.end ?? segment.end });
  const judged = judgedIn(r, segment);
  if (told.open || judged?.as === 'open') {
    const left = leftOpen(r, clause, index, segment, told.attribution);
    return isVerification(r, clause) || isVerification(r, own) ? { ...left, kind: 'verification' } : left;
  }
  const kind = kindOf(r, unit, event, told);
  const group = own.verb === null ? undefined : r.a.verbGroups[own.verb];
  const words = r.a.article.text.slice(segment.start, segment.end).replace(/\s+/g, ' ');
  return {
    ...statement(r, {
      kind,
      span: segment,
      focus: segment,
      sentence: clause.sentence,
      clause: index,
      predicate: leads ? (event?.class ?? (group === undefined ? null : verbOf(r, group))) : null,
      listed: leads && event?.class != null,
      object: objectOf(r, own),
      undergoer: leads && group !== undefined ? undergoerOf(r, index) : null,
      value: null,
      label: words,
      about: words.replace(/^that /i, ''),
      negated:
        judged !== undefined && !overlaps(judged.content, event ?? segment)
          ? true
          : isNegated(group, event) || hasNone(r, own, group),
      asOf: dateIn(r, segment),
      // What is pledged of a sum may stand behind its first clause: "the families of the dead would each receive 500,000".
      ...(kind === 'pledge' || kind === 'forecast' ? { numbers: numbersIn(r, hull([own, segment])) } : {}),
    }),
    chain: told.chain,
    stance: told.stance,
    hedged: told.hedged,
  };
}

/** What the verb says, whatever the word for it; verbs that say nearly nothing stand for themselves. */
const verbOf = (r: Reader, group: VerbGroup): string =>
  WEAK_VERBS.has(group.lemma) ? group.lemma : (r.concepts[group.head] ?? group.lemma);

function isNegated(group: VerbGroup | undefined, event: EventMention | undefined): boolean {
  return event !== undefined && event.token === group?.head ? event.negated : (group?.negated ?? false);
}

/** "had | no knowledge of it", "there were | no talks": the word that denies stands with the object. (Who found none denies only
 *  to have found it.) */
function hasNone(r: Reader, { object, finite }: Clause, group: VerbGroup | undefined): boolean {
  const phrase = object === null ? undefined : r.a.nounPhrases[object];
  const none = r.a.tokens[phrase?.firstToken ?? -1]?.lower === NO;
  return finite && none && HAVING_LEMMAS.has(group?.lemma ?? '');
}

/** The segment holds a clause together with the word that judges it: "the claim that … was false", "no evidence that …". */
function judgedIn(r: Reader, segment: Span): Judged | undefined {
  return r.judged.find(({ content, by }) => overlaps(by, segment) && overlaps(content, segment));
}

/** The happening it tells, or any other that it names. */
const mainEvent = (r: Reader, index: number): EventMention | undefined =>
  toldEvent(r, index) ?? r.eventsByClause.get(index)?.[0];

function objectOf(r: Reader, clause: Clause): string | null {
  const phrase = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
  return phrase === undefined ? null : (r.a.tokens[phrase.head]?.concept ?? null);
}

function kindOf(r: Reader, unit: Unit, event: EventMention | undefined, told: Told): ClaimKind {
  const clauses = unit.clauses.flatMap((index) => r.a.clauses[index] ?? []);
  if (clauses.some((clause) => isVerification(r, clause))) return 'verification';
  if (event?.class === 'pledge' && !isPromisedByNobody(r, unit, event)) return 'pledge';
  const reached = isReached(r, unit, told);
  if (told.stance === 'pledge' && reached) return isRuled(r, told) ? 'forecast' : 'pledge';
  if (reached && (told.stance === 'expect' || clauses.slice(0, 2).some((clause) => looksAhead(r, clause))))
    return 'forecast';
  if (event?.modality === 'future' && isAhead(r, unit, told))
    return told.chain.length > 0 && isUndertaken(r, unit, told) ? 'pledge' : 'forecast';
  const lead = clauses[0];
  const group = lead?.verb == null ? undefined : r.a.verbGroups[lead.verb];
  if (group?.negated === true && DISCLOSING_CLASSES.has(event?.class ?? group.lemma)) return 'status';
  return 'event';
}

/** "had been promised immunity": a thing done, with nobody named who is bound by it. */
function isPromisedByNobody(r: Reader, unit: Unit, event: EventMention): boolean {
  const group = verbGroupAt(r, event.token);
  const behind = tokensIn(r.a.tokens, { start: event.end, end: unit.span.end });
  return group?.voice === 'passive' && !behind.some(({ lower }) => lower === 'by');
}

function isVerification(r: Reader, clause: Clause): boolean {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group === undefined) return false;
  const words = r.a.tokens.slice(group.firstToken, group.endToken).map((token) => token.lower);
  const verifying =
    ['verify', 'authenticate', 'corroborate'].includes(group.lemma) ||
    (group.lemma === 'confirm' && words.includes('independently'));
  return verifying && (group.negated || words.includes('independently'));
}

/** "is expected to", "is due to", "is set to": the expectation is the clause itself or governs it. */
function looksAhead(r: Reader, clause: Clause): boolean {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group === undefined) return false;
  // "flights scheduled to depart": which flights, and not what is to come.
  if (group.voice === 'passive' && ['expect', 'schedule', 'plan'].includes(group.lemma))
    return group.head > group.firstToken;
  return r.a.attributions.some(
    (one) => one.stance === 'expect' && one.content.some((content) => overlaps(content, group)),
  );
}

/** Part of a unit that must be quoted for the unit to be the speaker's words. */
const QUOTED_SHARE = 0.7;

/** The unit is a speaker's own words, or opens with them: they are told as a quote. */
function isQuoted(r: Reader, unit: Span): boolean {
  const length = Math.max(1, unit.end - unit.start);
  return r.a.quotes.some((quote) => {
    const inside = Math.min(quote.inner.end, unit.end) - Math.max(quote.inner.start, unit.start);
    const opens = unit.start >= quote.start && unit.start < quote.inner.end;
    return quote.form === 'direct' && (opens || inside / length >= QUOTED_SHARE);
  });
}

/** The unit, from its first clause on, says who speaks, where and to whom; what is said stands outside it and is told by
 *  itself. */
function onlyIntroduces(r: Reader, lead: Span, unit: Span): boolean {
  return r.a.attributions.some((one) => {
    const speaks =
      one.source.length > 0 && one.cue.some((cue) => cue.start >= unit.start && cue.end <= lead.end);
    return speaks && one.content.length > 0 && one.content.every((content) => !overlaps(content, unit));
  });
}

/** Nothing is left of the segment but source and cue of an attribution. */
function isSpeakingOnly(r: Reader, segment: Span): boolean {
  const first = firstStartingAt(r.a.tokens, segment.start);
  const index = r.a.tokens[first]?.sentence ?? -1;
  const sentence = r.a.sentences[index] ?? segment;
  const parts = (r.speaking.get(index) ?? []).filter((span) => overlaps(span, segment));
  if (parts.length === 0) return false;
  const phrases = spansStartingIn(r.a.nounPhrases, sentence).filter((phrase) =>
    parts.some((part) => overlaps(part, phrase)),
  );
  const speaking = [
    ...parts,
    ...phrases,
    ...spansStartingIn(r.a.times, sentence).filter((time) => overlaps(time, segment)),
  ];
  for (let i = first; (r.a.tokens[i]?.end ?? Infinity) <= segment.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || token.concept === null) continue;
    if (!speaking.some((span) => overlaps(span, token)) && mentionsIn(r, token).length === 0) return false;
  }
  return true;
}
