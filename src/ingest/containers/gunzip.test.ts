import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BrokenInput } from '../broken-input.ts';
import { gunzip } from './gunzip.ts';

const WORDS = 'Nobody was hurt, the operator said. '.repeat(2000);

async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What comes out before the end or the trouble, and the trouble's code. */
async function unpack(
  packed: AsyncIterable<Uint8Array>,
): Promise<{ bytes: number; text: string; code: string | null }> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  let code: string | null = null;
  const onTrouble = (trouble: BrokenInput) => {
    code = trouble.code;
  };
  for await (const piece of gunzip(packed, onTrouble)) {
    bytes += piece.length;
    if (pieces.length < 100) pieces.push(piece);
  }
  return { bytes, text: Buffer.concat(pieces).toString(), code };
}

describe('gunzip', () => {
  it('unpacks one member and several', async () => {
    const packed = gzipSync(WORDS);
    expect(await unpack(inPieces(packed))).toMatchObject({ text: WORDS, code: null });
    expect(await unpack(inPieces(Buffer.concat([packed, packed]), 7))).toMatchObject({
      text: WORDS + WORDS,
      code: null,
    });
  });

  it('gives what stands before the end of a cut file', async () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * index * 31) % 251));
    const packed = gzipSync(noise, { level: 1 });
    const { bytes, code } = await unpack(inPieces(packed.subarray(0, packed.length >> 1)));
    expect(code).toBe('gzip-cut');
    expect(bytes).toBeGreaterThan(0);
  });

  it('says that a file is damaged', async () => {
    const packed = gzipSync(WORDS);
    packed.fill(0xff, 20, 40);
    expect((await unpack(inPieces(packed))).code).toBe('gzip-broken');
  });

  it('stops at a bomb', async () => {
    const packed = gzipSync(Buffer.alloc(120 * 1024 * 1024));
    const { bytes, code } = await unpack(inPieces(packed, 64 * 1024));
    expect(code).toBe('too-large');
    expect(bytes).toBeLessThan(60 * 1024 * 1024);
  });

  it('hands on what goes wrong with the file itself', async () => {
    const broken = (async function* (): AsyncGenerator<Uint8Array> {
      yield gzipSync(WORDS).subarray(0, 30);
      throw new Error('the disk is gone');
    })();
    await expect(unpack(broken)).rejects.toThrow('the disk is gone');
  });
});
