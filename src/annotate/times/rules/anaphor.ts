import { isWord, skipDeterminer } from '../atoms.ts';
import type { Rule } from '../rule.ts';
import { readUnit } from './words.ts';

const SHIFTS = new Map([
  ['same', 0],
  ['very', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
]);

/** "that same month", "the following day", "the previous year", "that year": beside the time last spoken of. */
export const anaphor: Rule = (atoms, at) => {
  const that = isWord(atoms[at], 'that');
  const determined = that ? at + 1 : skipDeterminer(atoms, at);
  if (determined === at) return null;
  const shift = SHIFTS.get(atoms[determined]?.lower ?? '');
  const head = shift === undefined ? determined : determined + 1;
  if (!that && shift === undefined) return yearBefore(atoms, at, determined);
  const part = isWord(atoms[head], 'night', 'evening', 'morning', 'afternoon');
  const unit = part ? 'day' : readUnit(atoms[head]);
  if (
    unit === null ||
    atoms[head]?.lower.endsWith('s') ||
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour' ||
    unit === 'quarter'
  )
    return null;
  const code = isWord(atoms[head], 'night')
    ? 'NI'
    : isWord(atoms[head], 'evening')
      ? 'EV'
      : isWord(atoms[head], 'morning')
        ? 'MO'
        : 'AF';
  const match = { end: head + 1, form: { kind: 'anaphor', unit, shift: shift ?? 0 } } as const;
  return part ? { ...match, part: code } : match;
};

/** "the year before", "the day after" where nothing follows that it is before. */
const yearBefore = (atoms: Parameters<Rule>[0], at: number, head: number): ReturnType<Rule> => {
  const unit = readUnit(atoms[head]);
  if (!isWord(atoms[at], 'the') || unit === null || !isWord(atoms[head + 1], 'before', 'after')) return null;
  if (
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour' ||
    unit === 'quarter' ||
    atoms[head]?.lower.endsWith('s')
  )
    return null;
  const next = atoms[head + 2];
  if (next !== undefined && next.kind !== 'mark' && !isWord(next, 'and', 'but')) return null;
  return {
    end: head + 2,
    form: { kind: 'anaphor', unit, shift: isWord(atoms[head + 1], 'before') ? -1 : 1 },
  };
};
