import { contentEnd, trim } from './content.ts';
import {
  behind,
  type Frame,
  groupOver,
  isQuote,
  quoteOver,
  type Range,
  type Reading,
  word,
} from './reading.ts';

/** Behind “C,” he said there goes on another quotation: “…,” he said, “…”. */
export function resumeQuote(r: Reading, frame: Frame, from: number): Range | null {
  let i = from;
  for (let step = 0; step < 10 && i < frame.end; step += 1) {
    if (
      quoteOver(r, i)?.form === 'direct' ||
      (isQuote(r, i) && (word(r, i - 1) === ',' || word(r, i - 1) === ':'))
    ) {
      return trim(r, { first: i, end: contentEnd(r, frame, i) });
    }
    const group = groupOver(r, i);
    if (group !== undefined && group.tense !== 'participle') return null;
    i = behind(r, i);
  }
  return null;
}
