import type { Trouble } from '../trouble.ts';
import { blockTexts, LINK_SHARE, type PageBlock } from './block-text.ts';
import { boundPage } from './bounds.ts';
import { type DomElement, nodesOf, parseDocument } from './dom.ts';
import { findFurniture } from './furniture.ts';
import { describeTexts, namesSource } from './keep-blocks.ts';
import { nameElements } from './named-elements.ts';
import { stripTags } from './strip-tags.ts';

/** The text of HTML that holds an article alone: paragraphs parted by blank lines. */
export interface Body {
  readonly text: string;
  readonly troubles: readonly Trouble[];
}

const BLOCK_TAG = /<(?:p|br|div|li|h[1-6]|blockquote|td|section|article|pre)\b/i;

/** Elements that are not shown. */
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Reads HTML of an article alone, as feeds, agencies and documents give it: all of its blocks, headings and items of
 *  lists included. What is not shown, scripts and captions stay out, as do links at the end that lead on. Hostile HTML is
 *  read as stripped text, with a trouble each. */
export function extractBody(source: string): Body {
  const bounded = boundPage(source);
  const { html, plain, troubles } = bounded;
  if (plain) return { text: stripTags(html), troubles };
  const document = parseDocument(BLOCK_TAG.test(html) ? html : withBreaks(html));
  const { elements } = nodesOf(document);
  for (const element of [...findFurniture(elements, nameElements(elements)), ...elements.filter(isHidden)])
    element.remove();
  const root = document.documentElement;
  const blocks = root === null ? [] : withoutLinksAtEnd(blockTexts(root));
  return { text: blocks.map((block) => block.text).join('\n\n'), troubles };
}

/** Words without any block, as short feeds have them, are parted by their line breaks. */
function withBreaks(html: string): string {
  return html.trim().replace(/\r\n?|\n/g, '<br>');
}

function isHidden(element: DomElement): boolean {
  // A page may hide its body until its script has run.
  if (element.localName === 'html' || element.localName === 'body') return false;
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** Without the last blocks that are links and nothing else ("Continue reading", "Comments"); those that say where the words
 *  come from stay. */
function withoutLinksAtEnd(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const described = describeTexts(blocks);
  const last = blocks.findLastIndex(
    ({ linkShare }, index) => linkShare < LINK_SHARE || namesSource(described[index], blocks.length),
  );
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}
