import { wordSet } from '../../text/word-set.ts';
import { SPEAKER_NOUNS } from './source-nouns.ts';
import { SYNONYMS } from './synonyms.ts';

/** Further nouns with which news sentences open in the plural. */
const COMMON_NOUNS = wordSet(
  `bar bomb bridge bus camera camp carrier charge church city club cost council crew cut demand detective diver donor door
  engine exam farm farmer fee field fighter flight floor fund game guard guest gun hill hotel hour job knee ladder lawn
  leader letter light line list loan machine market mayor meal member message mine minister minute model mosque museum
  order organiser organizer owner parent park patient pension plane player pump queue rate raid reader record rescue river
  road roof sale school sensor service shelf siren site skier smoke soldier station street strike tank team tent ticket
  tree trial trip tunnel user village visitor volunteer voter wall wave wedding well window word wound`,
);

/** Plurals that are names as well: of people, places, teams and parties. */
const NAMES = wordSet(
  `banks brooks burns churches cities dyes fields hills hunts jobs laws marks masters mines mills models parks powers prices
  rivers rocks sales stones summers towns trees walls waters wells winters woods words bishops chiefs kings princes rangers
  brewers cardinals democrats republicans liberals conservatives independents socialists nationalists progressives
  populists moderates`,
);

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:^|[^u])man$/.test(noun) ? `${noun.slice(0, -2)}en` : `${noun}s`;
}

/** Plural, lower case → the noun. At the head of a sentence the tagger takes such a word for a name ("Residents fled"). */
export const OPENING_PLURALS: ReadonlyMap<string, string> = new Map(
  [...SPEAKER_NOUNS, ...SYNONYMS.keys(), ...COMMON_NOUNS]
    .map((noun): [string, string] => [plural(noun), noun])
    .filter(([form]) => !NAMES.has(form)),
);
