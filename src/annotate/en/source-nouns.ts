const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Texts, studies and pictures that can be said to say or show something. */
export const DOCUMENT_NOUNS = words(
  `report study survey poll polling statement document indictment complaint affidavit filing lawsuit suit memo memorandum letter email
   e-mail message tweet post article editorial story data figure statistic number record transcript testimony research
   analysis audit review investigation inquiry probe finding evidence estimate image picture photo photograph video footage
   clip film recording documentary website site page book paper intelligence source census index bulletin release
   communique ruling verdict order bill law text headline caption sign test result assessment summary account
   presentation chart map graph law constitution bible advertisement ad`,
);

/** Nouns for people and bodies that speak in the news, beside names. */
export const SPEAKER_NOUNS = words(
  `official spokesman spokeswoman spokesperson minister president leader government ministry agency police officer
   prosecutor lawyer attorney judge court witness resident analyst expert critic supporter opponent senator lawmaker
   legislator candidate campaign aide adviser advisor source company firm union group organization organisation army
   military general commander doctor hospital researcher scientist author professor reporter journalist newspaper
   paper outlet channel network agency media authority mayor governor secretary ambassador diplomat chief director
   chairman chairwoman head executive ceo founder family father mother brother sister wife husband son daughter
   neighbour neighbor friend victim survivor student teacher voter worker protester activist campaigner historian
   economist investigator detective sheriff chancellor premier king queen prince princess bishop pope administration
   department bureau committee commission council parliament congress senate party opposition rebel militant
   speaker manager coach player observer pollster strategist`,
);

/** Media whose report stands for a whole speech: a relay between the speaker and the outlet. */
export const RELAY_NOUNS = words(
  'media agency newspaper paper broadcaster television tv radio outlet network channel daily station magazine website report',
);

/** Heads of noun phrases that say when, not who: "on Monday", "last week". */
export const TIME_HEADS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december today yesterday tomorrow tonight morning afternoon evening night week weekend month year day hour
   minute moment time jan. feb. aug. sept. oct. nov. dec. noon midnight decade`,
);

/** Prepositions that bind a noun phrase to the one before it. */
export const BINDING_PREPOSITIONS = words(
  'of in for at from with on to against behind near about over under by among within around inside outside between',
);

/** Words in the names of bodies whose trade is to pass on what others say. */
export const MEDIA_NAME_WORDS = words(
  'news agency times post media press tv television radio broadcasting journal gazette herald tribune guardian',
);
