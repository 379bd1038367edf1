import type { Statement } from '../../model/statement.ts';
import { GENERIC_OCCASIONS } from '../en/supersession.ts';
import { CONFLICT } from './identity-score.ts';
import { modifiersDiffer } from './modifiers-differ.ts';
import type { QuantityPair } from './quantity-pair.ts';
import { containment, participantOverlap } from './similarity.ts';

/** The same place in a row of the same occasions. */
export function ordinalIdentity({ a, b, left, right, event, weigh }: QuantityPair): number {
  if (left.stated !== right.stated) return CONFLICT;
  if (modifiersDiffer(a, b)) return 0;
  const generic = (s: Statement): boolean => s.object === null || GENERIC_OCCASIONS.has(s.object);
  if (!event && (generic(a) || generic(b) || a.object !== b.object)) return 0;
  return Math.min(
    1,
    0.45 + 0.35 * participantOverlap(a, b) + 0.2 * containment(a.concepts, b.concepts, weigh),
  );
}
