import type { Quantity } from '../../model/annotation.ts';
import { spansStartingIn } from '../../text/spans-starting-in.ts';
import type { Reader } from './reader.ts';

/** The quantities of a sentence, by its index, in text order; none of a sentence that is none. */
export function quantitiesOf(r: Reader, sentence: number): readonly Quantity[] {
  const whole = r.a.sentences[sentence];
  return whole === undefined ? [] : spansStartingIn(r.a.quantities, whole);
}
