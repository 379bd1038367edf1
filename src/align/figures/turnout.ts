import type { Quantity } from '../../model/annotation.ts';
import { TURNOUT_LEADS, TURNOUT_NOUNS } from '../en/figure-words.ts';
import { mentionsIn, type Reader, toldBy } from '../reading/reader.ts';

/** "Turnout was 63 percent": a share that has no noun of its own, but of which each vote has one. What it is the turnout
 *  of, by the names that its sentence has beside the source's: "in Estrany … because turnout was 38 percent" is Estrany's.
 *  Null for all other shares, and where words between say more ("turnout among the young was"). */
export function turnoutOf(r: Reader, q: Quantity): string | null {
  if (q.kind !== 'percent' || q.of !== null || q.clause === null) return null;
  const clause = r.a.clauses[q.clause];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const sentence = r.a.sentences[q.sentence];
  const head = subject === undefined ? undefined : r.a.tokens[subject.head];
  if (head === undefined || group === undefined || sentence === undefined) return null;
  if (!TURNOUT_NOUNS.has(head.lemma) || subject?.firstToken !== subject?.head) return null;
  const between = r.a.tokens.slice(group.endToken).filter(({ end }) => end <= q.start);
  if (head.end + 1 !== group.start || !between.every(({ lower }) => TURNOUT_LEADS.has(lower))) return null;
  const { chain } = toldBy(r, q.number);
  const names = mentionsIn(r, sentence).filter(
    ({ name, type }) => type !== 'person' && !chain.includes(name),
  );
  return [head.lemma, ...new Set(names.map(({ name }) => name))].join('/');
}
