import type { Sentence } from '../../model/annotation.ts';

/** The stretch to be scanned for numbers that opens with a sentence: it runs on where a split fell inside a number
 *  ("RM23.|50"), so that no number is cut. Null for a sentence that such a stretch has taken in. */
export function unbrokenAt(text: string, sentences: readonly Sentence[], index: number): Sentence | null {
  const sentence = sentences[index];
  if (sentence === undefined || goesOn(text, sentences[index - 1], sentence)) return null;
  let last = sentence;
  for (let next = index + 1; next < sentences.length; next += 1) {
    const following = sentences[next];
    if (following === undefined || !goesOn(text, last, following)) break;
    last = following;
  }
  return last === sentence ? sentence : { ...sentence, end: last.end, endToken: last.endToken };
}

/** Does a number go on from the one into the other? */
function goesOn(text: string, before: Sentence | undefined, sentence: Sentence): boolean {
  if (before === undefined || before.end !== sentence.start) return false;
  return /[.,]/.test(text.charAt(before.end - 1)) && /\d/.test(text.charAt(sentence.start));
}
