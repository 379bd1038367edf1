/** Adverbs that say that something holds at the hour of writing. */
export const STILL_WORDS: ReadonlySet<string> = new Set(['still', 'currently']);

/** Verbs of things as they stand. */
export const STANDING_LEMMAS: ReadonlySet<string> = new Set([
  'remain',
  'stay',
  'wait',
  'await',
  'stand',
  'languish',
]);

/** Happenings whose count is of those they hold for at the hour of writing. */
export const STANDING_CLASSES: ReadonlySet<string> = new Set(['miss']);

/** What one is in, on, under or without for a while: "in hospital", "without power", "under quarantine". */
export const STATE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'in',
    new Set([
      'hospital',
      'custody',
      'detention',
      'quarantine',
      'shelter',
      'care',
      'condition',
      'queue',
      'line',
      'dark',
    ]),
  ],
  ['on', new Set(['strike', 'ventilator', 'hold', 'alert'])],
  ['under', new Set(['quarantine', 'guard', 'water', 'rubble'])],
  [
    'without',
    new Set([
      'power',
      'electricity',
      'water',
      'heating',
      'heat',
      'gas',
      'internet',
      'service',
      'supply',
      'contact',
    ]),
  ],
]);

/** Concepts of verbs by which what was lacking is there again. */
export const RESTORING: ReadonlySet<string> = new Set(['restore', 'reconnect', 'resume', 'return']);
