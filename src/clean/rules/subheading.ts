import { type Block, countWords } from '../block.ts';
import { AUXILIARY } from '../en/headline-words.ts';

/** Sub-headings are a few words; unfinished prose is longer. */
const MAX_SUBHEADING_WORDS = 8;
const MAX_QUESTION_WORDS = 12;

/** A sub-heading stands over a paragraph, not over the next item of a list. */
const MIN_PARAGRAPH_WORDS = 12;

/** A line that opens so goes on from the one before: it is prose, or speech. */
const CONNECTIVE = /^(?:but|and|so|or|yet|because|then|well|yes|no|ok|okay)\b/i;

/** The block heads the paragraphs that follow: "The victims", "What happened?". `before` and `after` are the nearest
 *  blocks that are not noise. Names with an age, quoted lines and sentences that lost their full stop are none. */
export function isSubheading(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (!block.short || before === undefined || after === undefined) return false;
  if (!before.ended && !/:$/.test(before.text)) return false;
  if (!after.ended || countWords(after.text) < MIN_PARAGRAPH_WORDS || !/^\p{Lu}/u.test(block.text))
    return false;
  if (/[.!?]["”’)]?\s|:/.test(block.text) || CONNECTIVE.test(block.text)) return false;
  if (/\?$/.test(block.text)) return block.words <= MAX_QUESTION_WORDS;
  if (block.ended || block.words > MAX_SUBHEADING_WORDS) return false;
  if (/[–—-]$|[,;]|\d|["“”]/.test(block.text)) return false;
  return !AUXILIARY.test(block.text) || /^(?:what|who|how|why|where|when)\b/i.test(block.text);
}
