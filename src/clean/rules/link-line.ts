import { type Block, capitalShare, countWords } from '../block.ts';
import { ARTICLE } from '../en/headline-words.ts';

/** Words of a linked headline. */
const MIN_LINK_WORDS = 5;
const MAX_LINK_WORDS = 18;

/** Capitals on this share of the words make a line title case. */
export const TITLE_CASE = 0.8;

/** Where more than this share of blocks stops without a full stop, missing ones tell nothing. */
const MAX_UNENDED = 0.35;

const URL = /^(?:https?:\/\/|www\.)\S+$/i;

/** The block is an address and nothing else. */
export function isBareUrl(block: Block): boolean {
  return block.short && URL.test(block.bare.replace(/[)\].,]+$/, ''));
}

/** The block is a row of short items parted by bars or bullets: "Home | News | Sport". */
export function isMenuRow(block: Block): boolean {
  if (!block.short || block.ended) return false;
  const items = block.text.split(/\s*[|•·»›]\s*/).filter((item) => item !== '');
  return items.length >= 3 && items.every((item) => countWords(item) <= 4);
}

/** Blocks without a sentence end are rare enough in this text for one to mean something. */
export function endsAreKept(blocks: readonly Block[]): boolean {
  return blocks.filter((block) => !block.ended).length <= Math.max(2, blocks.length * MAX_UNENDED);
}

/** The block is the headline of another report, left standing between paragraphs: no sentence end, and either in
 *  title case or in the article-less language of headlines. `before` and `after` are the nearest blocks that are not
 *  noise. Lists and sub-headings are none. */
export function isLinkedHeadline(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (!block.short || block.ended || block.words < MIN_LINK_WORDS || block.words > MAX_LINK_WORDS)
    return false;
  if (/[:;,–—-]$|^["“‘'•*►–—-]|^\d+[.)]/u.test(block.text) || !/^[\p{Lu}\d]/u.test(block.bare)) return false;
  if (before === undefined || !before.ended || (after !== undefined && !after.ended && after.short))
    return false;
  if (capitalShare(block.text) >= TITLE_CASE) return true;
  return block.words > MIN_LINK_WORDS && !ARTICLE.test(block.text) && /\p{Lu}/u.test(block.text.slice(1));
}
