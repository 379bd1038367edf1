import { isNamedAlike, type Victim } from './victim.ts';

/** The people of whom some reports tell. `R` stands for a report. */
export interface PeopleTold<R> {
  /** Whether a report but this one tells of somebody who passes the test. */
  readonly some: (but: R, test: (victim: Victim) => boolean) => boolean;
  /** Whether a report but this one tells of somebody by the same name or the same age. */
  readonly someNamedAlike: (but: R, one: Victim) => boolean;
}

/** People whom nothing tells apart, with the reports that tell of them. */
interface Kind<R> {
  readonly victim: Victim;
  readonly tellers: Set<R>;
}

/** Gathers the people of all reports, whom nothing tells apart but once: long lists of the dead say the same of many. */
export function peopleTold<R>(
  told: readonly { readonly r: R; readonly victims: readonly Victim[] }[],
): PeopleTold<R> {
  const kinds = new Map<string, Kind<R>>();
  for (const { r, victims } of told) {
    for (const victim of victims) {
      const key = [victim.name, victim.age, victim.sex, victim.grown, victim.by, victim.fate].join('|');
      const known = kinds.get(key);
      if (known === undefined) kinds.set(key, { victim, tellers: new Set([r]) });
      else known.tellers.add(r);
    }
  }
  const all = [...kinds.values()];
  const named = new Map<string, Kind<R>[]>();
  for (const kind of all) {
    for (const key of namesOf(kind.victim)) {
      const list = named.get(key);
      if (list === undefined) named.set(key, [kind]);
      else list.push(kind);
    }
  }
  const isToldIn = (list: readonly Kind<R>[], but: R, test: (victim: Victim) => boolean): boolean =>
    list.some(({ victim, tellers }) => (tellers.size > 1 || !tellers.has(but)) && test(victim));
  return {
    some: (but, test) => isToldIn(all, but, test),
    someNamedAlike: (but, one) =>
      namesOf(one).some((key) => isToldIn(named.get(key) ?? [], but, (victim) => isNamedAlike(one, victim))),
  };
}

/** What two who are named alike have in common: the first name, or the age. */
const namesOf = ({ name, age }: Victim): readonly string[] => [
  ...(name === null ? [] : [name.split(' ')[0] ?? name]),
  ...(age === null ? [] : [`${age}`]),
];
