/** Takes bytes off a stream by number or up to a mark, holding no more than is asked for and one piece. */
export interface ByteReader {
  /** The bytes before `mark`, which is taken too; null where it does not come within `limit` bytes: nothing is taken
   *  then. */
  readonly takeUntil: (mark: Uint8Array, limit: number) => Promise<Uint8Array | null>;
  /** The next `count` bytes, or fewer where the stream ends. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over up to `count` bytes and tells how many there were. */
  readonly skip: (count: number) => Promise<number>;
  /** The next bytes up to `count`, left in place. */
  readonly peek: (count: number) => Promise<Uint8Array>;
}

/** Reads a stream, which it alone may take. */
export function readBytes(stream: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let ended = false;

  /** Holds at least `count` bytes, or all that are left. */
  const hold = async (count: number) => {
    const pieces: Uint8Array[] = [held];
    let size = held.length;
    while (size < count && !ended) {
      const next = await iterator.next();
      if (next.done) ended = true;
      else {
        pieces.push(next.value);
        size += next.value.length;
      }
    }
    if (pieces.length > 1) held = Buffer.concat(pieces);
  };

  const take = async (count: number) => {
    await hold(count);
    const taken = held.subarray(0, count);
    held = held.subarray(taken.length);
    return taken;
  };

  return {
    take,
    takeUntil: async (mark, limit) => {
      // Twice as much every time: looking again at what was looked at stays linear.
      for (let window = 4096; ; window *= 2) {
        await hold(Math.min(window, limit));
        const at = held.subarray(0, limit).indexOf(mark);
        if (at >= 0) {
          const taken = await take(at + mark.length);
          return taken.subarray(0, at);
        }
        if (ended || window >= limit) return null;
      }
    },
    skip: async (count) => {
      let passed = 0;
      while (passed < count) {
        await hold(1);
        if (held.length === 0) break;
        passed += (await take(Math.min(held.length, count - passed))).length;
      }
      return passed;
    },
    peek: async (count) => {
      await hold(count);
      return held.subarray(0, count);
    },
  };
}
