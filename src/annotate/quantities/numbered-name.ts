import type { Passed } from './passed.ts';
import { isDash, isDigits, isPlainUnit } from './piece-tests.ts';
import type { Piece } from './pieces.ts';
import { isCapitalised } from './pieces.ts';
import type { Scan, Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** "123 Random Street", "22 Rue Lorme", "the 4800 block of", "QX 90210": the number of a house or a district. */
export function readAddress(scan: Scan, i: number): Passed | null {
  if (
    scan.pieces[i]?.text.includes('.') === true ||
    scan.words.ordinalSuffixes.has(gluedWord(scan.pieces[i + 1]))
  )
    return null;
  for (let k = i + 1; k <= i + 7; k += 1) {
    const piece = scan.pieces[k];
    if (piece?.text === '.') continue;
    if (piece?.kind !== 'word' && !isDigits(piece)) break;
    if (k === i + 1 && isWord(piece, scan.words.block)) return { end: i + 1, kind: 'name' };
    if (
      piece?.kind === 'word' &&
      !/^\p{Lu}/u.test(piece.text) &&
      !scan.words.ordinalSuffixes.has(piece.lower)
    )
      break;
    if (scan.words.streetWords.has(piece?.lower ?? '') && (k > i + 1 || isCapitalised(scan.pieces[k + 1])))
      return { end: i + 1, kind: 'name' };
  }
  const zip = /^\d{5}$/.test(scan.pieces[i]?.text ?? '');
  return zip &&
    (/^[A-Z]{2}$/.test(scan.pieces[i - 1]?.text ?? '') || isWord(scan.pieces[i + 1], scan.words.zip))
    ? { end: i + 1, kind: 'name' }
    : null;
}

function gluedWord(piece: Piece | undefined): string {
  return piece?.glued === true && piece.kind === 'word' ? piece.lower : '';
}

/** "Terminal 2", "iPhone 11", "Boeing 737": a capitalised word, then a bare number, which ends a name. Behind a common
 *  noun that things are numbered by ("page 5", "category 4") it is an identifier. */
export function readNumberedName(scan: Scan, i: number): Passed | null {
  const piece = scan.pieces[i];
  const before =
    scan.pieces[i - 1]?.text === '.' && isWord(scan.pieces[i - 2], scan.words.numberAbbreviations)
      ? scan.pieces[i - 2]
      : scan.pieces[i - 1];
  const after = scan.pieces[i + 1];
  if (piece === undefined || before?.kind !== 'word' || piece.text.includes(',')) return null;
  const capital = /^\p{L}*\p{Lu}/u.test(before.text);
  const numbered =
    scan.words.numberedNouns.has(before.lower) &&
    (capital || scan.words.numberedCommonNouns.has(before.lower));
  if (!capital && !numbered) return null;
  if (capital && i > 1 && isVersion(piece, after)) return { end: i + 2, kind: 'name' };
  if (
    after !== undefined &&
    (/^[%°$€£]$/.test(after.text) ||
      scan.words.scales.has(after.lower) ||
      isPlainUnit(scan.words, after) ||
      isDash(after))
  )
    return null;
  if (numbered) return { end: i + 1, kind: capital ? 'name' : 'identifier' };
  const opensSentence = i - 1 === 0 || /^[“"‘]$/.test(scan.pieces[i - 2]?.text ?? '');
  if (opensSentence || isNumberFollower(after) || /['’]s?$/.test(before.text)) return null;
  const ends =
    after?.kind !== 'word' ||
    scan.words.nameEnds.has(after.lower) ||
    doesSomething(scan, before.token, after.token);
  return ends ? { end: i + 1, kind: 'name' } : null;
}

/** "Orlo 6s", "Model 5e": a letter glued to the number of a model, not a unit. */
function isVersion(number: Piece, after: Piece | undefined): boolean {
  return after?.glued === true && /^\d{1,2}$/.test(number.text) && /^[aceistx]$/.test(after.text);
}

/** "the Nasdaq 100 gained": what has the number in its name does something; nothing befalls a number of others. */
function doesSomething(a: Worded, name: number, verb: number): boolean {
  const [named, does] = [a.tokens[name], a.tokens[verb]];
  return (
    named?.pos === 'PROPN' &&
    does?.pos === 'VERB' &&
    !a.words.outcomeWords.has(does.lower) &&
    !/(s|ing)$/.test(does.lower)
  );
}

/** "787 Dreamliner", "22 Ave Foch": digits before a name in the singular are a part of it. */
export function namesNext(scan: Scan, i: number): boolean {
  const [piece, next] = [scan.pieces[i], scan.pieces[i + 1]];
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
    scan.tokens[next.token]?.pos !== 'PROPN' ||
    /(s|ese|ish|ch)$/.test(next.lower)
  )
    return false;
  if (next.glued || isPlainUnit(scan.words, next)) return false;
  if (
    scan.words.counting.has(scan.pieces[i - 1]?.lower ?? '') ||
    isWord(scan.pieces[i - 1], scan.words.countLeads)
  )
    return false;
  const follower = scan.tokens[next.token + 1];
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
