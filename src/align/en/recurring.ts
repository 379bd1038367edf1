/** Happenings that befall the same participants again and again: two days for one of them are two happenings, even
 *  where the sentences are the same but for the date. */
export const RECURRING_CLASSES: ReadonlySet<string> = new Set([
  'meet', 'visit', 'protest', 'play', 'strike', 'shoot', 'explode', 'shake', 'flood', 'testify', 'report', 'confirm',
  'deny', 'disclose', 'decide', 'offer', 'pay', 'sell', 'supply', 'receive', 'earn',
]);
