import type { Language } from '../language.ts';
import { ATTRIBUTION_WORDS } from './attribution-words.ts';
import { QUOTE_WORDS } from './quote-words.ts';
import { tagParagraph } from './tagger.ts';

/** English: words and rules' data written from general knowledge of news English, and wink-nlp's tagger. */
export const ENGLISH: Language = {
  code: 'en',
  tag: tagParagraph,
  quotes: QUOTE_WORDS,
  attributions: ATTRIBUTION_WORDS,
};
