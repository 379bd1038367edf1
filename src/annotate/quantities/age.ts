import type { Token } from '../../model/annotation.ts';
import { PHRASE_ENDS } from '../en/counted-nouns.ts';
import type { Amount } from './amount.ts';
import type { Piece } from './pieces.ts';

/** Nobody in the news is older, in years. */
const OLDEST = 120;

/** Is a bare number an age by the words around it: "aged 5", "age of 62", ", 62," behind a person, "(22)" behind a name? */
export function isAge(pieces: readonly Piece[], tokens: readonly Token[], amount: Amount): boolean {
  if (amount.group === 'age') return true;
  if (amount.group !== null || amount.form === 'vague' || amount.form === 'share' || amount.scale !== null)
    return false;
  const top = typeof amount.value === 'number' ? amount.value : amount.value.high;
  if (top > OLDEST || top < 0 || !Number.isInteger(top)) return false;
  const words = [pieces[amount.first - 2]?.lower ?? '', pieces[amount.first - 1]?.lower ?? ''];
  if (/^(turn|turns|turned|turning)$/.test(words[1] ?? '') && amount.form !== 'words') return true;
  if (/^(aged|age|ages)$/.test(words[1] ?? '') || (/^(age|ages)$/.test(words[0] ?? '') && words[1] === 'of'))
    return true;
  const copula = /^(is|was|am|are|were)$/.test(words[1] ?? '') && /^(who|he|she|i)$/.test(words[0] ?? '');
  if (copula && /^[,.;:)”"]?$/.test(pieces[amount.end]?.text ?? '')) return true;
  return isApposed(pieces, tokens, amount);
}

/** "Lay, 69, who", "Lay Jr., 69, who", "his brother, 6.", "Cooper (22)". */
function isApposed(pieces: readonly Piece[], tokens: readonly Token[], amount: Amount): boolean {
  const [before, after] = [pieces[amount.first - 1], pieces[amount.end]];
  const abbreviated =
    pieces[amount.first - 2]?.text === '.' && /^[js]r$/.test(pieces[amount.first - 3]?.lower ?? '');
  const person = pieces[amount.first - (abbreviated ? 3 : 2)];
  if (person?.kind !== 'word' || amount.isRange) return false;
  const bracketed = before?.text === '(' && after?.text === ')';
  const commaed =
    before?.text === ',' &&
    (after === undefined ||
      /^[,.;:)”"–—]$/.test(after.text) ||
      (after.lower === 'and' && amount.form === 'digits') ||
      /^(who|was|were|is|has|had|from)$/.test(after.lower) ||
      (after.lower === 'of' && amount.form === 'digits'));
  if (!bracketed && !commaed) return false;
  const token = tokens[person.token];
  if (bracketed) return /^\p{Lu}\p{Ll}/u.test(person.text);
  const named =
    /^\p{Lu}\p{Ll}/u.test(person.text) &&
    !PHRASE_ENDS.has(person.lower) &&
    (token?.pos === 'PROPN' || amount.form === 'digits');
  return named || PERSONS.has(token?.lemma ?? '');
}

const PERSONS: ReadonlySet<string> = new Set(
  'man woman boy girl brother sister son daughter mother father wife husband child teenager teen baby suspect victim driver officer student player friend cousin uncle aunt nephew niece grandmother grandfather toddler infant partner jr sr'.split(
    ' ',
  ),
);
