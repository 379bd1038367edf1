import type { TaggedWord } from './language.ts';
import type { TextWords } from './words.ts';

/** Words with where each begins in the same stretch of text. */
interface Placed {
  readonly words: readonly TaggedWord[];
  readonly starts: readonly number[];
}

/** True where the last word holds the stop of its sentence, which the tagger took for a short form's: "he said no. |
 *  Police", "hid $2m. | The suit". `next` is the word behind it, undefined at the end of the text. */
export function endsSentence(
  { words, starts }: Placed,
  next: TaggedWord | undefined,
  { plainShortForms }: TextWords,
): boolean {
  const word = words.at(-1);
  if (word === undefined || word.text.length < SHORTEST || !word.text.endsWith('.')) return false;
  if (next !== undefined && !/^[\p{Lu}“"‘(]/u.test(next.text)) return false;
  const before = words.at(-2);
  const figured = before !== undefined && isFigure(before);
  if (plainShortForms.has(word.text.slice(0, -1))) return !figured && (next === undefined || !isFigure(next));
  if (!figured || word.text.length > SHORTEST || !/^\p{L}/u.test(word.text)) return false;
  // "41C." stands as one word in the text; in "by 2016 J. Reyes" white space parts the two.
  return (starts.at(-2) ?? 0) + before.text.length === starts.at(-1);
}

/** A letter and its stop. */
const SHORTEST = 2;

const isFigure = (word: TaggedWord): boolean => word.pos === 'NUM' || /\d$/.test(word.text);

/** The word without its stop, and the stop. */
export function withoutStop(word: TaggedWord): readonly [TaggedWord, TaggedWord] {
  const text = word.text.slice(0, -1);
  const lemma = word.lemma.endsWith('.') ? word.lemma.slice(0, -1) : word.lemma;
  return [
    // Without `form`: it tells of the word with its stop.
    { text, pos: word.pos, lemma },
    { text: '.', pos: 'PUNCT', lemma: '.' },
  ];
}
