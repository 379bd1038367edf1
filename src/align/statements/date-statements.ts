import type { Clause, EventMention, Time, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { daysBetween } from '../../text/day-arithmetic.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { MERE_SAYING, REPORTED_RESULTS, REPORTING_LEMMAS, SAYING_LEMMAS } from '../en/saying-verbs.ts';
import { isIdleTime, isNeverReached, sidedTime } from '../reading/idle-times.ts';
import { hull, overlaps, type Reader, toldBy } from '../reading/reader.ts';
import { statement } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { toldEvent } from '../reading/told-event.ts';
import { dateHeading } from './date-heading.ts';
import { isCalledOff, latestOf, namedHappening } from './latest-dates.ts';

/** Evidence for a date runs from the happening to the date, if they are no farther apart than this (characters). */
const EVIDENCE_REACH = 140;

/** One statement for every date that says when something happened. */
export function dateStatements(r: Reader): readonly Statement[] {
  return r.a.times.flatMap((time) => {
    if (!isDated(time)) return [];
    const at = firstStartingAt(r.a.tokens, time.start);
    const token = r.a.tokens[at];
    if (token === undefined || r.a.sentences[token.sentence]?.boilerplate !== false) return [];
    if (isCountingRange(r, time, token.sentence) || isSpoken(r, time)) return [];
    if (isIdleTime(r, time) || isNeverReached(r, time) || isCalledOff(r, at)) return [];
    // "do not expect it to open until Friday" gives no day, and denies none.
    const told = toldBy(r, time);
    const unsaid = (told.open || told.attribution?.negated === true) && !told.presupposed;
    // "will not rule out terror in Friday's attack": of the attack itself there is no doubt.
    if (unsaid && !isOwner(r, at)) return [];
    const event = eventOf(r, time, at);
    // "The cause was not known on Tuesday" says of no day that it was known.
    return event === null || event.negated || isSayingOnly(r, event, time)
      ? []
      : [dateStatement(r, time, event, token.sentence, { from: time.from, to: time.to })];
  });
}

/** "the ministry said on Friday", "the agency reported on Saturday": the day of the saying is no news of its own. What
 *  was reported long before ("had reported in February that the pumps failed") is. */
function isSayingOnly(r: Reader, event: EventMention, time: Dated): boolean {
  if (event.form !== 'verb' || event.modality !== 'actual') return false;
  // Who "was told of it on Thursday" has learnt it then.
  const verb = event.clause === null ? null : r.a.clauses[event.clause]?.verb;
  const voice = verb == null ? undefined : r.a.verbGroups[verb]?.voice;
  if (MERE_SAYING.has(event.lemma) && voice === 'active') return true;
  if (SAYING_LEMMAS.has(event.lemma))
    return (r.speaking.get(event.sentence) ?? []).some((part) => overlaps(part, event));
  const reported = r.a.article.publishedAt?.slice(0, 10);
  const object = event.clause === null ? null : r.a.clauses[event.clause]?.object;
  const thing = object == null ? undefined : r.a.nounPhrases[object];
  if (REPORTED_RESULTS.has(r.a.tokens[thing?.head ?? -1]?.lower ?? '')) return false;
  return (
    REPORTING_LEMMAS.has(event.lemma) && reported !== undefined && daysBetween(time.to, reported) <= NEWS_DAYS
  );
}

/** What a report says was reported within so many days before it is the news itself. */
const NEWS_DAYS = 3;

/** "Friday's attack": the date owns the happening. */
function isOwner(r: Reader, at: number): boolean {
  const next = r.a.tokens[at + 1];
  return next?.pos === 'PART' && /^[’']s$/.test(next.text);
}

/** Inside a speech the days are the speaker's: "today" is not the day of the report. */
function isSpoken(r: Reader, time: Time): boolean {
  return (
    !time.certain &&
    r.a.quotes.some((quote) => quote.form === 'direct' && quote.start <= time.start && quote.end >= time.end)
  );
}

/** "the second time in August", "the third meeting this month": the stretch a happening is counted in, not its day. */
function isCountingRange(r: Reader, time: Time, sentence: number): boolean {
  if (time.granularity === 'day' || time.granularity === 'part') return false;
  return r.a.quantities.some(
    (q) =>
      q.kind === 'ordinal' &&
      q.sentence === sentence &&
      q.end <= time.start &&
      time.start - q.end <= COUNTING_REACH,
  );
}

/** Characters between an ordinal and the stretch it counts in, at most. */
const COUNTING_REACH = 80;

type Dated = Time & { readonly from: string; readonly to: string };

function isDated(time: Time): time is Dated {
  if (time.from === null || time.to === null || time.type === 'DURATION' || time.type === 'SET') return false;
  return time.type === 'DATE' || time.certain;
}

function dateStatement(
  r: Reader,
  time: Time,
  event: EventMention,
  sentence: number,
  value: { from: string; to: string },
): Statement {
  const clause = event.clause === null ? undefined : r.a.clauses[event.clause];
  const span = evidenceSpan(time, event);
  const named = sidedTime(r, time);
  return statement(r, {
    kind: 'date',
    span,
    focus: { start: time.start, end: time.end },
    sentence,
    clause: event.clause,
    predicate: event.class ?? event.lemma,
    object: objectOf(r, event, clause),
    value: { kind: 'date', ...value },
    label: r.a.article.text.slice(named.start, named.end),
    about: dateHeading(r, event, time),
    negated: event.negated,
    once: event.once,
    modifiers: latestOf(r, time, event),
  });
}

/** "two months after signing the pact" beside a date in the same sentence: the day of the signing, reckoned. */
export function reckonedStatements(r: Reader): readonly Statement[] {
  return r.a.times.flatMap((time) => {
    const months = monthsOf(time.value);
    if (time.type !== 'DURATION' || months === null) return [];
    const behind = tokensIn(r.a.tokens, { start: time.end, end: time.end + 40 });
    const order = behind[0]?.lower;
    if (order !== 'after' && order !== 'before') return [];
    const token = behind[0];
    if (token === undefined || r.a.sentences[token.sentence]?.boilerplate !== false) return [];
    const event = r.a.events.find(
      (one) => one.start > token.start && one.start < token.end + 60 && one.sentence === token.sentence,
    );
    const base = r.a.times.find(
      (one) => isDated(one) && one.end <= time.start && firstSentence(r, one) === token.sentence,
    );
    if (
      event === undefined ||
      base === undefined ||
      base.from === null ||
      base.from.slice(0, 7) !== base.to?.slice(0, 7)
    )
      return [];
    const month = shiftMonth(base.from, order === 'after' ? -months : months);
    const stretch = { start: time.start, end: Math.max(time.end, event.end) };
    const clause = event.clause === null ? undefined : r.a.clauses[event.clause];
    const evidence =
      clause === undefined
        ? stretch
        : {
            start: time.start,
            end: Math.max(stretch.end, Math.min(clause.end, time.start + EVIDENCE_REACH)),
          };
    return [
      {
        ...dateStatement(r, time, event, token.sentence, month),
        span: evidence,
        label: `${month.from.slice(0, 7)} (${r.a.article.text.slice(time.start, event.end)})`,
      },
    ];
  });
}

const firstSentence = (r: Reader, span: Span): number =>
  r.a.tokens[firstStartingAt(r.a.tokens, span.start)]?.sentence ?? -1;

function monthsOf(value: string): number | null {
  const match = /^P(\d{1,3})([MY])$/.exec(value);
  if (match === null) return null;
  return Number(match[1]) * (match[2] === 'Y' ? 12 : 1);
}

function shiftMonth(day: string, months: number): { from: string; to: string } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const shifted = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last =
    [
      31,
      shifted.year % 4 === 0 && (shifted.year % 100 !== 0 || shifted.year % 400 === 0) ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ][shifted.month - 1] ?? 28;
  const prefix = `${String(shifted.year).padStart(4, '0')}-${String(shifted.month).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${last}` };
}

