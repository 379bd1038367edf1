import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BrokenInput } from '../broken-input.ts';
import { MAX_EXPANSION, MAX_FILE_BYTES } from '../limits.ts';

/** What a gzip stream holds, several members one after the other as one. Throws `BrokenInput` in the stream: `gzip-cut`
 *  where it ends too early, `gzip-broken` where it is damaged, `too-large` where it unpacks like a bomb. What was
 *  unpacked before is handed out first. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  const counted = async function* () {
    for await (const piece of packed) {
      bytesIn += piece.length;
      yield piece;
    }
  };
  const source = Readable.from(counted(), { objectMode: false });
  const unpacked = createGunzip();
  // An error of the file or the connection must reach whoever reads, not only the parser of gzip.
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    for await (const piece of unpacked) {
      const bytes: Uint8Array = piece;
      bytesOut += bytes.length;
      if (bytesOut > MAX_FILE_BYTES && bytesOut > bytesIn * MAX_EXPANSION)
        throw new BrokenInput(
          'too-large',
          `stopped: every byte of it unpacks to more than ${MAX_EXPANSION}, as an archive does that was made to harm`,
        );
      yield bytes;
    }
  } catch (error) {
    throw gzipError(error);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

function gzipError(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR')
    return new BrokenInput('gzip-cut', 'the compressed file ends too early; what stands before is read');
  if (code.startsWith('Z_'))
    return new BrokenInput('gzip-broken', 'the compressed file is damaged; what stands before is read');
  return error;
}
