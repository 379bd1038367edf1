import type { Statement } from '../model/statement.ts';
import { FAR_BEYOND } from '../text/numbers-exclude.ts';
import type { ReadingDraft } from './readings.ts';

/** Happenings whose count grows while it is being made: a later, higher figure replaces an earlier, lower one. */
const GROWING_CLASSES: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'casualty',
  'miss',
  'arrest',
  'evacuate',
  'rescue',
  'hospitalize',
  'sicken',
  'destroy',
  'elect',
]);

export interface Revision {
  readonly readings: readonly number[];
  /** The rule in plain words, with no full stop: "The count rose". */
  readonly reason: string;
  /** When either reading was seen, for rules that go by that. */
  readonly when: string | null;
}

/** One plain sentence a rule: "The count rose: “9” up to one day, “11” from the next; “11” up to …". */
export function whyRevised(revisions: readonly Revision[]): string {
  const byReason = new Map<string, Set<string>>();
  for (const { reason, when } of revisions) {
    const times = byReason.get(reason) ?? new Set();
    if (when !== null) times.add(when);
    byReason.set(reason, times);
  }
  return [...byReason]
    .map(([reason, times]) => (times.size === 0 ? `${reason}.` : `${reason}: ${[...times].join('; ')}.`))
    .join(' ');
}

/** Acts by which somebody sets terms: what is set later takes the place of what was set before. */
const TERMS_CLASSES: ReadonlySet<string> = new Set(['offer']);

/** Which of two readings that exclude each other was replaced by the other, and by what reason: the report's own
 *  words ("earlier reports … newer estimates"), a toll that rose from one day's reports to the next day's, a count of
 *  how things stand at another time, or one source's later figure. Null where nothing says so: then they are rivals. */
export function supersededReading(
  readings: readonly ReadingDraft[],
  clash: readonly [number, number],
): Revision | null {
  const [a, b] = clash;
  const left = readings[a];
  const right = readings[b];
  if (left === undefined || right === undefined) return null;
  for (const rule of [byWords, byToll, byState, byTerms, bySource]) {
    const found = rule(a, left, right) ?? rule(b, right, left);
    if (found !== null) return found;
  }
  return null;
}

/** `old` is called earlier, or `young` newer, by a report that has both in view. */
function byWords(old: number, oldReading: ReadingDraft, youngReading: ReadingDraft): Revision | null {
  const called = (r: ReadingDraft, word: Statement['supersession']): boolean =>
    r.statements.some((s) => s.supersession === word);
  if (called(oldReading, 'earlier') && !called(youngReading, 'earlier')) {
    return {
      readings: [old],
      reason: `A report itself calls “${oldReading.label}” the earlier figure`,
      when: null,
    };
  }
  const anew =
    isNewerBeside(oldReading, youngReading) ||
    (called(youngReading, 'newer') && setsAnew(oldReading, youngReading));
  if (!called(oldReading, 'newer') && anew) {
    return {
      readings: [old],
      reason: `A report itself gives “${youngReading.label}” as the newer figure`,
      when: null,
    };
  }
  return null;
}

/** "raised the compensation to 1,500": the sentence says that there was another number, and not which; that of an earlier day, if
 *  it is not another source's. */
function setsAnew(old: ReadingDraft, young: ReadingDraft): boolean {
  const anew = young.statements.filter((s) => s.supersession === 'newer' && s.numbers.length === 1);
  const voices = new Set(anew.flatMap((s) => s.chain.at(-1) ?? []));
  const others = old.statements.some(
    (s) => voices.size > 0 && s.chain.length > 0 && !voices.has(s.chain.at(-1) ?? ''),
  );
  // Of a toll that rose its days say more: see byToll.
  return anew.length > 0 && !others && !grows(young) && isSeenBefore(old, young);
}

/** The very report that calls one figure newer gives the other, too, in the same sentence or, where that names no other, in
 *  the same voice: "raised its estimate to 1,100 from 900" replaces nothing that the union keeps saying. */
function isNewerBeside(old: ReadingDraft, young: ReadingDraft): boolean {
  return young.statements.some(
    (s) =>
      s.supersession === 'newer' &&
      old.statements.some((other) => other.articleId === s.articleId && isMeant(s, other)),
  );
}

function isMeant(newer: Statement, other: Statement): boolean {
  if (other.value?.kind === 'number' && newer.numbers.includes(other.value.stated)) return true;
  if (newer.numbers.length > 1) return false;
  const [own, theirs] = [newer.chain.at(-1), other.chain.at(-1)];
  return own === undefined || theirs === undefined || own === theirs;
}

function byToll(old: number, oldReading: ReadingDraft, youngReading: ReadingDraft): Revision | null {
  if (oldReading.value?.kind !== 'number' || youngReading.value?.kind !== 'number') return null;
  if (!grows(youngReading)) return null;
  if (youngReading.value.stated <= oldReading.value.stated) return null;
  if (!isSeenBefore(oldReading, youngReading) && !lagsBehind(oldReading, youngReading)) return null;
  return { readings: [old], reason: ROSE, when: whenSeen(oldReading, youngReading) };
}

