import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBatches } from './in-batches.ts';
import { mapInOrder } from './in-order.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

/** Ends after that many turns of the event loop. */
async function after<T>(turns: number, value: T): Promise<T> {
  for (let i = 0; i < turns; i += 1) await turn();
  return value;
}

test('results come in the order of the items, and never more than the limit are under way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(4), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (turns, limit) => {
        let underWay = 0;
        let most = 0;
        const results = await all(
          mapInOrder(from([...turns.entries()]), limit, async ([i, n]) => {
            underWay += 1;
            most = Math.max(most, underWay);
            await after(n, null);
            underWay -= 1;
            return i;
          }),
        );
        expect(results).toEqual([...turns.keys()]);
        expect(most).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 30, seed: 1 },
  );
});

test('a failure ends it in its turn, after the results before it', async () => {
  const seen: number[] = [];
  const work = async (i: number) => {
    if (i === 2) throw new Error('no luck');
    return after(3 - i, i);
  };
  const run = async () => {
    for await (const i of mapInOrder(from([0, 1, 2, 3]), 4, work)) seen.push(i);
  };
  await expect(run()).rejects.toThrow('no luck');
  expect(seen).toEqual([0, 1]);
});

test.each([
  { weights: [], batches: [] },
  { weights: [1, 1], batches: [[1, 1]] },
  { weights: [3, 1, 2, 9, 1], batches: [[3], [1, 2], [9], [1]] },
])('items that weigh $weights are gathered to 3 or more', async ({ weights, batches }) => {
  expect(await all(inBatches(from(weights), 3, (weight) => weight))).toEqual(batches);
});
