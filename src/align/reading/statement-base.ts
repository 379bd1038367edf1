import type { Clause, Time } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimKind, Statement, Value } from '../../model/statement.ts';
import { daysBetween } from '../../text/day-arithmetic.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { ORDINAL_WORDS } from '../en/ordinal-words.ts';
import { isSetAside, rejectionOf } from '../figures/rejected-figures.ts';
import { supersessionAt } from '../figures/supersession.ts';
import { isCalledOff } from '../statements/latest-dates.ts';
import { isIdleTime, isNeverReached, isOfAside } from './idle-times.ts';
import { conceptsIn, mentionsIn, participantsOf, type Reader, toldBy } from './reader.ts';
import { subjectOf } from './subjects.ts';

/** The facets that depend on the kind of statement; all others are read off the text. */
export interface Particulars {
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly focus: Span;
  readonly sentence: number;
  readonly clause: number | null;
  readonly predicate: string | null;
  readonly object: string | null;
  readonly value: Value | null;
  readonly label: string;
  readonly about: string;
  /** Where the words of `about` stand, if they are wider than the evidence. */
  readonly aboutSpan?: Span;
  readonly asOf?: Statement['asOf'];
  readonly scope?: Statement['scope'];
  readonly additional?: boolean;
  readonly passing?: boolean;
  readonly negated?: boolean;
  readonly bearer?: string | null;
  readonly attribute?: string | null;
  readonly individuals?: boolean;
  readonly modifiers?: readonly string[];
  readonly once?: boolean;
  readonly undergoer?: string | null;
  readonly listed?: boolean;
  readonly context?: readonly string[];
  readonly numbers?: readonly number[];
  readonly supersession?: Statement['supersession'];
}

/** A statement with every facet filled in. */
export function statement(r: Reader, p: Particulars): Statement {
  const sentence = r.a.sentences[p.sentence];
  const clause = p.clause === null ? undefined : r.a.clauses[p.clause];
  const told = toldBy(r, p.focus);
  const concepts = conceptsIn(r, p.span);
  return {
    id: `${r.a.article.id}:${p.focus.start}:${p.kind}`,
    articleId: r.a.article.id,
    kind: p.kind,
    span: p.span,
    sentence: sentence === undefined ? p.span : { start: sentence.start, end: sentence.end },
    focus: p.focus,
    predicate: p.predicate,
    listed: p.listed ?? false,
    object: p.object,
    participants: participantsOf(r, clause ?? p.span, clause),
    concepts,
    context: p.context ?? conceptsIn(r, clause ?? p.span),
    core: coreOf(r, clause),
    subject: p.clause === null ? null : subjectOf(r, p.clause),
    undergoer: p.undergoer ?? null,
    places: [
      ...new Set(
        mentionsIn(r, clause ?? p.span)
          .filter((m) => m.type === 'place')
          .map((m) => m.name),
      ),
    ].sort(),
    asOf: p.asOf ?? null,
    clock: clockIn(r, clause ?? p.span),
    background: isBackground(r, p.asOf ?? (p.value?.kind === 'date' ? p.value : null)),
    scope: p.scope ?? null,
    additional: p.additional ?? false,
    passing: p.passing ?? false,
    negated: p.negated ?? false,
    supersession: p.supersession ?? supersessionAt(r, p.sentence, clause ?? p.span),
    contrast: null,
    chain: told.chain,
    stance: told.stance,
    hedged: told.hedged,
    value: p.value,
    label: p.label,
    about: p.about,
    sentential: isSentential(r, p.aboutSpan ?? (p.value === null ? p.span : (clause ?? p.span)), p.sentence),
    bearer: p.bearer ?? null,
    attribute: p.attribute ?? null,
    individuals: p.individuals ?? false,
    modifiers: p.modifiers ?? [],
    ordinals: concepts.filter((concept) => ORDINAL_WORDS.has(concept)),
    numbers: p.numbers ?? numbersIn(r, clause ?? p.span),
    once: p.once ?? false,
  };
}

