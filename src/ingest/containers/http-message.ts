import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { MAX_FILE_BYTES } from '../limits.ts';

/** An answer as an archive keeps it: status, headers and body. */
export interface HttpAnswer {
  readonly status: number;
  /** By name in small letters; of several of one name the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Splits a stored HTTP answer; null where it is none. The body is freed of its transfer coding and its compression. */
export function readHttpAnswer(message: Uint8Array): HttpAnswer | null {
  const block = Buffer.from(message.buffer, message.byteOffset, message.length);
  const end = endOfHeaders(block);
  const [statusLine = '', ...lines] = block.subarray(0, end.at).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/i.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers = readHeaders(lines);
  const sent = block.subarray(end.next);
  const joined = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent;
  return { status: Number(status), headers, body: unpack(joined, headers.get('content-encoding') ?? '') };
}

/** `Name: value` lines by name in small letters; of several of one name the first. */
export function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function endOfHeaders(block: Buffer): { readonly at: number; readonly next: number } {
  const proper = block.indexOf('\r\n\r\n');
  const bare = block.indexOf('\n\n');
  if (proper < 0 && bare < 0) return { at: block.length, next: block.length };
  return bare < 0 || (proper >= 0 && proper < bare)
    ? { at: proper, next: proper + 4 }
    : { at: bare, next: bare + 2 };
}

/** Undoes chunked transfer coding (RFC 9112 §7.1). Crawlers often keep its header over a body that has none: what does
 *  not open with a chunk is taken as it is, and a chunk that is cut off as far as it goes. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\n', at);
    const size = /^\s*([\da-f]{1,8})\s*(?:;[^\n]*)?$/i.exec(
      body.subarray(at, lineEnd < 0 ? at : Math.min(lineEnd, at + 200)).toString('latin1'),
    )?.[1];
    if (size === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(chunks);
}

/** Archives often keep the header of a compression that they have undone: what does not unpack is taken as it is. */
function unpack(body: Uint8Array, coding: string): Uint8Array {
  const limit = { maxOutputLength: MAX_FILE_BYTES };
  const unpackers: Readonly<Record<string, readonly ((packed: Uint8Array) => Uint8Array)[]>> = {
    gzip: [(packed) => gunzipSync(packed, limit)],
    'x-gzip': [(packed) => gunzipSync(packed, limit)],
    br: [(packed) => brotliDecompressSync(packed, limit)],
    deflate: [(packed) => inflateSync(packed, limit), (packed) => inflateRawSync(packed, limit)],
  };
  for (const unpacker of unpackers[coding.trim().toLowerCase()] ?? []) {
    try {
      return unpacker(body);
    } catch {
      // The next one, or the body as it is.
    }
  }
  return body;
}
