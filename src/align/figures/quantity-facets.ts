import type { EventMention, Quantity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { daysBetween } from '../../text/day-arithmetic.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { AGE_LINKS } from '../en/age-links.ts';
import {
  ACCOMPANYING,
  BEING_FORMS,
  COUNT_LEMMAS,
  HAVING,
  LEAVING_LEMMAS,
  OCCASION_NOUNS,
  ORDERING_LEMMAS,
  OTHERS,
  POINTING_PLURALS,
  POSSESSIVES,
  REST_WORDS,
  TWICE,
  UNREAL_MODALS,
} from '../en/figure-words.ts';
import type { Reader } from '../reading/reader.ts';
import { BACKGROUND_DAYS } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { attributedTo } from './counted-thing.ts';
import { isListedPart } from './listed-parts.ts';
import { CONFIRMED, confirmedTold, HOSPITALIZED, isUnlisted, stateTold } from './states-told.ts';
import { turnoutOf } from './turnout.ts';

/** Class of the happening. What is done with money or a share is too varied to tell figures apart by its verb alone. */
export function predicateOf(r: Reader, q: Quantity, event: EventMention | undefined): string | null {
  if (countsOccasions(q) || isMiscounted(r, q) || isUnlisted(r, q, event)) return null;
  if (areToldToLeave(r, q)) return 'evacuate';
  if (turnoutOf(r, q) !== null) return 'elect';
  if ((event?.class ?? q.event) === 'shoot' && q.kind === 'count' && isBesideDead(r, q)) return 'wound';
  if (q.kind === 'ordinal') return q.event ?? event?.class ?? occasionOf(r, q);
  // "11 of the injured were taken to hospital": what is told of a part goes before what it is a part of.
  const state = q.event === null || q.scope === 'part' ? stateTold(r, q) : null;
  if (state !== null) return state;
  if (event === undefined && (q.eventMention !== null || isWhole(r, q))) return null;
  if (q.kind !== 'count') return event?.class ?? null;
  const own = q.event ?? event?.class ?? null;
  return own === CONFIRMED ? (confirmedTold(r, q) ?? own) : own;
}

/** "shot three times" counts shots; whom they hit is another matter. */
const countsOccasions = (q: Quantity): boolean => q.kind === 'count' && OCCASION_NOUNS.has(q.of ?? '');

/** "Four bodies had been counted twice": a mistake in a count of the dead is no count of them. */
function isMiscounted(r: Reader, q: Quantity): boolean {
  const verb = q.clause === null ? null : r.a.clauses[q.clause]?.verb;
  const group = verb == null ? undefined : r.a.verbGroups[verb];
  return (
    group !== undefined && COUNT_LEMMAS.has(group.lemma) && TWICE.has(r.a.tokens[group.endToken]?.lower ?? '')
  );
}

/** "Residents of 200 homes were told to leave", "5,100 people have had to leave": an evacuation by its order. */
function areToldToLeave(r: Reader, q: Quantity): boolean {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const next = q.clause === null ? undefined : r.a.clauses[q.clause + 1];
  const [order, move] = [clause, next].map((one) =>
    one?.verb == null ? undefined : r.a.verbGroups[one.verb],
  );
  return (
    q.kind === 'count' &&
    order !== undefined &&
    !order.negated &&
    q.start < order.start &&
    (order.lemma === HAVING
      ? order.modal === null
      : order.voice === 'passive' && ORDERING_LEMMAS.has(order.lemma)) &&
    next?.sentence === q.sentence &&
    move?.tense === 'infinitive' &&
    move.firstToken === order.endToken &&
    LEAVING_LEMMAS.has(move.lemma)
  );
}

/** "five are dead, six more shot": those shot beside the dead are the wounded. */
function isBesideDead(r: Reader, q: Quantity): boolean {
  return (
    q.additional &&
    r.a.quantities.some(
      (other) => other.sentence === q.sentence && other.start < q.start && other.event === 'kill',
    )
  );
}

/** The happening told of the number. Of "40 of the 212 were missing" the 212 were not: a whole has only what its own
 *  phrase says of it. */
export function eventOf(r: Reader, q: Quantity): EventMention | undefined {
  if (countsOccasions(q)) return undefined;
  const event = q.eventMention === null ? undefined : r.a.events[q.eventMention];
  if (event === undefined) return isWhole(r, q) ? participleBehind(r, q) : undefined;
  if (event.start >= q.start && event.end <= q.end) return event;
  if (!isWhole(r, q)) return event;
  return describes(r, q, event) ? event : participleBehind(r, q);
}

/** "one of the five people shot and killed": of two joined participles the graver one says what became of them. */
function participleBehind(r: Reader, q: Quantity): EventMention | undefined {
  const at = firstStartingAt(r.a.tokens, q.end);
  const eventAt = (token: number): EventMention | undefined =>
    r.a.events.find((one) => one.token === token && one.form === 'verb' && one.sentence === q.sentence);
  const second = r.a.tokens[at + 1]?.pos === 'CCONJ' ? eventAt(at + 2) : undefined;
  return second?.class === 'kill' ? second : eventAt(at);
}

/** "12 were not killed", "would have killed 12", "12 feared dead": nothing has befallen them, or nobody has seen it. A noun
 *  names its happening whatever the verb of its clause says: "did not comment on the 12 deaths". */
export function happened(r: Reader, event: EventMention | undefined): boolean {
  if (event === undefined) return true;
  const told = event.form === 'verb' || r.a.tokens[event.token]?.pos === 'ADJ';
  return !event.negated && !(told && (event.modality === 'unreal' || isCounterfactual(r, event)));
}

/** "would have killed": said of what did not come about. */
function isCounterfactual(r: Reader, event: EventMention): boolean {
  const clause = event.clause === null ? undefined : r.a.clauses[event.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  return (
    group?.perfect === true &&
    group.firstToken <= event.token &&
    event.token < group.endToken &&
    UNREAL_MODALS.has(group.modal ?? '')
  );
}

/** "one of the five people killed": a bare participle right behind the whole belongs to it. */
function describes(r: Reader, q: Quantity, event: EventMention): boolean {
  const between = r.a.tokens.slice(firstStartingAt(r.a.tokens, q.end), event.token);
  const finite = event.clause === null ? false : r.a.clauses[event.clause]?.finite === true;
  const plain = between.every((token) => token.pos !== 'AUX' && token.pos !== 'PUNCT');
  return (
    plain &&
    between.length <= WHOLE_REACH &&
    (!finite || between.length === 0) &&
    event.sentence === q.sentence
  );
}

/** Words between a whole and a participle that describes it, at most ("five people shot and killed"). */
const WHOLE_REACH = 2;

export function isWhole(r: Reader, q: Quantity): boolean {
  return r.a.quantities.some(
    (part) => part.partOf !== null && part.start < q.start && r.a.quantities[part.partOf] === q,
  );
}

/** Where the words that belong to a whole end: "the 212 people aboard | were missing". */
export function wholeEnd(r: Reader, q: Quantity): number {
  const verb = r.a.verbGroups[firstStartingAt(r.a.verbGroups, q.end)];
  const sentence = r.a.sentences[q.sentence];
  return Math.min(verb?.start ?? Infinity, sentence?.end ?? q.end);
}

/** "12 more were killed" adds to those killed before; "six others were wounded" beside the killed is the count itself. */
export function addsToOther(r: Reader, q: Quantity): boolean {
  const before = r.a.quantities
    .slice(0, r.a.quantities.indexOf(q))
    .filter((other) => q.sentence - other.sentence <= 1 && other.kind === q.kind);
  return before.length === 0 ? !isOthers(r, q) : before.some((other) => other.event === q.event);
}

/** "three others were wounded" where no number came before: others than the one who died. "Mara Quill and eight others were
 *  killed" leaves her out. */
function isOthers(r: Reader, q: Quantity): boolean {
  if (!tokensIn(r.a.tokens, { start: q.number.end, end: q.end }).some(({ lower }) => OTHERS.has(lower)))
    return false;
  const at = firstStartingAt(r.a.tokens, q.start);
  const beside = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, q.start) - 1];
  return r.a.tokens[at - 1]?.pos !== 'CCONJ' || beside?.endToken !== at - 1;
}

