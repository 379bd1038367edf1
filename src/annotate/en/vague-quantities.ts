import type { VagueBand } from '../quantities/words.ts';

// Version 1 of the table. A changed band is a new version and a line in CHANGELOG.md: it changes what stored figures mean.

/** Plurals that stand alone or before "of": "dozens", "thousands of people".
 *  Upper ends stop where the next word would be used; lower ends are generous, for writers say "thousands"
 *  from little over one thousand on. */
export const VAGUE_PLURALS: ReadonlyMap<string, VagueBand> = new Map([
  ['dozens', { low: 24, high: 99 }],
  ['scores', { low: 40, high: 99 }],
  ['tens', { low: 20, high: 99 }],
  ['hundreds', { low: 100, high: 999 }],
  ['thousands', { low: 1_000, high: 9_999 }],
  ['lakhs', { low: 100_000, high: 999_999 }],
  ['millions', { low: 1e6, high: 9_999_999 }],
  ['crores', { low: 1e7, high: 99_999_999 }],
  ['billions', { low: 1e9, high: 9_999_999_999 }],
  ['trillions', { low: 1e12, high: 9_999_999_999_999 }],
]);

/** "tens of thousands", "hundreds of millions": what the first word multiplies the second by. */
export const VAGUE_MULTIPLES: ReadonlyMap<string, VagueBand> = new Map([
  ['tens', { low: 10, high: 100 }],
  ['hundreds', { low: 100, high: 1_000 }],
  ['thousands', { low: 1_000, high: 10_000 }],
]);

/** Words before a plural noun or a scale: "several people", "a few thousand". */
export const VAGUE_DETERMINERS: ReadonlyMap<string, VagueBand> = new Map([
  ['several', { low: 3, high: 9 }],
  ['a few', { low: 3, high: 7 }],
  ['a couple', { low: 2, high: 3 }],
  ['a handful', { low: 3, high: 6 }],
]);
