/** English words of time. Data only: the grammar that uses them is in `annotate/times`. All keys are lower case. */

const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const WEEKDAY_NAMES = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
] as const;

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

/** Month names and their abbreviations (without the full stop) → 1–12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES);

/** Full names of months. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map(([name]) => name));

/** Their usual short forms, without the full stop. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.flatMap((names) => names.slice(1)));

/** Weekday names and their abbreviations → ISO weekday, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES);

/** Short names that may be written with a full stop, which then belongs to the word. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...SHORT_MONTHS,
  ...WEEKDAY_NAMES.flatMap((names) => names.slice(1)),
]);

/** Months that are also verbs or first names: a bare one needs a word before it that calls for a time. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'jun',
]);

/** Words before which nothing but a time makes sense of an ambiguous month. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'during',
  'through',
  'of',
  'before',
  'after',
  'between',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'each',
  'every',
  'around',
  'on',
  'for',
  'starting',
  'beginning',
  'to',
]);

/** Lengths of time. `fortnight` and `weekend` are kept apart because they have values of their own. */
export const UNITS = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
} as const;

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

export const NUMBER_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Words that count without a number: "several weeks" is `PXW`. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'dozens',
  'numerous',
  'countless',
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Decades in words → the last two digits of their first year. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

export const SEASONS = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' } as const;

/** Parts of the day → TIMEX3 codes. */
export const PARTS = {
  morning: 'MO',
  mornings: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  'mid-morning': 'MO',
  'mid-afternoon': 'AF',
  midafternoon: 'AF',
  midmorning: 'MO',
  daytime: 'DT',
} as const;

/** Determiners that place a period beside the present one. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Which stretch of a period is meant. `earlier` and `later` speak of a point before or after now. */
export const EDGES = {
  early: 'early',
  earlier: 'earlier',
  mid: 'mid',
  late: 'late',
  later: 'later',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'end',
  close: 'end',
  outset: 'early',
  midway: 'mid',
} as const;

/** Adverbs inside a duration's span: "nearly forty years", "up to 180 days". */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['not', 'more', 'than'],
  ['a', 'little', 'more', 'than'],
  ['just', 'over'],
  ['just', 'under'],
  ['little', 'more', 'than'],
  ['slightly', 'more', 'than'],
  ['as', 'long', 'as'],
  ['as', 'many', 'as'],
  ['as', 'little', 'as'],
  ['as', 'much', 'as'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['nearly'],
  ['almost'],
  ['about'],
  ['around'],
  ['over'],
  ['under'],
  ['roughly'],
  ['approximately'],
  ['some'],
  ['only'],
  ['another'],
  ['just'],
  ['barely'],
  ['exactly'],
];

/** Time zones and what stands for one after a clock time. */
export const ZONES: ReadonlySet<string> = new Set([
  'et',
  'est',
  'edt',
  'ct',
  'cst',
  'cdt',
  'mt',
  'mst',
  'mdt',
  'pt',
  'pst',
  'pdt',
  'gmt',
  'bst',
  'utc',
  'cet',
  'cest',
  'ist',
  'jst',
  'kst',
  'hkt',
  'sgt',
  'aest',
  'aedt',
  'msk',
  'eest',
  'eet',
  'wib',
  'pkt',
  'sast',
  'eat',
  'wat',
  'z',
]);

/** Points on the calendar, or outside it, that need no reckoning. Longest first. */
export const VAGUE_TIMES: readonly {
  readonly words: readonly string[];
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}[] = [
  { words: ['at', 'the', 'present', 'time'], value: 'PRESENT_REF' },
  { words: ['in', 'the', 'near', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'not', 'too', 'distant', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'foreseeable', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'near', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'distant', 'past'], value: 'PAST_REF' },
  { words: ['the', 'recent', 'past'], value: 'PAST_REF' },
  { words: ['these', 'days'], value: 'PRESENT_REF' },
  { words: ['right', 'now'], value: 'PRESENT_REF' },
  { words: ['at', 'present'], value: 'PRESENT_REF' },
  { words: ['at', 'the', 'moment'], value: 'PRESENT_REF' },
  { words: ['more', 'recently'], value: 'PAST_REF' },
  { words: ['most', 'recently'], value: 'PAST_REF' },
  { words: ['the', 'future'], value: 'FUTURE_REF' },
  { words: ['the', 'past'], value: 'PAST_REF' },
  { words: ['now'], value: 'PRESENT_REF' },
  { words: ['nowadays'], value: 'PRESENT_REF' },
  { words: ['currently'], value: 'PRESENT_REF' },
  { words: ['presently'], value: 'PRESENT_REF' },
  { words: ['recently'], value: 'PAST_REF' },
];

