import { Readability } from '@mozilla/readability';
import type { Trouble } from '../trouble.ts';
import { blockTexts, type PageBlock } from './block-text.ts';
import { boundPage } from './bounds.ts';
import { type DomDocument, type DomElement, parseDocument } from './dom.ts';
import { keepBlocks } from './keep-blocks.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { stripTags } from './strip-tags.ts';

/** An article taken from a page: its text in paragraphs parted by blank lines, and the page's metadata. */
export interface Page extends PageMetadata {
  readonly text: string;
  readonly troubles: readonly Trouble[];
}

const NO_METADATA: PageMetadata = {
  title: null,
  byline: null,
  outlet: null,
  url: null,
  language: null,
  publishedAt: null,
};

/** Extracts the article from a page. Hostile pages (deep, huge) are read as stripped text, with a trouble each. */
export function extractPage(source: string): Page {
  const bounded = boundPage(source);
  if (bounded.plain) return { ...NO_METADATA, text: stripTags(bounded.html), troubles: bounded.troubles };
  const metadata = readMetadata(parseDocument(bounded.html));
  const blocks = keepBlocks(articleBlocks(bounded.html), metadata.title);
  const text = blocks.map((block) => block.text).join('\n\n');
  return { ...metadata, text, troubles: bounded.troubles };
}

function articleBlocks(html: string): PageBlock[] {
  const page = parseDocument(wrapped(html));
  removeFurniture(page);
  const article = new Readability<DomElement>(page, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  const blocks = article?.content ? blockTexts(article.content) : [];
  return blocks.length > 0 ? blocks : fallbackBlocks(html);
}

/** linkedom gives a document without `<html>` no body. */
function wrapped(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function fallbackBlocks(html: string): PageBlock[] {
  const { body } = parseDocument(wrapped(html));
  return body ? blockTexts(body) : [];
}

/** Elements that never hold report prose. */
const FURNITURE =
  'script, style, noscript, template, svg, iframe, nav, figure, figcaption, button, [aria-hidden="true"], [hidden]';

function removeFurniture(page: DomDocument): void {
  for (const element of [...page.querySelectorAll(FURNITURE)]) element.remove();
}
