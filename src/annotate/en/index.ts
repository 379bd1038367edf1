import type { Language } from '../language.ts';
import { ATTRIBUTION_WORDS } from './attribution-words.ts';
import { EVENT_WORDS } from './event-words.ts';
import { NAME_FAMILY } from './name-family.ts';
import { QUANTITY_WORDS } from './quantity-language.ts';
import { QUOTE_WORDS } from './quote-words.ts';
import { repairTags } from './repair-tags.ts';
import { SYNTAX_WORDS } from './syntax-words.ts';
import { LONGEST_WORD, tagParagraph } from './tagger.ts';
import { TEXT_WORDS } from './text-words.ts';
import { TIME_WORDS } from './time-words.ts';

/** English: words and rules' data written from general knowledge of news English, and wink-nlp's tagger. */
export const ENGLISH: Language = {
  code: 'en',
  longestWord: LONGEST_WORD,
  tag: tagParagraph,
  mend: repairTags,
  words: TEXT_WORDS,
  syntax: SYNTAX_WORDS,
  events: EVENT_WORDS,
  names: NAME_FAMILY,
  times: TIME_WORDS,
  quotes: QUOTE_WORDS,
  attributions: ATTRIBUTION_WORDS,
  quantities: QUANTITY_WORDS,
};
