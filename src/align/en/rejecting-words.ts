/** Words before a "not" that sets one number against another: "seven, and not five". */
export const BEFORE_REJECTED: ReadonlySet<string> = new Set([',', 'and', 'but', '-', '–', '—']);

/** Words between a number and the one that it took the place of. */
export const REPLACING_PAIRS: ReadonlySet<string> = new Set(['instead of', 'rather than']);

/** What opens such a clause: "the 31 that | had been | reported". */
export const HAD_BEEN: readonly [string, string] = ['had', 'been'];

/** How a figure was given that no longer holds: "had been | reported". */
export const GIVEN_WORDS: ReadonlySet<string> = new Set([
  'reported',
  'announced',
  'published',
  'given',
  'claimed',
  'stated',
]);
