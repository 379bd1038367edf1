/** Words before the name of something that only serves as a measure: "the worst since Dagny", "weaker than Dagny". */
export const COMPARING_WORDS: ReadonlySet<string> = new Set([
  'since',
  'than',
  'like',
  'unlike',
  'as',
  'with',
  'to',
  'before',
]);
