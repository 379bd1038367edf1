/** Words right before quoted words that make of them a name somebody goes by, not a speech. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  'nicknamed dubbed aka alias called named termed known codenamed code-named'.split(' '),
);

/** Kinds of works: quoted capitalised words behind or before one of these are its title. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  `film movie documentary book novel memoir play musical opera song single album track poem essay article column show
   series sitcom programme program podcast episode painting sculpture exhibition exhibit magazine game video titled entitled
   headlined author director star host album anthem ballad hit bestseller`
    .split(/\s+/)
    .filter(Boolean),
);

/** Acts of speech and feeling beside the reporting verbs: two quoted words in their company are somebody's own words. */
export const EXPRESSIVE_WORDS: ReadonlySet<string> = new Set(
  `offer express voice convey speak talk tell say condolence sympathy apology praise tribute remark comment speech statement letter message
   describe label brand hail call denounce condemn criticize criticise slam blast accuse attribute characterize characterise
   decry lambast deride mock ridicule refer cite quote honour honor thank blame portray frame depict regard see view
   promise pledge vow rhetoric slogan phrase word term warning`
    .split(/\s+/)
    .filter(Boolean),
);
