import type { RawContent } from '../../model/article.ts';
import { decodeReferences, hasReferences } from './references.ts';

const PAGE_START = /^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?<(?:!doctype\s+html|html[\s>])/i;
const TAG_START = /^\s*<[a-z][a-z\d]{0,15}(?:\s[^<>]*)?\/?>/i;
const BLOCK_TAG =
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|tr|section|article|figure|hr|pre)(?:\s[^<>]*)?\/?>/gi;

/** Block tags that make a text HTML which does not begin with a tag: one alone can be spoken of. */
const MIN_BLOCK_TAGS = 2;

/** The value is HTML: it begins with a tag, or holds several block tags. */
export function isHtml(value: string): boolean {
  if (!value.includes('<')) return false;
  if (PAGE_START.test(value) || TAG_START.test(value)) return true;
  let tags = 0;
  for (const _tag of value.matchAll(BLOCK_TAG)) {
    tags += 1;
    if (tags === MIN_BLOCK_TAGS) return true;
  }
  return false;
}

/** Content of a field that may hold text or HTML: a whole page, the article's HTML, or text. Text that holds character
 *  references is HTML without tags, so they are decoded. */
export function readMarkup(value: string): RawContent {
  if (isHtml(value)) return { kind: PAGE_START.test(value) ? 'html' : 'body', text: value };
  return { kind: 'text', text: hasReferences(value) ? decodeReferences(value) : value };
}

const INLINE_TAG =
  /<\/?(?:a|abbr|b|big|cite|code|em|font|i|img|mark|nobr|q|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?\/?>/gi;
const BREAKING_TAG = /<\/?(?:br|div|h[1-6]|p)(?:\s[^<>]*)?\/?>/gi;

/** A headline or name as one line of text: tags out, references decoded, white space as single blanks. */
export function oneLine(value: string): string {
  const bare = value.includes('<') ? value.replace(INLINE_TAG, '').replace(BREAKING_TAG, ' ') : value;
  return decodeReferences(bare).replace(/\s+/g, ' ').trim();
}
