import { wordSet } from '../../text/word-set.ts';

/** Deeds of which each has a place and an hour of its own: several of them are several events, where "attacks" and
 *  "explosions" are as often one. Plural forms. */
export const SINGLE_DEEDS: ReadonlySet<string> = wordSet(
  'shootings stabbings homicides killings slayings murders gunshots',
);

/** Happenings that are several events where a report tells them apart or counts them; many at once may also be what one storm
 *  did. Plural forms. */
export const SINGLE_MISHAPS: ReadonlySet<string> = wordSet(
  'incidents crashes accidents collisions wrecks drownings',
);

/** Words for such a deed. Lemmas; "have been shot" is taken for a noun at times. */
export const DEED_LEMMAS: ReadonlySet<string> = wordSet('shoot shot stab');

/** Words before such happenings by which they are told to be apart: "in | separate | shootings". */
export const APART_WORDS: ReadonlySet<string> = wordSet('separate unrelated different other various');

/** Words before such happenings for a place or a time that holds them all: "| city | shootings", "| weekend | homicides". */
export const ROUND_WORDS: ReadonlySet<string> = wordSet('city weekend overnight gun-related city-wide');

/** Nouns for many of a kind: "a | string | of shootings". Lemmas. */
export const SERIES_NOUNS: ReadonlySet<string> = wordSet('string rash spate wave flurry');

/** "| across | the city": words that lead to a place in which the happenings are strewn, and such places. */
export const STREWN_WORDS: ReadonlySet<string> = wordSet('across throughout around');
export const WIDE_PLACES: ReadonlySet<string> = wordSet('city state county country nation area region');
export const WIDE_ADVERBS: ReadonlySet<string> = wordSet(
  'citywide statewide nationwide countywide countrywide',
);

/** Words behind which a stretch of time begins, and times that are a stretch: "| since | Friday", "over the | weekend". */
export const STRETCH_LEADS: ReadonlySet<string> = wordSet('since from');
export const WEEKEND = 'weekend';
export const STRETCH_NOUNS: ReadonlySet<string> = wordSet('week month year');

/** "so | far | this | year", "| each | year": how a count of a whole year is told. */
export const COUNTED_SO_FAR = 'far';
export const EVERY_WORDS: ReadonlySet<string> = wordSet('each every per');
export const LONG_SPANS: ReadonlySet<string> = wordSet('year month');
export const THIS = 'this';
export const PAST_WORDS: ReadonlySet<string> = wordSet('past last');
