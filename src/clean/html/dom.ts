import { parseHTML } from 'linkedom';

/** The few members of the DOM that extraction reads; linkedom's nodes satisfy them. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** A detached document; nothing in it runs or loads. */
export function parseDocument(html: string): DomDocument {
  const { document } = parseHTML(html);
  return document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Text with runs of white space as one blank, or null where nothing is left. */
export function tidy(value: string | null | undefined): string | null {
  const words = (value ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}
