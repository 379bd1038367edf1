/** Words before a "not" that sets one number against another: "seven, and not five". */
export const BEFORE_REJECTED: ReadonlySet<string> = new Set([',', 'and', 'but', '-', '–', '—']);

/** Words between a number and the one that it took the place of. */
export const REPLACING_PAIRS: ReadonlySet<string> = new Set(['instead of', 'rather than']);

/** What such a clause has before its verb: "the 31 that | had | been reported", "the 3.4 million it | first | reported". */
export const BEFORE_GIVEN: ReadonlySet<string> = new Set([
  'had',
  'first',
  'initially',
  'originally',
  'previously',
]);

/** How a figure was given that no longer holds: "had been | reported". */
export const GIVEN_WORDS: ReadonlySet<string> = new Set([
  'reported',
  'announced',
  'published',
  'given',
  'claimed',
  'stated',
  'estimated',
  'forecast',
]);

/** Lemmas of verbs by which somebody says what he did not say before: "conceded that it took six minutes, and not two". */
export const CONCEDING_LEMMAS: ReadonlySet<string> = new Set(['acknowledge', 'admit', 'concede', 'confess']);

/** Words by which a number given before is called a mistake. */
export const MISTAKEN_WORDS: ReadonlySet<string> = new Set([
  'wrong',
  'mistaken',
  'mistake',
  'error',
  'incorrect',
  'inaccurate',
  'misinformed',
]);

/** "A figure of 30 dead is | false |." */
export const FALSE_WORDS: ReadonlySet<string> = new Set([
  'false',
  'untrue',
  'wrong',
  'incorrect',
  'fake',
  'invented',
]);