function evidenceSpan(time: Span, event: EventMention): Span {
  const both = hull([time, event]);
  return both.end - both.start > EVIDENCE_REACH ? { start: time.start, end: time.end } : both;
}

/** The happening that a date belongs to: the event noun it modifies or follows, else the verb of its clause; where
 *  that clause says what was decided or is to be done, the deciding itself. Null where no happening is told. */
function eventOf(r: Reader, time: Time, at: number): EventMention | null {
  const noun = namedHappening(r, time, at) ?? eventNounBeside(r, time, at);
  if (noun !== null) return noun;
  const clauseIndex = datedClause(r, time, at);
  const clause = r.a.clauses[clauseIndex];
  if (clause === undefined) return null;
  const verb = verbEvent(r, clauseIndex);
  if (verb === null) return null;
  if (verb.modality === 'future' && verb.form === 'verb') {
    const deciding = r.a.events
      .filter(
        (event) => event.sentence === verb.sentence && event.start < verb.start && event.class === 'decide',
      )
      .at(-1);
    if (deciding !== undefined) return deciding;
  }
  return verb;
}

/** The clause that a date belongs to: the one it stands in, or the next where the date leads over to it: "had long denied
 *  it, but in April | both leaders confirmed". */
function datedClause(r: Reader, time: Time, at: number): number {
  const index = r.clauseOf[at] ?? -1;
  const clause = r.a.clauses[index];
  const next = r.a.clauses[index + 1];
  if (clause === undefined || next === undefined || next.sentence !== clause.sentence) return index;
  const lead = r.a.tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;
  const behind = firstStartingAt(r.a.tokens, time.end);
  const begins = r.a.tokens[behind]?.text === ',' ? behind + 1 : behind;
  return r.a.tokens[lead]?.pos === 'CCONJ' && lead > clause.firstToken && begins === next.firstToken
    ? index + 1
    : index;
}

