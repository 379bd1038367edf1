import type { Language } from '../language.ts';
import { ATTRIBUTION_WORDS } from './attribution-words.ts';
import { COMPANY_SUFFIXES } from './company-suffixes.ts';
import { EVENT_WORDS } from './event-words.ts';
import { NAME_FAMILY } from './name-family.ts';
import { QUANTITY_WORDS } from './quantity-language.ts';
import { QUOTE_WORDS } from './quote-words.ts';
import { repairTags } from './repair-tags.ts';
import { PLAIN_SHORT_FORMS, SHORT_TITLES } from './short-titles.ts';
import { STOP_WORDS } from './stop-words.ts';
import { SYNONYMS } from './synonyms.ts';
import { SYNTAX_WORDS } from './syntax-words.ts';
import { LONGEST_WORD, tagParagraph } from './tagger.ts';
import { TIME_WORDS } from './time-words.ts';

/** English: words and rules' data written from general knowledge of news English, and wink-nlp's tagger. */
export const ENGLISH: Language = {
  code: 'en',
  longestWord: LONGEST_WORD,
  tag: tagParagraph,
  mend: repairTags,
  words: {
    stopWords: STOP_WORDS,
    synonyms: SYNONYMS,
    nameEndings: COMPANY_SUFFIXES,
    shortTitles: SHORT_TITLES,
    plainShortForms: PLAIN_SHORT_FORMS,
  },
  syntax: SYNTAX_WORDS,
  events: EVENT_WORDS,
  names: NAME_FAMILY,
  times: TIME_WORDS,
  quotes: QUOTE_WORDS,
  attributions: ATTRIBUTION_WORDS,
  quantities: QUANTITY_WORDS,
};