/** "40 of the 212 aboard are missing": of the missing, 40 is no part. A part is one only of a whole of its own kind;
 *  "two of them" is a part of whatever was named before. */
export function scopeOf(r: Reader, q: Quantity, predicate: string | null): Statement['scope'] {
  // "11 of the patients are in hospital": they are all of those there, unless the whole is of those in hospital too.
  if (predicate === HOSPITALIZED && !isPartOfLike(r, q)) return q.scope === 'total' ? q.scope : null;
  const [of, whom] = r.a.tokens.slice(
    firstStartingAt(r.a.tokens, q.number.end),
    firstStartingAt(r.a.tokens, q.number.end) + 2,
  );
  if (isRest(r, q) || isListedPart(r, q)) return 'part';
  // "84,000 of its heaters" are heaters, and no part of a number told before.
  if (of?.lower === 'of' && POSSESSIVES.has(whom?.lower ?? '')) return null;
  if (of?.lower === 'of' && (whom?.pos === 'PRON' || POINTING_PLURALS.has(whom?.lower ?? ''))) return 'part';
  const whole = q.partOf === null ? undefined : r.a.quantities[q.partOf];
  const same = whole !== undefined && eventOf(r, whole)?.class === q.event;
  return q.scope === 'part' && q.event !== null && whole !== undefined && !same ? null : q.scope;
}

