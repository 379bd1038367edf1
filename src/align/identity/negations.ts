import type { Statement } from '../../model/statement.ts';
import { NEGATING_WORDS, OPPOSITES } from '../en/negating-words.ts';

/** Words of a label, with the short form of "not" and the pairs that set aside what follows as words of their own. */
const WORDS = /n['’]t|rather than|instead of|[\p{L}\p{N}]+/giu;

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
  const [left, right] = [waysOf(a), waysOf(b)];
  return (left & (right >>> WIDTH)) !== 0 || (right & (left >>> WIDTH)) !== 0;
}

const ways = new WeakMap<Statement, number>();

/** A bit for each pair of opposites of which only the one is told, and `WIDTH` bits higher one where only the other is. */
function waysOf(s: Statement): number {
  const known = ways.get(s);
  if (known !== undefined) return known;
  let mask = 0;
  OPPOSITES.forEach(([one, other], i) => {
    const told = s.context.includes(one);
    if (told !== s.context.includes(other)) mask |= 1 << (told ? i : i + WIDTH);
  });
  ways.set(s, mask);
  return mask;
}

/** Bits for the one side: no more pairs than that. */
const WIDTH = 15;
