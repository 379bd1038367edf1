import type { Sentence } from '../../model/annotation.ts';

/** A stretch to be scanned for numbers, and the index of the sentence it opens in. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly index: number;
}

/** Sentences in order, joined where a split fell inside a number ("RM23.|50"), so that no number is cut. */
export function unbroken(text: string, sentences: readonly Sentence[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: Sentence | undefined;
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const previous = stretches[stretches.length - 1];
    if (
      last !== undefined &&
      previous !== undefined &&
      last.end === sentence.start &&
      isCut(text, last.end)
    ) {
      const joined = { ...previous.sentence, end: sentence.end, endToken: sentence.endToken };
      stretches[stretches.length - 1] = { sentence: joined, index: previous.index };
    } else stretches.push({ sentence, index });
    last = sentence;
  }
  return stretches;
}

/** Does a number go on over this place? */
function isCut(text: string, at: number): boolean {
  return /[.,]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at));
}
