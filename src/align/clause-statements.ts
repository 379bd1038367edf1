import type { Clause, EventMention } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { ClaimKind, Statement } from '../model/statement.ts';
import { DISCLOSING_CLASSES } from './en/supersession.ts';
import { conceptsIn, firstFrom, mentionsIn, overlaps, type Reader, type Told, toldBy } from './reader.ts';
import { segments } from './segments.ts';
import { statement } from './statement-base.ts';

/** A stretch with fewer content words says too little to be a statement of its own. */
const LEAST_CONCEPTS = 2;

/** One statement for every clause that tells something: what happened, what is promised or expected, what is not
 *  known, what could not be verified. Clauses that only say who speaks are left out. */
export function clauseStatements(r: Reader): readonly Statement[] {
  return r.a.clauses.flatMap((clause, index) => {
    if (r.a.sentences[clause.sentence]?.boilerplate !== false) return [];
    if (isQuoted(r, clause)) return [];
    return segments(r, clause).flatMap((segment, i) => {
      if (isSpeakingOnly(r, segment) || conceptsIn(r, segment).length < LEAST_CONCEPTS) return [];
      return [clauseStatement(r, clause, index, segment, i === 0)];
    });
  });
}

function clauseStatement(r: Reader, clause: Clause, index: number, segment: Span, leads: boolean): Statement {
  const event = mainEvent(r, clause, index);
  const told = toldBy(r, { start: event?.start ?? segment.start, end: event?.end ?? segment.end });
  const kind = kindOf(r, clause, event, told);
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  return {
    ...statement(r, {
      kind,
      span: segment,
      focus: segment,
      sentence: clause.sentence,
      clause: index,
      predicate: leads ? (event?.class ?? group?.lemma ?? null) : null,
      object: objectOf(r, clause),
      value: null,
      label: r.a.article.text.slice(segment.start, segment.end).replace(/\s+/g, ' '),
      about: r.a.article.text.slice(segment.start, segment.end).replace(/\s+/g, ' '),
      negated: group?.negated ?? false,
    }),
    chain: told.chain,
    stance: told.stance,
    hedged: told.hedged,
  };
}

function mainEvent(r: Reader, clause: Clause, index: number): EventMention | undefined {
  const head = clause.verb === null ? undefined : r.a.verbGroups[clause.verb]?.head;
  const events = r.eventsByClause.get(index) ?? [];
  return events.find((event) => event.token === head) ?? events[0];
}

function objectOf(r: Reader, clause: Clause): string | null {
  const phrase = clause.object === null ? undefined : r.a.nounPhrases[clause.object];
  return phrase === undefined ? null : (r.a.tokens[phrase.head]?.concept ?? null);
}

function kindOf(r: Reader, clause: Clause, event: EventMention | undefined, told: Told): ClaimKind {
  if (isVerification(r, clause)) return 'verification';
  if (told.stance === 'pledge') return 'pledge';
  if (event?.class === 'pledge') return 'pledge';
  if (told.stance === 'expect' || looksAhead(r, clause)) return 'forecast';
  if (event?.modality === 'future') return told.chain.length > 0 ? 'pledge' : 'forecast';
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group?.negated === true && DISCLOSING_CLASSES.has(event?.class ?? group.lemma)) return 'status';
  return 'event';
}

function isVerification(r: Reader, clause: Clause): boolean {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group === undefined) return false;
  const words = r.a.tokens.slice(group.firstToken, group.endToken).map((token) => token.lower);
  const verifying = ['verify', 'authenticate', 'corroborate'].includes(group.lemma) || (group.lemma === 'confirm' && words.includes('independently'));
  return verifying && (group.negated || words.includes('independently'));
}

/** "is expected to", "is due to", "is set to": the expectation is the clause itself or governs it. */
function looksAhead(r: Reader, clause: Clause): boolean {
  const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  if (group === undefined) return false;
  if (group.voice === 'passive' && ['expect', 'schedule', 'plan'].includes(group.lemma)) return true;
  return r.a.attributions.some((one) => one.stance === 'expect' && one.content.some((content) => overlaps(content, group)));
}

/** The clause lies inside a quotation: its words are the speaker's, and are told as a quote. */
function isQuoted(r: Reader, clause: Clause): boolean {
  return r.a.quotes.some((quote) => quote.form === 'direct' && quote.inner.start <= clause.start + 1 && quote.inner.end >= clause.end - 2);
}

/** Nothing is left of the segment but source and cue of an attribution. */
function isSpeakingOnly(r: Reader, segment: Span): boolean {
  const first = firstFrom(r.a.tokens, segment.start);
  const speaking = r.a.attributions.flatMap((one) => [...one.source, ...one.cue]).filter((span) => overlaps(span, segment));
  if (speaking.length === 0) return false;
  for (let i = first; (r.a.tokens[i]?.end ?? Infinity) <= segment.end; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || token.concept === null) continue;
    if (!speaking.some((span) => overlaps(span, token)) && mentionsIn(r, token).length === 0) return false;
  }
  return true;
}
