import type { Span } from '../model/span.ts';

/** What tells the sentence that words stand in from every other sentence of a story. */
export const sentenceKey = (words: { readonly articleId: string; readonly sentence: Span }): string =>
  `${words.articleId}:${words.sentence.start}`;
