import type { Span } from '../../model/span.ts';

/** Killed, died (of a wound perhaps), wounded, or shot or stabbed, which may be any of these. */
export type Fate = 'kill' | 'die' | 'wound' | 'shoot';

export const isDeath = (fate: Fate): boolean => fate === 'kill' || fate === 'die';

/** A person or a number of people whom a report says to be killed or wounded. */
export interface Victim {
  readonly name: string | null;
  readonly age: number | null;
  readonly sex: 'male' | 'female' | null;
  /** A grown-up or a child; null where nothing tells. */
  readonly grown: boolean | null;
  /** How many: 1 is a person. */
  readonly count: number;
  /** A number of people, whoever they are: "three people", "two dead". */
  readonly anyone: boolean;
  readonly fate: Fate;
  /** By their own hand, by another's ("shot his wife"), or not said. */
  readonly by: 'self' | 'other' | null;
  /** Where it is said first: the people and the happening. */
  readonly place: Span;
  readonly sentence: number;
}

/** People of a report with those who make up their number: "three people", "a man", "two children"; nobody where the report
 *  does not tell of them all. */
export interface Counted extends Victim {
  /** Token of the happening that told of them first: those told of together are not one. */
  readonly event: number;
  readonly members: readonly Victim[];
}

/** What a report tells in one place. */
export interface Told extends Victim {
  /** The words for the people alone. */
  readonly own: Span;
  /** Token of the happening: those told of together are not one. */
  readonly event: number;
  /** "another", "two more": told beside those before. */
  readonly further: boolean;
  /** Its name is whom a pronoun seems to mean. */
  readonly meant: boolean;
}

/** Whether nothing tells the two apart. */
export function couldBeOne(a: Victim, b: Victim): boolean {
  if (a.name !== null && b.name !== null) return isOneName(a.name, b.name);
  if (a.age !== null && b.age !== null) return a.age === b.age && !differ(a.sex, b.sex);
  if (a.by !== null && b.by !== null && a.by !== b.by) return false;
  // Whoever is told to be hurt and whoever is told to be killed are two; one who was hurt may have died.
  if ((a.fate === 'wound' && b.fate === 'kill') || (a.fate === 'kill' && b.fate === 'wound')) return false;
  return areAlike(a, b);
}

/** "David" is "David Quill"; "Quill" may be any of them. */
function isOneName(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return a === b || (left[0] === right[0] && Math.min(left.length, right.length) === 1);
}

/** Of no other sex, and not a child beside a grown-up. */
export function areAlike(a: Victim, b: Victim): boolean {
  return !differ(a.sex, b.sex) && !differ(a.grown, b.grown);
}

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** Told by the same name or the same age. */
export function isNamedAlike(a: Victim, b: Victim): boolean {
  return couldBeOne(a, b) && ((a.name !== null && b.name !== null) || (a.age !== null && a.age === b.age));
}

const GRAVITY: Readonly<Record<Fate, number>> = { shoot: 0, wound: 1, kill: 2, die: 2 };

/** What is told of the same people in two places; who died of a wound is dead. */
export function both<T extends Victim>(known: T, told: Victim): T {
  const graver = GRAVITY[told.fate] > GRAVITY[known.fate] ? told : known;
  return {
    ...known,
    name: known.name ?? told.name,
    age: known.age ?? told.age,
    sex: known.sex ?? told.sex,
    grown: known.grown ?? told.grown,
    by: known.by ?? told.by,
    fate: graver.fate,
    place: graver.place,
    sentence: Math.min(known.sentence, told.sentence),
  };
}
