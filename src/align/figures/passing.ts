import type { Clause, Quantity } from '../../model/annotation.ts';
import { STANDING_CLASSES, STANDING_LEMMAS, STATE_NOUNS, STILL_WORDS } from '../en/passing-words.ts';
import type { Reader } from '../reading/reader.ts';

/** Does the figure count how things stand at the hour of writing ("31 ships are still waiting", "70,000 homes without
 *  power"), and not what has happened by then? */
export function isPassing(r: Reader, q: Quantity): boolean {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (group !== undefined && STANDING_LEMMAS.has(group.lemma)) return true;
  if (q.event !== null && STANDING_CLASSES.has(q.event)) return true;
  // "12 of the injured are in hospital" tells where they are; "3 died in custody" does not.
  if (q.event !== null && group?.lemma !== 'be') return false;
  if (clause === undefined) return false;
  for (let i = clause.firstToken; i < clause.endToken; i += 1)
    if (STILL_WORDS.has(r.a.tokens[i]?.lower ?? '') || opensState(r, i, clause)) return true;
  return false;
}

/** "in | intensive care", "without | water and power". */
function opensState(r: Reader, at: number, clause: Clause): boolean {
  const nouns = STATE_NOUNS.get(r.a.tokens[at]?.lower ?? '');
  if (nouns === undefined) return false;
  return r.a.tokens
    .slice(at + 1, Math.min(at + 1 + STATE_REACH, clause.endToken))
    .some((token) => nouns.has(token.lemma));
}

/** Words behind the preposition among which its noun stands. */
const STATE_REACH = 3;
