import type { Reader } from '../reading/reader.ts';
import {
  areAlike,
  both,
  type Counted,
  couldBeOne,
  type Fate,
  isDeath,
  isNamedAlike,
  type Told,
  type Victim,
} from './victim.ts';
import { victimsTold } from './victims-told.ts';

/** People of a report, with those told of both together and one by one. */
interface Known {
  readonly victim: Victim;
  readonly events: ReadonlySet<number>;
  /** Index of the group it is among, or null. */
  readonly among: number | null;
  /** How many are among it. */
  readonly taken: number;
  readonly further: boolean;
}

/** The people whom a report says to be killed or wounded, each once, in order. */
export function victimsOf(r: Reader): readonly Counted[] {
  return settle(victimsTold(r).reduce<readonly Known[]>(withTold, []));
}

function withTold(known: readonly Known[], one: Told): readonly Known[] {
  const sure = !one.meant || known.some(({ victim }) => victim.name === one.name);
  const further = one.further && (one.count === 1 || known.some(({ victim }) => isToldBefore(victim, one)));
  const told = { ...one, name: sure ? one.name : null, further };
  const at = told.count === 1 ? personOf(known, told) : groupOf(known, told);
  if (at >= 0)
    return known.map((old, i) =>
      i === at
        ? { ...old, victim: both(old.victim, told), events: new Set([...old.events, told.event]) }
        : old,
    );
  const { own: _own, meant: _meant, further: _further, event, ...victim } = told;
  const among = further ? null : groupFor(known, told);
  const fresh: Known = { victim, events: new Set([event]), among, taken: 0, further };
  const all = among === null ? [...known, fresh] : [...fill(known, among, told.count), fresh];
  return told.count === 1 || further ? all : withMembers(all);
}

/** "One man was hurt, three others were treated" adds to the one; "a man was killed, three others were hurt" tells of all who
 *  were hurt. */
function isToldBefore(victim: Victim, told: Told): boolean {
  return isDeath(victim.fate) === isDeath(told.fate) && told.sentence - victim.sentence <= 1;
}

/** The person told of before that this one could be: by name or age, else the first whom nothing tells apart. */
function personOf(known: readonly Known[], told: Told): number {
  const named = known.findIndex(({ victim }) => victim.count === 1 && isNamedAlike(victim, told));
  if (named >= 0 || told.further) return named;
  return known.findIndex(
    ({ victim, events }) => victim.count === 1 && !events.has(told.event) && couldBeOne(victim, told),
  );
}

/** The same number of the same people. */
function groupOf(known: readonly Known[], told: Told): number {
  return known.findIndex(
    ({ victim, events, further }) =>
      victim.count === told.count &&
      (isSame(victim.fate, told.fate) ||
        (!further && !told.further && (victim.fate === 'shoot' || told.fate === 'shoot'))) &&
      !events.has(told.event) &&
      areAlike(victim, told),
  );
}

/** A larger group that could hold them. */
function groupFor(known: readonly Known[], told: Told): number | null {
  const at = known.findIndex(
    (group) => group.victim.count > told.count && !group.events.has(told.event) && holds(group, told),
  );
  return at < 0 ? null : at;
}

/** With so many more among a group. */
const fill = (known: readonly Known[], at: number, count: number): readonly Known[] =>
  known.map((one, i) => (i === at ? { ...one, taken: one.taken + count } : one));

/** The newest one is a group: those before it whom it could hold are among it. A number told further down is another matter's
 *  unless they make it up. */
function withMembers(known: readonly Known[]): readonly Known[] {
  const at = known.length - 1;
  const group = known[at];
  if (group === undefined) return known;
  const members = new Set<number>();
  let taken = 0;
  known.slice(0, at).forEach((one, i) => {
    const { count } = one.victim;
    if (one.among !== group.among || [...one.events].some((event) => group.events.has(event))) return;
    if (count >= group.victim.count || !holds({ ...group, taken }, one.victim)) return;
    members.add(i);
    taken += count;
  });
  const isWhole = taken === group.victim.count;
  if (members.size === 0 || (group.victim.sentence >= LEAD_SENTENCES && !isWhole)) return known;
  const moved = known.map((one, i) => (members.has(i) ? { ...one, among: at } : one));
  const left = group.among === null ? moved : fill(moved, group.among, -taken);
  return fill(left, at, taken);
}

/** Sentences of a report that tell what it is about: whom it tells of there are the story's own. */
export const LEAD_SENTENCES = 8;

const isSame = (a: Fate, b: Fate): boolean => a === b || (isDeath(a) && isDeath(b));

/** Whether a group has room for people like these, and something of the same befell them. */
function holds({ victim: group, taken }: Known, victim: Victim): boolean {
  if (!areAlike(group, victim)) return false;
  if (group.fate !== 'shoot' && victim.fate !== 'shoot' && !isSame(group.fate, victim.fate)) return false;
  if (victim.by === 'self' && (group.by === 'other' || !isDeath(group.fate))) return false;
  return taken + victim.count <= group.count;
}

/** Whoever is among a group is counted with it. Of a group of which it is only said that they were shot, those who died are
 *  taken off. */
function settle(known: readonly Known[]): readonly Counted[] {
  return known.flatMap(({ victim, events, among, taken, further }, i) => {
    const event = [...events][0] ?? -1;
    const group = among === null ? undefined : known[among]?.victim;
    if (group !== undefined && (group.fate !== 'shoot' || !isDeath(victim.fate))) return [];
    if (group === undefined && !further && known.some((total) => isCountedIn(total, victim))) return [];
    const members = known.filter((one) => one.among === i).map((one) => one.victim);
    const sentence = Math.min(victim.sentence, ...members.map((one) => one.sentence));
    const whole = taken === victim.count;
    if (victim.fate !== 'shoot' || victim.count === 1)
      return [{ ...victim, sentence, event, members: whole ? members : [] }];
    const dead = members.reduce((sum, one) => sum + (isDeath(one.fate) ? one.count : 0), 0);
    return dead < victim.count
      ? [{ ...victim, sentence, event, count: victim.count - dead, members: [] }]
      : [];
  });
}

/** A report that opens with the number of all whom it befell tells of no more of them: who does not fit in is one of them told
 *  in other words. */
function isCountedIn({ victim: total, further }: Known, victim: Victim): boolean {
  if (!total.anyone || further || total.sentence >= LEAD_SENTENCES || victim.count >= total.count)
    return false;
  if (!isSame(total.fate, victim.fate) && (total.fate !== 'shoot' || isDeath(victim.fate))) return false;
  return victim.by !== 'self' || (total.by !== 'other' && isDeath(total.fate));
}
