import { wordSet } from '../../text/word-set.ts';

/** Verbs by which people come into a state or are in it: "fell | ill", "are | in hospital", "were taken | to hospital". Lemmas. */
export const STATE_LEMMAS: ReadonlySet<string> = wordSet(
  'be remain stay lie keep fall become get feel take rush bring fly send',
);

/** "| suffered | minor injuries": verbs by which somebody comes by a wound. Lemmas. */
export const SUFFERING_LEMMAS: ReadonlySet<string> = wordSet('suffer sustain receive');

/** "| shot | dead five people" */
export const BLOW_WORDS: ReadonlySet<string> = wordSet('shot stabbed knifed hacked battered beaten');

/** How those are who fell ill. */
export const SICK_WORDS: ReadonlySet<string> = wordSet('ill sick unwell');

/** "in | hospital", "to the | hospital". */
export const HOSPITAL_LEADS: ReadonlySet<string> = wordSet('in to into');
export const HOSPITAL_NOUNS: ReadonlySet<string> = wordSet('hospital');

/** Nouns that count people who fell ill by their illness: "88 cases". Lemmas. */
export const CASE_NOUNS: ReadonlySet<string> = wordSet('case infection illness poisoning');

/** "cut | off": whom nobody can reach. */
export const CUTTING = 'cut';
export const OFF = 'off';

/** "missing | from | the shift book": what a list lacks is nowhere missed. */
export const FROM = 'from';
export const LIST_NOUNS: ReadonlySet<string> = wordSet(
  'book list register record roll payroll database file log document ballot squad lineup line-up team report',
);

/** How those are of whom nobody knows where they are: "remain | unaccounted | for". */
export const MISSED_WORDS: ReadonlySet<string> = wordSet('unaccounted untraced');

/** Whom a hospital has. */
export const PATIENT = 'patient';
