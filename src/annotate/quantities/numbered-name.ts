import type { Token } from '../../model/annotation.ts';
import { SCALES } from '../en/number-words.ts';
import { NUMBERED_NOUNS, STREET_WORDS } from '../en/quantity-words.ts';
import type { Passed } from './passed.ts';
import { COUNTING, isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import type { Piece } from './pieces.ts';

/** "123 Random Street", "the 4800 block of": the number of a house. */
export function readAddress(pieces: readonly Piece[], i: number): Passed | null {
  if (pieces[i]?.text.includes('.') === true) return null;
  for (let k = i + 1; k <= i + 7; k += 1) {
    const piece = pieces[k];
    if (piece?.text === '.') continue;
    if (piece?.kind !== 'word' && !isDigits(piece)) break;
    if (k === i + 1 && piece?.lower === 'block') return { end: i + 1, kind: 'identifier' };
    if (piece?.kind === 'word' && !/^\p{Lu}/u.test(piece.text) && !/^(st|nd|rd|th)$/.test(piece.lower)) break;
    if (k > i + 1 && STREET_WORDS.has(piece?.lower ?? '')) return { end: i + 1, kind: 'identifier' };
  }
  const state = /^[A-Z]{2}$/.test(pieces[i - 1]?.text ?? '') && /^\d{5}$/.test(pieces[i]?.text ?? '');
  return state ? { end: i + 1, kind: 'identifier' } : null;
}

/** "Terminal 2", "iPhone 11", "Boeing 737": a capitalised word, then a bare number that counts nothing. */
export function readNumberedName(pieces: readonly Piece[], i: number): Passed | null {
  const piece = pieces[i];
  const before =
    pieces[i - 1]?.text === '.' && /^no$/i.test(pieces[i - 2]?.text ?? '') ? pieces[i - 2] : pieces[i - 1];
  const after = pieces[i + 1];
  if (piece === undefined || before?.kind !== 'word' || piece.text.includes(',')) return null;
  const capital = /^\p{L}*\p{Lu}/u.test(before.text);
  const numbered =
    NUMBERED_NOUNS.has(before.lower) &&
    (capital ||
      /^(number|page|grade|level|chapter|gate|room|stage|phase|article|section|type|category|step|part|channel|note)$/.test(
        before.lower,
      ));
  if (!capital && !numbered) return null;
  if (
    after !== undefined &&
    (/^[%°$€£]$/.test(after.text) || SCALES.has(after.lower) || isPlainUnit(after) || isDash(after))
  )
    return null;
  if (numbered) return { end: i + 1, kind: 'identifier' };
  const opensSentence = i - 1 === 0;
  if (opensSentence || isNumberFollower(after)) return null;
  return after?.kind !== 'word' || ENDS_NAME.has(after.lower) ? { end: i + 1, kind: 'identifier' } : null;
}

/** Words that count nothing: behind a name and a number they show that the number ended the name. */
const ENDS_NAME: ReadonlySet<string> = new Set(
  'in on at by for with from and or but to as was is are were has had will would could can which that who after before while since until when because than of into over under the a an its his her their it he she they also'.split(
    ' ',
  ),
);

/** "787 Dreamliner", "22 Ave Foch": digits before a name in the singular are a part of it. */
export function namesNext(pieces: readonly Piece[], tokens: readonly Token[], i: number): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (
    piece?.kind !== 'digits' ||
    piece.text === '1' ||
    piece.text.includes(',') ||
    piece.text.includes('.') ||
    i === 0
  )
    return false;
  if (
    next?.kind !== 'word' ||
    !/^\p{Lu}\p{Ll}+$/u.test(next.text) ||
    tokens[next.token]?.pos !== 'PROPN' ||
    /(s|ese|ish|ch)$/.test(next.lower)
  )
    return false;
  if (next.glued || isPlainUnit(next)) return false;
  if (
    COUNTING.has(pieces[i - 1]?.lower ?? '') ||
    /^(the|all|killed|killing|to|of)$/.test(pieces[i - 1]?.lower ?? '')
  )
    return false;
  const follower = tokens[next.token + 1];
  return (
    follower === undefined ||
    !(
      follower.pos === 'NOUN' ||
      follower.pos === 'PROPN' ||
      follower.pos === 'ADJ' ||
      follower.pos === 'CCONJ' ||
      follower.text === '-'
    )
  );
}

/** A mark behind which a capitalised word and a number may well be a count ("Killed 12,"). */
function isNumberFollower(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === 'mark' && /^[+/]$/.test(piece.text);
}
