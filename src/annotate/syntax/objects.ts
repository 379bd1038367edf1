import type { VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { behindApproximation, isTimePhrase, type Reading } from './reading.ts';

/** The first noun phrase behind the verb that no preposition governs; what only says when is passed over. */
export function objectOf(r: Reading, group: VerbGroup, end: number): number | null {
  let i = group.endToken;
  while (i < end) {
    const token = r.tokens[i];
    if (token === undefined) return null;
    const index = r.owner[i] ?? -1;
    const phrase = itemAt(r.nounPhrases, index);
    if (phrase !== undefined) {
      const opening = r.tokens[phrase.firstToken];
      if (!isTimePhrase(r, phrase) || opening?.pos === 'NUM') return index;
      i = phrase.endToken;
      continue;
    }
    const counted = behindApproximation(r, i);
    if (counted > i) {
      i = counted;
      continue;
    }
    if (
      token.pos === 'ADP' ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'SCONJ' ||
      token.text === ','
    )
      return null;
    i += 1;
  }
  return null;
}
