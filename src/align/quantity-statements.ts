import type { EventMention, Quantity } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';
import type { Span } from '../model/span.ts';
import { conceptsIn, firstFrom, hull, type Reader, tokensIn } from './reader.ts';
import { BACKGROUND_DAYS, numbersIn, statement } from './statement-base.ts';
import { supersessionOf } from './supersession.ts';

/** An event word farther than this from its number (in characters) is not cited with it. */
const EVIDENCE_REACH = 90;

/** "$41 a share, from $38": the old sum is for the same thing, though it does not say so again. */
function inUnitOf(old: Statement['value'], newer: Statement['value']): Statement['value'] {
  if (old?.kind !== 'number' || newer?.kind !== 'number' || old.measure !== newer.measure) return old;
  return newer.unit !== null && newer.unit.split(' ')[0] === old.unit ? { ...old, unit: newer.unit } : old;
}

/** "one of the victims" points at somebody; it counts nothing. */
function isPronounOne(q: Quantity): boolean {
  return q.kind === 'count' && q.value === 1 && (q.scope === 'part' || q.of === null);
}

/** One statement for every number that can be compared: counts, money, shares, measures, ages, ordinals, scores. */
export function quantityStatements(r: Reader): readonly Statement[] {
  const statements = r.a.quantities.flatMap((quantity) => {
    if (r.a.sentences[quantity.sentence]?.boilerplate !== false || !isComparable(r, quantity)) return [];
    return [quantityStatement(r, quantity)];
  });
  return statements.map((s) => inheritFromNewer(s, statements));
}

/** "Twenty-four are missing, down from 40": the old number counts what the new one counts. */
function inheritFromNewer(s: Statement, all: readonly Statement[]): Statement {
  if (s.supersession !== 'earlier') return s;
  const newer = all.find((other) => other.supersession === 'newer' && other.sentence.start === s.sentence.start) ?? justBefore(s, all);
  if (newer === undefined) return s;
  return { ...s, value: inUnitOf(s.value, newer.value), predicate: s.predicate ?? newer.predicate, object: s.object ?? newer.object, modifiers: newer.modifiers, about: newer.about };
}

/** "The toll stands at 23. It had been put at 17 earlier.": a bare old number goes with the last number before it. */
function justBefore(s: Statement, all: readonly Statement[]): Statement | undefined {
  const before = all.findLast((other) => other.focus.end <= s.focus.start);
  const near = before !== undefined && s.sentence.start - before.sentence.end <= NEXT_SENTENCE && sameMeasure(before, s);
  return near && s.predicate === null && s.object === null ? before : undefined;
}

const sameMeasure = (a: Statement, b: Statement): boolean => a.value?.kind === 'number' && b.value?.kind === 'number' && a.value.measure === b.value.measure;

/** White space between a sentence and the next, at most (characters). */
const NEXT_SENTENCE = 3;

function isComparable(r: Reader, q: Quantity): boolean {
  if (q.kind === 'identifier' || isPronounOne(q)) return false;
  const timed = r.a.times.some((time) => time.start <= q.number.start && time.end >= q.number.end);
  if (q.kind === 'duration') return attributedTo(r, q) !== null || (!timed && q.of !== null && q.of !== q.unit);
  if (q.kind === 'ordinal') return q.of !== null && q.value !== 1;
  return !(timed && q.kind === 'count' && q.of === null);
}

function quantityStatement(r: Reader, q: Quantity): Statement {
  const event = eventOf(r, q);
  const span = evidenceSpan(q, event);
  const object = objectOf(r, q);
  const bearer = q.kind === 'age' ? bearerOf(r, q) : null;
  const stated = typeof q.value === 'number' ? q.value : (q.value[0] + q.value[1]) / 2;
  return statement(r, {
    kind: 'quantity',
    span,
    focus: q.number,
    sentence: q.sentence,
    clause: q.clause,
    predicate: predicateOf(r, q, event),
    object,
    value: { kind: 'number', measure: q.kind, stated, low: q.low, high: q.high, lowOpen: q.lowOpen, highOpen: q.highOpen, approximate: q.approximate, vague: q.vague, unit: q.unit },
    label: r.a.article.text.slice(Math.min(q.start, q.number.start), Math.max(q.number.end, q.kind === 'count' ? q.number.end : labelEnd(q))),
    about: aboutQuantity(r, q, event, bearer),
    asOf: asOfAt(r, q),
    scope: scopeOf(r, q),
    additional: q.additional && addsToOther(r, q),
    negated: event?.negated ?? false,
    bearer,
    modifiers: modifiersOf(r, q),
    once: event?.once ?? false,
    numbers: numbersIn(r, r.a.sentences[q.sentence] ?? q),
    ...(isWhole(r, q) ? { context: conceptsIn(r, { start: q.start, end: wholeEnd(r, q) }) } : {}),
    ...supersessionOf(r, q),
  });
}

