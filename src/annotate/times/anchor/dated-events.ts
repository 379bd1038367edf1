import type { EventMention, Time } from '../../../model/annotation.ts';
import { parseIsoDay } from '../calendar.ts';

/** Tokens behind "after" in which the happening it speaks of is named: "after the long-awaited signing". */
const NAME_REACH = 4;

/** Earlier mentions of a happening looked through for its date; a text that names it more often repeats itself. */
const MOST_MENTIONS = 20;

/** Characters between a happening and the date of it, at most: they stand in one clause. */
const DATE_REACH = 50;

/** The happenings of an article by what they are. */
export type EventIndex = ReadonlyMap<string, readonly EventMention[]>;

/** Gathers an article's happenings by class, or by lemma where they have none. */
export function indexEvents(events: readonly EventMention[]): EventIndex {
  const index = new Map<string, EventMention[]>();
  for (const event of events) {
    const row = index.get(keyOf(event));
    if (row === undefined) index.set(keyOf(event), [event]);
    else row.push(event);
  }
  return index;
}

function keyOf({ class: kind, lemma }: EventMention): string {
  return kind ?? lemma;
}

/** The day of the happening that a noun at token `token` names, where the text before dates it, and on one day only:
 *  "the pact was signed on May 3 … two months after the signing". A verb may tell of another such happening.
 *  `times` are those placed so far, by sentence. */
export function dayOfEvent(
  token: number,
  events: readonly EventMention[],
  index: EventIndex,
  times: ReadonlyMap<number, readonly Time[]>,
): number | null {
  const named = events[firstFrom(events, token)];
  if (named === undefined || named.form !== 'noun' || named.token >= token + NAME_REACH) return null;
  const mentions = index.get(keyOf(named)) ?? [];
  const last = firstFrom(mentions, named.token);
  const days = new Set<number>();
  for (const event of mentions.slice(Math.max(0, last - MOST_MENTIONS), last)) {
    const day = event.negated || event.modality !== 'actual' ? null : dateOf(event, times);
    if (day !== null) days.add(day);
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** Place of the first event at or behind a token. */
function firstFrom(events: readonly EventMention[], token: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day beside an event in its sentence, the nearest one. */
function dateOf(event: EventMention, times: ReadonlyMap<number, readonly Time[]>): number | null {
  let best: number | null = null;
  let nearest = DATE_REACH;
  for (const time of times.get(event.sentence) ?? []) {
    const distance = time.start > event.start ? time.start - event.end : event.start - time.end;
    if ((time.granularity !== 'day' && time.granularity !== 'part') || distance > nearest) continue;
    const day = parseIsoDay(time.from);
    if (day === null) continue;
    best = day;
    nearest = distance;
  }
  return best;
}
