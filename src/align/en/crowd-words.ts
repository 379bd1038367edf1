import { wordSet } from '../../text/word-set.ts';

/** Nouns for those who took part: "put the | crowd | at 8,000", "the number of | strikers". Lemmas. */
export const CROWD_NOUNS: ReadonlySet<string> = wordSet(
  'crowd turnout attendance participant demonstrator protester marcher striker attendee',
);

/** What those who take part do. Lemmas. */
export const ATTENDING_LEMMAS: ReadonlySet<string> = wordSet(
  'attend march rally protest demonstrate gather turn join walk',
);

/** "took | part": the verb and what it takes. Lemmas. */
export const TAKING = 'take';
export const PART = 'part';

/** Nouns for those of whom any may take part. Lemmas. */
export const ANYBODY_NOUNS: ReadonlySet<string> = wordSet('person people member man woman figure');

/** What is done to the other side, of which each side has its own count: "34 drones were | launched". Lemmas. */
export const FIGHTING_LEMMAS: ReadonlySet<string> = wordSet('launch fire shoot intercept drop deploy send');
