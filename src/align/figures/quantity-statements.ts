import type { EventMention, Quantity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { COUNTING_IN, GRADE_NOUNS, KNOWN_LEADS, LIMIT_LEADS } from '../en/figure-words.ts';
import { INDEFINITE_ARTICLES, PERSON_SEXES } from '../en/victim-words.ts';
import { withReplaced } from '../identity/replaced-figures.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import { conceptsIn, hull, type Reader, toldBy } from '../reading/reader.ts';
import { isBackground, numbersIn, statement } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';
import { isAgeList } from '../victims/victim-phrases.ts';
import { withCorrected } from './corrected-figures.ts';
import { attributedTo, modifiersOf, objectOf } from './counted-thing.ts';
import { type Giver, giverOf, withCounterFigures } from './counter-figures.ts';
import { deathInRow } from './deaths-in-row.ts';
import { asRest, exceptedAt } from './excepted-figures.ts';
import { isIncrement } from './increments.ts';
import { lastingOf, lastsAgain } from './lasting.ts';
import { movedRange } from './moved-ranges.ts';
import { isPassing } from './passing.ts';
import { pointedBack } from './pointed-figures.ts';
import {
  addsToOther,
  asOfAt,
  bearerOf,
  eventOf,
  happened,
  isWhole,
  predicateOf,
  scopeOf,
  wholeEnd,
} from './quantity-facets.ts';
import { aboutQuantity, agedThing } from './quantity-heading.ts';
import { asNewer, inheritFromPartner, isSetAside, rejectionOf } from './rejected-figures.ts';
import { stateTold } from './states-told.ts';
import { supersessionOf } from './supersession.ts';
import { isYetToCome } from './yet-to-come.ts';

/** A sentence of more numbers than this is a table without its lines: what each is the number of, only its columns tell.
 *  News have ten in a sentence at most. */
const MOST_IN_SENTENCE = 100;

/** One statement for every number that can be compared: counts, money, shares, measures, ages, ordinals, scores. */
export function quantityStatements(r: Reader): readonly Statement[] {
  const tables = tablesOf(r);
  const givers = new Map<Statement, Giver>();
  const yardsticks = new Set<string>();
  const statements: Statement[] = [];
  for (const quantity of r.a.quantities) {
    if (tables.has(quantity.sentence) || isSetAside(r, quantity)) continue;
    if (r.a.sentences[quantity.sentence]?.boilerplate !== false) continue;
    const told = toldBy(r, quantity.number);
    if (told.open && !told.presupposed) continue;
    const death = deathInRow(r, quantity);
    if (death !== null) statements.push(death);
    if (death !== null || !isComparable(r, quantity)) continue;
    const moved = movedRange(r, quantity, (one) => quantityStatement(r, one));
    if (moved !== null) statements.push(...moved);
    if (moved !== null) continue;
    const excepted = exceptedAt(r, quantity);
    if (excepted !== null && excepted.rest === null) continue;
    const stated = pointedBack(r, quantity, quantityStatement(r, quantity));
    const plain = excepted === null ? stated : asRest(r, stated, excepted);
    const rejection = rejectionOf(r, quantity);
    const before = statements.at(-1);
    const own = inheritFromPartner(plain, rejection, before);
    if (rejection === 'replaced' && before !== undefined) statements[statements.length - 1] = asNewer(before);
    const giver = giverOf(r, quantity);
    if (giver !== null) givers.set(own, giver);
    if (rejection === null && yardstickAt(r, quantity) !== null) yardsticks.add(own.id);
    statements.push(own);
  }
  const set = withReplaced(withCounterFigures(r, statements, givers), yardsticks);
  return withCorrected(r, set, (quantity) => quantityStatement(r, quantity));
}

/** The sentences that are tables, by their indices. */
function tablesOf(r: Reader): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { sentence } of r.a.quantities) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return new Set([...counts].flatMap(([sentence, count]) => (count > MOST_IN_SENTENCE ? [sentence] : [])));
}

/** "one of the victims" points at somebody, "one thing" and "from one hospital to another" at something; unless something
 *  befell that one, it is not counted. */
function isPronounOne(r: Reader, q: Quantity): boolean {
  if (q.kind !== 'count' || q.value !== 1) return false;
  const spelled = /\p{L}/u.test(r.a.article.text.slice(q.number.start, q.number.end));
  return q.scope === 'part' || q.of === null || (spelled && q.event === null);
}

