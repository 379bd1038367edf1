/** Lemmas of verbs that only say that somebody spoke: what one "denied", "promised" or "reported" on a day is more. */
export const SAYING_LEMMAS: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'note',
  'explain',
  'remark',
]);

/** Lemmas of verbs by which an outlet passes on what it has heard. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(['report', 'quote', 'cite', 'write']);
