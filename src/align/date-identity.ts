import type { Statement } from '../model/statement.ts';
import { isDenied } from './denial.ts';
import { RECURRING_CLASSES } from './en/recurring.ts';
import { CONFLICT } from './identity-score.ts';
import { numbersDiffer } from './same-number.ts';
import { containment, dice, meet, SAME_BUT_DATE } from './similarity.ts';
import { shared, type Weigh } from './weights.ts';

export function dateIdentity(a: Statement, b: Statement, weigh: Weigh): number {
  if (a.value?.kind !== 'date' || b.value?.kind !== 'date') return CONFLICT;
  if (a.predicate === null || a.predicate !== b.predicate || isDenied(a) !== isDenied(b)) return CONFLICT;
  const words = dice(a.concepts, b.concepts, weigh);
  const names = shared(namesOf(a), namesOf(b)).length;
  const object = a.object !== null && a.object === b.object;
  if (meet(a.value, b.value)) {
    if (a.predicate === 'report' && words < SAME_REPORT) return 0;
    return Math.min(1, 0.35 + 0.15 * Math.min(names, 2) + (object ? 0.2 : 0) + 0.3 * words);
  }
  // Two days for one happening are a contradiction only where it can happen once and both name who and what,
  // or where the sentences are the same but for the date; else they are two happenings.
  if (numbersDiffer(a, b)) return CONFLICT;
  if (a.once && b.once && names > 0 && object) return 0.6;
  const same = containment(a.concepts, b.concepts, weigh);
  const figure =
    shared(a.numbers.map(String), b.numbers.map(String)).length > 0 && shared(a.places, b.places).length > 0;
  return object &&
    (figure ||
      (!RECURRING_CLASSES.has(a.predicate) && words >= SAME_BUT_DATE && same >= SAME_BUT_DATE && names > 0))
    ? 0.6
    : CONFLICT;
}

/** One speaker says many things in a day: two "X said on Saturday" share at least this part of their words. */
const SAME_REPORT = 0.4;

/** Participants that are names: they alone have capitals. */
function namesOf(s: Statement): readonly string[] {
  return s.participants.filter((name) => /\p{Lu}/u.test(name));
}
