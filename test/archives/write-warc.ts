import { gzipSync } from 'node:zlib';

/** One record of a web archive to be written. */
export interface WarcRecordParts {
  readonly type: string;
  readonly url?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly content: string | Uint8Array;
  /** What the header states in place of the true length. */
  readonly statedLength?: number | string;
}

/** A WARC file of these records, as crawlers write it. */
export function writeWarc(records: readonly WarcRecordParts[], version = '1.0'): Buffer {
  return Buffer.concat(records.map((record) => writeRecord(record, version)));
}

/** The same with every record a gzip member of its own, as `.warc.gz` has it. */
export function writeWarcGz(records: readonly WarcRecordParts[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(writeRecord(record, '1.0'))));
}

function writeRecord(record: WarcRecordParts, version: string): Buffer {
  const content = Buffer.from(record.content);
  const headers = [
    `WARC/${version}`,
    `WARC-Type: ${record.type}`,
    'WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>',
    `WARC-Date: ${record.date ?? '2031-05-14T08:00:00Z'}`,
    ...(record.url === undefined ? [] : [`WARC-Target-URI: ${record.url}`]),
    `Content-Type: ${record.contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${record.statedLength ?? content.length}`,
  ];
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
}

/** An HTTP answer as a record of type `response` holds it. */
export function httpAnswer(
  body: string | Uint8Array,
  headers: readonly string[] = ['Content-Type: text/html; charset=utf-8'],
  status = '200 OK',
): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`),
    Buffer.from(body),
  ]);
}
