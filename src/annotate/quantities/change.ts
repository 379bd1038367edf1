import type { Quantity, Token } from '../../model/annotation.ts';
import type { Amount } from './amount.ts';
import { readCurrencyMark } from './currency.ts';
import type { Bound, QuantityWords } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

const MARKS: Readonly<Record<Bound, Quantity['change']>> = {
  'at-least': '>',
  more: '>',
  'at-most': '<',
  less: '<',
  nearly: '~',
  about: '~',
  exact: '=',
};

/** How far before "by" the verb of change may stand ("cut the number of staff by 40"). */
const BY_REACH = 9;

/** The mark of a quantity: its bound, else the direction in which the amount changed something, else `=`. */
export function changeOf(scan: Scan, amount: Amount, first: number, bound: Bound | null): Quantity['change'] {
  if (bound !== null && bound !== 'exact') return MARKS[bound];
  return directionBefore(scan, amount, first) ?? directionAfter(scan, amount) ?? '=';
}

function direction(words: QuantityWords, word: string): 'up' | 'down' | null {
  return words.riseWords.has(word) ? 'up' : words.fallWords.has(word) ? 'down' : null;
}

function directionBefore(scan: Scan, amount: Amount, first: number): 'up' | 'down' | null {
  let k = first - 1;
  while (k >= 0 && isWord(scan.pieces[k], scan.words.changeDeterminers)) k -= 1;
  const word = scan.pieces[k]?.lower ?? '';
  if (word === '+' && scan.pieces[first]?.glued === true && amount.group !== null) return 'up';
  if (scan.words.by.has(word)) return byDirection(scan, k);
  if (scan.words.of.has(word))
    return scan.words.changeNouns.has(scan.pieces[k - 1]?.lower ?? '')
      ? direction(scan.words, scan.pieces[k - 1]?.lower ?? '')
      : null;
  const adverb = /ly$/.test(word) || scan.words.back.has(word);
  const verb = adverb ? (scan.pieces[k - 1]?.lower ?? '') : word;
  const at = adverb ? k - 1 : k;
  if (
    amount.group === 'age' ||
    amount.group === 'duration' ||
    (amount.group === null && isWhole(amount) && !scan.words.up.has(verb) && !scan.words.down.has(verb))
  )
    return null;
  if (scan.words.weakChanges.has(verb) && !isMovement(scan, amount)) return null;
  if (amount.group === null && amount.form !== 'digits') return null;
  if (
    scan.words.particles.has(verb) &&
    (scan.pieces[at - 1]?.text === '-' ||
      takesParticle(scan.words, scan.tokens[scan.pieces[at - 1]?.token ?? -1]))
  )
    return null;
  return direction(scan.words, verb);
}

/** "added 5 %", "lost 12 points", "gained 10 cents to $3.40": what a price or an index did, not what someone got. */
function isMovement(scan: Scan, amount: Amount): boolean {
  if (amount.group === 'percent' || amount.unit === 'point') return true;
  const [joint, level] = [scan.pieces[amount.end]?.lower, scan.pieces[amount.end + 1]];
  return (
    scan.words.levelJoints.has(joint ?? '') &&
    level !== undefined &&
    (level.kind !== 'word' || readCurrencyMark(scan, amount.end + 1) !== null)
  );
}

/** "fell 3" may be a count of things; "fell 0.27" is a level's. */
function isWhole(amount: Amount): boolean {
  return typeof amount.value !== 'number' || Number.isInteger(amount.value);
}

/** "made up 5 %", "paid off $5", but not "closed up 5 %". */
function takesParticle(words: QuantityWords, token: Token | undefined): boolean {
  return token?.pos === 'VERB' && !words.directedVerbs.has(token.lemma);
}

/** "increased its revenue by 5 %": the nearest word of change before "by", within one clause. */
function byDirection(scan: Scan, by: number): 'up' | 'down' | null {
  for (let k = by - 1; k >= 0 && k >= by - BY_REACH; k -= 1) {
    const piece = scan.pieces[k];
    if (piece === undefined || /^[;:,.]$/.test(piece.text)) return null;
    const found = direction(scan.words, piece.lower);
    if (found !== null) return found;
  }
  return null;
}

/** "a 5 % rise", "12 points lower", "a $2 increase". */
function directionAfter(scan: Scan, amount: Amount): 'up' | 'down' | null {
  if (amount.group !== 'percent' && amount.group !== 'money' && amount.group !== 'measure') return null;
  const next = scan.pieces[amount.end]?.lower ?? '';
  if (scan.words.risesBehind.has(next)) return 'up';
  return scan.words.fallsBehind.has(next) ? 'down' : null;
}
