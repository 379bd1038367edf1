import type { Annotated, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isOneEditApart } from '../../text/one-edit-apart.ts';

/** A sentence of an article's own prose, and where each of its words stands. */
export interface Wording extends Span {
  readonly index: number;
  readonly words: readonly Token[];
  /** Its words in order, folded: sentences with one key are word for word the same. */
  readonly key: string;
}

/** Shorter words are too often another word with one letter changed: "was", "has". */
const LEAST_TYPO_LETTERS = 5;

/** From this length on two swapped letters are a slip also in a short word: "teh". */
const LEAST_SWAP_LETTERS = 3;

/** Words of a dateline, at most, and of what must follow it to be known again. */
const MOST_DATELINE_WORDS = 10;
const LEAST_OPENING_WORDS = 5;

/** The sentences outside boilerplate that hold words, in order. */
export function wordingsOf({ sentences, tokens }: Annotated): readonly Wording[] {
  return sentences.flatMap(({ start, end, firstToken, endToken, boilerplate }, index) => {
    const words = tokens.slice(firstToken, endToken).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const key = words.map(({ text }) => foldWords(text)).join(' ');
    return boilerplate || words.length === 0 ? [] : [{ index, start, end, words, key }];
  });
}

/** Pairs the sentences of a copy with those of its original that say the same: word for word first, each once, then
 *  but for a corrected slip of the pen in one word, or for the dateline before the first of them. Sentence of the copy → that of the original. */
export function shareSentences(
  copy: readonly Wording[],
  original: readonly Wording[],
): ReadonlyMap<Wording, Wording> {
  const shared = new Map<Wording, Wording>();
  const open = new Map<string, Wording[]>();
  for (const one of original) open.set(one.key, [...(open.get(one.key) ?? []), one]);
  for (const one of copy) {
    const same = open.get(one.key)?.shift();
    if (same !== undefined) shared.set(one, same);
  }
  const left = new Set([...open.values()].flat());
  const isNear = (one: Wording, other: Wording): boolean =>
    isCorrected(one, other) || ((one === copy[0] || other === original[0]) && isOpening(one, other));
  for (const one of copy) {
    const near = shared.has(one) ? undefined : [...left].find((other) => isNear(one, other));
    if (near === undefined) continue;
    left.delete(near);
    shared.set(one, near);
  }
  return shared;
}

/** The same words but for one that is misspelt in one of the two. A number is no misspelling of another. */
function isCorrected({ words: own }: Wording, { words: other }: Wording): boolean {
  if (own.length !== other.length) return false;
  let slips = 0;
  for (const [i, { text, pos }] of own.entries()) {
    const [a, b] = [foldWords(text), foldWords(other[i]?.text ?? '')];
    if (a === b) continue;
    slips += 1;
    const numeral = pos === 'NUM' || other[i]?.pos === 'NUM' || /\p{N}/u.test(a + b);
    if (slips > 1 || numeral || !isSlip(a, b)) return false;
  }
  return true;
}

function isSlip(a: string, b: string): boolean {
  const least = [...a].sort().join('') === [...b].sort().join('') ? LEAST_SWAP_LETTERS : LEAST_TYPO_LETTERS;
  return Math.min(a.length, b.length) >= least && isOneEditApart(a, b);
}

/** The same words behind a dateline that only one of the two has: names and numbers. */
function isOpening({ words: a }: Wording, { words: b }: Wording): boolean {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  const lead = longer.length - shorter.length;
  if (lead === 0 || lead > MOST_DATELINE_WORDS || shorter.length < LEAST_OPENING_WORDS) return false;
  if (!longer.slice(0, lead).every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text))) return false;
  return shorter.every(({ text }, i) => foldWords(text) === foldWords(longer[lead + i]?.text ?? ''));
}

/** Where a place in one sentence lies in the same words elsewhere. Words are counted from the end, since a dateline may
 *  stand before them. A start keeps its distance to the word behind it. */
export function placeStart(at: number, from: Wording, to: Wording): number {
  const i = from.words.findIndex(({ end }) => end > at);
  const there = i + to.words.length - from.words.length;
  const [word, same] = [from.words[i], to.words[there]];
  if (word === undefined || same === undefined) return i < 0 ? to.end : to.start;
  const after = there === 0 ? to.start : (to.words[there - 1]?.end ?? to.start);
  return Math.min(Math.max(same.start + at - word.start, after), same.end - 1);
}

/** The same for an end, which keeps its distance to the word before it. */
export function placeEnd(at: number, from: Wording, to: Wording): number {
  const i = from.words.findLastIndex(({ start }) => start < at);
  const there = i + to.words.length - from.words.length;
  const [word, same] = [from.words[i], to.words[there]];
  if (word === undefined || same === undefined) return to.start;
  if (at < word.end) return Math.min(same.start + at - word.start, same.end);
  return Math.min(same.end + at - word.end, to.words[there + 1]?.start ?? to.end);
}
