import type { Statement } from '../model/statement.ts';
import { fromTwoSources } from './rivals.ts';
import { containment, participantOverlap } from './similarity.ts';
import { shared, type Weigh } from './weights.ts';

/** "the alarm was working" against "the alarm was not working", each with its own source: the words of one lie in the
 *  other's, and both are about the same thing. A report that only leaves something open denies nothing. */
export function contradicts(a: Statement, b: Statement, weigh: Weigh): boolean {
  if (a.kind === 'status' || b.kind === 'status') return false;
  const concerned = a.subject !== null && a.subject === b.subject;
  const happening = a.predicate !== null && a.predicate === b.predicate && participantOverlap(a, b) > 0.5;
  if (!concerned && !happening) return false;
  const denial = a.stance === 'deny' || b.stance === 'deny';
  if (!denial && !fromTwoSources(a, b)) return false;
  const core =
    shared(a.core, b.core).length >= CORE_WORDS && containment(a.core, b.core, weigh) >= DENIAL_WORDS;
  return core || containment(a.concepts, b.concepts, weigh) >= DENIAL_WORDS;
}

/** Subject, verb and object, or as many content words of them. */
const CORE_WORDS = 3;

/** A denial is set against an assertion only where at least this part of the shorter one's words is in both. */
const DENIAL_WORDS = 0.75;

/** The statement says that something is not so. */
export function isDenied(s: Statement): boolean {
  return (s.stance === 'deny') !== s.negated;
}
