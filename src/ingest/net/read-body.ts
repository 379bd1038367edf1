import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { peek } from '../byte-streams.ts';
import { firstHeader, type Headers, listHeader } from './headers.ts';
import { Refusal } from './refusal.ts';
import type { Response } from './wire.ts';

/** The codings that are asked for, and opened. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/** What becomes of a body past its limit: nothing of it is taken, or its first bytes are. */
export type Overflow = 'refuse' | 'cut';

/** The whole body, decompressed. Stops at the first byte past `limit`, before or behind the compression. Throws
 *  `Refusal`: `url-too-large`, or `url-failed` where it broke off or is damaged. */
export async function readBody(response: Response, limit: number, overflow: Overflow): Promise<Uint8Array> {
  const { headers, body } = response;
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const coding = codingOf(headers);
    const stated = Number(firstHeader(headers, 'content-length') ?? 0);
    if (overflow === 'refuse' && stated > limit) throw tooLarge(`its body has ${stated} bytes`, limit);
    for await (const piece of coding === null ? bytesOf(body) : unpack(body, coding, limit)) {
      const left = limit - size;
      if (piece.length > left && overflow === 'refuse')
        throw tooLarge(`its body has more than ${limit} bytes${coding === null ? '' : ' unpacked'}`, limit);
      pieces.push(piece.subarray(0, left));
      size += Math.min(piece.length, left);
      if (piece.length > left) break;
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(pieces);
}

function tooLarge(message: string, limit: number): Refusal {
  return new Refusal('url-too-large', message, { expected: `at most ${limit} bytes` });
}

type Coding = 'gzip' | 'deflate' | 'br';

const CODINGS: ReadonlyMap<string, Coding | null> = new Map([
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
]);

/** How the body is packed, or null. One coding within another was not asked for, and multiplies what a bomb can do. */
function codingOf(headers: Headers): Coding | null {
  const name = listHeader(headers, 'content-encoding');
  const coding = CODINGS.get(name);
  if (coding !== undefined) return coding;
  const shown = name.slice(0, 60).replace(/[^\x20-\x7e]/g, '?');
  const message = `its content-encoding "${shown}" cannot be unpacked`;
  throw new Refusal('url-failed', message, { expected: ACCEPTED_CODINGS });
}

async function* unpack(
  body: AsyncIterable<unknown>,
  coding: Coding,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await peek(counted(body, limit), 1);
  const [start] = head;
  if (start === undefined) return;
  // The callback has nothing to do: an error also ends the stream that is read here.
  const unpacked = pipeline(bytes, openCoding(coding, start), () => {});
  try {
    yield* bytesOf(unpacked);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(error, coding);
  } finally {
    unpacked.destroy();
  }
}

function damaged(error: unknown, coding: Coding): Refusal {
  // Where the connection's end is the body's end, too, a body that was cut off shows in nothing else.
  const cut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
  if (cut) return new Refusal('url-failed', `its body ends too early for ${coding}`, { transient: true });
  return new Refusal('url-failed', `its body is damaged: it cannot be unpacked as ${coding}`);
}

function openCoding(coding: Coding, start: number): Transform {
  if (coding === 'gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  // Some servers send deflate bare, without its zlib header (RFC 9110, 8.4.1.2), whose first byte ends in 8.
  return (start & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

/** Packed bytes can be many and unpack to none: they are bounded, too. */
async function* counted(body: AsyncIterable<unknown>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytesOf(body)) {
    size += piece.length;
    if (size > limit) throw tooLarge(`its body has more than ${limit} bytes`, limit);
    yield piece;
  }
}

/** Streams of Node promise nothing about their pieces. */
async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) if (piece instanceof Uint8Array) yield piece;
}
