import type { Found } from '../found.ts';
import type { Place } from '../source.ts';
import { TableReader } from './table-reader.ts';

export { looksLikeTable } from './table-head.ts';

/** Bytes that are split into rows at once. */
const BLOCK_BYTES = 1024 * 1024;

/** Reads a table of any length, as it comes in: one article a row, its fields called as its first row says, parted by
 *  commas, semicolons or tabs. Rows that hold no article are notes with their line; too few cells are read as far as they
 *  go, cells too many are left out. */
export async function* readCsv(pieces: AsyncIterable<string>, place: Place): AsyncGenerator<Found> {
  const table = new TableReader(place);
  let held: Buffer[] = [];
  let [size, wanted] = [0, BLOCK_BYTES];
  for await (const bytes of inBlocks(pieces)) {
    held.push(bytes);
    size += bytes.length;
    if (size < wanted) continue;
    const rest = yield* table.read(Buffer.concat(held), false);
    held = [rest];
    // What is left grows to twice its size before it is split again, so that a long row is not split again and again.
    [size, wanted] = [rest.length, Math.max(BLOCK_BYTES, rest.length * 2)];
  }
  yield* table.read(Buffer.concat(held), true);
  yield* table.end();
}

async function* inBlocks(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece);
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES) yield bytes.subarray(at, at + BLOCK_BYTES);
  }
}
