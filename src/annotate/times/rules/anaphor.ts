import type { Reading } from '../atoms.ts';
import { isWord, listedAs, skipDeterminer } from '../atoms.ts';
import type { Unit } from '../expression.ts';
import type { Family, Match } from '../rule.ts';

/** "that same month", "the following day", "the previous year", "that year": beside the time last spoken of. */
export const anaphor: Family = {
  opens: ({ lower }, words) => words.that.has(lower),
  follows: ({ lower, unit }, words) => words.anaphorSteps.has(lower) || unit !== null,
  single: () => false,
  read: (reading, at) => {
    const { atoms, words } = reading;
    const that = isWord(atoms[at], words.that);
    const determined = that ? at + 1 : skipDeterminer(reading, at);
    if (determined === at) return null;
    const shift = listedAs(atoms[determined], words.anaphorSteps);
    if (!that && shift === undefined) return unitBeside(reading, at, determined);
    const head = shift === undefined ? determined : determined + 1;
    const weekday = atoms[head]?.weekday ?? null;
    // "He said that Friday was calm": without "same" or its like it is a conjunction.
    if (weekday !== null)
      return shift === undefined
        ? null
        : { end: head + 1, form: { kind: 'weekday', weekday, shift, from: 'text' } };
    const part = listedAs(atoms[head], words.parts);
    const unit = part === undefined ? readUnit(reading, head) : 'day';
    if (unit === null) return null;
    const match = { end: head + 1, form: { kind: 'anaphor', unit, shift: shift ?? 0 } } as const;
    return part === undefined ? match : { ...match, part };
  },
};

/** A unit in the singular that talk returns to: days and longer, quarters apart. */
function readUnit({ atoms }: Reading, at: number): Unit | null {
  const atom = atoms[at];
  if (atom === undefined || atom.plural) return null;
  const { unit } = atom;
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'quarter' ? null : unit;
}

/** "the year before", "the day after" where nothing follows that it is before. */
function unitBeside(reading: Reading, at: number, head: number): Match | null {
  const { atoms, words } = reading;
  const unit = readUnit(reading, head);
  const shift = listedAs(atoms[head + 1], words.besideSteps);
  if (!isWord(atoms[at], words.the) || unit === null || shift === undefined) return null;
  const next = atoms[head + 2];
  if (next !== undefined && next.kind !== 'mark' && !isWord(next, words.conjunctions)) return null;
  return { end: head + 2, form: { kind: 'anaphor', unit, shift } };
}
