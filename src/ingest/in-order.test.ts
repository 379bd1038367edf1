import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('keeps the order, whatever ends first, and never starts more than it may', async () => {
  const release: (() => void)[] = [];
  let under = 0;
  let most = 0;
  const results: number[] = [];
  const all = (async () => {
    const work = async (item: number) => {
      under += 1;
      most = Math.max(most, under);
      await new Promise<void>((resolve) => release.push(resolve));
      under -= 1;
      return item;
    };
    for await (const result of inOrder([1, 2, 3, 4, 5], 3, work)) results.push(result);
  })();
  // The one started last ends first.
  for (let turn = 0; turn < 50; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    release.pop()?.();
  }
  await all;
  expect(results).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(3);
});
