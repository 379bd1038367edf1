import { Readability } from '@mozilla/readability';
import { blockTexts, type PageBlock } from './block-text.ts';
import { type DomDocument, type DomElement, parseDocument } from './dom.ts';
import { findFurniture } from './furniture.ts';
import { headerLeads, withLeads } from './header-lead.ts';
import type { PageParts } from './page-parts.ts';

/** The blocks of a page's article, as Readability finds it; all blocks of the page where it finds none. `page` is used up:
 *  Readability takes it apart. `html` is its source. */
export function articleBlocks(page: DomDocument, parts: PageParts, html: string): PageBlock[] {
  // Readability writes the page out and reads it again, and a comment may be read as something else then.
  for (const comment of parts.comments) comment.remove();
  const leads = headerLeads(parts.elements);
  for (const element of findFurniture(parts.elements, parts.names)) element.remove();
  for (const post of parts.posts) unwrap(post);
  const content = findContent(page);
  const blocks = content === null ? [] : blockTexts(content);
  return blocks.length > 0 ? withLeads(blocks, leads) : allBlocks(html);
}

/** The element that Readability makes of the article; null where it finds none, or gives up on a page whose tags make no
 *  document, or of which nothing but furniture was there. */
function findContent(page: DomDocument): DomElement | null {
  const options = { serializer: (node: DomElement) => node, disableJSONLD: true, keepClasses: true };
  try {
    return new Readability<DomElement>(page, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** Takes the boxes away that hold nothing but a quoted post: named for the network and full of links, they look like
 *  share buttons to Readability. */
function unwrap(post: DomElement): void {
  post.removeAttribute('class');
  let outer = post;
  let box = post.parentElement;
  while (box !== null && /^(?:div|span)$/.test(box.localName) && box.childElementCount === 1) {
    outer = box;
    box = box.parentElement;
  }
  if (outer !== post) outer.replaceWith(post);
}

function allBlocks(html: string): PageBlock[] {
  const root = parseDocument(html).documentElement;
  return root === null ? [] : blockTexts(root);
}
