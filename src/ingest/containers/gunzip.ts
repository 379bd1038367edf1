import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BrokenInput } from '../broken-input.ts';
import { MAX_EXPANSION, MAX_FILE_BYTES } from '../limits.ts';

/** Takes what is wrong with a stream, which then ends. */
export type OnTrouble = (trouble: BrokenInput) => void;

/** What a gzip stream holds, several members one after the other as one. Where it ends too early (`gzip-cut`), is damaged
 *  (`gzip-broken`) or unpacks like a bomb (`too-large`), what was unpacked before is all there is, and `onTrouble` is
 *  told. */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  onTrouble: OnTrouble,
): AsyncGenerator<Uint8Array> {
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
      if (bytesOut > MAX_FILE_BYTES && bytesOut > bytesIn * MAX_EXPANSION) {
        const message = `stopped: every byte of it unpacks to more than ${MAX_EXPANSION}, as an archive does that was made to harm`;
        onTrouble(new BrokenInput('too-large', message));
        return;
      }
      yield bytes;
    }
  } catch (error) {
    const trouble = gzipTrouble(error);
    if (trouble === null) throw error;
    onTrouble(trouble);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

function gzipTrouble(error: unknown): BrokenInput | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR')
    return new BrokenInput('gzip-cut', 'the compressed file ends too early; what stands before is read');
  if (code.startsWith('Z_'))
    return new BrokenInput('gzip-broken', 'the compressed file is damaged; what stands before is read');
  return null;
}
