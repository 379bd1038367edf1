import { type DomElement, type DomNode, isElement, TEXT_NODE } from './dom.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON INPUT SELECT TEXTAREA VIDEO AUDIO CANVAS OBJECT EMBED FIGURE FIGCAPTION NAV HEAD'.split(
    ' ',
  ),
);

/** A block whose text is links to this share leads elsewhere and tells nothing. */
export const LINK_SHARE = 0.8;

/** One paragraph of a page. */
export interface PageBlock {
  readonly text: string;
  /** Name of the nearest block element, upper case. */
  readonly tag: string;
  /** 0–1: characters inside links. */
  readonly linkShare: number;
}

/** The paragraphs under an element in page order, white space collapsed. Two `<br>` in a row end a paragraph. */
export function blockTexts(root: DomElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = '';
  let linked = 0;
  let breaks = 0;
  const flush = (tag: string) => {
    const text = words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') blocks.push({ text, tag, linkShare: linked / words.replace(/\s+/g, '').length });
    words = '';
    linked = 0;
    breaks = 0;
  };
  const walk = (node: DomNode, tag: string, inLink: boolean) => {
    if (node.nodeType === TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      if (text.trim() !== '') breaks = 0;
      words += text;
      if (inLink) linked += text.replace(/\s+/g, '').length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') {
      breaks += 1;
      if (breaks >= 2) flush(tag);
      else words += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) flush(tag);
    for (const child of node.childNodes) walk(child, block ? name : tag, inLink || name === 'A');
    if (block) flush(name);
  };
  walk(root, 'DIV', false);
  flush('DIV');
  return blocks;
}
