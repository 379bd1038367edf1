import { wordSet } from '../../text/word-set.ts';
/** Words that add to an earlier number and are no part of what is counted. */
export const ADDITIONAL_WORDS: ReadonlySet<string> = wordSet(
  'more other others another additional further extra',
);

/** Outcomes that befall people: where nothing else is named, people are what is counted. */
export const PERSONAL_EVENTS: ReadonlySet<string> = wordSet(
  'kill wound casualty miss arrest charge convict rescue hospitalize evacuate sicken shoot',
);

/** Outcome words that stand behind a number as its whole predicate: "five dead", "Six Injured". */
export const OUTCOME_WORDS: ReadonlySet<string> = wordSet(
  'dead killed slain wounded injured hurt missing arrested detained displaced homeless hospitalised hospitalized unaccounted trapped stranded rescued saved sickened infected drowned evacuated deceased shot stabbed charged jailed',
);

/** Verbs that only lead to the outcome: "were reported dead", "was found to have died", "remain missing". */
export const LINK_VERBS: ReadonlySet<string> = wordSet(
  'be have get report confirm find leave fear believe presume think know say estimate declare pronounce remain feel list seem appear understand expect suspect consider become describe count do go rush take bring lie',
);

/** Verbs that need no object to say what befell their subject. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = wordSet(
  'die perish drown succumb disappear vanish flee fall march protest demonstrate rally riot gather meet vote resign quit retire travel crash collide derail capsize sink collapse explode burn surrender defect withdraw retreat survive escape arrive attend suffer participate join turn take go',
);

/** Nouns that name a count of the dead, wounded or missing: the class they stand for, or null for any. */
export const TOLL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['toll', 'kill'],
  ['death', 'kill'],
  ['fatality', 'kill'],
  ['casualty', 'casualty'],
  ['injury', 'wound'],
  ['injured', 'wound'],
  ['wounded', 'wound'],
  ['dead', 'kill'],
]);

/** Nouns before "of" that carry no more than the number: "the number of", "a group of". */
export const CARRIERS: ReadonlySet<string> = wordSet(
  'number total toll figure count tally estimate sum amount group team crowd pair set range majority rest handful couple string list average minimum maximum record',
);

/** Words at which a counted phrase ends though the tagger calls them nouns or adjectives. */
export const PHRASE_ENDS: ReadonlySet<string> = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last this next early late january february april june july
   august september october november december ago later earlier each apiece per found according total overall due`,
);

/** Nouns before "of" and a bare number, and what is counted then: "a workforce of 31,000", "a crowd of 500". */
export const GROUP_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['workforce', 'worker'],
  ['staff', 'worker'],
  ['population', 'people'],
  ['crowd', 'people'],
  ['audience', 'people'],
  ['turnout', 'people'],
  ['army', 'soldier'],
  ['force', 'soldier'],
  ['garrison', 'soldier'],
  ['fleet', 'ship'],
  ['crew', 'member'],
  ['membership', 'member'],
]);
