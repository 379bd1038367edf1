import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { BrokenInput } from '../broken-input.ts';
import { MAX_EXPANSION } from '../limits.ts';

/** Unpacked bytes up to which no file is a bomb, however well it packs: a page of blanks packs 1000 times. */
const HARMLESS_BYTES = 1024 * 1024;

/** The bytes of one entry, stored or deflated. Throws `BrokenInput` in the stream: `too-large` where it unpacks like a
 *  bomb, `zip-broken` where it is damaged or its size is not the one the directory states. */
export async function* unpackEntry(file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    const packed = await file.openReadStreamPromise(entry, { decodeFileData: false });
    const unpacked = entry.isCompressed() ? pipeline(packed, createInflateRaw(), () => {}) : packed;
    for await (const piece of unpacked) {
      const bytes: Uint8Array = piece;
      size += bytes.length;
      if (size > entry.uncompressedSize) throw new Error('it is larger than the archive says');
      if (size > HARMLESS_BYTES && size > entry.compressedSize * MAX_EXPANSION)
        throw new BrokenInput(
          'too-large',
          `stopped: every byte of it unpacks to more than ${MAX_EXPANSION}, as an archive does that was made to harm`,
        );
      yield bytes;
    }
    if (size < entry.uncompressedSize) throw new Error('it is smaller than the archive says');
  } catch (error) {
    if (error instanceof BrokenInput) throw error;
    const why = error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
    throw new BrokenInput('zip-broken', `it cannot be unpacked: ${why}`);
  }
}
