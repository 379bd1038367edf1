import type { Quantity } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';
import { BEFORE_REJECTED, REPLACING_PAIRS } from './en/rejecting-words.ts';
import type { Reader } from './reader.ts';

/** How a sentence sets a number against another one of its own: "seven were hurt, and not | five" denies the five,
 *  "31 million instead of | 26 million" replaces the 26. Null for all other numbers. */
export function rejectionOf(r: Reader, q: Quantity): 'denied' | 'replaced' | null {
  if (partnerOf(r, q) === undefined) return null;
  let at = firstStartingAt(r.a.tokens, Math.min(q.start, q.number.start)) - 1;
  if (r.a.tokens[at]?.pos === 'DET') at -= 1;
  const [before, last] = [r.a.tokens[at - 1]?.lower ?? '', r.a.tokens[at]?.lower ?? ''];
  if (REPLACING_PAIRS.has(`${before} ${last}`)) return 'replaced';
  return last === 'not' && BEFORE_REJECTED.has(before) ? 'denied' : null;
}

/** The number right before it in its sentence, of the same kind. */
function partnerOf(r: Reader, q: Quantity): Quantity | undefined {
  const before = r.a.quantities[firstStartingAt(r.a.quantities, q.start) - 1];
  return before?.sentence === q.sentence && before.kind === q.kind ? before : undefined;
}

/** A rejected number counts what the number that stands for it counts. */
export function inheritFromPartner(
  s: Statement,
  how: 'denied' | 'replaced' | null,
  before: Statement | undefined,
): Statement {
  if (how === null || before === undefined || before.sentence.start !== s.sentence.start) return s;
  return {
    ...s,
    predicate: before.predicate,
    object: s.object ?? before.object,
    modifiers: before.modifiers,
    about: before.about,
    ...(how === 'denied' ? { stance: 'deny' } : { supersession: 'earlier' }),
  };
}
