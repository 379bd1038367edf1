import type { RawContent } from '../../model/article.ts';
import { isHtml } from './markup.ts';
import { localName, sections, xmlElements } from './xml.ts';

/** NITF's block elements by what HTML calls them; all others are HTML already, or inline. */
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h2'],
  ['hl2', 'h3'],
  ['bq', 'blockquote'],
  ['block', 'div'],
]);

/** XHTML or NITF inside an agency's item → HTML of the article alone: the body of a page, without prefixes and without
 *  pictures' captions (`media`). Null where it holds no words. */
export function agencyBody(markup: string): RawContent | null {
  const bare = withoutPrefixes(markup);
  const body = [...xmlElements(bare, (name) => name === 'body' || name === 'body.content')];
  const content = body.find(({ name }) => name === 'body.content') ?? body[0];
  const html = withoutMedia(content?.inner ?? bare).replace(
    /(<\/?)(hl1|hl2|bq|block)(?=[\s/>])/g,
    (_tag, opening: string, name: string) => `${opening}${HTML_NAMES.get(name) ?? name}`,
  );
  const text = sections(html)
    .map(({ literal, value }) => (literal && !isHtml(value) ? escaped(value) : value))
    .join('')
    .trim();
  return /\S/.test(text.replace(/<[^<>]*>/g, '')) ? { kind: 'body', text } : null;
}

function withoutPrefixes(markup: string): string {
  return markup.replace(/(<\/?)[A-Za-z_][\w.-]{0,60}:(?=[A-Za-z])/g, '$1');
}

function withoutMedia(markup: string): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of xmlElements(markup, (name) => localName(name) === 'media')) {
    kept += markup.slice(at, start);
    at = end;
  }
  return kept + markup.slice(at);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
