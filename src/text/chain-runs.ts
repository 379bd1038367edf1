import type { Run } from './run.ts';

/** Runs looked back at from each run. Near a run few others begin, unless the text repeats itself. */
const LOOK_BACK = 32;

/** Equal numbers that `next` adds to a chain that ends with `run`; 0 where it does not follow within `reach`. */
function gain(run: Run, next: Run, reach: number): number {
  const gapA = next.a - run.a - run.length;
  const gapB = next.b - run.b - run.length;
  if (next.a <= run.a || next.b <= run.b || Math.max(gapA, gapB) > reach) return 0;
  return Math.max(0, next.length + Math.min(0, gapA, gapB));
}

/** For each run the equal numbers in the best chain that ends with it. */
function weighEnding(runs: readonly Run[], reach: number): number[] {
  const weights: number[] = [];
  for (const [i, run] of runs.entries()) {
    let best = run.length;
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j += 1) {
      const earlier = runs[j];
      const added = earlier === undefined ? 0 : gain(earlier, run, reach);
      if (added > 0) best = Math.max(best, (weights[j] ?? 0) + added);
    }
    weights.push(best);
  }
  return weights;
}

/** The same runs read from the end: what followed now precedes. */
function reversed(runs: readonly Run[]): Run[] {
  return runs.map(({ a, b, length }) => ({ a: -a - length, b: -b - length, length })).reverse();
}

/** For each run the equal numbers in the best chain through it: runs in the same order on both sides, no more than
 *  `reach` apart. A run in a long chain is in its true place; a longer one by itself may be chance.
 *  `runs` must be sorted by `a`; time linear in the runs. */
export function weighChains(runs: readonly Run[], reach: number): number[] {
  const ending = weighEnding(runs, reach);
  const starting = weighEnding(reversed(runs), reach).reverse();
  return runs.map((run, i) => (ending[i] ?? 0) + (starting[i] ?? 0) - run.length);
}