/** "Three people familiar with the matter said": those who speak are counted as sources, not as what is told. "The 16
 *  survivors said" speaks of a count that is told elsewhere; whom a source says to have spoken is what it tells. */
function countsSpeakers(r: Reader, q: Quantity): boolean {
  if (q.kind !== 'count' || q.event !== null || toldBy(r, q.number).chain.length > 0) return false;
  return (r.speaking.get(q.sentence) ?? []).some(
    (part) => part.sourced && part.start === Math.min(q.start, q.number.start),
  );
}

function isComparable(r: Reader, q: Quantity): boolean {
  if (q.kind === 'identifier' || isPronounOne(r, q) || countsSpeakers(r, q) || isAgeList(r, q)) return false;
  const timed = r.a.times.some((time) => time.start <= q.number.start && time.end >= q.number.end);
  if (q.kind === 'duration' && lastingOf(r, q) !== null) return true;
  if (q.kind === 'duration')
    return attributedTo(r, q) !== null || (!timed && q.of !== null && q.of !== q.unit);
  if (q.kind === 'ordinal') return q.of !== null && q.value !== 1 && !isGrade(r, q) && !isOneMore(r, q);
  if (q.kind === 'count' && q.of === null && (timed || isBare(r, q) || isNamePart(r, q) || isLabel(r, q)))
    return false;
  return true;
}

/** "second-degree murder", "second degree murder" */
function isGrade(r: Reader, q: Quantity): boolean {
  const behind = r.a.tokens[firstStartingAt(r.a.tokens, q.number.end)];
  return [q.of, behind?.lemma].some((noun) => GRADE_NOUNS.has(noun ?? ''));
}

/** "a second man", "a third defendant", "a second charge": one more, whatever place in a row it has. */
function isOneMore(r: Reader, q: Quantity): boolean {
  const before = r.a.tokens[firstStartingAt(r.a.tokens, q.number.start) - 1];
  return INDEFINITE_ARTICLES.has(before?.lower ?? '');
}

/** A small number of nothing, to which nothing happens and that follows on no other: "zero in on", "the two were".
 *  A large one ("they say nine hundred") is a figure even where it is not said of what. */
function isBare(r: Reader, q: Quantity): boolean {
  return (
    giverOf(r, q) === null &&
    !lastsAgain(r, q) &&
    stateTold(r, q) === null &&
    q.high !== null &&
    q.high <= A_FEW &&
    q.event === null &&
    stateTold(r, q) === null &&
    q.partOf === null &&
    !('supersession' in supersessionOf(r, q)) &&
    !quantitiesOf(r, q.sentence).some((other) => other !== q && other.kind === 'count')
  );
}

/** A number up to this is as often a manner of speaking as a count. */
const A_FEW = 12;

/** "10 On Your Side" */
function isNamePart(r: Reader, q: Quantity): boolean {
  return r.a.mentions.some((mention) => mention.start <= q.number.start && mention.end >= q.number.end);
}

/** "in hall 4", "on page 6": a small number right behind a bare noun says which one. */
function isLabel(r: Reader, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, q.number.start);
  const [before, noun, number] = r.a.tokens.slice(Math.max(0, at - 2), at + 1);
  return (
    before?.pos === 'ADP' &&
    noun?.pos === 'NOUN' &&
    before.sentence === number?.sentence &&
    noun.lemma === noun.lower &&
    /^\d{1,3}$/.test(number.text)
  );
}

