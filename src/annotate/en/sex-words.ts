import { wordSet } from '../../text/word-set.ts';
import type { SexWords } from '../attributions/words.ts';
import { MENS_GIVEN_NAMES, WOMENS_GIVEN_NAMES } from './given-name-sexes.ts';

/** Titles that tell a woman, lower case, without their stop. */
export const WOMENS_TITLES = wordSet(
  'mrs ms miss madam lady dame queen princess duchess baroness countess sister congresswoman councilwoman chairwoman spokeswoman',
);

/** Titles that tell a man, lower case, without their stop. */
export const MENS_TITLES = wordSet(
  `mr sir lord king prince duke earl baron sultan emir pope cardinal father monsignor brother congressman councilman chairman
   spokesman`,
);

export const WOMEN: SexWords = {
  pronouns: wordSet('she'),
  givenNames: WOMENS_GIVEN_NAMES,
  words: new Set([
    ...WOMENS_TITLES,
    ...wordSet(`woman girl wife widow mother daughter sister aunt niece grandmother granddaughter stepmother stepdaughter fiancee
     fiancée girlfriend actress waitress businesswoman policewoman heroine nun businesswoman stateswoman sportswoman
     assemblywoman saleswoman`),
  ]),
};

export const MEN: SexWords = {
  pronouns: wordSet('he'),
  givenNames: MENS_GIVEN_NAMES,
  words: new Set([
    ...MENS_TITLES,
    ...wordSet(`man boy husband widower father son brother uncle nephew grandfather grandson stepfather stepson fiance fiancé
     boyfriend businessman policeman fireman gunman monk priest statesman sportsman assemblyman salesman imam ayatollah`),
  ]),
};
