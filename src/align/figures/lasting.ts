import type { Quantity } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { LASTING_LEMMAS } from '../en/counting-verbs.ts';
import { THING_PRONOUNS } from '../en/role-words.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** "the evacuation took | six minutes", "the outage lasted nine hours": how long a happening went on. The concept of the
 *  happening; null for all other stretches of time. */
export function lastingOf(r: Reader, q: Quantity): string | null {
  if (q.kind !== 'duration') return null;
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  if (group === undefined || subject === undefined || !LASTING_LEMMAS.has(group.lemma)) return null;
  if (group.negated || q.start < group.end) return null;
  const between = tokensIn(r.a.tokens, { start: group.end, end: q.start });
  const isHappening =
    r.a.events[firstStartingAt(r.a.events, r.a.tokens[subject.head]?.start ?? 0)]?.token === subject.head;
  return isHappening && between.every(({ pos }) => pos === 'ADP' || pos === 'ADV')
    ? (r.a.tokens[subject.head]?.concept ?? null)
    : null;
}

/** "the evacuation took six minutes. The office maintains that it took | two.": a bare number in the place of such a stretch. */
export function lastsAgain(r: Reader, q: Quantity): boolean {
  const clause = q.clause === null ? undefined : r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const head = r.a.tokens[subject?.head ?? -1];
  if (group === undefined || q.kind !== 'count' || !LASTING_LEMMAS.has(group.lemma)) return false;
  if (!THING_PRONOUNS.has(head?.lower ?? '')) return false;
  return [q.sentence - 1, q.sentence].some((sentence) =>
    quantitiesOf(r, sentence).some((one) => one.end <= q.start && lastingOf(r, one) !== null),
  );
}
