import { countWords, foldWords } from '../block.ts';
import { LINK_SHARE, type PageBlock } from './block-text.ts';

/** Lines at either end of an article with fewer words and no sentence end are page furniture. */
const SHORT_EDGE_WORDS = 12;

const ENDED = /[.!?…:;"”’)]$/;

/** The blocks that belong to the article: no rows of links, no repeated title, no short unfinished lines at its ends. */
export function keepBlocks(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const folded = title === null ? null : foldWords(title);
  const kept = blocks.filter(
    (block) => block.linkShare < LINK_SHARE && (folded === null || foldWords(block.text) !== folded),
  );
  let from = 0;
  let to = kept.length;
  while (from < to && isEdge(kept[from])) from += 1;
  while (to > from && isEdge(kept[to - 1])) to -= 1;
  return to > from ? kept.slice(from, to) : kept;
}

function isEdge(block: PageBlock | undefined): boolean {
  return block !== undefined && !ENDED.test(block.text) && countWords(block.text) < SHORT_EDGE_WORDS;
}
