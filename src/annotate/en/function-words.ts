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

/** The same and longer ones, as sequences of words, longest first. */
export const APPROXIMATOR_PHRASES: readonly (readonly string[])[] = [
  'no more than', 'no fewer than', 'no less than', 'as many as', 'as much as', 'as few as', 'more than', 'less than', 'fewer than',
  'at least', 'at most', 'up to', 'close to', ...APPROXIMATORS,
].map((phrase) => phrase.split(' '));

/** Verbs that take a clause as their object, with or without "that": "said the pair used". */
export const CLAUSE_TAKING: ReadonlySet<string> = new Set([
  'say', 'think', 'believe', 'know', 'claim', 'add', 'tell', 'announce', 'argue', 'insist', 'report', 'allege', 'suggest', 'estimate',
  'confirm', 'deny', 'admit', 'warn', 'hope', 'fear', 'expect', 'feel', 'find', 'note', 'learn', 'hear', 'reveal', 'state', 'assert',
  'contend', 'conclude', 'acknowledge', 'indicate', 'show', 'tweet', 'write', 'predict', 'recall', 'promise', 'vow', 'pledge', 'suspect',
  'maintain', 'complain', 'explain', 'prove', 'assume', 'guess', 'mean', 'ensure', 'realise', 'realize', 'understand', 'declare', 'reply',
]);

/** Verbs of speech that may stand before their subject: "…,” said Ada". */
export const INVERTING_VERBS: ReadonlySet<string> = new Set([
  'say', 'add', 'write', 'report', 'explain', 'warn', 'note', 'recall', 'reply', 'ask', 'announce', 'tweet', 'admit', 'declare', 'insist',
  'argue', 'conclude', 'continue', 'read', 'quip', 'joke', 'claim', 'state', 'remark', 'observe',
]);

/** Verbs whose object does what the infinitive or "of …-ing" behind it says: "asked him to leave". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set([
  'ask', 'tell', 'order', 'urge', 'want', 'allow', 'force', 'help', 'invite', 'expect', 'enable', 'permit', 'encourage', 'persuade', 'warn',
  'advise', 'instruct', 'command', 'direct', 'require', 'cause', 'lead', 'get', 'prompt', 'press', 'pressure', 'call', 'beg', 'convince',
  'teach', 'train', 'accuse', 'suspect', 'prevent', 'stop', 'keep', 'ban', 'bar', 'charge', 'convict', 'blame', 'thank', 'praise',
  'discourage', 'deter', 'prohibit', 'authorise', 'authorize', 'compel', 'leave', 'send', 'elect', 'appoint', 'hire', 'authorize', 'nominate',
]);

/** Heads of phrases that say when: "That same month, the parliament ratified". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'day', 'week', 'month', 'year', 'decade', 'century', 'morning', 'afternoon', 'evening', 'night', 'today', 'yesterday', 'tomorrow',
  'weekend', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april',
  'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'time', 'hour', 'moment',
]);

/** Words that stand for a group by themselves: "some had been killed", "those who". */
export const BARE_DETERMINERS: ReadonlySet<string> = new Set(['some', 'many', 'all', 'both', 'those', 'these', 'most', 'several', 'others', 'few', 'none']);
