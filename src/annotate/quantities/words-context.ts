import type { Token } from '../../model/annotation.ts';
import type { Openers } from './openers.ts';
import type { Piece } from './pieces.ts';
import type { QuantityWords } from './words.ts';

/** An article's tokens with the words of its language. */
export interface Worded {
  readonly tokens: readonly Token[];
  readonly words: QuantityWords;
}

/** One sentence, cut into pieces, as the rules read it. */
export interface Scan extends Worded {
  readonly pieces: readonly Piece[];
  readonly openers: Openers;
}

/** Is there a piece or token, and is it one of these words? */
export function isWord(word: { readonly lower: string } | undefined, among: ReadonlySet<string>): boolean {
  return word !== undefined && among.has(word.lower);
}
