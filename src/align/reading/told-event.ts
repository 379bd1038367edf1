import type { EventMention } from '../../model/annotation.ts';
import { LIGHT_VERBS } from '../en/light-verbs.ts';
import type { Reader } from './reader.ts';

/** The happening that a clause tells: that of its verb; where the verb says no more than that there was one ("made an
 *  arrest", "held talks"), that of its object. */
export function toldEvent(r: Reader, index: number): EventMention | undefined {
  const clause = r.a.clauses[index];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const events = r.eventsByClause.get(index) ?? [];
  const own = events.find((event) => event.token === group?.head);
  const object = clause?.object == null ? undefined : r.a.nounPhrases[clause.object];
  if (group === undefined || object === undefined || !LIGHT_VERBS.has(group.lemma)) return own;
  return events.find((event) => event.token === object.head && event.class !== null) ?? own;
}
