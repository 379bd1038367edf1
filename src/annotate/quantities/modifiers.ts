import { type Bound, MODIFIERS_AFTER, MODIFIERS_BEFORE } from '../en/quantity-words.ts';
import type { Amount } from './amount.ts';
import type { Piece } from './pieces.ts';

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

const ADDITIONAL = /\b(another|additional|further|extra)\b/;
const TOTAL = /\b(total|combined|cumulative|all)\b/;
/** After these the words before speak of the time, not of the number: "over the past two years". */
const CLOSING = /^the (past|last|next|first|top|latest|other|remaining)$/;

/** Looks left and right of an amount for modifiers. */
export function readModifiers(pieces: readonly Piece[], amount: Amount): Modified {
  let first = amount.first;
  let end = amount.end;
  let bound: Bound | null = null;
  let words = '';
  for (let depth = 0; depth < MAX_STACK; depth += 1) {
    const found = before(pieces, first, amount, depth === 0);
    if (found === null) break;
    first = found.first;
    words = `${found.words} ${words}`;
    if (found.bound !== 'exact' && (bound === null || bound === 'about')) bound = found.bound;
    if (CLOSING.test(found.words)) break;
  }
  const after = behind(pieces, amount);
  if (after !== null) {
    end = after.end;
    if (bound === null || bound === 'about') bound = after.bound;
  }
  return { first, end, bound, total: TOTAL.test(words), additional: ADDITIONAL.test(words) };
}

interface Found {
  readonly first: number;
  readonly words: string;
  readonly bound: Bound;
}

function before(pieces: readonly Piece[], first: number, amount: Amount, direct: boolean): Found | null {
  const article = direct && /^(a|an|the)$/.test(pieces[first - 1]?.lower ?? '');
  return matchBefore(pieces, first, amount) ?? (article ? matchBefore(pieces, first - 1, amount) : null);
}

function matchBefore(pieces: readonly Piece[], first: number, amount: Amount): Found | null {
  for (let length = Math.min(LONGEST, first); length > 0; length -= 1) {
    const words = pieces
      .slice(first - length, first)
      .map((piece) => piece.lower)
      .join(' ');
    const bound = MODIFIERS_BEFORE.get(words);
    if (bound !== undefined && fits(pieces, words, first - length, amount))
      return { first: first - length, words, bound };
  }
  return null;
}

/** Words after which "over" measures a stretch of time: "for over three years". */
const LASTING = new Set([
  'for',
  'after',
  'just',
  'well',
  'lasted',
  'lasts',
  'took',
  'takes',
  'is',
  'was',
  'of',
  'spent',
  'served',
  'spanning',
  'slightly',
  'in',
]);

function fits(pieces: readonly Piece[], words: string, at: number, amount: Amount): boolean {
  const previous = pieces[at - 1]?.lower ?? '';
  if (words === 'over' && amount.group === 'duration') return LASTING.has(previous);
  if (words === 'c' || words === 'ca') return amount.form === 'digits';
  if (words === 'under' || words === 'below' || words === 'above')
    return amount.form !== 'vague' && amount.value !== 1;
  if (words === 'some') return amount.form === 'digits' || amount.form === 'words';
  if (words === 'near') return amount.group !== null || amount.form === 'digits';
  return true;
}

function behind(
  pieces: readonly Piece[],
  amount: Amount,
): { readonly end: number; readonly bound: Bound } | null {
  const hyphen = pieces[amount.end]?.text === '-' && pieces[amount.end]?.glued === true;
  for (let length = 4; length > 0; length -= 1) {
    const start = hyphen ? amount.end + 1 : amount.end;
    const run = pieces.slice(start, start + length);
    if (run.length < length) continue;
    const words = run.map((piece) => piece.lower).join(' ');
    const bound = MODIFIERS_AFTER.get(words) ?? (hyphen ? MODIFIERS_AFTER.get(`-${words}`) : undefined);
    if (bound === undefined) continue;
    if (words === '+' && run[0]?.glued !== true) continue;
    if (words === 'plus' && !hyphen && pieces[start + 1]?.kind === 'digits') continue;
    if (words === 'odd' && !hyphen) continue;
    return { end: start + length, bound };
  }
  return null;
}
