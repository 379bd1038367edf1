/** Month names and abbreviations, lower-cased, longest first so that an alternation takes the whole word. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['sept', 9],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Weekday names and abbreviations, lower-cased, longest first. */
export const WEEKDAYS: readonly string[] = [
  'wednesday',
  'thursday',
  'saturday',
  'tuesday',
  'monday',
  'friday',
  'sunday',
  'thurs',
  'tues',
  'thur',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
];

/** Words by which a date is said to be that of publication. */
export const PUBLISHED = /publi|posted|created|issued|first seen/i;

/** Words by which a date is said to be that of a change; "corrected" and "edited" are changes, too. */
export const UPDATED = /updat|modif|revis|\b(?:last )?edited\b|corrected/i;