/** Class of the happening. What is done with money or a share is too varied to tell figures apart by its verb alone. */
function predicateOf(r: Reader, q: Quantity, event: EventMention | undefined): string | null {
  if (q.kind === 'ordinal') return q.event ?? event?.class ?? occasionOf(r, q);
  if (event === undefined && (q.eventMention !== null || isWhole(r, q))) return null;
  return q.kind === 'count' ? (q.event ?? event?.class ?? null) : (event?.class ?? null);
}

/** The happening told of the number. Of "40 of the 212 were missing" the 212 were not: a whole has only what its own
 *  phrase says of it. */
function eventOf(r: Reader, q: Quantity): EventMention | undefined {
  const event = q.eventMention === null ? undefined : r.a.events[q.eventMention];
  if (event === undefined || (event.start >= q.start && event.end <= q.end)) return event;
  return isWhole(r, q) ? undefined : event;
}

/** Where the words that belong to a whole end: "the 212 people aboard | were missing". */
function wholeEnd(r: Reader, q: Quantity): number {
  const verb = r.a.verbGroups[firstFrom(r.a.verbGroups, q.end)];
  const sentence = r.a.sentences[q.sentence];
  return Math.min(verb?.start ?? Infinity, sentence?.end ?? q.end);
}

function isWhole(r: Reader, q: Quantity): boolean {
  return r.a.quantities.some((part) => part.partOf !== null && part.start < q.start && r.a.quantities[part.partOf] === q);
}

/** "12 more were killed" adds to those killed before; "six others were wounded" beside the killed is the count itself. */
function addsToOther(r: Reader, q: Quantity): boolean {
  const before = r.a.quantities.slice(0, r.a.quantities.indexOf(q)).filter((other) => q.sentence - other.sentence <= 1 && other.kind === q.kind);
  return before.length === 0 || before.some((other) => other.event === q.event);
}

/** "40 of the 212 aboard are missing": of the missing, 40 is no part. A part is one only of a whole of its own kind;
 *  "two of them" is a part of whatever was named before. */
function scopeOf(r: Reader, q: Quantity): Statement['scope'] {
  const [of, whom] = r.a.tokens.slice(firstFrom(r.a.tokens, q.number.end), firstFrom(r.a.tokens, q.number.end) + 2);
  if (of?.lower === 'of' && (whom?.pos === 'PRON' || whom?.lower === 'those' || whom?.lower === 'these')) return 'part';
  const whole = q.partOf === null ? undefined : r.a.quantities[q.partOf];
  const same = whole !== undefined && eventOf(r, whole)?.class === q.event;
  return q.scope === 'part' && q.event !== null && whole !== undefined && !same ? null : q.scope;
}

/** "the second time that he held such talks": what happens for the second time is told behind the ordinal. */
function occasionOf(r: Reader, q: Quantity): string | null {
  const behind = r.a.events.slice(firstFrom(r.a.events, q.start));
  return behind.find((event) => event.sentence === q.sentence && event.class !== null && event.class !== 'report')?.class ?? null;
}

/** Money, shares and measures read well only with their unit. */
function labelEnd(q: Quantity): number {
  return q.kind === 'money' || q.kind === 'percent' || q.kind === 'measure' ? Math.min(q.end, q.number.end + 24) : q.number.end;
}

