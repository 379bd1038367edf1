import type { RawContent } from '../../model/article.ts';

/** Characters of text from which what is called a description or summary counts as the whole article: services cut theirs
 *  at 150 to 1,000, while outlets that put the whole text there write several paragraphs. */
export const WHOLE_TEXT_CHARS = 1500;

/** Characters of running text, tags and surplus white space not counted. */
export function plainLength({ kind, text }: RawContent): number {
  const bare = kind === 'text' ? text : text.replace(/<[^<>]*>/g, ' ');
  return bare.replace(/\s+/g, ' ').trim().length;
}