function quantityStatement(r: Reader, q: Quantity): Statement {
  const event = eventOf(r, q);
  const span = evidenceSpan(q, event);
  const bearer = q.kind === 'age' ? bearerOf(r, q) : null;
  const object = objectOf(r, q) ?? (q.kind === 'age' && bearer === null ? agedPerson(r, q) : null);
  const stated = typeof q.value === 'number' ? q.value : (q.value[0] + q.value[1]) / 2;
  const yardstick = yardstickAt(r, q);
  const predicate = predicateOf(r, q, event);
  const superseded = supersessionOf(r, q);
  const asOf = asOfAt(r, q);
  const increment =
    !('supersession' in superseded && superseded.supersession === 'earlier') && isIncrement(r, q);
  const told = statement(r, {
    kind: 'quantity',
    span,
    focus: q.number,
    sentence: q.sentence,
    clause: q.clause,
    predicate,
    object,
    value: {
      kind: 'number',
      measure: q.kind,
      stated,
      low: yardstick === null ? lowOf(r, q) : stated,
      high: yardstick === null ? q.high : stated,
      lowOpen: yardstick === null && q.lowOpen,
      highOpen: yardstick === null && q.highOpen,
      approximate: q.approximate,
      vague: q.vague,
      unit: q.unit,
      currency: q.currency,
    },
    label: r.a.article.text.slice(
      yardstick ?? Math.min(q.start, q.number.start),
      Math.max(q.number.end, q.kind === 'count' ? q.number.end : labelEnd(q)),
    ),
    about: aboutQuantity(r, q, event, bearer),
    asOf,
    scope: scopeOf(r, q, predicate),
    additional: increment || (q.additional && addsToOther(r, q)),
    passing: isPassing(r, q),
    negated: !happened(r, event) || isYetToCome(r, q),
    bearer,
    modifiers: modifiersOf(r, q),
    once: event?.once ?? false,
    numbers: numbersIn(r, r.a.sentences[q.sentence] ?? q),
    context: contextOf(r, q, asOf),
    ...superseded,
  });
  // What is added replaces nothing, though its sentence says that the toll rose.
  return increment ? { ...told, supersession: null } : told;
}

/** The words around a number: of a whole its own, else those of its clause; with "seven people, including his mother" whom it
 *  counts in; of a day long past, where the clause goes on without a verb of its own, also those of the one before: "In 2014
 *  a ferry sank off Vask, | killing 29". */
function contextOf(r: Reader, q: Quantity, asOf: Statement['asOf']): readonly string[] {
  if (isWhole(r, q)) return conceptsIn(r, { start: q.start, end: wholeEnd(r, q) });
  const at = q.clause ?? -1;
  const clause = r.a.clauses[at];
  if (clause === undefined) return conceptsIn(r, evidenceSpan(q, eventOf(r, q)));
  const [before, next] = [r.a.clauses[at - 1], r.a.clauses[at + 1]];
  const goesOn = !clause.finite && before?.sentence === clause.sentence && isBackground(r, asOf);
  const countsIn =
    next?.sentence === q.sentence &&
    COUNTING_IN.has(r.a.tokens[next.firstToken]?.lower ?? '') &&
    next.start - q.end <= MARK_REACH;
  return conceptsIn(r, hull([clause, ...(goesOn ? [before] : []), ...(countsIn ? [next] : [])]));
}

/** Characters between a number and ", including", at most: the comma. */
const MARK_REACH = 2;

/** "an 11-year-old | boy |": whose age it is, where a noun says so. */
function agedPerson(r: Reader, q: Quantity): string | null {
  const noun = agedThing(r, q);
  return PERSON_SEXES.has(noun) ? noun : null;
}

/** Of "no more than 12" none: it draws a line from above, and says nothing of how near it comes. */
function lowOf(r: Reader, q: Quantity): number | null {
  const lead = r.a.tokens[firstStartingAt(r.a.tokens, q.start)];
  const drawn = q.low === 0 && !q.highOpen && q.change === '<' && LIMIT_LEADS.has(lead?.lower ?? '');
  return drawn ? null : q.low;
}

/** "more than | the 3.4 million it first reported": a known number that another one is held against is no bound. Where it
 *  begins; null for all other numbers. */
function yardstickAt(r: Reader, q: Quantity): number | null {
  if (q.low !== null && q.high !== null && q.low > 0) return null;
  const inside = tokensIn(r.a.tokens, { start: q.start, end: q.number.start });
  const known = inside.findLast(({ lower }) => KNOWN_LEADS.has(lower));
  return known === undefined
    ? null
    : (inside.find(({ start }) => start >= known.end)?.start ?? q.number.start);
}

/** Money, shares and measures read well only with their unit. */
function labelEnd(q: Quantity): number {
  return q.kind === 'money' || q.kind === 'percent' || q.kind === 'measure'
    ? Math.min(q.end, q.number.end + 24)
    : q.number.end;
}

function evidenceSpan(q: Quantity, event: EventMention | undefined): Span {
  const own = { start: q.start, end: q.end };
  if (event === undefined || event.sentence !== q.sentence) return own;
  const both = hull([own, event]);
  return both.end - both.start - (own.end - own.start) > EVIDENCE_REACH ? own : both;
}

/** An event word farther than this from its number (in characters) is not cited with it. */
const EVIDENCE_REACH = 90;
