/** Lemmas of verbs that only say that somebody spoke: what one "denied", "promised" or "reported" on a day is more. */
export const SAYING_LEMMAS: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'note',
  'explain',
  'remark',
]);
