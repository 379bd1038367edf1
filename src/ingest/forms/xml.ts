import { XMLParser } from 'fast-xml-parser';
import { decodeReferences } from './references.ts';
import { type XmlToken, xmlTokens } from './xml-tokens.ts';

/** The same document, made safe and well enough formed for a parser: without document type, comments and processing
 *  instructions, and with every `<` that begins no tag written as `&lt;`. No entity a document declares is ever expanded,
 *  and no parser searches the rest of the text for the end of what has none. */
export function mendXml(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const { kind, start, end } of xmlTokens(text)) {
    if (kind !== 'text' && kind !== 'comment' && kind !== 'instruction' && kind !== 'doctype') continue;
    pieces.push(text.slice(kept, start));
    if (kind === 'text') pieces.push('&lt;');
    kept = end;
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}

/** An element that was found whole, or, where the text broke off or the next one began first, not. */
export interface XmlElement {
  /** Name as it is written, with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What it holds, between its tags. */
  readonly inner: string;
  readonly whole: boolean;
}

/** The elements of a mended text whose name (as written) is wanted, in order. They are not looked for inside each other:
 *  one that is left open ends where the next begins. */
export function* xmlElements(text: string, wanted: (name: string) => boolean): Generator<XmlElement> {
  let open: XmlToken | null = null;
  for (const token of xmlTokens(text)) {
    if (token.name === '' || !wanted(token.name)) continue;
    if (token.kind === 'close') {
      if (open?.name !== token.name) continue;
      yield element(text, open, token, true);
      open = null;
      continue;
    }
    if (open !== null) yield element(text, open, { start: token.start, end: token.start }, false);
    open = token.kind === 'open' ? token : null;
    if (token.kind === 'empty') yield element(text, token, { start: token.end, end: token.end }, true);
  }
  if (open !== null) yield element(text, open, { start: text.length, end: text.length }, false);
}

function element(
  text: string,
  open: XmlToken,
  close: Pick<XmlToken, 'start' | 'end'>,
  whole: boolean,
): XmlElement {
  return {
    name: open.name,
    start: open.start,
    end: close.end,
    inner: text.slice(open.end, close.start),
    whole,
  };
}

/** A name without its namespace's prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** One element of a parsed document. */
export type XmlNode = Readonly<Record<string, unknown>>;

/** Parses a mended text; null where it cannot be. Prefixes are dropped, a dot in a name becomes a dash, entities stay as
 *  they are written. The content of the elements in `raw` is kept as markup. Deeper nesting than 100 is refused. */
export function parseXml(text: string, raw: readonly string[]): XmlNode | null {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    transformTagName: (name) => name.replaceAll('.', '-'),
    stopNodes: raw.map((name) => `..${name.replaceAll('.', '-')}`),
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    jPath: false,
    maxNestedTags: 100,
  });
  try {
    const tree: unknown = parser.parse(text);
    return isNode(tree) ? tree : null;
  } catch {
    return null;
  }
}

/** The element's children of this name. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found = node !== undefined && Object.hasOwn(node, name) ? node[name] : undefined;
  const list: readonly unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return list.map((one) => (isNode(one) ? one : { '#text': one }));
}

/** The first element at the end of a path of names, or undefined. */
export function firstAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((inner, name) => children(inner, name)[0], node);
}

/** An attribute's value with its references decoded; null where it is missing or blank. */
export function attribute(node: XmlNode | undefined, name: string): string | null {
  const value = node?.[`@${name}`];
  return typeof value === 'string' ? decodeReferences(value).trim() || null : null;
}

/** What stands in an element, as it is written: markup for a raw element, text for all others. */
export function inner(node: XmlNode | undefined): string {
  const value = node?.['#text'];
  return typeof value === 'string' ? value : '';
}

/** The words in an element as one line: tags out, references decoded. Null where there are none. */
export function words(node: XmlNode | undefined): string | null {
  const text = sections(inner(node))
    .map(({ literal, value }) => (literal ? value : decodeReferences(value.replace(/<[^<>]*>/g, ' '))))
    .join('');
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.;:!?])/g, '')
      .trim() || null
  );
}

/** Markup as parts between and inside CDATA sections; what is inside is literal. */
export function sections(markup: string): readonly { readonly literal: boolean; readonly value: string }[] {
  return markup.split('<![CDATA[').flatMap((part, index) => {
    const close = index === 0 ? -1 : part.indexOf(']]>');
    if (close < 0) return [{ literal: false, value: part }];
    return [
      { literal: true, value: part.slice(0, close) },
      { literal: false, value: part.slice(close + 3) },
    ];
  });
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
