import { parseHTML } from 'linkedom';

/** The few members of the DOM that extraction reads; linkedom's nodes satisfy them. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  remove(): void;
  replaceWith(node: DomNode): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly childElementCount: number;
  getAttribute(name: string): string | null;
  getAttributeNode(name: string): { readonly value: string } | null;
  removeAttribute(name: string): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  createTreeWalker(root: DomNode, whatToShow: number): { nextNode(): DomNode | null };
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** `whatToShow` of a tree walker. */
const SHOW_ELEMENTS = 1;
const SHOW_COMMENTS = 128;

/** Nodes a short text is gathered from at most, so that nested containers are not read again and again. */
const MAX_SHORT_NODES = 60;

/** A detached document; nothing in it runs or loads. It always has `<html>` and `<body>`, without which the parser gives
 *  a tree that nothing is found in. */
export function parseDocument(html: string): DomDocument {
  const { document } = parseHTML(wrapped(html));
  return document;
}

function wrapped(html: string): string {
  if (!/<body[\s>]/i.test(html)) return `<!doctype html><html><body>${html}</body></html>`;
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/** A document's elements, and its comments, each in page order. */
export function nodesOf(page: DomDocument): {
  readonly elements: readonly DomElement[];
  readonly comments: readonly DomNode[];
} {
  const root = page.documentElement;
  if (root === null) return { elements: [], comments: [] };
  const elements = [root];
  const comments: DomNode[] = [];
  const walker = page.createTreeWalker(root, SHOW_ELEMENTS | SHOW_COMMENTS);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isElement(node)) elements.push(node);
    else comments.push(node);
  }
  return { elements, comments };
}

/** Text with runs of white space as one blank, or null where nothing is left. */
export function tidy(value: string | null | undefined): string | null {
  const words = (value ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** The tidied text of an element that holds no more than `max` characters; null where it holds none or more. Blocks
 *  inside it are parted by a blank, inline elements are not. */
export function shortText(element: DomElement, max: number): string | null {
  let text = '';
  const left: DomNode[] = [element];
  for (let seen = 0; seen < MAX_SHORT_NODES; seen += 1) {
    const node = left.pop();
    if (node === undefined) break;
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? '';
    else if (isElement(node) && !UNSPOKEN.has(node.localName)) {
      if (!INLINE.has(node.localName)) text += ' ';
      left.push(...[...node.childNodes].slice(0, MAX_SHORT_NODES).reverse());
    }
  }
  const words = left.length > 0 ? null : tidy(text);
  return words === null || words.length > max ? null : words;
}

const UNSPOKEN: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'noscript', 'template']);

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr'.split(' '),
);
