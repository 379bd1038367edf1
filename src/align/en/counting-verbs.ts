import { wordSet } from '../../text/word-set.ts';

/** Lemmas of verbs by which somebody gives a figure: "the company counted 3,900", "the league says five". */
export const COUNTING_LEMMAS: ReadonlySet<string> = wordSet(
  'say put count speak give estimate insist maintain claim place reckon report list record assume cite know',
);

/** Lemmas of verbs by which somebody keeps to a figure of his own: "stood by its estimate of 90 million". */
export const KEEPING_LEMMAS: ReadonlySet<string> = wordSet('stand stick keep hold abide repeat defend');

/** Lemmas of verbs by which somebody gives a figure for what is to come: "the institute expects 19 percent". */
export const FORESEEING_LEMMAS: ReadonlySet<string> = wordSet(
  'expect forecast predict foresee project anticipate',
);

/** Words that may stand between such a verb and its figure: "puts the number at 17", "speaks of only 25". */
export const FIGURE_LEADS: ReadonlySet<string> = wordSet(
  `at of on to by it them the a its their his her only just about around some nearly almost over than more less fewer
   number figure toll total count sum estimate be`,
);

/** Nouns for what something costs or brings, which reports use for one another: "the bill could reach 230 million", "the
 *  bank puts the cost at 180 million". Lemmas. */
export const SUM_NOUNS: ReadonlySet<string> = wordSet('cost bill price expense damage loss');

/** Words by which a sentence tells parts of the figure before it: "They include 164 million for compensation". */
export const HOLDING_LEMMAS: ReadonlySet<string> = wordSet('include comprise contain');

/** "the bank | itself | puts the cost at": words that a subject is stressed by. */
export const REFLEXIVES: ReadonlySet<string> = wordSet('itself himself herself themselves');

/** Lemmas of verbs by which a happening is said to have gone on for so long: "the evacuation took six minutes". */
export const LASTING_LEMMAS: ReadonlySet<string> = wordSet('take last');
