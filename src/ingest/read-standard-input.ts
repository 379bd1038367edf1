import { MAX_FILE_BYTES } from './limits.ts';

/** All of standard input, or its first bytes just past the limit of one file, so that the caller sees it is too large. */
export async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    const bytes: Uint8Array = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    pieces.push(bytes);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(pieces);
}
