import type { Token } from '../../model/annotation.ts';
import { OUTCOME_WORDS } from '../en/counted-nouns.ts';
import { SCALES } from '../en/number-words.ts';
import { NUMBERED_NOUNS, STREET_WORDS } from '../en/quantity-words.ts';
import type { Passed } from './passed.ts';
import { COUNTING, isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import type { Piece } from './pieces.ts';

/** "123 Random Street", "22 Rue Lorme", "the 4800 block of", "QX 90210": the number of a house or a district. */
export function readAddress(pieces: readonly Piece[], i: number): Passed | null {
  if (pieces[i]?.text.includes('.') === true || /^(st|nd|rd|th)$/.test(gluedWord(pieces[i + 1]))) return null;
  for (let k = i + 1; k <= i + 7; k += 1) {
    const piece = pieces[k];
    if (piece?.text === '.') continue;
    if (piece?.kind !== 'word' && !isDigits(piece)) break;
    if (k === i + 1 && piece?.lower === 'block') return { end: i + 1, kind: 'name' };
    if (piece?.kind === 'word' && !/^\p{Lu}/u.test(piece.text) && !/^(st|nd|rd|th)$/.test(piece.lower)) break;
    if (STREET_WORDS.has(piece?.lower ?? '') && (k > i + 1 || isCapitalised(pieces[k + 1])))
      return { end: i + 1, kind: 'name' };
  }
  const zip = /^\d{5}$/.test(pieces[i]?.text ?? '');
  return zip && (/^[A-Z]{2}$/.test(pieces[i - 1]?.text ?? '') || pieces[i + 1]?.lower === 'zip')
    ? { end: i + 1, kind: 'name' }
    : null;
}

function isCapitalised(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
}

function gluedWord(piece: Piece | undefined): string {
  return piece?.glued === true && piece.kind === 'word' ? piece.lower : '';
}

/** "Terminal 2", "iPhone 11", "Boeing 737": a capitalised word, then a bare number, which ends a name. Behind a common
 *  noun that things are numbered by ("page 5", "category 4") it is an identifier. */
export function readNumberedName(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  i: number,
): Passed | null {
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
  if (numbered) return { end: i + 1, kind: capital ? 'name' : 'identifier' };
  const opensSentence = i - 1 === 0 || /^[“"‘]$/.test(pieces[i - 2]?.text ?? '');
  if (opensSentence || isNumberFollower(after) || /['’]s?$/.test(before.text)) return null;
  const ends =
    after?.kind !== 'word' || ENDS_NAME.has(after.lower) || doesSomething(tokens, before.token, after.token);
  return ends ? { end: i + 1, kind: 'name' } : null;
}

/** "the Nasdaq 100 gained": what has the number in its name does something; nothing befalls a number of others. */
function doesSomething(tokens: readonly Token[], name: number, verb: number): boolean {
  const [named, does] = [tokens[name], tokens[verb]];
  return (
    named?.pos === 'PROPN' &&
    does?.pos === 'VERB' &&
    !OUTCOME_WORDS.has(does.lower) &&
    !/(s|ing)$/.test(does.lower)
  );
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
  return piece?.glued === true && (piece.text === '+' || piece.text === '/');
}