const ROSE = 'The count rose';

/** One word for what happened is enough: "16 were now under arrest" has none, "16 have been arrested" has. What happened
 *  long ago is counted to its end. */
const grows = (r: ReadingDraft): boolean =>
  r.statements.some(({ predicate }) => GROWING_CLASSES.has(predicate ?? '')) &&
  !r.statements.every(({ background }) => background);

/** Readings that could all be true but for one that a later report left far behind: "more than 5,000" on one day, "21,000"
 *  three days on. */
export function outgrownReadings(readings: readonly ReadingDraft[]): readonly Revision[] {
  return readings.flatMap((old, i) => {
    const young = readings.find((one) => leavesBehind(one, old) && isSeenBefore(old, one));
    return young === undefined ? [] : [{ readings: [i], reason: ROSE, when: whenSeen(old, young) }];
  });
}

/** A bound from below, and so many more that nobody would call them by it. Who is told of one by one was never called a
 *  bound, and "dozens" is a word, not a count. */
function leavesBehind(young: ReadingDraft, old: ReadingDraft): boolean {
  if (young.value?.kind !== 'number' || old.value?.kind !== 'number') return false;
  return (
    !old.value.vague &&
    !young.value.vague &&
    !old.statements.some((s) => s.individuals) &&
    old.value.measure === 'count' &&
    old.value.high === null &&
    (young.value.low ?? 0) >= FAR_BEYOND * old.value.stated
  );
}

/** How many are missing or waiting changes from hour to hour, up and down. */
function byState(old: number, oldReading: ReadingDraft, youngReading: ReadingDraft): Revision | null {
  const passes = [...oldReading.statements, ...youngReading.statements].some((s) => s.passing);
  if (!passes || !isSeenBefore(oldReading, youngReading)) return null;
  return {
    readings: [old],
    reason: 'It counts how things stand, which changed',
    when: whenSeen(oldReading, youngReading),
  };
}

function byTerms(old: number, oldReading: ReadingDraft, youngReading: ReadingDraft): Revision | null {
  const sets = [...oldReading.statements, ...youngReading.statements].every((s) =>
    TERMS_CLASSES.has(s.predicate ?? ''),
  );
  if (!sets || !isSeenBefore(oldReading, youngReading)) return null;
  return { readings: [old], reason: 'The terms changed', when: whenSeen(oldReading, youngReading) };
}

/** The last report with one reading is older than the first with the other. */
function isSeenBefore(old: ReadingDraft, young: ReadingDraft): boolean {
  if (old.lastSeen === null || young.firstSeen === null) return false;
  if (old.lastSeen !== young.firstSeen) return old.lastSeen < young.firstSeen;
  return old.instants !== null && young.instants !== null && old.instants.last < young.instants.first;
}

/** Of a toll, one reading was there first, and is met beside the other only in reports that come behind: nobody who is
 *  named says the one while another says the other. */
function lagsBehind(old: ReadingDraft, young: ReadingDraft): boolean {
  if (old.firstSeen === null || old.lastSeen === null) return false;
  if (young.firstSeen === null || young.lastSeen === null) return false;
  const later = old.firstSeen < young.firstSeen && old.lastSeen <= young.lastSeen;
  const named = young.statements.flatMap((s) => s.chain.at(-1) ?? []);
  const apart = old.statements.every((s) => {
    const own = s.chain.at(-1);
    return own !== undefined && named.length > 0 && !named.includes(own);
  });
  return later && !apart;
}

/** “17” up to one day, “23” from another; to the minute where both are of one day. */
function whenSeen(old: ReadingDraft, young: ReadingDraft): string {
  if (old.lastSeen !== young.firstSeen && isSeenBefore(old, young))
    return `“${old.label}” up to ${old.lastSeen}, “${young.label}” from ${young.firstSeen}`;
  if (old.firstSeen !== young.firstSeen)
    return `“${old.label}” from ${old.firstSeen}, “${young.label}” from ${young.firstSeen}`;
  const minute = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return `“${old.label}” up to ${minute(old.instants?.last ?? 0)} UTC, “${young.label}” from ${minute(young.instants?.first ?? 0)} UTC`;
}

/** One and the same source gave one figure on an earlier day and another on a later day. A toll only grows: a lower one
 *  counts something else, or is a quarrel. */
function bySource(old: number, oldReading: ReadingDraft, youngReading: ReadingDraft): Revision | null {
  const source = (r: ReadingDraft): string | null => {
    const names = new Set(r.statements.map((s) => s.chain.at(-1) ?? ''));
    const only = [...names][0];
    return names.size === 1 && only !== undefined && only !== '' ? only : null;
  };
  const toll = grows(youngReading);
  if (
    toll &&
    oldReading.value?.kind === 'number' &&
    youngReading.value?.kind === 'number' &&
    youngReading.value.stated < oldReading.value.stated
  )
    return null;
  const name = source(oldReading);
  if (name === null || name !== source(youngReading)) return null;
  if (!isSeenBefore(oldReading, youngReading)) return null;
  return {
    readings: [old],
    reason: `${name} gave both`,
    when: whenSeen(oldReading, youngReading),
  };
}
