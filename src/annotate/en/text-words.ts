import type { TextWords } from '../words.ts';
import { COMPANY_SUFFIXES } from './company-suffixes.ts';
import { PLAIN_SHORT_FORMS, SHORT_TITLES } from './short-titles.ts';
import { STOP_WORDS } from './stop-words.ts';
import { SYNONYMS } from './synonyms.ts';

/** What cutting English into words and sentences takes. */
export const TEXT_WORDS: TextWords = {
  stopWords: STOP_WORDS,
  synonyms: SYNONYMS,
  nameEndings: COMPANY_SUFFIXES,
  shortTitles: SHORT_TITLES,
  plainShortForms: PLAIN_SHORT_FORMS,
};
