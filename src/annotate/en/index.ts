import type { Language } from '../language.ts';
import { QUANTITY_WORDS } from './quantity-language.ts';
import { tagParagraph } from './tagger.ts';

/** English: words and rules' data written from general knowledge of news English, and wink-nlp's tagger. */
export const ENGLISH: Language = {
  code: 'en',
  tag: tagParagraph,
  quantities: QUANTITY_WORDS,
};
