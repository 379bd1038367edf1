/** Words by which a report calls a figure superseded. */
export const EARLIER_WORDS: ReadonlySet<string> = new Set([
  'earlier',
  'initially',
  'initial',
  'previously',
  'previous',
  'originally',
  'preliminary',
  'provisional',
  'first',
]);

/** Those of them that say so whatever they speak of. */
export const PLAINLY_EARLIER: ReadonlySet<string> = new Set(['initially', 'originally', 'previously']);

/** Words by which a report says that a figure replaces another. */
export const NEWER_WORDS: ReadonlySet<string> = new Set([
  'newer',
  'latest',
  'updated',
  'revised',
  'new',
  'now',
  'later',
  'rose',
  'risen',
  'climbed',
  'increased',
  'corrected',
  'fresh',
  'lowered',
  'raised',
]);

/** Those of them that say so whatever they speak of. */
export const PLAINLY_NEWER: ReadonlySet<string> = new Set([
  'rose',
  'risen',
  'climbed',
  'revised',
  'corrected',
  'updated',
]);

/** Words behind a figure that was given before: "had been put at 17 | earlier". */
export const BEFORE_NOW: ReadonlySet<string> = new Set(['earlier', 'previously', 'before']);

/** "| up | from 19": which way a figure moved away from the old one. */
export const MOVED: ReadonlySet<string> = new Set(['up', 'down']);
export const AT = 'at';
export const FIRST = 'first';
export const FROM = 'from';
export const OF = 'of';
export const TO = 'to';

/** What an "earlier" or "newer" may speak of, for it to speak of a figure. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set([
  'report',
  'estimate',
  'figure',
  'count',
  'toll',
  'number',
  'tally',
  'statement',
  'assessment',
  'total',
  'version',
  'account',
  'forecast',
  'result',
]);

/** Words that count any kind of person: beside one of them a more exact word is no other thing. */
export const GENERIC_PERSONS: ReadonlySet<string> = new Set([
  'person',
  'people',
  'victim',
  'other',
  'man',
  'body',
  'dead',
  'human',
  'casualty',
  'life',
  'fatality',
]);

/** Words that name happenings and occasions without saying which. */
export const GENERIC_OCCASIONS: ReadonlySet<string> = new Set([
  'time',
  'occasion',
  'instance',
  'event',
  'day',
  'case',
]);

/** Happenings of saying or not saying: negated, they are a status ("has not released any figures"). */
export const DISCLOSING_CLASSES: ReadonlySet<string> = new Set([
  'disclose',
  'confirm',
  'report',
  'release',
  'identify',
  'name',
  'comment',
  'know',
  'determine',
  'specify',
  'say',
]);

/** Verbs by which a report adds to a figure: "That brings the toll to 11". */
export const BRINGING_LEMMAS: ReadonlySet<string> = new Set(['bring']);

/** Verbs by which somebody says that a figure was put right. */
export const REVISING_LEMMAS: ReadonlySet<string> = new Set([
  'revise',
  'correct',
  'update',
  'lower',
  'raise',
  'amend',
  'adjust',
  'rise',
  'climb',
  'increase',
  'fall',
  'drop',
]);

/** Verbs by which a toll grows: "rose to 11", "taking the toll to 40". */
export const RISING_LEMMAS: ReadonlySet<string> = new Set([
  'rise',
  'climb',
  'increase',
  'grow',
  'go',
  'jump',
  'bring',
  'take',
  'raise',
  'push',
  'lift',
]);

/** Words behind a toll that open the clause of what it grew by: "rose to 11 | after | two miners died". */
export const ADDING_OPENERS: ReadonlySet<string> = new Set(['after', 'as', 'when', 'with']);

/** Ending of a verb that goes on from its sentence: "he said, rais|ing| the sum from". */
export const GOING_ON = 'ing';

/** Verbs by which somebody sets a sum anew: "raised the compensation | to 1,500". */
export const SETTING_ANEW: ReadonlySet<string> = new Set([
  'raise',
  'lift',
  'increase',
  'cut',
  'lower',
  'reduce',
]);

/** "The | true | number was 18,000": another one was given for it. */
export const TRUE_WORDS: ReadonlySet<string> = new Set(['true', 'real', 'actual', 'correct', 'right']);
