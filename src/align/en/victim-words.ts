import { wordSet } from '../../text/word-set.ts';

/** Nouns for one person, by sex where they tell it: two people of two sexes are two. Lemmas. */
export const PERSON_SEXES: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...[
    ...wordSet(
      'man boy father son brother uncle nephew husband boyfriend grandfather grandson gentleman male',
    ),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...wordSet(
      'woman girl mother daughter sister aunt niece wife girlfriend grandmother granddaughter lady female waitress',
    ),
  ].map((word) => [word, 'female'] as const),
  ...[
    ...wordSet(
      `person victim child teen teenager toddler baby infant youth kid student pupil teacher officer policeman deputy
       trooper soldier guard driver passenger pedestrian cyclist motorcyclist resident worker employee clerk cashier owner
       customer suspect gunman shooter attacker intruder robber burglar bystander neighbor neighbour friend cousin spouse
       patient doctor nurse firefighter pilot player adult juvenile minor patron tourist hiker climber swimmer skier fisherman
       miner farmer singer rapper musician inmate prisoner detainee veteran marine sailor journalist reporter old`,
    ),
  ].map((word) => [word, null] as const),
]);

/** Verbs whose subject is who died. Lemmas. */
export const DYING_LEMMAS: ReadonlySet<string> = wordSet('die perish succumb drown');

/** Words by which somebody is said to be dead: "was pronounced dead". */
export const DEAD_WORDS: ReadonlySet<string> = wordSet('dead deceased');

/** Words with which a shooting or a blow killed: "fatally shot", "stabbed to death". */
export const FATAL_WORDS: ReadonlySet<string> = wordSet('fatally death dead');

/** Verbs by which somebody is hurt, unless it killed them. Lemmas. */
export const HURTING_LEMMAS: ReadonlySet<string> = wordSet(
  'shoot stab wound injure hurt hospitalize hospitalise strike hit',
);

/** Nouns that tell of somebody's death: "the death of", "her killing". Lemmas. */
export const DEATH_NOUNS: ReadonlySet<string> = wordSet('death murder killing slaying homicide');

/** Words before a person who is one more than those told of before. */
export const FURTHER_WORDS: ReadonlySet<string> = wordSet('another other second third fourth fifth sixth');

/** Objects that are the subject again: "shot himself". */
export const REFLEXIVES: ReadonlySet<string> = wordSet('himself herself themself self');

/** "gunshot wound", "bullet wounds", "stab injury": what made the wound, and the wound. */
export const WOUND_MAKERS: ReadonlySet<string> = wordSet(
  'gunshot bullet handgun shotgun stab knife shrapnel burn head',
);
export const WOUND_NOUNS: ReadonlySet<string> = wordSet('wound wounds injury injuries');

/** Of the verbs by which somebody is hurt, those that leave no doubt. */
export const WOUNDING_LEMMAS: ReadonlySet<string> = wordSet('shoot stab graze');
