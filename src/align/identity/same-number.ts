import type { Statement } from '../../model/statement.ts';
import { isRounded } from '../../text/numbers-exclude.ts';

/** The same number is stated, or the same rounded, or one is a vague word whose band holds or meets the other's. */
export function sameNumber(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'number' || b.value?.kind !== 'number') return false;
  if (a.value.stated === b.value.stated || isRounded(a.value.stated, b.value.stated)) return true;
  const vague =
    (a.value.vague || b.value.vague) &&
    ((a.object !== null && a.object === b.object) || (a.predicate !== null && a.predicate === b.predicate));
  return (
    vague &&
    (a.value.low ?? 0) <= (b.value.high ?? Infinity) &&
    (b.value.low ?? 0) <= (a.value.high ?? Infinity)
  );
}

/** Both state numbers, and each one that the other does not: whatever else they share, they do not say the same. */
export function numbersDiffer(a: Statement, b: Statement): boolean {
  const holds = (all: readonly number[], some: readonly number[]): boolean =>
    some.every((number) => all.includes(number));
  return (
    a.numbers.length > 0 &&
    b.numbers.length > 0 &&
    !holds(a.numbers, b.numbers) &&
    !holds(b.numbers, a.numbers)
  );
}

export type NumberValue = Extract<Statement['value'], { kind: 'number' }>;
