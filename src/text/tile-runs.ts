import { weighChains } from './chain-runs.ts';
import type { Run } from './run.ts';

/** Lengths and limits of a tiling. */
export interface Tiling {
  /** Lengths of the two sequences. */
  readonly lengthA: number;
  readonly lengthB: number;
  /** The shortest tile. */
  readonly least: number;
  /** How far apart two runs may lie that speak for each other. */
  readonly reach: number;
}

/** Chooses from `runs` (sorted by `a`) so that no position of either side is used twice: those in the longest chains
 *  first, then the longest, and of the others what is left, if it is long enough ("greedy string tiling": Wise, 1993,
 *  who takes the longest run first; but a chance run may be longer than one piece of an edited sentence). Sorted by `a`. */
export function tileRuns(runs: readonly Run[], { lengthA, lengthB, least, reach }: Tiling): Run[] {
  const chains = weighChains(runs, reach);
  const ranked = runs
    .map((run, i) => ({ run, chain: chains[i] ?? 0 }))
    .sort(
      (x, y) => y.chain - x.chain || y.run.length - x.run.length || x.run.a - y.run.a || x.run.b - y.run.b,
    );
  const usedA = new Uint8Array(lengthA);
  const usedB = new Uint8Array(lengthB);
  const tiles: Run[] = [];
  const lay = (tile: Run): void => {
    if (tile.length < least) return;
    usedA.fill(1, tile.a, tile.a + tile.length);
    usedB.fill(1, tile.b, tile.b + tile.length);
    tiles.push(tile);
  };
  for (const { run } of ranked) {
    let free = 0;
    for (let k = 0; k < run.length; k += 1) {
      if (usedA[run.a + k] === 0 && usedB[run.b + k] === 0) free += 1;
      else {
        lay({ a: run.a + k - free, b: run.b + k - free, length: free });
        free = 0;
      }
    }
    lay({ a: run.a + run.length - free, b: run.b + run.length - free, length: free });
  }
  return tiles.sort((x, y) => x.a - y.a || x.b - y.b);
}
