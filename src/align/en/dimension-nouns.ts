import { wordSet } from '../../text/word-set.ts';

/** Nouns for what is measured, by the units that measure it: "had put the | speed | at 92". Lemmas; names of units. */
export const DIMENSION_UNITS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['speed', new Set(['kilometre per hour', 'mile per hour', 'metre per second', 'knot'])],
  ['weight', new Set(['metric ton', 'kilogram', 'pound', 'gram'])],
  ...['length', 'height', 'width', 'depth', 'level', 'distance'].map(
    (noun) => [noun, new Set(['metre', 'centimetre', 'kilometre', 'foot', 'inch', 'mile'])] as const,
  ),
  ['area', new Set(['hectare', 'acre', 'square kilometre', 'square mile', 'square metre'])],
]);

/** "The union | disputed | that": verbs by which what was just told is denied. Lemmas. */
export const DISPUTING_LEMMAS: ReadonlySet<string> = wordSet('dispute deny reject contradict');

/** What they deny. */
export const POINTING_BACK: ReadonlySet<string> = wordSet('that this it');
