/** Lemmas of verbs that only say that somebody spoke: what one "denied", "promised" or "reported" on a day is more. */
export const SAYING_LEMMAS: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'note',
  'explain',
  'remark',
]);

/** Those of them that tell a saying even where what was said is not told: "what he had said on Tuesday". */
export const MERE_SAYING: ReadonlySet<string> = new Set(['say', 'tell']);

/** Lemmas of verbs by which an outlet passes on what it has heard. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(['report', 'quote', 'cite', 'write']);

/** What a company reports of itself, which is news of its own: "reported a profit on Thursday". */
export const REPORTED_RESULTS: ReadonlySet<string> = new Set([
  'profit',
  'loss',
  'earnings',
  'income',
  'sales',
  'revenue',
  'results',
  'turnover',
]);
