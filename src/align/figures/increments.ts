import type { Quantity } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { ADDING_OPENERS, RISING_LEMMAS, TO } from '../en/supersession.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import type { Reader } from '../reading/reader.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** "The toll rose to 11 after | two | miners died", "| three | people died, taking the toll to 40": is the number only what a
 *  toll of its own sentence grew by? It is a part of that one, and no rival of any other toll. */
export function isIncrement(r: Reader, q: Quantity): boolean {
  if (q.kind !== 'count' || !PERSON_CLASSES.has(q.event ?? '')) return false;
  return quantitiesOf(r, q.sentence).some(
    (toll) =>
      toll.kind === 'count' &&
      toll.event === q.event &&
      typeof toll.value === 'number' &&
      typeof q.value === 'number' &&
      q.value < toll.value &&
      isRisenTo(r, toll, q),
  );
}

/** The toll is what something rose to, and its growth is told in a clause behind it ("after …") or before it ("…, taking
 *  the toll to"). */
function isRisenTo(r: Reader, toll: Quantity, q: Quantity): boolean {
  const at = firstStartingAt(r.a.tokens, toll.start);
  if (r.a.tokens[at - 1]?.lower !== TO) return false;
  const from = q.start < toll.start ? q.end : (r.a.sentences[q.sentence]?.start ?? toll.start);
  const rises = tokensIn(r.a.tokens, { start: from, end: toll.start }).some(({ lemma }) =>
    RISING_LEMMAS.has(lemma),
  );
  if (!rises || q.start < toll.start) return rises;
  return tokensIn(r.a.tokens, { start: toll.end, end: q.start }).some(({ lower }) =>
    ADDING_OPENERS.has(lower),
  );
}
