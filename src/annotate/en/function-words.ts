/** Words that open a clause: subordinators and relative words. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'that', 'who', 'which', 'whom', 'whose', 'when', 'while', 'after', 'before', 'because', 'since', 'as', 'if', 'unless',
  'until', 'although', 'though', 'where', 'whereas', 'whether', 'why', 'how', 'once', 'so', 'than', 'what', 'and', 'but',
  'or', 'nor', 'yet', 'despite', 'without', 'by', 'alongside', 'with', 'following', 'amid',
]);

/** Of these, the ones that stand for the noun before them and so are its clause's subject. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'nobody', 'none', 'nothing']);

export const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could', 'would', 'should', 'must', 'ought']);

export const BE_FORMS: ReadonlySet<string> = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', '’s', "'s", '’re', "'re"]);

export const HAVE_FORMS: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', '’ve', "'ve", '’d', "'d"]);

export const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** "is expected to", "plans to": what follows has not happened yet. */
export const PROSPECTIVE_WORDS: ReadonlySet<string> = new Set([
  'expect', 'due', 'schedule', 'set', 'plan', 'intend', 'aim', 'prepare', 'hope', 'want', 'pledge', 'vow', 'promise', 'agree',
  'decide', 'decision', 'decline', 'refuse', 'offer', 'seek', 'ask', 'urge', 'order', 'call', 'ready', 'likely', 'propose',
  'threaten', 'ability', 'able', 'need', 'bid', 'effort', 'attempt', 'try', 'continue', 'proposal', 'request', 'opportunity',
]);

/** Prepositions that also open a finite clause: "although Pyongyang has", "since the talks began". */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'although', 'though', 'while', 'since', 'as', 'after', 'before', 'until', 'once', 'than', 'that', 'because', 'if', 'whether',
]);

/** Before a number these say "roughly", not "where". */
export const APPROXIMATORS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'near', 'some', 'roughly', 'nearly', 'almost']);

/** Heads of phrases that say when: "That same month, the parliament ratified". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'day', 'week', 'month', 'year', 'decade', 'century', 'morning', 'afternoon', 'evening', 'night', 'today', 'yesterday', 'tomorrow',
  'weekend', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april',
  'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'time', 'hour', 'moment',
]);

/** Words that stand for a group by themselves: "some had been killed", "those who". */
export const BARE_DETERMINERS: ReadonlySet<string> = new Set(['some', 'many', 'all', 'both', 'those', 'these', 'most', 'several', 'others', 'few', 'none']);
