import { wordSet } from '../../text/word-set.ts';
import type { QuoteWords } from '../quotes/words.ts';
import { CUE_NOUNS, CUE_VERBS } from './cues.ts';

/** Words right before quoted words that make of them a name somebody goes by, not a speech. */
const NAMING_WORDS = wordSet('nicknamed dubbed aka alias named termed known codenamed code-named');

/** Kinds of works: quoted capitalised words behind or before one of these are its title. */
const WORK_NOUNS = wordSet(
  `film movie documentary book novel memoir play musical opera song single album track poem essay article column show
   series sitcom programme program podcast episode painting sculpture exhibition exhibit magazine game video titled entitled
   headlined author director star host album anthem ballad hit bestseller`,
);

/** Acts of speech and feeling beside the reporting verbs: two quoted words in their company are somebody's own words. */
const EXPRESSIVE_WORDS = wordSet(
  `offer express voice convey speak talk tell say condolence sympathy apology praise tribute remark comment speech statement letter message
   describe label brand hail call denounce condemn criticize criticise slam blast accuse attribute characterize characterise
   decry lambast deride mock ridicule refer cite quote honour honor thank blame portray frame depict regard see view
   promise pledge vow rhetoric slogan phrase word term warning accord according`,
);

/** What English quotation marks hold. */
export const QUOTE_WORDS: QuoteWords = {
  reporting: new Set(CUE_VERBS.keys()),
  expressive: new Set([...CUE_VERBS.keys(), ...CUE_NOUNS.keys(), ...EXPRESSIVE_WORDS]),
  naming: NAMING_WORDS,
  namingPhrases: ['so-called', 'socalled', 'knownas'],
  works: WORK_NOUNS,
  clipped: wordSet('em til tis twas cause n bout round'),
  endsBarePossessive: (before) => /s$/i.test(before),
};
