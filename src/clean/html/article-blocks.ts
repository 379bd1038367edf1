import { Readability } from '@mozilla/readability';
import { blockTexts, type PageBlock } from './block-text.ts';
import { type DomDocument, type DomElement, parseDocument } from './dom.ts';
import { findFurniture } from './furniture.ts';
import type { PageParts } from './page-parts.ts';

/** The blocks of a page's article, as Readability finds it; all blocks of the page where it finds none. `page` is used up:
 *  Readability takes it apart. `html` is its source. */
export function articleBlocks(page: DomDocument, parts: PageParts, html: string): PageBlock[] {
  for (const element of findFurniture(parts.elements, parts.names)) element.remove();
  for (const post of parts.posts) unwrap(post);
  // The furniture of a broken page may be all of it.
  if (page.documentElement === null) return allBlocks(html);
  const article = new Readability<DomElement>(page, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  const blocks = article?.content ? blockTexts(article.content) : [];
  return blocks.length > 0 ? blocks : allBlocks(html);
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
