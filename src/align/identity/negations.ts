import type { Statement } from '../../model/statement.ts';
import { NEGATING_WORDS, OPPOSITES } from '../en/negating-words.ts';

/** Words of a label, with the short form of "not" as a word of its own. */
const WORDS = /n['’]t|[\p{L}\p{N}]+/giu;

/** One statement meets many others: its words are counted once. */
const counted = new WeakMap<Statement, number>();

/** Words of its evidence that turn what it says round, beyond the one that makes it `negated`. */
function negationsIn(s: Statement): number {
  const known = counted.get(s);
  if (known !== undefined) return known;
  const words = s.label.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
  const count = words.filter((word) => NEGATING_WORDS.has(word)).length - Number(s.negated);
  counted.set(s, count);
  return count;
}

/** "found guilty" and "found not guilty", "warned" and "failed to warn": one has a word that turns it round and the other has
 *  none. What that makes of the whole, the words alone do not tell; they do not agree. */
export function turnRound(a: Statement, b: Statement): boolean {
  return negationsIn(a) % 2 !== negationsIn(b) % 2;
}

/** "rose 5 percent" and "fell 5 percent". */
export function haveOpposites(a: Statement, b: Statement): boolean {
  return a.context.some((word) => {
    const opposite = OPPOSITES.get(word);
    return opposite !== undefined && b.context.includes(opposite) && !b.context.includes(word);
  });
}