function evidenceSpan(q: Quantity, event: EventMention | undefined): Span {
  const own = { start: q.start, end: q.end };
  if (event === undefined || event.sentence !== q.sentence) return own;
  const both = hull([own, event]);
  return both.end - both.start - (own.end - own.start) > EVIDENCE_REACH ? own : both;
}

/** "a 48-page indictment", "the two-year inquiry": the number belongs to the thing that the phrase names. Its concept, or
 *  null where the number does not stand in front of another noun. */
function attributedTo(r: Reader, q: Quantity): string | null {
  if (q.kind !== 'count' && q.kind !== 'duration' && q.kind !== 'measure') return null;
  const hyphen = r.a.article.text.charAt(q.number.end);
  if (hyphen !== '-' && hyphen !== '\u2011') return null;
  const phrase = r.a.nounPhrases.find((one) => one.start <= q.number.start && one.end > q.end);
  const head = phrase === undefined ? undefined : r.a.tokens[phrase.head];
  return head === undefined || head.start < q.end ? null : (head.concept ?? head.lemma);
}

/** "the toll rose to 33" counts people though the report may have no word for them: the concept of that word. */
const UNSPOKEN: ReadonlyMap<string, string> = new Map([['people', 'person']]);

/** The words of the thing that "48-page" or "two-year" belongs to, without the number. */
function ownerPhrase(r: Reader, q: Quantity): string | null {
  if (attributedTo(r, q) === null) return null;
  const phrase = r.a.nounPhrases.find((one) => one.start <= q.number.start && one.end > q.end);
  return phrase === undefined ? null : r.a.article.text.slice(q.end, phrase.end).replace(/\s+/g, ' ').replace(/^[-\s]+/, '');
}

function objectOf(r: Reader, q: Quantity): string | null {
  const owner = attributedTo(r, q);
  if (owner !== null) return `${owner}/${q.of ?? q.unit ?? ''}`;
  const head = q.phraseTokens === null ? undefined : r.a.tokens[q.phraseTokens[1] - 1];
  if (head !== undefined && head.lemma === q.of) return head.concept ?? head.lemma;
  return q.of === null ? null : (r.conceptOf.get(q.of) ?? UNSPOKEN.get(q.of) ?? q.of);
}

function modifiersOf(r: Reader, q: Quantity): readonly string[] {
  if (q.phraseTokens === null) return [];
  const words = r.a.tokens.slice(q.phraseTokens[0], q.phraseTokens[1] - 1);
  const inNumber = (at: number): boolean => at >= q.number.start && at < q.number.end;
  return words.flatMap((token) => (token.concept === null || inNumber(token.start) ? [] : [token.concept])).sort();
}

/** Whose age: the name right before ("Mara Quill, 34,") or right behind ("34-year-old Mara Quill"). */
function bearerOf(r: Reader, q: Quantity): string | null {
  const at = firstFrom(r.a.mentions, q.end);
  const next = r.a.mentions[at];
  if (next !== undefined && next.type === 'person' && tokensIn(r, { start: q.end, end: next.start }).length <= 2) return next.name;
  for (let i = firstFrom(r.a.mentions, q.start) - 1; i >= 0; i -= 1) {
    const before = r.a.mentions[i];
    if (before === undefined) break;
    const between = tokensIn(r, { start: before.end, end: q.start });
    const owns = between.some((token) => token.pos === 'PART' || token.text === '’' || token.text === "'");
    const reach = between.some((token) => token.lower === 'who') ? 4 : 2;
    return between.length <= reach && !owns ? before.name : null;
  }
  return null;
}

