import type { Statement } from '../../model/statement.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { CommonWords } from './common-words.ts';
import { isDenied } from './denial.ts';
import { CONFLICT } from './identity-score.ts';

export function quoteIdentity(a: Statement, b: Statement, words: CommonWords): number {
  if (
    a.bearer !== null &&
    b.bearer !== null &&
    a.bearer !== b.bearer &&
    !/ /.test(a.bearer) === !/ /.test(b.bearer)
  ) {
    const long = Math.min(a.concepts.length, b.concepts.length) >= SAME_UTTERANCE;
    return long && words.held > 0.9 ? 0.6 : 0;
  }
  if (holdsWords(a, b) || holdsWords(b, a)) return HELD_WORDS;
  const { count, held, whole } = words;
  const least = Math.min(a.concepts.length, b.concepts.length);
  if (count < 2 || (least <= 3 && held < 0.6) || (least > 3 && count < 3)) return 0;
  return 0.7 * held + 0.3 * whole;
}

/** Two speakers may well find the same few words; so many content words are one utterance, whoever made it. */
const SAME_UTTERANCE = 5;

/** A quotation and a sentence of another report's own that says the same in nearly the same words: both have it from one
 *  text. Fewer words, or others, and the two are left apart. */
export function retellingIdentity(a: Statement, b: Statement, words: CommonWords): number {
  const least = Math.min(a.concepts.length, b.concepts.length);
  if (a.articleId === b.articleId) return 0;
  if (least < SAME_UTTERANCE || isDenied(a) !== isDenied(b)) return CONFLICT;
  const { whole } = words;
  return whole >= RETOLD ? BEHIND_QUOTES * whole : CONFLICT;
}

/** Two quotations of one speech come together before either meets a sentence without marks. */
const BEHIND_QUOTES = 0.85;

/** Part of the words of a quotation and of a sentence without marks that must be the same. */
const RETOLD = 0.8;

/** The words of one stand in the other as they are, and they are no mere phrase. */
function holdsWords(a: Statement, b: Statement): boolean {
  if (a.value?.kind !== 'words' || b.value?.kind !== 'words') return false;
  const short = foldWords(b.value.text);
  return short.split(' ').length >= LEAST_HELD && ` ${foldWords(a.value.text)} `.includes(` ${short} `);
}

/** Words that two speeches seldom share by accident. */
const LEAST_HELD = 5;

const HELD_WORDS = 0.9;