/** A finite verb with its own subject lies within the span; "who" and "which" need the words before them. */
function isSentential(r: Reader, span: Span, sentence: number): boolean {
  for (let i = firstStartingAt(r.a.clauses, r.a.sentences[sentence]?.start ?? span.start); ; i += 1) {
    const clause = r.a.clauses[i];
    if (clause === undefined || clause.start >= span.end) return false;
    const group = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
    const subject = clause.subject === null ? undefined : r.a.nounPhrases[clause.subject];
    if (!clause.finite || group === undefined || subject === undefined) continue;
    const held = subject.start >= span.start && group.end <= span.end;
    if (held && r.a.tokens[subject.head]?.pos !== 'PRON') return true;
  }
}

/** A date at least this long (days) before the report is another time's. */
export const BACKGROUND_DAYS = 60;

function clockIn(r: Reader, span: Span): string | null {
  for (let i = firstStartingAt(r.a.times, span.start); i < r.a.times.length; i += 1) {
    const time = r.a.times[i];
    if (time === undefined || time.start >= span.end) break;
    const clock = time.type === 'TIME' ? /T(\d\d:\d\d)/.exec(time.value)?.[1] : undefined;
    if (clock !== undefined) return clock;
  }
  return null;
}

/** The day lies well before the report. */
export function isBackground(r: Reader, asOf: Statement['asOf']): boolean {
  const reported = r.a.article.publishedAt?.slice(0, 10);
  return asOf !== null && reported !== undefined && daysBetween(asOf.to, reported) >= BACKGROUND_DAYS;
}

function coreOf(r: Reader, clause: Clause | undefined): readonly string[] {
  if (clause === undefined) return [];
  const verb = clause.verb === null ? undefined : r.a.verbGroups[clause.verb];
  const parts = [
    clause.subject === null ? undefined : r.a.nounPhrases[clause.subject],
    verb,
    clause.object === null ? undefined : r.a.nounPhrases[clause.object],
  ];
  return [...new Set(parts.flatMap((part) => (part === undefined ? [] : conceptsIn(r, part))))].sort();
}

/** Exact numbers stated in the span, sorted, each once; ordinals and vague words left out. */
export function numbersIn(r: Reader, span: Span): readonly number[] {
  const numbers: number[] = [];
  for (let i = firstStartingAt(r.a.quantities, span.start); i < r.a.quantities.length; i += 1) {
    const quantity = r.a.quantities[i];
    if (quantity === undefined || quantity.start >= span.end) break;
    if (quantity.kind === 'ordinal' || typeof quantity.value !== 'number' || quantity.vague) continue;
    // "seven, and not five": the sentence does not say five of anything.
    if (rejectionOf(r, quantity) === null && !isSetAside(r, quantity)) numbers.push(quantity.value);
  }
  return [...new Set(numbers)].sort((x, y) => x - y);
}

/** The time is one of what its clause tells. */
const isTimeOf = (r: Reader, time: Time): boolean =>
  !isIdleTime(r, time) && !isOfAside(r, time) && !isNeverReached(r, time);

/** The first date in the span that stands on a calendar. */
export function dateIn(r: Reader, span: Span): Statement['asOf'] {
  for (let i = firstStartingAt(r.a.times, span.start); i < r.a.times.length; i += 1) {
    const time = r.a.times[i];
    if (time === undefined || time.start >= span.end) break;
    const placed = time.type === 'DATE' || time.type === 'TIME';
    // "cancelled Saturday's fair" was not on that Saturday.
    if (isCalledOff(r, firstStartingAt(r.a.tokens, time.start))) continue;
    if (placed && time.from !== null && time.to !== null && isTimeOf(r, time))
      return { from: time.from.slice(0, 10), to: time.to.slice(0, 10) };
  }
  return null;
}