/** Adverbs of frequency → SET values. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
  ['annually', 'P1Y'],
  ['monthly', 'P1M'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
]);

/** Fixed and movable feasts; the reckoning is in `times/holidays.ts`. `needsPreposition`: the bare word is mostly an adjective. */
export const HOLIDAYS: readonly {
  readonly words: readonly string[];
  readonly holiday: string;
  readonly needsPreposition?: true;
}[] = [
  { words: ['christmas', 'day'], holiday: 'christmas' },
  { words: ['christmas', 'eve'], holiday: 'christmas-eve' },
  { words: ['boxing', 'day'], holiday: 'boxing-day' },
  { words: ['new', 'year', "'s", 'day'], holiday: 'new-year' },
  { words: ['new', 'year', "'s", 'eve'], holiday: 'new-year-eve' },
  { words: ['thanksgiving', 'day'], holiday: 'thanksgiving' },
  { words: ['independence', 'day'], holiday: 'us-independence-day', needsPreposition: true },
  { words: ['the', 'fourth', 'of', 'july'], holiday: 'us-independence-day' },
  { words: ['fourth', 'of', 'july'], holiday: 'us-independence-day' },
  { words: ['valentine', "'s", 'day'], holiday: 'valentine' },
  { words: ['st.', 'patrick', "'s", 'day'], holiday: 'st-patrick' },
  { words: ['labor', 'day'], holiday: 'us-labor-day' },
  { words: ['memorial', 'day'], holiday: 'us-memorial-day' },
  { words: ['veterans', 'day'], holiday: 'us-veterans-day' },
  { words: ['easter', 'sunday'], holiday: 'easter' },
  { words: ['easter', 'monday'], holiday: 'easter-monday' },
  { words: ['good', 'friday'], holiday: 'good-friday' },
  { words: ['may', 'day'], holiday: 'may-day' },
  { words: ['christmas'], holiday: 'christmas', needsPreposition: true },
  { words: ['thanksgiving'], holiday: 'thanksgiving', needsPreposition: true },
  { words: ['halloween'], holiday: 'halloween', needsPreposition: true },
  { words: ['easter'], holiday: 'easter', needsPreposition: true },
];

/** A weekday after one of these is a name ("Bloody Sunday", "Black Monday"). */
export const NAMED_DAY_BEFORE: ReadonlySet<string> = new Set([
  'bloody',
  'black',
  'super',
  'cyber',
  'fat',
  'ash',
  'palm',
  'maundy',
  'shrove',
  'sheffield',
]);

/** A weekday before one of these is a paper or a programme ("Sunday Times"). */
export const NAMED_DAY_AFTER: ReadonlySet<string> = new Set([
  'times',
  'mail',
  'telegraph',
  'mirror',
  'express',
  'herald',
  'post',
  'world',
  'star',
  'tribune',
]);

/** Four digits after one of these are a name or number, not a year. */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set([
  'flight',
  'route',
  'highway',
  'room',
  'resolution',
  'page',
  'no',
  'no.',
  'number',
  'windows',
  'section',
  'channel',
  'extension',
  'article',
  'bill',
  'model',
  'type',
  'level',
  'suite',
  'box',
  'unit',
  'gate',
  'nasdaq',
  'dow',
  'ftse',
  'russell',
  'rs',
  'us',
  'usd',
  'eur',
  'gbp',
  'suite',
  'serial',
]);

/** Words that show that the number after them counts things. */
export const COUNTING_BEFORE: ReadonlySet<string> = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'than',
  'over',
  'least',
  'approximately',
  'roughly',
  'only',
  'another',
  'additional',
]);

/** Heads that put what they govern ahead of now ("expected to meet on Friday", "is due Tuesday"). Lemmas. */
export const FUTURE_HEADS: ReadonlySet<string> = new Set([
  'suppose',
  'supposed',
  'expect',
  'schedule',
  'due',
  'set',
  'plan',
  'likely',
  'slate',
  'hope',
  'intend',
  'ready',
  'poise',
  'going',
  'prepare',
  'anticipate',
  'aim',
  'propose',
  'promise',
  'pledge',
  'vow',
  'agree',
  'await',
  'mature',
  'want',
  'ask',
]);

/** Adjectives and participles beside a time that put it ahead of now. */
export const FUTURE_CUES: ReadonlySet<string> = new Set([
  'scheduled',
  'due',
  'upcoming',
  'planned',
  'forthcoming',
  'slated',
  'effective',
  'payable',
  'expected',
  'tentatively',
  'postponed',
  'rescheduled',
  'adjourned',
]);

/** Prepositions before the end of something, which may lie ahead of a past verb ("extended to Nov. 20"). */
export const END_PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'by']);

/** Prepositions that point ahead unless the verb is past ("by Friday", "until Monday"). */
export const FORWARD_PREPOSITIONS: ReadonlySet<string> = new Set([
  'by',
  'until',
  'till',
  'beginning',
  'starting',
]);

export const FUTURE_MODALS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'would',
  'should',
  'may',
  'might',
  "'ll",
  '’ll',
  'wo',
  "won't",
]);

export const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'has',
  'have',
  "'ve",
  '’ve',
  'having',
]);

/** Lemmas of verbs by which a report dates itself: "state radio reported on Saturday". */
export const REPORT_VERBS: ReadonlySet<string> = new Set([
  'say',
  'report',
  'announce',
  'tell',
  'state',
  'confirm',
  'publish',
  'release',
  'broadcast',
  'air',
  'declare',
  'add',
  'quote',
  'cite',
]);
