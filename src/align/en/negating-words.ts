/** Words that turn what a clause says into its opposite, wherever in it they stand: "not guilty". */
export const NEGATING_WORDS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'cannot',
  'lack',
  'lacks',
  'lacked',
  'lacking',
  'fail',
  'fails',
  'failed',
  'failing',
]);

/** Words that say of what stands behind them alone that it was not so: "without lifejackets", "a fault rather than arson". */
export const EXCLUDING_WORDS: ReadonlySet<string> = new Set(['without', 'rather than', 'instead of']);

/** Names of concepts that exclude one another, both ways: equal figures of the one and of the other are two figures. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rise', 'drop'],
  ['rise', 'fall'],
  ['gain', 'loss'],
  ['win', 'lose'],
  ['open', 'close'],
  ['buy', 'sell'],
  ['accept', 'deny'],
  ['north', 'south'],
  ['east', 'west'],
];
