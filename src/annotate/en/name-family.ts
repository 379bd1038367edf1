import { wordSet } from '../../text/word-set.ts';
import type { NameWords } from '../entities/words.ts';
import { BODY_KINDS } from './body-kinds.ts';
import { COMPANY_SUFFIXES, COMPANY_TRADES } from './company-suffixes.ts';
import { COUNTRY_NAMES, SEATS } from './countries.ts';
import { SURE_POSSESSIVE_MARKS } from './function-words.ts';
import { MENS_GIVEN_NAMES, WOMENS_GIVEN_NAMES } from './given-name-sexes.ts';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from './given-names.ts';
import { KNOWN_ORGANIZATIONS } from './known-organizations.ts';
import {
  CALENDAR_WORDS,
  COMPANY_NOUNS,
  FIRM_NOUNS,
  KIN_WORDS,
  MORE_ROLE_WORDS,
  NAME_CONNECTORS,
  NO_NAMES,
  ORGANIZATION_WORDS,
  PARTY_WORDS,
  PLACE_WORDS,
  PORTFOLIO_WORDS,
  ROLE_WORDS,
  THING_WORDS,
  TITLE_MODIFIERS,
  TITLES,
  TRADE_NOUNS,
} from './name-words.ts';
import { namesPerson } from './person-nouns.ts';
import { PLACES } from './places.ts';

const LOCATIVES = 'in near at outside around northern southern eastern western central downtown';

export const NAME_FAMILY: NameWords = {
  countries: COUNTRY_NAMES,
  unions: new Set(['European Union', 'United Nations']),
  seats: SEATS,
  places: PLACES,
  notBehindTowns: wordSet('US'),
  organizations: KNOWN_ORGANIZATIONS,
  givenNames: GIVEN_NAMES,
  familyNamesFirst: FAMILY_NAMES_FIRST,
  womensNames: WOMENS_GIVEN_NAMES,
  mensNames: MENS_GIVEN_NAMES,
  nameSuffixes: wordSet('jr sr'),
  postNominals: wordSet('kc qc mp msp mbe obe cbe kbe dbe phd md esq'),
  titles: TITLES,
  titleForms: new Map([
    ['rep', 'representative'],
    ['sen', 'senator'],
    ['gov', 'governor'],
    ['prof', 'professor'],
    ['gen', 'general'],
    ['col', 'colonel'],
    ['capt', 'captain'],
    ['lt', 'lieutenant'],
    ['sgt', 'sergeant'],
    ['maj', 'major'],
    ['congressman', 'representative'],
    ['congresswoman', 'representative'],
    ['det', 'detective'],
  ]),
  plainTitles: wordSet('mr former late then'),
  womensTitles: wordSet('mrs ms miss'),
  mensTitles: wordSet('mr'),
  givenNameTitles: wordSet('prince princess king queen pope duke duchess emir sultan'),
  addressTitles: wordSet('mr mrs ms miss dr sen rep gov'),
  titleModifiers: TITLE_MODIFIERS,
  portfolioWords: PORTFOLIO_WORDS,
  officeOpenings: wordSet('chief chiefs'),
  officeEnds: wordSet('staff'),
  officeWords: wordSet('state staff house exchequer joint chiefs commons lords security'),
  roleWords: ROLE_WORDS,
  firmNouns: FIRM_NOUNS,
  tradeNouns: TRADE_NOUNS,
  isRole: (noun) =>
    MORE_ROLE_WORDS.has(noun) || ROLE_WORDS.has(noun) || (namesPerson(noun) && !FIRM_NOUNS.has(noun)),
  kinWords: KIN_WORDS,
  partyWords: PARTY_WORDS,
  partyPlurals: new Set(['tories', ...[...PARTY_WORDS].map((word) => `${word}s`)]),
  organizationWords: new Set([...ORGANIZATION_WORDS, ...COMPANY_TRADES]),
  turnedBodies: wordSet('department ministry'),
  placeShortForms: new Map([
    ['ft', 'fort'],
    ['mt', 'mount'],
    ['st', 'saint'],
  ]),
  bodyKinds: BODY_KINDS,
  ownedName: (country, body) => `${country}${country.endsWith('s') ? '’' : '’s'} ${body}`,
  companySuffixes: COMPANY_SUFFIXES,
  companyTrades: COMPANY_TRADES,
  companyNouns: COMPANY_NOUNS,
  placeWords: PLACE_WORDS,
  placeSurnames: wordSet('hall hill lane woods temple street'),
  placeOpenings: wordSet('fort ft mount lake cape'),
  broadcasterOpenings: wordSet('tv radio'),
  weakPlaceOpenings: wordSet('port saint st san santa el los las new north south east west upper lower'),
  isTownName: (word) => /(?:ville|burg|burgh|shire|stan|ford|grad|abad|pur|polis)$/.test(word),
  regionWords: wordSet(
    'North South East West Northern Southern Eastern Western Central Upper Lower Greater Downtown',
  ),
  thingWords: THING_WORDS,
  thingOpenings: wordSet('operation exercise flight storm hurricane typhoon cyclone mv hms uss ss rms ins'),
  thingNouns:
    wordSet(`ferry ship vessel boat yacht tanker trawler freighter liner tug barge submarine destroyer frigate corvette
    cruiser schooner lifeboat spacecraft rocket satellite film movie documentary novel album song musical opera operation`),
  numberedWords: wordSet('war terminal gate pier highway route proposition section'),
  calendarWords: CALENDAR_WORDS,
  currencyMarks: wordSet('R Rs Rs. US$ A$ C$ NZ$ HK$'),
  noNames: NO_NAMES,
  notAtHead:
    wordSet(`none others both neither either everyone someone nobody hello yes well other another most many several some
    few all such more`),
  connectors: NAME_CONNECTORS,
  bodyConnectors: wordSet('of for the'),
  officeConnectors: wordSet('of'),
  separators: wordSet('and'),
  definite: wordSet('the'),
  possessiveMarks: SURE_POSSESSIVE_MARKS,
  conjunctions: wordSet('and &'),
  locatives: wordSet(LOCATIVES),
  capitalLocatives:
    wordSet(`${LOCATIVES} from to into inside across through over north south east west of toward towards for via
    throughout`),
  townPrepositions: wordSet('in near at from to of'),
  capitalNouns: wordSet('capital city'),
  personRelatives: wordSet('who'),
  tellingForms: wordSet('told tells telling tell'),
  speechForms: wordSet('said'),
};
