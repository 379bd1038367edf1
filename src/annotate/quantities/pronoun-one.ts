import type { Token } from '../../model/annotation.ts';
import { ORDINALS } from '../en/number-words.ts';
import type { Amount } from './amount.ts';
import type { Piece } from './pieces.ts';

const BEFORE = new Set([
  'no',
  'any',
  'every',
  'each',
  'some',
  'this',
  'that',
  'which',
  'another',
  'a',
  'everyone',
  'someone',
  'anyone',
  'these',
  'those',
  'either',
  'neither',
  'what',
  'such',
  'for',
]);
const AFTER = new Set([
  'another',
  'can',
  'could',
  'would',
  'should',
  'must',
  'may',
  'might',
  'does',
  "'s",
  '’s',
  'ought',
  'who',
  'that',
  'which',
]);
const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB']);

/** "no one", "the old one", "one might think": "one" that counts nothing. */
export function isPronounOne(pieces: readonly Piece[], tokens: readonly Token[], amount: Amount): boolean {
  const piece = pieces[amount.first];
  if (amount.value !== 1 || piece?.lower.replace(/['’]s$/, '') !== 'one' || amount.end !== amount.first + 1)
    return false;
  if (piece.lower !== 'one') return true;
  const [before, after] = [pieces[amount.first - 1], pieces[amount.end]];
  if (after?.text === '-' && after.glued) return true;
  const nounBehind = after?.kind === 'word' && NOUN_TAGS.has(tokens[after.token]?.pos ?? '');
  if (AFTER.has(after?.lower ?? '') || (before?.lower === 'for' && after?.text === ',')) return true;
  if (before?.lower === 'that' && (nounBehind || after?.lower === 'of')) return false;
  if (BEFORE.has(before?.lower ?? '') && before?.lower !== 'for') return true;
  if (ORDINALS.has(before?.lower ?? '') && after?.lower !== 'of') return true;
  if (nounBehind || after?.lower === 'of' || after?.lower === 'in') return false;
  if (before?.lower === 'the' || before?.lower === 'only') return true;
  const tag = tokens[before?.token ?? -1]?.pos;
  return before?.kind === 'word' && (tag === 'ADJ' || tag === 'PRON');
}
