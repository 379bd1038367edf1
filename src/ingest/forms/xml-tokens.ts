/** One piece of an XML text that is not running text. `text` is where a `<` stands that begins nothing of it. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'comment' | 'cdata' | 'instruction' | 'doctype' | 'text';
  /** Of a tag, its name with prefix, as written; empty for all else. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Pieces that end where a certain string stands, whatever comes before it. */
const ENCLOSED = [
  { kind: 'comment', opening: '<!--', closing: '-->' },
  { kind: 'cdata', opening: '<![CDATA[', closing: ']]>' },
  { kind: 'instruction', opening: '<?', closing: '?>' },
] as const;

/** Every `<` of an XML text, in order, with what it begins. Linear, however broken the text is: what is opened and never
 *  closed is `text`, and is searched for once. */
export function* xmlTokens(text: string): Generator<XmlToken> {
  const unclosed = new Set<string>();
  let at = text.indexOf('<');
  while (at >= 0) {
    const token = enclosed(text, at, unclosed) ?? doctype(text, at, unclosed) ?? tag(text, at);
    yield token ?? { kind: 'text', name: '', start: at, end: at + 1 };
    at = text.indexOf('<', token?.end ?? at + 1);
  }
}

function enclosed(text: string, start: number, unclosed: Set<string>): XmlToken | null {
  for (const { kind, opening, closing } of ENCLOSED) {
    if (!text.startsWith(opening, start) || unclosed.has(kind)) continue;
    const close = text.indexOf(closing, start + opening.length);
    if (close >= 0) return { kind, name: '', start, end: close + closing.length };
    unclosed.add(kind);
  }
  return null;
}

/** A document type with what it declares in brackets, none of which is read. */
function doctype(text: string, start: number, unclosed: Set<string>): XmlToken | null {
  if (!/^<!doctype/i.test(text.slice(start, start + 9)) || unclosed.has('doctype')) return null;
  let depth = 0;
  for (let at = start + 9; at < text.length; at += 1) {
    const character = text[at];
    const closing = text.startsWith('<!--', at)
      ? '-->'
      : character === '"' || character === "'"
        ? character
        : null;
    if (closing !== null) {
      const close = text.indexOf(closing, at + 1);
      if (close < 0) break;
      at = close + closing.length - 1;
    } else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return { kind: 'doctype', name: '', start, end: at + 1 };
  }
  unclosed.add('doctype');
  return null;
}

const NAME = /[\p{L}_:][\p{L}\p{N}._:-]{0,200}(?=[\s/>])/uy;

/** A tag whose quotes are closed. A `<` in a quoted value is allowed where nothing follows that begins a tag, so that one
 *  missing quote does not swallow the tags behind it. */
function tag(text: string, start: number): XmlToken | null {
  const closes = text[start + 1] === '/';
  NAME.lastIndex = start + (closes ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  for (let at = NAME.lastIndex; at < text.length; at += 1) {
    const character = text[at];
    if (character === '<') return null;
    if (character === '>') {
      const kind = closes ? 'close' : text[at - 1] === '/' ? 'empty' : 'open';
      return { kind, name, start, end: at + 1 };
    }
    if (character !== '"' && character !== "'") continue;
    const close = text.indexOf(character, at + 1);
    if (close < 0 || /<[\p{L}/!?]/u.test(text.slice(at + 1, close))) return null;
    at = close;
  }
  return null;
}
