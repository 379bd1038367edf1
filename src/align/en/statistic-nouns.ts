/** Concepts of nouns for cases that are counted over a place and a time which the sentence need not name. */
export const STATISTIC_NOUNS: ReadonlySet<string> = new Set([
  'homicide',
  'murder',
  'killing',
  'slaying',
  'shoot',
  'shooting',
  'robbery',
  'burglary',
  'assault',
  'rape',
  'crime',
]);
