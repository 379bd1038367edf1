/** Words for organs of a state. "X's intelligence", "X's defence ministry" and the capital's name all speak for X. */
export const STATE_WORDS: ReadonlySet<string> = new Set([
  'government', 'intelligence', 'ministry', 'minister', 'official', 'officials', 'military', 'army', 'agency', 'agencies', 'service', 'services',
  'authorities', 'authority', 'defence', 'defense', 'foreign', 'interior', 'state', 'president', 'presidency', 'spokesman', 'spokeswoman',
  'spokesperson', 'command', 'staff', 'joint', 'chiefs', 'of', 'general', 'national', 'senior', 'spy', 'security', 'department', 'cabinet', 'office',
]);

/** Small words without weight in a source's name. */
export const NAME_FILLERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and', '’s', "'s", 's', 'its', 'their', 'his', 'her', 'of', 'for']);
