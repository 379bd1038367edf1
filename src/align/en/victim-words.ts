import { wordSet } from '../../text/word-set.ts';

/** Nouns for one person, by sex where they tell it: two people of two sexes are two. Lemmas. */
export const PERSON_SEXES: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...[
    ...wordSet(
      'man boy father dad son brother uncle nephew husband boyfriend grandfather grandpa grandson gentleman male stepfather stepson ex-husband ex-boyfriend fiance fiancé',
    ),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...wordSet(
      'woman girl mother mom mum daughter sister aunt niece wife girlfriend grandmother grandma granddaughter lady female waitress stepmother stepdaughter ex-wife ex-girlfriend fiancee fiancée',
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

/** Verbs of phrases by which somebody dies: "passed away". Lemmas. */
export const PASSING_LEMMAS: ReadonlySet<string> = wordSet('pass');

/** Words by which somebody is said to be dead: "was pronounced dead". */
export const DEAD_WORDS: ReadonlySet<string> = wordSet('dead deceased');

/** Words with which a shooting or a blow killed: "fatally shot", "stabbed to death". */
export const FATAL_WORDS: ReadonlySet<string> = wordSet('fatally death dead');

/** Verbs that join a blow to say that it killed: "shot and killed". Lemmas. */
export const KILLING_LEMMAS: ReadonlySet<string> = wordSet('kill murder slay');

/** Verbs by which somebody is hurt, unless it killed them. Lemmas. */
export const HURTING_LEMMAS: ReadonlySet<string> = wordSet(
  'shoot stab graze wound injure hurt hospitalize hospitalise strike hit',
);

/** Words by which a headline tells of a death. */
export const HEADLINE_DEATHS: ReadonlySet<string> = wordSet(
  'dies died dead death deaths deadly killed kills killing fatal fatally homicide murder slain slaying',
);

/** Nouns that tell of somebody's death: "the death of", "her killing". Lemmas. */
export const DEATH_NOUNS: ReadonlySet<string> = wordSet('death murder killing slaying homicide body');

/** Words before a person who is one more than those told of before. */
export const FURTHER_WORDS: ReadonlySet<string> = wordSet('another other second third fourth fifth sixth');

/** Objects that are the subject again: "shot himself". */
export const REFLEXIVE_SEXES: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['himself', 'male'],
  ['herself', 'female'],
  ['themself', null],
  ['self', null],
]);

/** Whose life it is: "took his own life"; whom a pronoun means. */
export const PRONOUN_SEXES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Nouns for people of whom a report counts several. Lemmas. */
export const GROUP_NOUNS: ReadonlySet<string> = wordSet(
  'person people individual human other member relative sibling twin parent bandmate colleague coworker body dead life bystander',
);

/** Of these, those for whoever it may be. Lemmas. */
export const ANYONE_NOUNS: ReadonlySet<string> = wordSet(
  'person people individual human victim other body dead life relative member',
);

/** Nouns for a grown-up, and for a child. Lemmas. */
export const ADULT_NOUNS: ReadonlySet<string> = wordSet(
  `man woman adult father mother uncle aunt husband wife grandfather grandmother gentleman lady boyfriend girlfriend ex-husband ex-wife ex-boyfriend ex-girlfriend dad mom stepfather stepmother teacher
   officer policeman deputy trooper soldier guard clerk cashier owner gunman robber burglar spouse doctor nurse firefighter
   veteran marine parent`,
);
export const CHILD_NOUNS: ReadonlySet<string> = wordSet('child boy girl toddler baby infant kid');

/** "gunshot wound", "bullet wounds", "stab injury": what made the wound, and the wound. */
export const WOUND_MAKERS: ReadonlySet<string> = wordSet(
  'gunshot shot bullet handgun shotgun stab knife shrapnel burn head',
);
export const WOUND_NOUNS: ReadonlySet<string> = wordSet('wound wounds injury injuries');

/** Of the verbs by which somebody is hurt, those that leave no doubt. */
export const WOUNDING_LEMMAS: ReadonlySet<string> = wordSet('shoot stab graze hospitalize hospitalise');

/** What hits people: "was struck by a stray bullet". Lemmas. */
export const MISSILE_NOUNS: ReadonlySet<string> = wordSet('bullet gunfire gunshot shot pellet shrapnel');

/** Words before a happening that did not come about: "attempted murder". */
export const ATTEMPT_WORDS: ReadonlySet<string> = wordSet('attempted');

/** "was | going | to kill": words before an infinitive for what somebody had in mind. Lemmas. */
export const INTENT_LEMMAS: ReadonlySet<string> = wordSet(
  'go want wish try attempt plan intend threaten mean hope ready',
);

/** Words behind a number of blows: "shot three times". */
export const TIMES_WORDS: ReadonlySet<string> = wordSet('times');

/** Words by which a report says that somebody died by their own hand. */
export const SUICIDE_NOUNS: ReadonlySet<string> = wordSet('suicide suicides murder-suicide');

/** How a death by one's own hand is told: the last word, the word before it (null: any), the verbs. */
export const OWN_DEATHS: ReadonlyMap<string, readonly [before: string | null, verbs: ReadonlySet<string>]> =
  new Map([
    ['himself', ['on', wordSet('turn')]],
    ['herself', ['on', wordSet('turn')]],
    ['suicide', [null, wordSet('commit')]],
    ['life', ['own', wordSet('take')]],
  ]);

/** "in critical condition" */
export const CONDITION_NOUNS: ReadonlySet<string> = wordSet('condition');

/** How those in hospital are: "in critical condition". */
export const CONDITION_WORDS: ReadonlySet<string> = wordSet(
  'critical serious stable fair good grave guarded extremely',
);

/** Spans of time after which a thing "ago" is another story. Lemmas. */
export const LONG_UNITS: ReadonlySet<string> = wordSet('month year decade');

/** Words before the ages of several people: "ages 11 and 16". */
export const AGE_HEADS: ReadonlySet<string> = wordSet('age ages aged');

/** Words before an ordinal by which nobody of a row is meant but one more. */
export const INDEFINITE_ARTICLES: ReadonlySet<string> = wordSet('a an');

/** Nouns by which one young person may be called in turn. Lemmas. */
export const YOUNG_NOUNS: ReadonlySet<string> = wordSet(
  'boy girl child kid son daughter teen teenager youth student pupil toddler baby infant',
);
