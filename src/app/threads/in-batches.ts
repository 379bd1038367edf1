/** Gathers items until a batch weighs `weight` or more; the last one may weigh less, none is empty. */
export async function* inBatches<T>(
  source: AsyncIterable<T>,
  weight: number,
  weigh: (item: T) => number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let gathered = 0;
  for await (const item of source) {
    batch.push(item);
    gathered += weigh(item);
    if (gathered < weight) continue;
    yield batch;
    batch = [];
    gathered = 0;
  }
  if (batch.length > 0) yield batch;
}
