import type { EventMention, Quantity } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { ANYONE_NOUNS, FATAL_WORDS, GROUP_NOUNS, PERSON_SEXES, TIMES_WORDS } from '../en/victim-words.ts';
import { happened, isWhole } from '../figures/quantity-facets.ts';
import { KILLED, stateTold, WOUNDED } from '../figures/states-told.ts';
import { overlaps, type Reader, verbGroupAt } from '../reading/reader.ts';
import { isGoingOn } from './sufferers.ts';
import type { Fate, Told } from './victim.ts';
import { dies, fateOf, isToldFact } from './victim-fates.ts';
import { countOf, grownOf, type Happening, isAgeList, placeOf } from './victim-phrases.ts';

/** "two dead, three hurt", "killed four people", "five were shot, one fatally": a number of people whom something befell. */
export function groupTold(r: Reader, q: Quantity): readonly Told[] {
  if (q.kind !== 'count' || !countsPeople(r, q) || isWhole(r, q) || isAgeList(r, q)) return [];
  const count = countOf(q);
  if (isFatally(r, q) && typeof q.value === 'number')
    return [groupAt(q, { ...q, token: firstStartingAt(r.a.tokens, q.end) }, count ?? q.value, 'kill')];
  const event = q.eventMention === null ? undefined : r.a.events[q.eventMention];
  const state = stateTold(r, q);
  if (count !== null && state === KILLED)
    return [groupAt(q, { ...q, token: firstStartingAt(r.a.tokens, q.start) - 1 }, count, 'kill')];
  if (count !== null && event !== undefined && isToldFact(r, event) && state === WOUNDED)
    return [groupAt(q, event, count, 'wound')];
  if (count === null || event === undefined || !happened(r, event) || !isToldFact(r, event)) return [];
  if (partOf(r, event, q) === 'subject' && !dies(event)) return [];
  if (isGoingOn(r, event) && partOf(r, event, q) !== 'object' && event.start > q.start) return [];
  const told = fateOf(r, event);
  const fate = told === 'die' || (q.event !== 'kill' && q.event !== 'wound') ? told : q.event;
  if (fate === null) return [];
  const others = (q.of !== null && OF_OTHERS.has(q.of)) || partOf(r, event, q) === 'object';
  return [{ ...groupAt(q, event, count, fate), by: others ? 'other' : null }];
}

/** Nouns for people to whom somebody else did something. Lemmas. */
const OF_OTHERS: ReadonlySet<string> = new Set(['victim']);

/** "shot three times" counts shots. */
function countsPeople(r: Reader, q: Quantity): boolean {
  if (q.of !== null) return PERSON_SEXES.has(q.of) || GROUP_NOUNS.has(q.of);
  return q.unit === null && !TIMES_WORDS.has(wordBehind(r, q));
}

const isFatally = (r: Reader, q: Quantity): boolean =>
  q.event === 'kill' && FATAL_WORDS.has(wordBehind(r, q)) && wordBehind(r, q).endsWith('ly');

const wordBehind = (r: Reader, q: Quantity): string =>
  r.a.tokens[firstStartingAt(r.a.tokens, q.number.end)]?.lower ?? '';

/** "two officers killed a man", "killed four people": who does it, and to whom somebody does it. */
function partOf(r: Reader, event: EventMention, q: Span): 'subject' | 'object' | null {
  const clause = r.a.clauses[event.clause ?? -1];
  const group = verbGroupAt(r, event.token);
  if (clause === undefined || group?.voice !== 'active' || r.a.tokens[group.head]?.pos !== 'VERB')
    return null;
  const holds = (index: number | null): boolean => {
    const phrase = index === null ? undefined : r.a.nounPhrases[index];
    return phrase !== undefined && overlaps(phrase, q);
  };
  if (holds(clause.object)) return 'object';
  return holds(clause.subject) && clause.object !== null ? 'subject' : null;
}

function groupAt(q: Quantity, event: Happening, count: number, fate: Fate): Told {
  const own = { start: q.start, end: q.end };
  return {
    name: null,
    age: null,
    sex: PERSON_SEXES.get(q.of ?? '') ?? null,
    grown: grownOf(q.of ?? undefined, undefined),
    count,
    anyone: q.of === null || ANYONE_NOUNS.has(q.of),
    fate,
    by: null,
    place: placeOf(own, event),
    own,
    sentence: q.sentence,
    event: event.token,
    further: q.additional,
    meant: false,
  };
}
