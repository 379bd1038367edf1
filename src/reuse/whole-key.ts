import type { WordSequence } from '../text/word-sequence.ts';

/** Two hashes of the words from `start` to `end`, as a key: equal where the words are. */
export function wholeKey({ hashes }: WordSequence, start: number, end: number): string {
  let one = 0;
  let two = 0x9e3779b9 | 0;
  for (let i = start; i < end; i += 1) {
    const hash = hashes[i] ?? 0;
    one = (Math.imul(one, 0x01000193) ^ hash) | 0;
    two = (Math.imul(two, 0x85ebca6b) + hash) | 0;
  }
  return `${end - start}:${one}:${two}`;
}
