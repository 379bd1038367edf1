import type { Trouble } from '../trouble.ts';
import { articleBlocks } from './article-blocks.ts';
import { boundPage } from './bounds.ts';
import { parseDocument } from './dom.ts';
import { keepBlocks } from './keep-blocks.ts';
import { type PageMetadata, readMetadata, type Visit } from './metadata.ts';
import { describeOtherPage } from './other-page.ts';
import { findParts } from './page-parts.ts';
import { stripTags } from './strip-tags.ts';

/** An article taken from a page: its text in paragraphs parted by blank lines, and the page's metadata. */
export interface Page extends PageMetadata {
  readonly text: string;
  readonly troubles: readonly Trouble[];
}

/** What is known of an article whose page says nothing. */
export const NO_METADATA: PageMetadata = {
  title: null,
  byline: null,
  outlet: null,
  url: null,
  language: null,
  published: null,
  late: null,
  modifiedAt: null,
};

/** Extracts the article from a page. Hostile pages (deep, huge) are read as stripped text, with a trouble each. The page is
 *  parsed once: metadata first, for what is looked for afterwards takes the tree apart. */
export function extractPage(source: string, visit: Visit = { address: null, seenAt: null }): Page {
  const bounded = boundPage(source);
  const document = bounded.plain ? null : parseDocument(bounded.html);
  // A page that is one open comment or script has no tree either.
  if (document === null || document.documentElement === null)
    return { ...NO_METADATA, text: stripTags(bounded.html), troubles: bounded.troubles };
  const parts = findParts(document);
  const { metadata, signs } = readMetadata(parts, visit);
  const found = articleBlocks(document, parts, bounded.html);
  const blocks = keepBlocks(found, metadata.title);
  const other = describeOtherPage(signs, found, blocks);
  return {
    ...metadata,
    text: blocks.map((block) => block.text).join('\n\n'),
    troubles: other === null ? bounded.troubles : [...bounded.troubles, other],
  };
}
