import type { Statement } from '../../model/statement.ts';
import { EXCLUDING_WORDS, NEGATING_WORDS, OPPOSITES } from '../en/negating-words.ts';

/** Words of a label, with the short form of "not" and the pairs that set aside what follows as words of their own. */
const WORDS = /n['’]t|rather than|instead of|[\p{L}\p{N}]+/giu;

/** Words of a label that turn what it says round. */
interface Turns {
  /** How many turn the whole round, beyond the one that makes a statement `negated`. */
  readonly whole: number;
  /** Of each word that turns round only what stands behind it: the words there. */
  readonly parts: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
}

/** Words behind "without" among which stands what there was none of. */
const REACH = 3;

/** One statement meets many others: its words are read once. */
const read = new WeakMap<Statement, Turns>();

function turnsIn(s: Statement): Turns {
  const known = read.get(s);
  if (known !== undefined) return known;
  const words = s.label.toLowerCase().replaceAll('’', "'").match(WORDS) ?? [];
  const turns = {
    whole: words.filter((word) => NEGATING_WORDS.has(word)).length - Number(s.negated),
    parts: words.flatMap((word, i) => (EXCLUDING_WORDS.has(word) ? [excluded(words, i + 1)] : [])),
    words: new Set(words.filter(isTelling)),
  };
  read.set(s, turns);
  return turns;
}

/** What stands behind "without": "a valid licence", and not "on Friday" behind it. */
function excluded(words: readonly string[], at: number): readonly string[] {
  const near = words.slice(at, at + REACH);
  const first = near.findIndex(isTelling);
  const end = near.findIndex((word, i) => i > first && !isTelling(word));
  return first < 0 ? [] : near.slice(first, end < 0 ? undefined : end);
}

/** Letters of a word that is more than a joining word. */
const TELLING_LENGTH = 4;

const isTelling = (word: string): boolean => word.length >= TELLING_LENGTH;

/** "found guilty" and "found not guilty", "warned" and "failed to warn": one has a word that turns it round and the other has
 *  none. What that makes of the whole, the words alone do not tell; they do not agree. "without incident" turns nothing
 *  round for a report that tells of no incident. */
export function turnRound(a: Statement, b: Statement): boolean {
  const [left, right] = [turnsIn(a), turnsIn(b)];
  return (left.whole + partsMet(left, right)) % 2 !== (right.whole + partsMet(right, left)) % 2;
}

const partsMet = ({ parts }: Turns, { words }: Turns): number =>
  parts.filter((part) => part.some((word) => words.has(word))).length;

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
