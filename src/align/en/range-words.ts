/** Words that join the last day of a stretch to its first: "from Monday until Friday", "2009–2016". */
export const RANGE_JOINS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '–', '—', '-']);

/** "between 2009 and 2016". */
export const BETWEEN = 'between';
export const AND = 'and';

/** "| beginning | in 2009 and | continuing | through 2016". */
export const STARTING: ReadonlySet<string> = new Set(['beginning', 'starting', 'from']);
export const CONTINUING: ReadonlySet<string> = new Set([
  'continuing',
  'ending',
  'lasting',
  'running',
  'concluding',
  'stretching',
]);
