import { wordSet } from '../../text/word-set.ts';

/** "84,000 of | its heaters": words for whose a thing is. */
export const POSSESSIVES: ReadonlySet<string> = wordSet('its their his her our my your');

/** "three of | those": words that point at what was named before. */
export const POINTING_PLURALS: ReadonlySet<string> = wordSet('those these');

/** Nouns for how often something happens, and for what hits people: what they count befell nobody. Lemmas. */
export const OCCASION_NOUNS: ReadonlySet<string> = wordSet('time occasion gunshot shot bullet');

/** Nouns with which an ordinal is the name of a class or a place: "second-degree murder", "third-class mail", "the third
 *  floor". Lemmas. */
export const GRADE_NOUNS: ReadonlySet<string> = wordSet('degree class grade rate floor storey');

/** "nine adults | and | three children": what stands between the numbers of a list. */
export const LISTING_WORDS: ReadonlySet<string> = wordSet('and ,');

/** What is left of a thing that was done away with: "900 job losses". Lemmas. */
export const LOSS_NOUNS: ReadonlySet<string> = wordSet('loss cut');

/** "the toll rose to 33" counts people though the report may have no word for them: the concept of that word. */
export const PEOPLE = 'people';
export const UNSPOKEN_NOUNS: ReadonlyMap<string, string> = new Map([[PEOPLE, 'person']]);

/** Forms of "be" by which a name is told from its age: "Ada Lee is a 42-year-old". */
export const BEING_FORMS: ReadonlySet<string> = wordSet('is was');

/** Prepositions that say where it happened, and the one that says where they came from: two parts of a whole. */
export const WHERE_WORDS: ReadonlySet<string> = wordSet('in at from');
export const ORIGIN_WORD = 'from';

/** ", | with | 51.8 percent in favour": words that open what goes along with the happening before. */
export const ACCOMPANYING: ReadonlySet<string> = wordSet('with');

/** "more than | the | 3.4 million": words before a number that is known already. */
export const KNOWN_LEADS: ReadonlySet<string> = wordSet('the its their his her');

/** "three | others |", "three | other | people": beside somebody who is told of, as a number or not. */
export const OTHERS: ReadonlySet<string> = wordSet('other others');

/** "the | other | four victims", "the | last | two missing": words for what is left of a number. */
export const REST_WORDS: ReadonlySet<string> = wordSet('other remaining last final');

/** "| no | more than 12", "| at | most 12": words by which a limit is drawn, where "as many as" only says how far it may go. */
export const LIMIT_LEADS: ReadonlySet<string> = wordSet('no not never at');

/** "all | but | three of the 40": words that open those of whom it is not so, and whom they are taken from. */
export const EXCEPTING_WORDS: ReadonlySet<string> = wordSet('but except bar save');
export const WHOLE_WORDS: ReadonlySet<string> = wordSet('all');

/** "| would | have killed 40": with a perfect behind it nothing has come about. */
export const UNREAL_MODALS: ReadonlySet<string> = wordSet('would could might');

/** "were | told | to leave": verbs by which somebody is sent away, and those of going. Lemmas. */
export const ORDERING_LEMMAS: ReadonlySet<string> = wordSet('tell order ask urge advise instruct force');
export const LEAVING_LEMMAS: ReadonlySet<string> = wordSet('leave evacuate flee');

/** "have | had | to leave". Lemma. */
export const HAVING = 'have';

/** "| only | one is missing": a count, however few. */
export const ONLY = 'only';

/** Nouns for the share of voters who voted, and words between the verb and that share. */
export const TURNOUT_NOUNS: ReadonlySet<string> = wordSet('turnout');
export const TURNOUT_LEADS: ReadonlySet<string> = wordSet(
  'at to about around some nearly almost just only over',
);

/** "23 people | since | 2000" */
export const SINCE = 'since';

/** Words that open what a sentence tells on the side: "on a curve where 100 is allowed". */
export const SIDE_OPENERS: ReadonlySet<string> = new Set(['where', 'when', 'which', 'who', 'whose']);

/** Verbs of counting, by lemma, and the words behind them that call the count wrong: "counted twice". */
export const COUNT_LEMMAS: ReadonlySet<string> = wordSet('count');
export const TWICE: ReadonlySet<string> = wordSet('twice double');

/** Words in the name of a source that counts those in its own house. */
export const HOSPITAL_WORDS: ReadonlySet<string> = wordSet('hospital clinic infirmary');

/** "Seventeen vehicles | or | 22?" */
export const OR = 'or';

/** "20,000 people | will | come", "8,000 people are | expected |": how those are told of who are still to come. */
export const FUTURE_MODALS: ReadonlySet<string> = wordSet('will shall would');
export const PLANNING_LEMMAS: ReadonlySet<string> = wordSet('expect anticipate await');

/** "seven people, | including | his mother" */
export const COUNTING_IN: ReadonlySet<string> = wordSet('including counting');

/** "| It | is twelve years old": no person's age. */
export const IT = 'it';

/** "340,000 crowns is | what | the company earns". */
export const WHAT = 'what';
