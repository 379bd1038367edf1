/** Short forms of titles that never end a sentence, since a name follows: lower case, without their stop. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr rev gov sen rep gen col lt capt sgt cpl maj prof hon supt insp det msgr fr'.split(' '),
);

/** Words that the tagger reads as short forms whenever a stop follows, while in lower case they are plain words. */
export const PLAIN_SHORT_FORMS: ReadonlySet<string> = new Set(
  'no in sat sun mar ill mass fig gal wash ore miss ark'.split(' '),
);
