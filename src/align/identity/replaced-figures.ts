import type { Statement } from '../../model/statement.ts';
import { withoutRate } from './one-kind-of-number.ts';

/** "Twenty-four are missing, down from 40": the old number counts what the new one counts. */
export function inheritFromNewer(s: Statement, all: readonly Statement[]): Statement {
  if (s.supersession !== 'earlier') return s;
  const newer =
    all.find((other) => other.supersession === 'newer' && other.sentence.start === s.sentence.start) ??
    justBefore(s, all);
  if (newer === undefined) return s;
  return {
    ...s,
    value: inUnitOf(s.value, newer.value),
    predicate: s.predicate ?? newer.predicate,
    object: s.object ?? newer.object,
    modifiers: newer.modifiers,
    about: newer.about,
  };
}

/** "$41 a share, from $38": the old sum is for the same thing, though it does not say so again. */
function inUnitOf(old: Statement['value'], newer: Statement['value']): Statement['value'] {
  if (old?.kind !== 'number' || newer?.kind !== 'number' || old.measure !== newer.measure) return old;
  return newer.unit !== null && withoutRate(newer.unit) === old.unit ? { ...old, unit: newer.unit } : old;
}

/** "The toll stands at 23. It had been put at 17 earlier.": a bare old number goes with the last number before it. */
function justBefore(s: Statement, all: readonly Statement[]): Statement | undefined {
  const before = all.findLast((other) => other.focus.end <= s.focus.start);
  const near =
    before !== undefined && s.sentence.start - before.sentence.end <= NEXT_SENTENCE && sameMeasure(before, s);
  return near && s.predicate === null && s.object === null ? before : undefined;
}

const sameMeasure = (a: Statement, b: Statement): boolean =>
  a.value?.kind === 'number' && b.value?.kind === 'number' && a.value.measure === b.value.measure;

/** White space between a sentence and the next, at most (characters). */
const NEXT_SENTENCE = 3;
