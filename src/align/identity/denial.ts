import type { Statement } from '../../model/statement.ts';
import { isName } from './is-name.ts';
import { fromTwoSources } from './rivals.ts';
import { containment, participantOverlap } from './similarity.ts';
import { shared, type Weigh } from './weights.ts';

/** "the alarm was working" against "the alarm was not working", each with its own source: the words of one lie in the
 *  other's, and both are about the same thing. A report that only leaves something open denies nothing. */
export function contradicts(a: Statement, b: Statement, weigh: Weigh): boolean {
  if (a.kind === 'status' || b.kind === 'status') return false;
  const concerned = a.subject !== null && a.subject === b.subject;
  const happening = a.predicate !== null && a.predicate === b.predicate;
  const denial = (a.stance === 'deny' || b.stance === 'deny') && !nameOthers(a, b);
  const common = shared(a.concepts, b.concepts).length;
  const held = containment(a.concepts, b.concepts, weigh);
  // Who denies says what others claim, in their words: no more need be the same than what it is about.
  if (denial && common >= CORE_WORDS && held >= DENIAL_WORDS) return true;
  if (denial && happening && common >= DENIED_WORDS && held >= HALF) return true;
  if (!concerned && !(happening && participantOverlap(a, b) > HALF)) return false;
  if (a.stance !== 'deny' && b.stance !== 'deny' && !fromTwoSources(a, b)) return false;
  const core =
    shared(a.core, b.core).length >= CORE_WORDS && containment(a.core, b.core, weigh) >= DENIAL_WORDS;
  return core || held >= DENIAL_WORDS;
}

/** Each names somebody or something that the other does not: they speak of two things. */
function nameOthers(a: Statement, b: Statement): boolean {
  const names = (s: Statement, other: Statement): boolean =>
    s.concepts.some((concept) => isName(concept) && !other.concepts.includes(concept));
  return names(a, b) && names(b, a);
}

/** Content words that a denial and what it denies share beside one happening, at least. */
const DENIED_WORDS = 2;

/** More than half of the participants, or half of the words. */
const HALF = 0.5;

/** Subject, verb and object, or as many content words of them. */
const CORE_WORDS = 3;

/** A denial is set against an assertion only where at least this part of the shorter one's words is in both. */
const DENIAL_WORDS = 0.75;

/** The statement says that something is not so. */
export function isDenied(s: Statement): boolean {
  return (s.stance === 'deny') !== s.negated;
}
