/** What kind of thing a noun says of a person; nouns of one kind are wordings of one answer. */
export const PROFILE_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    party: `democrat republican independent conservative liberal socialist labour green tory libertarian communist nationalist`,
    military: `soldier marine sailor airman veteran serviceman servicewoman reservist guardsman trooper paratrooper ranger
      officer-cadet`,
    home: `native resident`,
  }).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** Prepositions between a person and the place they are from: "Otto Brandt, of Norwell". */
export const FROM_WORDS: ReadonlySet<string> = new Set(['of', 'from']);

/** Nouns for a person of whom nothing is said but the place: "a Norwell man". */
export const PLAIN_PERSONS: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'person',
  'boy',
  'girl',
  'teenager',
  'native',
  'resident',
  'mother',
  'father',
]);

/** Heads that tell nothing of a person by which two reports could be seen to say the same. */
export const EMPTY_HEADS: ReadonlySet<string> = new Set([
  'one',
  'person',
  'man',
  'woman',
  'year',
  'time',
  'part',
  'kind',
  'victim',
  'thing',
  'other',
  'lot',
  'member',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'official',
]);

/** Verbs behind which "as" tells what somebody is: "served as a marine". */
export const SERVING_LEMMAS: ReadonlySet<string> = new Set(['serve', 'work']);

/** Words that say that somebody plays a part no more: "former minister". */
export const PAST_WORDS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'onetime',
  'erstwhile',
  'retired',
  'late',
]);
