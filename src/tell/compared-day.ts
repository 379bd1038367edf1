import type { Annotated } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';
import { COMPARING_WORDS } from './en/openers.ts';

/** Words between "up from" and the day of the earlier figure. */
const REACH = 8;

/** Is the time that of a figure that another is compared with ("rose to 530, up from 410 on | Monday", "down from 40
 *  | two days ago")? Nothing happened on it that the sentence tells. */
export function isComparedDay({ tokens }: Pick<Annotated, 'tokens'>, time: Span): boolean {
  const at = firstStartingAt(tokens, time.start);
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== sentence || word.text === ',' || word.text === ';')
      return false;
    if (word.lower === 'from' && COMPARING_WORDS.has(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}