const isPartOfLike = (r: Reader, q: Quantity): boolean =>
  q.partOf !== null && r.a.quantities[q.partOf]?.event === HOSPITALIZED;

/** "the other four victims", "the last two missing": what is left of a number told before. */
function isRest(r: Reader, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, q.number.start);
  const [pointer, other] = r.a.tokens.slice(Math.max(0, at - 2), at);
  return pointer?.pos === 'DET' && REST_WORDS.has(other?.lower ?? '');
}

/** "the second time that he held such talks": what happens for the second time is told behind the ordinal. */
function occasionOf(r: Reader, q: Quantity): string | null {
  const behind = r.a.events.slice(firstStartingAt(r.a.events, q.start));
  return (
    behind.find((event) => event.sentence === q.sentence && event.class !== null && event.class !== 'report')
      ?.class ?? null
  );
}

/** Whose age: "34-year-old Mara Quill" that of the name behind it, "Mara Quill, 34," and "Mara Quill, a 34-year-old nurse" that of the
 *  one before. A comma or an "and" on the way to a name leads to somebody else; null where no name is that near. */
export function bearerOf(r: Reader, q: Quantity): string | null {
  const asAdjective = /-|year/.test(r.a.article.text.slice(q.number.end, q.end));
  const next = r.a.mentions[firstStartingAt(r.a.mentions, q.end)];
  if (asAdjective && next?.type === 'person' && opensName(r, { start: q.end, end: next.start }))
    return next.name;
  const before = r.a.mentions[firstStartingAt(r.a.mentions, q.start) - 1];
  if (before === undefined || before.type !== 'person') return null;
  const between = tokensIn(r.a.tokens, { start: before.end, end: q.number.start });
  const near = between.length <= AGE_REACH && between.every(({ lower }) => AGE_LINKS.has(lower));
  // "Otto Brandt, 42-year-old Ada Lee": the second one's.
  const another = asAdjective && !between.some(({ pos, lower }) => pos === 'DET' || BEING_FORMS.has(lower));
  return near && between.length > 0 && !another && isOneSentence(r, before, q) ? before.name : null;
}

/** Words between a name and the age behind it, at most. */
const AGE_REACH = 4;

/** Nothing but a noun or two between an age and its name: "26-year-old gunman Adam Vask". */
function opensName(r: Reader, gap: Span): boolean {
  const between = tokensIn(r.a.tokens, gap);
  return (
    between.length <= 2 &&
    between.every(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') &&
    !/[.\n]/.test(r.a.article.text.slice(gap.start, gap.end))
  );
}

const isOneSentence = (r: Reader, a: Span, b: Span): boolean =>
  r.a.tokens[firstStartingAt(r.a.tokens, a.start)]?.sentence ===
  r.a.tokens[firstStartingAt(r.a.tokens, b.start)]?.sentence;

/** The date that governs the number: in its own clause, or, if it lies well before the report, in its sentence. */
export function asOfAt(r: Reader, q: Quantity): Statement['asOf'] {
  // A 48-page report has its pages whatever is dated beside it.
  if (attributedTo(r, q) !== null) return null;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const sentence = r.a.sentences[q.sentence];
  if (sentence === undefined) return null;
  const reported = r.a.article.publishedAt?.slice(0, 10) ?? null;
  let background: Statement['asOf'] = null;
  for (let i = firstStartingAt(r.a.times, sentence.start); i < r.a.times.length; i += 1) {
    const time = r.a.times[i];
    if (time === undefined || time.start >= sentence.end) break;
    if (time.type !== 'DATE' || time.from === null || time.to === null) continue;
    if (isOfBefore(r, time, q)) continue;
    const interval = { from: time.from, to: time.to };
    if (clause !== undefined && time.start >= clause.start && time.start < clause.end) return interval;
    if (reported !== null && daysBetween(time.to, reported) >= BACKGROUND_DAYS) background ??= interval;
  }
  return background;
}

/** "to shut the plant by 2031, with | 51.8 percent in favour": what goes along with a thing has not its date. */
function isOfBefore(r: Reader, time: Span, q: Quantity): boolean {
  if (time.end > q.start) return false;
  const between = tokensIn(r.a.tokens, { start: time.end, end: q.start });
  return between.some(({ lower }, i) => ACCOMPANYING.has(lower) && between[i - 1]?.pos === 'PUNCT');
}
