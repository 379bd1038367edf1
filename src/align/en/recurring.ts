/** Happenings that befall the same participants again and again: two days for one of them are two happenings, even
 *  where the sentences are the same but for the date. */
export const RECURRING_CLASSES: ReadonlySet<string> = new Set([
  'meet',
  'visit',
  'protest',
  'play',
  'strike',
  'shoot',
  'explode',
  'shake',
  'flood',
  'testify',
  'report',
  'confirm',
  'deny',
  'disclose',
  'decide',
  'offer',
  'pay',
  'sell',
  'supply',
  'receive',
  'earn',
]);

/** What strikes and what comes of it: "the shooting on Friday", "five were killed on Friday", "what happened on Friday"
 *  date one disaster. Classes, and lemmas of words for any happening. */
export const DISASTER_CLASSES: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'shoot',
  'strike',
  'stab',
  'explode',
  'burn',
  'crash',
  'collapse',
  'flood',
  'shake',
  'happen',
  'occur',
  'unfold',
  'incident',
  'tragedy',
  'disaster',
  'accident',
]);
