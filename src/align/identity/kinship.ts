import { isName } from './is-name.ts';
import type { Counts } from './weights.ts';

/** May two articles tell of one thing? Where both name somebody or something, and nothing of it is the same, their
 *  figures are never held against each other: a crash elsewhere has its injured too. */
export type AreKin = (a: string, b: string) => boolean;

/** @param counts the concepts of each article, by its id; those of names have capitals. */
export function kinshipOf(counts: Counts): AreKin {
  const names = new Map([...counts].map(([id, own]) => [id, new Set([...own.keys()].filter(isName))]));
  const known = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    if (a === b) return true;
    const [first, second] = a < b ? [a, b] : [b, a];
    const row = known.get(first) ?? new Map<string, boolean>();
    known.set(first, row);
    const told = row.get(second);
    if (told !== undefined) return told;
    const [left, right] = [names.get(first) ?? NONE, names.get(second) ?? NONE];
    const kin = left.size === 0 || right.size === 0 || [...left].some((name) => right.has(name));
    row.set(second, kin);
    return kin;
  };
}

const NONE: ReadonlySet<string> = new Set();
