import { looksLikeTable } from './forms/csv.ts';
import { looksLikeMail } from './forms/mail.ts';
import { looksLikeMhtml } from './forms/mhtml.ts';

/** What an input's bytes are, before they are read as text. */
export type Container = 'gzip' | 'zip' | 'pdf' | 'warc' | 'text';

/** What an input's text is. `jsonl`: one article a line; `json`: one value. */
export type Form =
  | 'text'
  | 'html'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'feed'
  | 'opml'
  | 'newsml'
  | 'mail'
  | 'mhtml'
  | 'markdown';

/** Bytes of an input that are looked at. The first line of a JSONL dump must end within them, or its name must tell. */
export const SNIFF_BYTES = 256 * 1024;

/** PDF allows rubbish before its mark, within the first kilobyte. */
const PDF_MARK_WITHIN = 1024;

/** Recognises what must not be decoded as text, by its first bytes. */
export function recogniseBytes(head: Uint8Array): Container {
  const starts = (...mark: number[]) => mark.every((byte, index) => head[index] === byte);
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  const opening = Buffer.from(head.subarray(0, PDF_MARK_WITHIN)).toString('latin1');
  if (/^WARC\/\d\.\d\r?\n/.test(opening)) return 'warc';
  return /(?:^|[\r\n\0])%PDF-\d\.\d/.test(opening) ? 'pdf' : 'text';
}

/** Text looked at for everything but the first line of JSONL. */
const HEAD_CHARS = 4096;

const PAGE_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]{0,200}\?>\s*<(?:!doctype html|html))/i;
const TAG = /<(?:p|div|h[1-6]|article|section|span|a|br|ul|table|meta|title)\b[^<>]{0,500}>/gi;

/** Tags that make a text a piece of HTML where its name says nothing. */
const MIN_TAGS = 4;

const XML_FORMS: ReadonlyMap<string, Form> = new Map([
  ['rss', 'feed'],
  ['rdf', 'feed'],
  ['feed', 'feed'],
  ['opml', 'opml'],
  ['newsitem', 'newsml'],
  ['newsmessage', 'newsml'],
  ['packageitem', 'newsml'],
  ['newsml', 'newsml'],
  ['conceptitem', 'newsml'],
  ['knowledgeitem', 'newsml'],
  ['planningitem', 'newsml'],
  ['nitf', 'newsml'],
]);

/** Recognises a text by its beginning; `extension` (small letters, no dot, empty where unknown) breaks ties. */
export function recogniseText(head: string, extension: string): Form {
  const opening = head.slice(0, HEAD_CHARS).trimStart();
  const json = recogniseJson(head.trimStart(), extension);
  if (json !== null) return json;
  if (PAGE_START.test(opening)) return 'html';
  const root = rootName(opening);
  const xml = root === null ? undefined : XML_FORMS.get(root);
  if (xml !== undefined) return xml;
  if (looksLikeMhtml(opening)) return 'mhtml';
  if (looksLikeMail(head)) return 'mail';
  if (extension === '' && FRONT_MATTER.test(opening)) return 'markdown';
  if (looksLikeTable(head.slice(0, HEAD_CHARS)) !== null) return 'csv';
  const page = extension === 'html' || extension === 'htm' || extension === 'xhtml';
  const tags = opening.match(TAG)?.length ?? 0;
  if (tags >= (page ? 1 : MIN_TAGS) && (page || opening.startsWith('<'))) return 'html';
  return BY_EXTENSION.get(extension) ?? 'text';
}

/** Front matter of Markdown: lines of names and values between two lines of dashes. */
const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[\w-]{1,40}:[^\n]{0,500}\n|[ \t#-][^\n]{0,500}\n){1,60}?---[ \t]*\r?\n/;

/** What the name alone decides. */
const BY_EXTENSION: ReadonlyMap<string, Form> = new Map([
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['opml', 'opml'],
  ['eml', 'mail'],
  ['mbox', 'mail'],
]);

/** JSON or JSONL, or null where the text is neither. */
function recogniseJson(head: string, extension: string): Form | null {
  const lines = extension === 'jsonl' || extension === 'ndjson';
  if (head.startsWith('[')) return extension === 'json' || /^\[\s*(?:\{|\])/.test(head) ? 'json' : null;
  if (!head.startsWith('{')) return null;
  if (lines) return 'jsonl';
  const end = head.indexOf('\n');
  if (end < 0) return extension === 'json' || /^\{\s*["}]/.test(head) ? 'json' : null;
  const first = head.slice(0, end).trimEnd();
  if (first.endsWith('}') && isJson(first) && /^\s*\{/.test(head.slice(end))) return 'jsonl';
  return extension === 'json' || /^\{\s*["}]/.test(head) ? 'json' : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Name of an XML text's first element, small letters, without its prefix; null where the text does not open with one. */
function rootName(opening: string): string | null {
  let rest = opening.replace(/^\uFEFF/, '');
  for (let step = 0; step < 10; step += 1) {
    rest = rest.trimStart();
    const close = rest.startsWith('<?')
      ? '?>'
      : rest.startsWith('<!--')
        ? '-->'
        : /^<!doctype/i.test(rest)
          ? rest.indexOf('[') >= 0 && rest.indexOf('[') < rest.indexOf('>')
            ? ']>'
            : '>'
          : null;
    if (close === null) break;
    const end = rest.indexOf(close);
    if (end < 0) return null;
    rest = rest.slice(end + close.length);
  }
  return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(rest)?.[1]?.toLowerCase() ?? null;
}
