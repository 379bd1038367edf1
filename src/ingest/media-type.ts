/** A `Content-Type` header in its parts, both in small letters; null for what it does not say. */
export function parseMediaType(header: string | null | undefined): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const words = (header ?? '').slice(0, 300).toLowerCase();
  const mediaType = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,80})/.exec(words)?.[1] ?? null;
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/.exec(words)?.[1] ?? null;
  return { mediaType, charset };
}

/** The extension that files of a media type have, without the dot; the empty string where the type says nothing. */
export function extensionOf(mediaType: string | null): string {
  if (mediaType === null) return '';
  return (
    EXTENSIONS.get(mediaType) ??
    (mediaType.endsWith('+json') ? 'json' : mediaType.endsWith('+xml') ? 'xml' : '')
  );
}

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'xhtml'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['application/json', 'json'],
  ['application/x-ndjson', 'jsonl'],
  ['application/jsonl', 'jsonl'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['message/rfc822', 'eml'],
  ['application/pdf', 'pdf'],
  ['application/warc', 'warc'],
]);
