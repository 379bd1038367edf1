import type { Amount } from './amount.ts';
import type { Bound } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** The words around an amount that say how its number is meant; pieces `[first, end)` with the amount. */
export interface Modified {
  readonly first: number;
  readonly end: number;
  readonly bound: Bound | null;
  readonly total: boolean;
  readonly additional: boolean;
}

const LONGEST = 5;

/** Modifiers may be stacked ("at least another", "an estimated total of"), but not deeper than this. */
const MAX_STACK = 4;

/** Looks left and right of an amount for modifiers. */
export function readModifiers(scan: Scan, amount: Amount): Modified {
  let first = amount.first;
  let end = amount.end;
  let bound: Bound | null = null;
  let words = '';
  for (let depth = 0; depth < MAX_STACK; depth += 1) {
    const found = before(scan, first, amount, depth === 0);
    if (found === null) break;
    first = found.first;
    words = `${found.words} ${words}`;
    if (found.bound !== 'exact' && (bound === null || bound === 'about')) bound = found.bound;
    if (scan.words.closingModifiers.has(found.words)) break;
  }
  const after = behind(scan, amount);
  if (after !== null) {
    end = after.end;
    if (bound === null || bound === 'about') bound = after.bound;
  }
  return {
    first,
    end,
    bound,
    total: holds(words, scan.words.totalModifiers),
    additional: holds(words, scan.words.additionalModifiers),
  };
}

/** Is one of the words among those given? */
function holds(words: string, among: ReadonlySet<string>): boolean {
  return words !== '' && words.split(' ').some((word) => among.has(word));
}

interface Found {
  readonly first: number;
  readonly words: string;
  readonly bound: Bound;
}

function before(scan: Scan, first: number, amount: Amount, direct: boolean): Found | null {
  const article = direct && isWord(scan.pieces[first - 1], scan.words.determiners);
  return matchBefore(scan, first, amount) ?? (article ? matchBefore(scan, first - 1, amount) : null);
}

function matchBefore(scan: Scan, first: number, amount: Amount): Found | null {
  if (!isWord(scan.pieces[first - 1], scan.openers.modifiersEnd)) return null;
  for (let length = Math.min(LONGEST, first); length > 0; length -= 1) {
    const words = scan.pieces
      .slice(first - length, first)
      .map((piece) => piece.lower)
      .join(' ');
    const bound = scan.words.modifiersBefore.get(words);
    if (bound !== undefined && fits(scan, words, first - length, amount))
      return { first: first - length, words, bound };
  }
  return null;
}

function fits(scan: Scan, words: string, at: number, amount: Amount): boolean {
  const previous = scan.pieces[at - 1]?.lower ?? '';
  if (scan.words.overWord.has(words) && amount.group === 'duration') return scan.words.lasting.has(previous);
  if (scan.words.circaMarks.has(words)) return amount.form === 'digits';
  if (scan.words.placeBounds.has(words)) return amount.form !== 'vague' && amount.value !== 1;
  if (scan.words.someWord.has(words)) return amount.form === 'digits' || amount.form === 'words';
  if (scan.words.nearWord.has(words)) return amount.group !== null || amount.form === 'digits';
  return true;
}

function behind(scan: Scan, amount: Amount): { readonly end: number; readonly bound: Bound } | null {
  const hyphen = scan.pieces[amount.end]?.text === '-' && scan.pieces[amount.end]?.glued === true;
  const start = hyphen ? amount.end + 1 : amount.end;
  if (!isWord(scan.pieces[start], scan.openers.modifiersBegin)) return null;
  for (let length = 4; length > 0; length -= 1) {
    const run = scan.pieces.slice(start, start + length);
    if (run.length < length) continue;
    const words = run.map((piece) => piece.lower).join(' ');
    const bound =
      scan.words.modifiersAfter.get(words) ??
      (hyphen ? scan.words.modifiersAfter.get(`-${words}`) : undefined);
    if (bound === undefined) continue;
    if (words === '+' && run[0]?.glued !== true) continue;
    if (scan.words.plusWord.has(words) && !hyphen && scan.pieces[start + 1]?.kind === 'digits') continue;
    if (scan.words.oddWord.has(words) && !hyphen) continue;
    return { end: start + length, bound };
  }
  return null;
}
