import type { Quantity } from '../../model/annotation.ts';
import { ANYBODY_NOUNS, CROWD_NOUNS } from '../en/crowd-words.ts';
import { FUTURE_MODALS, PLANNING_LEMMAS } from '../en/figure-words.ts';
import type { Reader } from '../reading/reader.ts';

/** "20,000 people will come", "8,000 marchers are expected": is the number of people one that somebody foresees? Nobody has
 *  come yet, and it is no rival of how many came. */
export function isYetToCome(r: Reader, q: Quantity): boolean {
  const counted = q.of === null || ANYBODY_NOUNS.has(q.of) || CROWD_NOUNS.has(q.of);
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const gathers = q.event === null || GATHERING_CLASSES.has(q.event);
  if (q.kind !== 'count' || !gathers || !counted || group === undefined || q.end > group.start) return false;
  if (group.tense === 'future' || FUTURE_MODALS.has(group.modal ?? '')) return !group.perfect;
  return group.voice === 'passive' && PLANNING_LEMMAS.has(group.lemma);
}

/** Happenings that people come to. */
const GATHERING_CLASSES: ReadonlySet<string> = new Set(['protest', 'meet']);