/** The date that governs the number: in its own clause, or, if it lies well before the report, in its sentence. */
function asOfAt(r: Reader, q: Quantity): Statement['asOf'] {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const sentence = r.a.sentences[q.sentence];
  if (sentence === undefined) return null;
  const reported = r.a.article.publishedAt?.slice(0, 10) ?? null;
  let background: Statement['asOf'] = null;
  for (let i = firstFrom(r.a.times, sentence.start); i < r.a.times.length; i += 1) {
    const time = r.a.times[i];
    if (time === undefined || time.start >= sentence.end) break;
    if (time.type !== 'DATE' || time.from === null || time.to === null) continue;
    const interval = { from: time.from, to: time.to };
    if (clause !== undefined && time.start >= clause.start && time.start < clause.end) return interval;
    if (reported !== null && daysBetween(time.to, reported) >= BACKGROUND_DAYS) background ??= interval;
  }
  return background;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function aboutQuantity(r: Reader, q: Quantity, event: EventMention | undefined, bearer: string | null): string {
  const text = r.a.article.text;
  if (q.kind === 'age') return bearer === null ? `age of the ${q.of ?? 'person'}` : `age of ${bearer}`;
  const words = q.phraseTokens === null ? [] : r.a.tokens.slice(q.phraseTokens[0], q.phraseTokens[1]).filter((token) => token.start >= q.number.end || token.end <= q.number.start);
  const kept = words.filter((token) => token.pos !== 'DET' && token.concept !== null);
  const first = kept[0];
  const last = words.at(-1);
  const thing = first !== undefined && last !== undefined && last.start >= first.start ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : plural(q.of);
  if (q.kind === 'ordinal') return ordinalWords(r, q);
  const owner = ownerPhrase(r, q);
  if (owner !== null) return `${plural(q.of ?? q.unit)} of the ${owner}`;
  const happening = predicateOf(r, q, event);
  const label = happening === null ? '' : (r.a.eventLabels[happening] ?? '');
  if (thing !== '' && label !== '') return `${isTold(thing, label) || isCountedEvent(q, event) ? thing : `${thing} ${label}`}${sinceWhen(r, q)}`;
  return q.kind === 'count' && thing !== '' && q.event === null ? `${thing} (${clauseWords(r, q)})` : clauseWords(r, q);
}

function isTold(thing: string, label: string): boolean {
  return thing.toLowerCase().includes(label);
}

/** A figure of another time carries its year, or it would pass for this event's. */
function sinceWhen(r: Reader, q: Quantity): string {
  const asOf = asOfAt(r, q);
  const reported = r.a.article.publishedAt?.slice(0, 10);
  if (asOf === null || reported === undefined || daysBetween(asOf.to, reported) < BACKGROUND_DAYS) return '';
  return asOf.from.slice(0, 4) === asOf.to.slice(0, 4) ? ` (${asOf.from.slice(0, 4)})` : '';
}

/** "the five dead", "12 deaths": what is counted is the happening itself. */
function isCountedEvent(q: Quantity, event: EventMention | undefined): boolean {
  return event?.form === 'noun' && event.start >= q.start && event.end <= q.end;
}

function plural(lemma: string | null): string {
  if (lemma === null) return '';
  if (/(s|people|police)$/.test(lemma)) return lemma;
  if (lemma === 'person') return 'people';
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** "second such meeting in recent days": the ordinal with what its clause says behind it. */
function ordinalWords(r: Reader, q: Quantity): string {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const tokens = tokensIn(r, { start: q.start, end: Math.max(q.end, clause?.end ?? q.end) }).slice(0, HEADING_REACH + 3);
  const last = tokens.findLast((token) => token.pos !== 'PUNCT' && token.pos !== 'ADP' && token.pos !== 'DET');
  return r.a.article.text.slice(q.start, Math.max(q.end, last?.end ?? q.end)).replace(/\s+/g, ' ');
}

/** Words on either side of a number that a heading shows, at most. */
const HEADING_REACH = 6;

/** The number's surroundings in its clause, with the number left out: "the couple misused … over two years". */
function clauseWords(r: Reader, q: Quantity): string {
  const clause = q.clause === null ? r.a.sentences[q.sentence] : r.a.clauses[q.clause];
  if (clause === undefined) return '';
  const tokens = r.a.tokens.slice(clause.firstToken, clause.endToken);
  const before = tokens.filter((token) => token.end <= q.start).slice(-HEADING_REACH);
  const after = tokens.filter((token) => token.start >= q.number.end).slice(0, HEADING_REACH);
  const words = (list: typeof tokens): string => {
    const first = list.find((token) => token.pos !== 'PUNCT');
    const last = list.findLast((token) => token.pos !== 'PUNCT');
    return first === undefined || last === undefined || last.end < first.start ? '' : r.a.article.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  };
  return [words(before), '…', words(after)].filter(Boolean).join(' ');
}
