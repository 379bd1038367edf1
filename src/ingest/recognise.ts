/** What a file's text is. `jsonl`: one article a line; `json`: one array or object. */
export type Form = 'text' | 'html' | 'jsonl' | 'json';

/** Characters looked at. */
const HEAD_CHARS = 4096;

const PAGE_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]{0,200}\?>\s*<(?:!doctype html|html))/i;
const TAG = /<(?:p|div|h[1-6]|article|section|span|a|br|ul|table|meta|title)\b[^<>]{0,500}>/gi;

/** Tags that make a text a piece of HTML where its name says nothing. */
const MIN_TAGS = 4;

/** Recognises by content; the file's extension (lower case, no dot; empty for standard input) breaks ties. */
export function recognise(text: string, extension: string): Form {
  const head = text.slice(0, HEAD_CHARS).trimStart();
  if (head.startsWith('{')) {
    if (isObject(firstLine(text))) return 'jsonl';
    if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
    if (extension === 'json' || isJson(text)) return 'json';
  }
  if (head.startsWith('[') && (extension === 'json' || /^\[\s*(?:\{|\])/.test(head))) return 'json';
  if (PAGE_START.test(head)) return 'html';
  const page = extension === 'html' || extension === 'htm' || extension === 'xhtml';
  const tags = head.match(TAG)?.length ?? 0;
  if (tags >= (page ? 1 : MIN_TAGS) && (page || head.startsWith('<'))) return 'html';
  if (extension === 'jsonl' || extension === 'ndjson') return 'jsonl';
  if (extension === 'json') return 'json';
  return 'text';
}

function firstLine(text: string): string {
  const trimmed = text.trimStart();
  const end = trimmed.indexOf('\n');
  return end < 0 ? trimmed : trimmed.slice(0, end);
}

function isObject(line: string): boolean {
  return line.trimEnd().endsWith('}') && isJson(line);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
