/** Media by their name, or by what they are called beside it: "the news agency KSP", "Radio Norland". */
export const MEDIA_NAME =
  /\b(?:media|(?:news|press)\s(?:agency|association|service)|newswire|wires?|television|tv|radio|broadcaster|newspaper|daily|weekly|times|post|herald|tribune|gazette|courier|echo)\b/i;

/** Media that go without a name. */
export const UNNAMED_MEDIA =
  /^(?:state |local |official |national )?(?:media|television|tv|radio|press|news agency|media reports|reports)$/i;
