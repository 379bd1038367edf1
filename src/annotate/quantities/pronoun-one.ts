import type { Amount } from './amount.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB']);

/** "no one", "the old one", "one might think": "one" that counts nothing. */
export function isPronounOne(scan: Scan, amount: Amount): boolean {
  const piece = scan.pieces[amount.first];
  if (piece === undefined) return false;
  if (
    amount.value !== 1 ||
    !scan.words.one.has(piece.lower.replace(/['’]s$/, '')) ||
    amount.end !== amount.first + 1
  )
    return false;
  if (!scan.words.one.has(piece.lower)) return true;
  const [before, after] = [scan.pieces[amount.first - 1], scan.pieces[amount.end]];
  if (after?.text === '-' && after.glued) return true;
  const nounBehind = after?.kind === 'word' && NOUN_TAGS.has(scan.tokens[after.token]?.pos ?? '');
  if (
    scan.words.afterPronounOne.has(after?.lower ?? '') ||
    (isWord(before, scan.words.for) && after?.text === ',')
  )
    return true;
  if (isWord(before, scan.words.that) && (nounBehind || isWord(after, scan.words.of))) return false;
  if (scan.words.beforePronounOne.has(before?.lower ?? '') && !isWord(before, scan.words.for)) return true;
  if (scan.words.ordinals.has(before?.lower ?? '') && !isWord(after, scan.words.of)) return true;
  if (nounBehind || isWord(after, scan.words.of) || isWord(after, scan.words.in)) return false;
  if (isWord(before, scan.words.the) || isWord(before, scan.words.only)) return true;
  const tag = scan.tokens[before?.token ?? -1]?.pos;
  return before?.kind === 'word' && (tag === 'ADJ' || tag === 'PRON');
}
