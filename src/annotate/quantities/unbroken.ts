import type { Sentence } from '../../model/annotation.ts';

/** A stretch to be scanned for numbers, and the index of the sentence it opens in. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly index: number;
}

/** Sentences in order, joined where a split fell inside a number ("RM23.|50"), so that no number is cut. */
export function unbroken(text: string, sentences: readonly Sentence[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  sentences.forEach((sentence, index) => {
    const last = stretches.at(-1);
    const cut =
      last !== undefined &&
      last.sentence.end === sentence.start &&
      /[.,]/.test(text.charAt(sentence.start - 1)) &&
      /\d/.test(text.charAt(sentence.start));
    if (last !== undefined && cut) {
      const joined = { ...last.sentence, end: sentence.end, endToken: sentence.endToken };
      stretches[stretches.length - 1] = { sentence: joined, index: last.index };
    } else stretches.push({ sentence, index });
  });
  return stretches;
}
