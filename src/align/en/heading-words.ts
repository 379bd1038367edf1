/** Words that stand for the noun before them: a heading names the noun. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** Words that join a clause to another: a heading begins behind them. */
export const HEADING_OPENERS: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'because',
  'although',
  'though',
  'while',
  'whether',
  'so',
  'as',
  'where',
  'when',
  'after',
  'before',
  'since',
  'but',
  'with',
]);

/** First words of a heading that leave open who it is about. */
export const EMPTY_STARTS: ReadonlySet<string> = new Set(
  'to it its he his she her they their that this these those was were had has'.split(' '),
);
