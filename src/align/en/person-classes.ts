/** Happenings that befall people, where nothing else is named. */
export const PERSON_CLASSES: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'casualty',
  'miss',
  'rescue',
  'evacuate',
  'arrest',
  'hospitalize',
]);