/** The happening that the clause tells, or a listed one that it names. */
const verbEvent = (r: Reader, index: number): EventMention | null =>
  toldEvent(r, index) ?? r.eventsByClause.get(index)?.find((event) => event.class !== null) ?? null;

/** "Friday's gathering", "the 2024 treaty", "a ceremony on Friday": no verb may stand between noun and date. */
function eventNounBeside(r: Reader, time: Time, at: number): EventMention | null {
  const inPhrase = r.a.nounPhrases.find(
    (phrase) => phrase.start <= time.start && phrase.end > time.end && overlaps(phrase, time),
  );
  if (inPhrase !== undefined) {
    const head = r.a.events.find((event) => event.token === inPhrase.head && event.class !== null);
    if (head !== undefined) return head;
    const behind = r.a.events.find(
      (event) =>
        event.form === 'verb' && event.token >= inPhrase.endToken && event.token <= inPhrase.endToken + 1,
    );
    if (behind !== undefined) return behind;
  }
  for (let i = at - 1; i >= 0 && i > at - 12; i -= 1) {
    const token = r.a.tokens[i];
    if (
      token === undefined ||
      isPredicate(token, r.a.tokens[i - 1]) ||
      token.text === ',' ||
      token.sentence !== r.a.tokens[at]?.sentence
    )
      return null;
    const event = r.a.events.find(
      (one) => one.token === i && one.form === 'noun' && one.class !== null && one.class !== 'report',
    );
    if (event !== undefined) return leadsPhrase(r, i) ? event : null;
  }
  return null;
}

/** A verb that tells something; "with grieving parents" does not. */
function isPredicate(token: Token, before: Token | undefined): boolean {
  if (token.pos === 'AUX') return true;
  return token.pos === 'VERB' && !(token.lower.endsWith('ing') && before?.pos === 'ADP');
}

/** "In a ceremony on Friday", "the attack last week": the noun opens its sentence's stretch or follows a preposition or article. */
function leadsPhrase(r: Reader, token: number): boolean {
  const phrase = r.a.nounPhrases.find((one) => one.head === token);
  const before = phrase === undefined ? undefined : r.a.tokens[phrase.firstToken - 1];
  return (
    before === undefined ||
    before.pos === 'ADP' ||
    before.sentence !== r.a.tokens[token]?.sentence ||
    before.pos === 'PUNCT'
  );
}

function objectOf(r: Reader, event: EventMention, clause: Clause | undefined): string | null {
  if (event.form === 'noun') return r.a.tokens[event.token]?.concept ?? null;
  const index =
    clause?.object ??
    (clause?.verb != null && r.a.verbGroups[clause.verb]?.voice === 'passive' ? clause.subject : null);
  const phrase = index == null ? undefined : r.a.nounPhrases[index];
  return phrase === undefined ? null : (r.a.tokens[phrase.head]?.concept ?? null);
}
