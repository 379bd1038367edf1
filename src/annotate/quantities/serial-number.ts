import { isDigits } from './piece-tests.ts';
import type { Piece } from './pieces.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Numbers that only say which one is meant: "on day one", "in phase two", "pages 3 and 4", "Apollo 11 and 12". */
export function isSerial(scan: Scan, i: number): boolean {
  const piece = scan.pieces[i];
  const before = scan.pieces[i - 1];
  if (piece === undefined || before === undefined) return false;
  const spelled = scan.words.smallNumbers.has(piece.lower);
  if (!spelled && !(isDigits(piece) && /^\d{1,3}$/.test(piece.text))) return false;
  if (isCounting(scan, scan.pieces[i + 1])) return false;
  return numbersOne(scan, i) || numbersSome(scan, i);
}

/** Behind a noun without a determiner: "by week three", but not "that week three were hurt". */
function numbersOne(scan: Scan, i: number): boolean {
  if (!isWord(scan.pieces[i - 1], scan.words.serialNouns)) return false;
  const lead = scan.pieces[i - 2];
  return lead === undefined || isWord(lead, scan.words.serialLeads);
}

/** Numbers in one list of names, at most. */
const LONGEST_LIST = 6;

/** Behind a noun in the plural, or behind a name that ends in a number and a joint. */
function numbersSome(scan: Scan, i: number): boolean {
  let k = i - 1;
  for (let n = 0; n < LONGEST_LIST && isDigits(scan.pieces[k - 1]); n += 1) {
    const joint = scan.pieces[k];
    // A comma alone may end a clause: "In Group 3, 12 were hurt."
    const joined =
      isWord(joint, scan.words.listJoints) || (joint?.text === ',' && (n > 0 || goesOn(scan, i + 1)));
    if (!joined) return false;
    k -= 2;
  }
  const noun = scan.pieces[k];
  if (noun?.kind !== 'word') return false;
  const { numberedNouns, numberedCommonNouns, serialNouns } = scan.words;
  const one = noun.lower.replace(/s$/, '');
  if (one !== noun.lower && (numberedCommonNouns.has(one) || serialNouns.has(one)))
    return k < i - 1 || goesOn(scan, i + 1);
  if (!/^\p{Lu}/u.test(noun.text)) return false;
  return (one !== noun.lower && numberedNouns.has(one)) || (k < i - 1 && numberedNouns.has(noun.lower));
}

/** Does the list go on behind a number: ", 8 and 10"? */
function goesOn(scan: Scan, i: number): boolean {
  const joint = scan.pieces[i];
  return (joint?.text === ',' || isWord(joint, scan.words.listJoints)) && isDigits(scan.pieces[i + 1]);
}

/** Is the piece behind a number what it counts, or a sign or a scale of it? */
function isCounting(scan: Scan, piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (piece.kind !== 'word') return /^[-–—%°$€£+]$/.test(piece.text);
  const tag = scan.tokens[piece.token]?.pos;
  return (
    tag === 'NOUN' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    scan.words.additionalWords.has(piece.lower) ||
    scan.words.outcomeWords.has(piece.lower) ||
    scan.words.scales.has(piece.lower) ||
    scan.words.unitWords.has(piece.lower)
  );
}
