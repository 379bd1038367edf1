import { Tinypool } from 'tinypool';
import type { RawArticle } from '../../model/article.ts';
import { inBatches } from './in-batches.ts';
import { mapInOrder } from './in-order.ts';

/** Characters that are done before other threads are started: each takes half a second to load its language model,
 *  which a hundred articles are not worth. */
const CHARACTERS_ALONE = 1_000_000;

/** Characters read together without threads: one kind of work for many articles at a time is done faster than all kinds
 *  for each, and this is read in a second. */
const BATCH_ALONE = 250_000;

/** Characters that go to a thread at once: against the work on them the way there and back is nothing. */
const BATCH_CHARACTERS = 100_000;

/** Batches under way for each thread: one it works on, one that waits for it. */
const BATCHES_A_THREAD = 2;

/** Does work on a stream of reports in `threads` threads (1: in this one); order in, order out, and the same results
 *  whatever their number. A bounded number of reports is held. `work` is one of the functions that `report-worker.ts`
 *  names: a thread finds it there by its name. */
export async function* mapReports<Row>(
  reports: AsyncGenerator<RawArticle>,
  threads: number,
  work: (reports: readonly RawArticle[]) => readonly Row[],
): AsyncGenerator<Row> {
  let alone = threads > 1 ? CHARACTERS_ALONE : Infinity;
  let batch: RawArticle[] = [];
  let gathered = 0;
  while (alone > 0) {
    const next = await reports.next();
    if (next.done !== true) {
      batch.push(next.value);
      gathered += lengthOf(next.value);
      if (gathered < BATCH_ALONE) continue;
    }
    if (batch.length > 0) yield* work(batch);
    if (next.done === true) return;
    alone -= gathered;
    batch = [];
    gathered = 0;
  }
  const filename = new URL('./report-worker.js', import.meta.url).href;
  const pool = new Tinypool({
    filename,
    name: work.name,
    minThreads: threads,
    maxThreads: threads,
  });
  const inThread = (batch: readonly RawArticle[]): Promise<readonly Row[]> => pool.run(batch);
  try {
    const batches = inBatches(reports, BATCH_CHARACTERS, lengthOf);
    for await (const rows of mapInOrder(batches, threads * BATCHES_A_THREAD, inThread)) yield* rows;
  } finally {
    await pool.destroy();
  }
}

const lengthOf = ({ content }: RawArticle): number => content.text.length;
