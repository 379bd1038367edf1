import type { Span } from '../model/span.ts';

/** Only blocks this short are looked at as noise: captions reach about 300 characters, related links and signatures
 *  far less. It also bounds every pattern below. */
export const MAX_NOISE_CHARS = 500;

/** One paragraph with what the rules ask of it. */
export interface Block extends Span {
  readonly index: number;
  /** The block's words; cut after `MAX_NOISE_CHARS` where the block is longer. */
  readonly text: string;
  /** `text` without leading emoji, bullets, arrows and opening brackets. */
  readonly bare: string;
  readonly short: boolean;
  /** Number of words in `text`. */
  readonly words: number;
  /** The block ends as a sentence does, closing quotes and brackets aside. */
  readonly ended: boolean;
}

const DECORATION =
  /^(?:\uFE0F|\u200D|[\s\p{Extended_Pictographic}\u2022\u25A0-\u25FF\u2190-\u21FF\u27A1\u00BB\u203A>*#|[({_~=–—-])+/u;
const SENTENCE_END = /[.!?…。！？؟।۔][)\]"'”’»」』*_\s]*$/u;

/** Describes each paragraph for the rules. Linear in the length of the text. */
export function describeBlocks(text: string, paragraphs: readonly Span[]): Block[] {
  return paragraphs.map((span, index) => {
    const short = span.end - span.start <= MAX_NOISE_CHARS;
    const words = text.slice(span.start, short ? span.end : span.start + MAX_NOISE_CHARS);
    return {
      ...span,
      index,
      text: words,
      bare: words.replace(DECORATION, ''),
      short,
      words: countWords(words),
      ended: SENTENCE_END.test(text.slice(Math.max(span.start, span.end - 8), span.end)),
    };
  });
}

/** Runs of anything but white space. Where words are written without blanks, two letters count as one. */
export function countWords(text: string): number {
  const runs = text.match(/\S+/g)?.length ?? 0;
  const unspaced = UNSPACED_RANGE.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return Math.max(runs, Math.floor(unspaced / 2));
}

const UNSPACED_RANGE = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u9FFF\uF900-\uFAFF]/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const SMALL_WORDS = new Set(
  'a an the and or but nor of in on at to for from by with as vs via over into after amid is are de la le el al von van der du'.split(
    ' ',
  ),
);

/** Share of the words (small words and numbers aside) that open with a capital; 0 where fewer than two count. */
export function capitalShare(text: string): number {
  const counted = (text.match(/[\p{L}][\p{L}\p{M}'’.-]*/gu) ?? []).filter(
    (word) => !SMALL_WORDS.has(word.toLowerCase()),
  );
  if (counted.length < 2) return 0;
  return counted.filter((word) => /^\p{Lu}/u.test(word)).length / counted.length;
}

/** Every word opens with a capital, small words aside, and one at least does: as names are written. */
export function isTitled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^['’(]?[\p{Lu}\p{N}]/u.test(word) || SMALL_WORDS.has(word.toLowerCase()))
  );
}

/** Words folded for comparison: letters and digits only, lower-cased, one blank between. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
