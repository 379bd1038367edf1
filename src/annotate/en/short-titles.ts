/** Short forms of titles that never end a sentence, since a name follows: lower case, without their stop. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr rev gov sen rep gen col lt capt sgt cpl maj prof hon supt insp det msgr fr'.split(' '),
);
