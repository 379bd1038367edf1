import type { VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isTimePhrase, type Reading } from './reading.ts';

/** "…,” said Ada Brandt": the phrase behind a verb of speech that has none before it. `waiting`: another waits for
 *  its verb. */
export function invertedSubject(r: Reading, group: VerbGroup, waiting: boolean): number | null {
  if (
    !r.words.inverting.has(group.lemma) ||
    group.voice === 'passive' ||
    group.endToken - group.firstToken > 1
  )
    return null;
  const before = itemAt(r.tokens, group.firstToken - 1);
  const quoted = before !== undefined && /^(?:”|"|’|'')$/.test(before.text);
  const set =
    before === undefined ||
    before.sentence !== r.tokens[group.firstToken]?.sentence ||
    quoted ||
    /^[,?!]$/.test(before.text);
  if (!set || (waiting && !quoted)) return null;
  const index = r.owner[group.endToken] ?? -1;
  const phrase = itemAt(r.nounPhrases, index);
  if (phrase === undefined || isTimePhrase(r, phrase)) return null;
  const after = r.tokens[phrase.endToken];
  return after?.pos === 'AUX' || after?.pos === 'VERB' ? null : index;
}
