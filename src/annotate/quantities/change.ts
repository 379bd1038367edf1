import type { Quantity, Token } from '../../model/annotation.ts';
import { FALL_WORDS, RISE_WORDS, WEAK_CHANGES } from '../en/change-words.ts';
import type { Bound } from '../en/quantity-words.ts';
import type { Amount } from './amount.ts';
import { readCurrencyMark } from './currency.ts';
import type { Piece } from './pieces.ts';

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
export function changeOf(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  amount: Amount,
  first: number,
  bound: Bound | null,
): Quantity['change'] {
  if (bound !== null && bound !== 'exact') return MARKS[bound];
  return directionBefore(pieces, tokens, amount, first) ?? directionAfter(pieces, amount) ?? '=';
}

function direction(word: string): 'up' | 'down' | null {
  return RISE_WORDS.has(word) ? 'up' : FALL_WORDS.has(word) ? 'down' : null;
}

function directionBefore(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  amount: Amount,
  first: number,
): 'up' | 'down' | null {
  let k = first - 1;
  while (k >= 0 && /^(a|an|the|another|further|additional|extra)$/.test(pieces[k]?.lower ?? '')) k -= 1;
  const word = pieces[k]?.lower ?? '';
  if (word === '+' && pieces[first]?.glued === true && amount.group !== null) return 'up';
  if (word === 'by') return byDirection(pieces, k);
  if (word === 'of')
    return /^(increase|rise|gain|growth|jump|surge|hike|drop|fall|decline|decrease|reduction|loss|cut)$/.test(
      pieces[k - 1]?.lower ?? '',
    )
      ? direction(pieces[k - 1]?.lower ?? '')
      : null;
  const adverb = /ly$/.test(word) || word === 'back';
  const verb = adverb ? (pieces[k - 1]?.lower ?? '') : word;
  const at = adverb ? k - 1 : k;
  if (
    amount.group === 'age' ||
    amount.group === 'duration' ||
    (amount.group === null && isWhole(amount) && verb !== 'up' && verb !== 'down')
  )
    return null;
  if (WEAK_CHANGES.has(verb) && !isMovement(pieces, amount)) return null;
  if (amount.group === null && amount.form !== 'digits') return null;
  if ((verb === 'up' || verb === 'down') && takesParticle(tokens[pieces[at - 1]?.token ?? -1])) return null;
  return direction(verb);
}

/** "added 5 %", "lost 12 points", "gained 10 cents to $3.40": what a price or an index did, not what someone got. */
function isMovement(pieces: readonly Piece[], amount: Amount): boolean {
  if (amount.group === 'percent' || amount.unit === 'point') return true;
  const [joint, level] = [pieces[amount.end]?.lower, pieces[amount.end + 1]];
  return (
    (joint === 'to' || joint === 'at') &&
    level !== undefined &&
    (level.kind !== 'word' || readCurrencyMark(pieces, amount.end + 1) !== null)
  );
}

/** "fell 3" may be a count of things; "fell 0.27" is a level's. */
function isWhole(amount: Amount): boolean {
  return typeof amount.value !== 'number' || Number.isInteger(amount.value);
}

/** "made up 5 %", but not "closed up 5 %". */
function takesParticle(token: Token | undefined): boolean {
  return (
    token?.pos === 'VERB' && !/^(close|finish|end|open|trade|stand|go|move|head|settle)$/.test(token.lemma)
  );
}

/** "increased its revenue by 5 %": the nearest word of change before "by", within one clause. */
function byDirection(pieces: readonly Piece[], by: number): 'up' | 'down' | null {
  for (let k = by - 1; k >= 0 && k >= by - BY_REACH; k -= 1) {
    const piece = pieces[k];
    if (piece === undefined || /^[;:,.]$/.test(piece.text)) return null;
    const found = direction(piece.lower);
    if (found !== null) return found;
  }
  return null;
}

/** "a 5 % rise", "12 points lower", "a $2 increase". */
function directionAfter(pieces: readonly Piece[], amount: Amount): 'up' | 'down' | null {
  if (amount.group !== 'percent' && amount.group !== 'money' && amount.group !== 'measure') return null;
  const next = pieces[amount.end]?.lower ?? '';
  if (
    /^(higher|more|larger|bigger|faster|stronger|increase|rise|gain|growth|jump|surge|hike|boost|advance)$/.test(
      next,
    )
  )
    return 'up';
  return /^(lower|less|fewer|smaller|slower|weaker|cheaper|below|decrease|fall|drop|decline|reduction|cut|loss|slide|slump|plunge|dip)$/.test(
    next,
  )
    ? 'down'
    : null;
}
