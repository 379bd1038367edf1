/** Words that turn what a clause says into its opposite, wherever in it they stand: "not guilty", "without lifejackets". */
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
  'without',
  'rather than',
  'instead of',
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
