import { itemAt } from '../text/item-at.ts';
import type { TaggedWord } from './language.ts';
import type { TextWords } from './words.ts';

/** Words with where each begins in the same stretch of text. */
interface Placed {
  readonly words: readonly TaggedWord[];
  readonly starts: readonly number[];
}

/** Of the words before `end`, the index of the last where it holds the stop of its sentence, which the tagger took for a
 *  short form's: "he said no. | Police", "hid $2m. | The suit"; a mark may close a quotation behind it. -1 where the
 *  sentence goes on. `next` is the word behind, undefined at the end of the text. */
export function sentenceStop(
  { words, starts }: Placed,
  end: number,
  next: TaggedWord | undefined,
  { plainShortForms }: TextWords,
): number {
  const last = itemAt(words, end - 1);
  // Asked behind every word of a text: nearly all end in a letter.
  if (last === undefined || endsInSmallLetter(last.text)) return -1;
  const at = CLOSING.has(last.text) ? end - 2 : end - 1;
  const word = itemAt(words, at);
  if (word === undefined || word.text.length < SHORTEST || !endsInStop(word.text)) return -1;
  if (next !== undefined && !OPENING.test(next.text) && !opensQuotation(starts, end, last, next)) return -1;
  // "at 5am. | The": a clock without stops inside has none at its end.
  if (CLOCK.test(word.text)) return at;
  const before = itemAt(words, at - 1);
  const figured = before !== undefined && isFigure(before);
  if (plainShortForms.has(word.text.slice(0, -1)))
    return figured || (next !== undefined && isFigure(next)) ? -1 : at;
  if (!figured || word.text.length > SHORTEST || !/^\p{L}/u.test(word.text)) return -1;
  // "41C." stands as one word in the text; in "by 2016 J. Reyes" white space parts the two.
  return (itemAt(starts, at - 1) ?? 0) + before.text.length === starts[at] ? at : -1;
}

const endsInStop = (text: string): boolean => text.charCodeAt(text.length - 1) === FULL_STOP;

const FULL_STOP = 0x2e;

/** Of the plain ones. */
function endsInSmallLetter(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= SMALL_A && code <= SMALL_Z;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** What may begin a sentence. */
const OPENING = /^[\p{Lu}“‘(]/u;

/** A straight mark behind white space opens what follows. */
function opensQuotation(starts: readonly number[], end: number, last: TaggedWord, next: TaggedWord): boolean {
  const before = itemAt(starts, end - 1);
  const own = itemAt(starts, end);
  return next.text === '"' && before !== undefined && own !== undefined && own > before + last.text.length;
}

/** "5am.", "6.40pm.": one word of a figure and its half of the day. */
const CLOCK = /^\d[\d.:]{0,4}[ap]m\.$/i;

/** Marks that close a quotation behind its stop. */
const CLOSING = new Set(['”', '"', '’']);

/** A letter and its stop. */
const SHORTEST = 2;

const isFigure = (word: TaggedWord): boolean => word.pos === 'NUM' || /\d$/.test(word.text);

/** The word without its stop, and the stop. */
export function withoutStop(word: TaggedWord): readonly [TaggedWord, TaggedWord] {
  const text = word.text.slice(0, -1);
  // A plain word in small letters is no name, whatever the short form stood for: "ill." is not Illinois.
  const plain = word.pos === 'PROPN' && endsInSmallLetter(text) && text === text.toLowerCase();
  const lemma = plain ? text : word.lemma.endsWith('.') ? word.lemma.slice(0, -1) : word.lemma;
  return [
    // Without what the lexicon says: it tells of the word with its stop.
    { text, pos: plain ? 'NOUN' : word.pos, lemma },
    { text: '.', pos: 'PUNCT', lemma: '.' },
  ];
}
