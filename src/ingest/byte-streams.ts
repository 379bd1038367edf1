import { BrokenInput } from './broken-input.ts';

/** The first bytes of a stream, and the stream with them put back. */
export interface Peeked {
  readonly head: Uint8Array;
  /** The head is all there is. */
  readonly whole: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Closes the file or the connection behind the stream, read or not. */
  readonly close: () => Promise<void>;
}

/** Reads at least `count` bytes, or all there are, without losing them. The stream may then be taken once. */
export async function peek(stream: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  while (size < count && !whole) {
    const next = await iterator.next();
    if (next.done) whole = true;
    else {
      pieces.push(next.value);
      size += next.value.length;
    }
  }
  const head = Buffer.concat(pieces);
  const close = async () => {
    await iterator.return?.();
  };
  return { head, whole, bytes: putBack(head, whole, iterator), close };
}

async function* putBack(
  head: Uint8Array,
  whole: boolean,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  if (whole) return;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

/** All bytes of a stream. Throws `BrokenInput` (`too-large`) past `limit`; what follows is then not read. */
export async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size > limit)
      throw new BrokenInput('too-large', `skipped: it has more than the ${limit} bytes that are read`);
  }
  return Buffer.concat(pieces);
}

/** A stream of one piece. */
export async function* once<Piece>(piece: Piece): AsyncGenerator<Piece> {
  yield piece;
}
