import type { Sentence } from '../../model/annotation.ts';
import { MARK, type Marks } from '../marks.ts';
import { oncePer } from '../once-per.ts';
import type { Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';

/** The words at which a number, or something about it, can begin; elsewhere no rule need be tried. All lower case. */
export interface Openers {
  /** A number may begin here. */
  readonly numbers: ReadonlySet<string>;
  /** Behind an article that opens a number: "a dozen", "a third", "a few". */
  readonly afterArticle: ReadonlySet<string>;
  /** Both together: a sentence with none of them has no number in words. */
  readonly anywhere: ReadonlySet<string>;
  /** First piece of a currency's mark or code. */
  readonly money: ReadonlySet<string>;
  /** Last word of a modifier before a number. */
  readonly modifiersEnd: ReadonlySet<string>;
  /** First word of a modifier behind a number. */
  readonly modifiersBegin: ReadonlySet<string>;
}

/** Gathered once a language. */
export const openersOf = oncePer(gather);

function gather(words: QuantityWords): Openers {
  const determiners = [...words.vagueDeterminers.keys()].map((name) => name.split(' '));
  const opening = determiners.map((name) => name[0] ?? '').filter((word) => !words.articles.has(word));
  const numbers = new Set([
    ...words.smallNumbers.keys(),
    ...words.tens.keys(),
    ...words.ordinals.keys(),
    ...words.vaguePlurals.keys(),
    ...words.half,
    ...words.dozen,
    ...words.minus,
    ...[...words.one].flatMap((one) => [`${one}'s`, `${one}’s`]),
    ...opening,
  ]);
  const afterArticle = new Set([
    ...words.scales.keys(),
    ...words.scaleMarks.keys(),
    ...words.denominators.keys(),
    ...words.half,
    ...words.quarter,
    ...words.dozen,
    ...determiners.flatMap((name) => name.slice(1)),
  ]);
  return {
    numbers,
    afterArticle,
    anywhere: new Set([...numbers, ...afterArticle]),
    money: new Set([
      ...[...words.currencyMarks.keys()].map((mark) => firstPiece(mark)),
      ...[...words.currencyCodes].map((code) => code.toLowerCase()),
      ...words.spacedCodes,
    ]),
    modifiersEnd: new Set([...words.modifiersBefore.keys()].map((name) => name.split(' ').at(-1) ?? '')),
    modifiersBegin: new Set(
      [...words.modifiersAfter.keys()].map((name) => name.replace(/^-/, '').split(' ')[0] ?? ''),
    ),
  };
}

const DIGIT = /[\d½⅓⅔¼¾⅕⅛⅜⅝⅞]/;

/** Does a word of the sentence hold a number? In most none does. */
export function mayCount({ firstToken, endToken }: Sentence, marks: Marks): boolean {
  for (let i = firstToken; i < endToken; i += 1) if (((marks[i] ?? 0) & MARK.number) !== 0) return true;
  return false;
}

const NEXT_DIGIT = new RegExp(DIGIT, 'g');

/** Where in a text the first digit at or behind a place stands; the text's end where none does. */
export function digitFrom(text: string, place: number): number {
  NEXT_DIGIT.lastIndex = place;
  return NEXT_DIGIT.test(text) ? NEXT_DIGIT.lastIndex - 1 : text.length;
}

/** Can the word be a number, or hold one? */
export function mayHoldNumber(words: QuantityWords, text: string, lower: string): boolean {
  const openers = openersOf(words);
  return (
    DIGIT.test(text) ||
    openers.anywhere.has(lower) ||
    (lower.length > SHORTEST_JOINED && isJoined(lower, openers))
  );
}

/** "one-two" has more letters than this. */
const SHORTEST_JOINED = 5;

/** "twenty-three", "dead.Two": a token of more pieces than one, and a number among them. */
function isJoined(lower: string, openers: Openers): boolean {
  const parts = lower.split(JOINED);
  return parts.length > 1 && parts.some((part) => openers.numbers.has(part));
}

const JOINED = /[-–—./’']/;

/** Can a number begin at piece `i`, sign and currency included? */
export function mayOpen(
  pieces: readonly Piece[],
  i: number,
  openers: Openers,
  articles: ReadonlySet<string>,
): boolean {
  const piece = pieces[i];
  if (piece === undefined) return false;
  if (piece.kind === 'digits' || openers.numbers.has(piece.lower)) return true;
  const next = pieces[i + 1];
  if (piece.kind === 'mark')
    return SIGN.test(piece.text) || DIGIT.test(piece.text) || openers.money.has(piece.lower);
  if (next === undefined) return false;
  if (
    articles.has(piece.lower) &&
    openers.afterArticle.has(next.text === '-' ? (pieces[i + 2]?.lower ?? '') : next.lower)
  )
    return true;
  return (
    openers.money.has(piece.lower) &&
    (next.kind !== 'word' || next.glued || openers.numbers.has(next.lower) || articles.has(next.lower))
  );
}

const SIGN = /^[-−]$/;

/** The letters that open a mark, or its sign: "hk" of "HK$". */
function firstPiece(mark: string): string {
  return (/^\p{L}+/u.exec(mark)?.[0] ?? mark.charAt(0)).toLowerCase();
}
