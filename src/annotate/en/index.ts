import type { Language } from '../language.ts';
import { tagParagraph } from './tagger.ts';
import { TIME_WORDS } from './time-words.ts';

/** English: words and rules' data written from general knowledge of news English, and wink-nlp's tagger. */
export const ENGLISH: Language = {
  code: 'en',
  tag: tagParagraph,
  times: TIME_WORDS,
};
