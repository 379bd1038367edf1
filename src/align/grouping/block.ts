import type { Statement } from '../../model/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { DISASTER_CLASSES } from '../en/recurring.ts';
import { familyOf } from '../identity/identity.ts';
import { withinReach } from './within-reach.ts';

/** Concepts that stand in more than this share of the statements bring nobody together. */
const COMMON_SHARE = 0.2;

/** A small story has no common concepts: up to this count of statements a concept always brings together. */
const ALWAYS_BLOCK = 40;

/** Which words bring two statements together: a long list costs its square. */
export interface Blocking {
  /** A concept of more statements than this brings two together only where it is one of the rarest of either. */
  readonly longBlock: number;
  /** How many of its rarest concepts a statement stands for in long lists. */
  readonly rarest: number;
}

/** Stories of a few dozen reports have no lists so long. */
const BY_ANY_WORD: Blocking = { longBlock: 250, rarest: 3 };

/** For statements that are one only where they share nearly all words, and so the rarest of them too. In a story of 200
 *  reports this halves the pairs and loses none that is joined; the rarest alone would lose one in fifty. */
export const BY_RAREST_WORDS: Blocking = { longBlock: 0, rarest: 2 };

/** Calls `visit` once for every pair of statements (indices, a < b) worth scoring: of one family, and sharing the `key`:
 *  what is counted, what happened, who is concerned, the number or a telling word. Statements of one article pair too, where
 *  they are near: a report may say a thing twice. */
export function visitCandidates(
  statements: readonly Statement[],
  visit: (a: number, b: number, key: string) => void,
  { longBlock, rarest }: Blocking = BY_ANY_WORD,
): void {
  const keys = statements.map(keysOf);
  const blocks = blocksOf(keys);
  const limit = Math.max(ALWAYS_BLOCK, statements.length * COMMON_SHARE);
  const isLong = (key: string, list: readonly number[]): boolean =>
    key.startsWith(WORD) && list.length > longBlock;
  const rare = keys.map((own) => rarestOf(own, blocks, rarest));
  // Of a long list, the statements that it brings to all others of it.
  const rareIn = new Map<string, readonly number[]>();
  for (const [key, list] of blocks)
    if (isLong(key, list))
      rareIn.set(
        key,
        list.filter((i) => rare[i]?.includes(key)),
      );
  const reach = withinReach(statements);
  // Which `a` last met a statement: tells a pair apart that two keys bring together.
  const met = new Int32Array(statements.length).fill(-1);
  keys.forEach((own, a) => {
    for (const key of own) {
      const whole = blocks.get(key) ?? [];
      if (key.startsWith(WORD) && whole.length > limit) continue;
      const list = rare[a]?.includes(key) === true ? whole : (rareIn.get(key) ?? whole);
      for (let i = firstAfter(list, a); i < list.length; i += 1) {
        const b = list[i] ?? a;
        if (met[b] === a) continue;
        if (!reach.meets(a, b)) {
          // Those of the same report behind it are farther still.
          if (b < reach.endOfRun(a)) i = firstAfter(list, reach.endOfRun(a) - 1) - 1;
          continue;
        }
        met[b] = a;
        visit(a, b, key);
      }
    }
  });
}

/** Where in an ascending list the first number above `least` stands. */
function firstAfter(list: readonly number[], least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > least) high = middle;
    else low = middle + 1;
  }
  return low;
}

function blocksOf(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own) {
      const list = blocks.get(key);
      if (list === undefined) blocks.set(key, [i]);
      else list.push(i);
    }
  });
  return blocks;
}

function rarestOf(
  keys: readonly string[],
  blocks: ReadonlyMap<string, readonly number[]>,
  count: number,
): readonly string[] {
  const size = (key: string): number => blocks.get(key)?.length ?? 0;
  return [...keys].sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1)).slice(0, count);
}

/** Content words from which on a quotation may be met as a plain sentence. */
const LONG_QUOTE = 5;

/** Opens the keys that are words: they alone may be too common. */
const WORD = 'w:';

function keysOf(s: Statement): readonly string[] {
  const family = familyOf(s);
  if (family === 'quantity') return [...new Set(quantityKeys(s))];
  if (family === 'profile') return [`profile:${s.bearer ?? ''}:${s.attribute ?? ''}`];
  if (family === 'date') return dateKeys(s);
  if (family === 'place') return s.context.map((concept) => `${WORD}place:${concept}`);
  const own = s.concepts.map((concept) => `${WORD}${family}:${concept}`);
  // A long quotation may be told in a report's own voice elsewhere.
  if (family !== 'quote' || s.concepts.length < LONG_QUOTE) return own;
  return [...own, ...s.concepts.map((concept) => `${WORD}clause:${concept}`)];
}

/** Dates meet of one happening, and equal ones of a disaster or of long ago whatever happened. */
function dateKeys(s: Statement): readonly string[] {
  const own = `date:${s.predicate ?? ''}`;
  const equal = s.background || DISASTER_CLASSES.has(s.predicate ?? '');
  return s.value?.kind === 'date' && equal ? [own, `on:${s.value.from}/${s.value.to}`] : [own];
}

/** Equal numbers, and large ones that may be one rounded, meet whatever they count; different ones where they count the same or the same happened to it, where
 *  a sentence puts one in the other's place, or, told of nothing in particular, where they are nearly equal. */
function quantityKeys(s: Statement): readonly string[] {
  if (s.value?.kind !== 'number') return [];
  const { measure, unit, stated } = s.value;
  const kind = `${measure}/${unit ?? ''}`;
  return [
    `n:${measure}:${stated}`,
    ...(Math.abs(stated) < ROUNDED_FROM ? [] : [`r:${measure}:${stated.toPrecision(2)}`]),
    ...(s.predicate === null
      ? nearKeys(stated).map((near) => `m:${kind}:${near}`)
      : [`e:${kind}:${s.predicate}`]),
    ...(s.object === null ? [] : [`o:${kind}:${s.object}`]),
    // "Foreman Ilo Marrin" and "Ilo Marrin" meet in their last name.
    ...(s.bearer === null ? [] : [`b:${s.bearer.slice(s.bearer.lastIndexOf(' ') + 1)}`]),
    ...(s.supersession === null ? [] : [`s:${sentenceKey(s)}`]),
  ];
}

/** Numbers below this are told as they are: 13,625,777 may be met as 13.6 million. */
const ROUNDED_FROM = 1000;

/** Two numbers with less than 40 % between them share one of these. */
function nearKeys(stated: number): readonly string[] {
  const log = Math.log2(Math.max(1, Math.abs(stated)));
  return [`${Math.floor(log)}`, `${Math.floor(log + 0.5)}+`];
}
