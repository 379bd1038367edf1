import type { Statement } from '../../model/statement.ts';
import { shared } from './weights.ts';

/** Both say whose or which, and nothing of it is the same: "Danish soldiers", "Polish soldiers". */
export function modifiersDiffer(a: Statement, b: Statement): boolean {
  return a.modifiers.length > 0 && b.modifiers.length > 0 && shared(a.modifiers, b.modifiers).length === 0;
}

/** "Norland killed 12 Sudland soldiers", "Sudland killed 12 Norland soldiers": both speak of both, and of whom it is said
 *  differs. */
export const changePlaces = (a: Statement, b: Statement): boolean =>
  modifiersDiffer(a, b) && isSpokenOf(a.modifiers, b) && isSpokenOf(b.modifiers, a);

const isSpokenOf = (modifiers: readonly string[], s: Statement): boolean =>
  [...s.context, ...s.participants].some((concept) => modifiers.includes(concept.toLowerCase()));
