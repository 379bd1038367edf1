/** Roles that are a charge or a deed, not an office: right before a name too they say who did it. */
export const DEED_ROLES: ReadonlySet<string> = new Set([
  'suspect',
  'defendant',
  'killer',
  'bomber',
  'hijacker',
  'driver',
]);

/** Concepts of nouns for one of a doer's own, who is counted in or not: "seven people, including his mother". */
export const KIN_CONCEPTS: ReadonlySet<string> = new Set([
  'mother',
  'father',
  'wife',
  'husband',
  'son',
  'daughter',
  'brother',
  'sister',
]);

/** Concepts of nouns for a part that one person plays in a story: where a report says who plays it, the noun means that
 *  person. "victim" and "witness" are none: there are many of them. */
export const ROLE_CONCEPTS: ReadonlySet<string> = new Set([
  ...DEED_ROLES,
  'pilot',
  'skipper',
  'captain',
  'mayor',
  'governor',
  'premier',
  'chancellor',
  'president',
  'king',
  'queen',
  'pope',
  'minister',
  'coach',
  'manager',
  'referee',
  'goalkeeper',
  'champion',
  'winner',
  'owner',
  'founder',
  'boss',
  'director',
  'principal',
  'judge',
  'prosecutor',
  'sheriff',
  'bishop',
  'author',
  'actor',
  'actress',
  'singer',
  'lawmaker',
  'candidate',
  'nominee',
]);

/** Words before a role by which another one is meant than the one known. */
export const OTHER_WORDS: ReadonlySet<string> = new Set([
  'another',
  'other',
  'second',
  'third',
  'former',
  'no',
  'any',
  'each',
  'every',
  'possible',
  'would-be',
  'next',
  'new',
  'then',
]);

/** Verbs that say who plays a role: "was identified as". */
export const NAMING_LEMMAS: ReadonlySet<string> = new Set(['identify', 'name', 'know']);

/** Pronouns for one person, lower case. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** Pronouns for one body, lower case. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set(['it']);
