import type { Statement } from '../../model/statement.ts';
import { shared } from './weights.ts';

/** Both say whose or which, and nothing of it is the same: "Danish soldiers", "Polish soldiers". */
export function modifiersDiffer(a: Statement, b: Statement): boolean {
  return a.modifiers.length > 0 && b.modifiers.length > 0 && shared(a.modifiers, b.modifiers).length === 0;
}
