import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** Universal POS tag (UPOS, universaldependencies.org). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Lower-cased dictionary form. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** The lemma, or the head of its synonym class (`troop` → `soldier`); null for words that carry no content. */
  readonly concept: string | null;
}

export interface Sentence extends Span {
  /** Tokens `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `article.paragraphs`. */
  readonly paragraph: number;
  /** The sentence lies in boilerplate (headline included) and yields no statements. */
  readonly boilerplate: boolean;
}

/** A base noun phrase: determiner to head, without what hangs on it after the head. */
export interface NounPhrase extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the head token: the last noun, proper noun, pronoun or number of the phrase. */
  readonly head: number;
}

/** A run of auxiliaries, negation, adverbs and one main verb ("has not confirmed", "was said to have"). */
export interface VerbGroup extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the main verb's token. */
  readonly head: number;
  readonly lemma: string;
  readonly voice: 'active' | 'passive';
  /** `participle` for -ing and bare past participles, `infinitive` after "to". */
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'participle';
  /** "has died", "had sent": perfect aspect. */
  readonly perfect: boolean;
  readonly negated: boolean;
  /** Lower-cased modal ("may", "could", "would"), or null. */
  readonly modal: string | null;
}

/** A finite or participial clause: one verb group with its nearest arguments. */
export interface Clause extends Span {
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `verbGroups`; null for a verbless clause. */
  readonly verb: number | null;
  /** Index into `nounPhrases` of the surface subject; null where none stands before the verb. */
  readonly subject: number | null;
  /** Index into `nounPhrases` of the direct object; null where none follows. */
  readonly object: number | null;
  /** `that`, `who`, `after`, `while`, `and`…: the lower-cased word that opens the clause, or null. */
  readonly opener: string | null;
  /** False for participles, infinitives and verbless clauses. */
  readonly finite: boolean;
}

/** A word that names a happening: a verb ("killed", "met") or a noun ("gathering", "deployment"). */
export interface EventMention extends Span {
  readonly token: number;
  readonly sentence: number;
  /** Index into `clauses` of the clause it stands in; null outside any clause. */
  readonly clause: number | null;
  readonly lemma: string;
  /** Class in the language's event lexicon (`kill`, `meet`, `deploy`), or null for an unlisted verb. */
  readonly class: string | null;
  /** How the class is told in a heading: "killed", "sent"; the lemma where there is no class. */
  readonly label: string;
  readonly form: 'verb' | 'noun';
  readonly negated: boolean;
  /** `future` for forecasts and pledges, `unreal` under a modal, a condition or a question. */
  readonly modality: 'actual' | 'future' | 'unreal';
  /** A happening of this class can happen only once to the same participants (`die`, `sign`, `found`). */
  readonly once: boolean;
}

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** A span that names an entity. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Canonical name in the story ("Kim" → "Kim Jong Un", "Seoul" as speaker → "South Korea"). */
  readonly name: string;
  /** Stable within one story: `e1`, `e2`, … by canonical name. */
  readonly entity: string;
  /** The mention is a capital or seat of power standing for its government. */
  readonly metonym: boolean;
}

/** What a time expression may mean; fields as in {@link Time}. */
export interface TimeReading {
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A time expression, TIMEX3 (ISO-TimeML) values. */
export interface Time extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** ISO dates (inclusive) of the interval meant; null where it cannot be placed on a calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** False where the reading rests on an inferred anchor or a default direction. */
  readonly certain: boolean;
  /** How wide the expression is; `part` is a part of a day. */
  readonly granularity: 'part' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'other';
  /** The other reading where the words leave two ("03/04/2025"; "Friday" without a verb to place it), the less likely
   *  of them; then `certain` is false. Absent where they leave one, or more than two. */
  readonly alternative?: TimeReading;
}

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'age'
  | 'ordinal'
  | 'duration'
  | 'score'
  | 'identifier';

/** A number with what it means. */
export interface Quantity extends Span {
  /** The number's own words, modifiers left out. */
  readonly number: Span;
  /** As stated: "nearly 600" → 600; a range or a vague word → `[low, high]`. */
  readonly value: number | readonly [number, number];
  /** The interval meant; null is an open end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly approximate: boolean;
  readonly vague: boolean;
  readonly kind: QuantityKind;
  /** English name in the singular, lower-cased: `minute`, `square kilometre`, `dollar per barrel`; null where the
   *  number has none. */
  readonly unit: string | null;
  /** ISO 4217 code of a sum of money, without its rate; null for all else and for hundredths (`cent`). */
  readonly currency: string | null;
  /** Lemma of what is counted, inherited over an ellipsis ("thousands more" after "600 soldiers"); or null. */
  readonly of: string | null;
  /** Its whole noun phrase, lower-cased, head as a lemma. */
  readonly phrase: string | null;
  /** Token span `[first, end)` of that noun phrase; null where nothing is counted or it was inherited. */
  readonly phraseTokens: readonly [number, number] | null;
  /** Class of what happened to it (`kill`, `wound`, `deploy`), or null. */
  readonly event: string | null;
  /** Index into `events` of that happening, or null. */
  readonly eventMention: number | null;
  readonly change: '=' | '<' | '>' | '~' | 'up' | 'down';
  /** "600 of the 15,000", "including three children": a part; "a total of": a total; null where it does not say. */
  readonly scope: 'total' | 'part' | null;
  /** "more", "another", "others": counted beside an earlier number, which it does not include. */
  readonly additional: boolean;
  /** For `part`: index into `quantities` of the whole, where the text names it. */
  readonly partOf: number | null;
  readonly sentence: number;
  readonly clause: number | null;
}

export interface Quote extends Span {
  /** The words inside the marks. `start`/`end` of the quote include the marks. */
  readonly inner: Span;
  /** `direct`: speech; `fragment`: a few quoted words inside a sentence; `scare`: distance or a name, not speech;
   *  `title`: of a work. */
  readonly form: 'direct' | 'fragment' | 'scare' | 'title';
  readonly speaker: Span | null;
  /** Canonical name of the speaker, or null. */
  readonly speakerName: string | null;
  /** By what the speaker was found: a rule of attribution, or `floating` for a quotation that goes on with the speaker
   *  before it; null where there is none. */
  readonly speakerRule: AttributionRule | 'floating' | null;
}

/** The wording by which an attribution was found: `verb` "X said", `inverted` "said X", `according` "according to X",
 *  `survey` "in a poll", `passive` "is believed to", `asked` "asked whether", `seeming` "appears to", `noun` "X's claim",
 *  `adjective` "X is sure", `adverb` "reportedly", `colon` "X: …", `signature` "… — X", `transcript` a labelled turn,
 *  `citing` "citing X", `quoting` "quoted X as saying". */
export const ATTRIBUTION_RULES = [
  'verb',
  'inverted',
  'according',
  'survey',
  'passive',
  'asked',
  'seeming',
  'noun',
  'adjective',
  'adverb',
  'colon',
  'signature',
  'transcript',
  'citing',
  'quoting',
] as const;
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number];

export const STANCES = [
  'assert',
  'deny',
  'estimate',
  'suggest',
  'confirm',
  'pledge',
  'expect',
  'question',
] as const;
export type Stance = (typeof STANCES)[number];

/** Who (source) says, by what word (cue), what (content). Spans may be discontinuous. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** From the outlet inward, canonical names: `["KCNA", "Kim Jong Un"]`; empty for "reportedly". */
  readonly chain: readonly string[];
  readonly stance: Stance;
  readonly hedged: boolean;
  /** The cue itself is negated: "has not confirmed", "declined to say". */
  readonly negated: boolean;
  /** `direct`: all of the content stands in quotation marks; `indirect`: none of it; `mixed`: a part. */
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly rule: AttributionRule;
}

/** An article with every annotation. Arrays are sorted by start; indices refer into these arrays. */
export interface Annotated {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  readonly events: readonly EventMention[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  /** How the article's language tells each event class in a heading: `kill` → "killed". */
  readonly eventLabels: Readonly<Record<string, string>>;
}

/** An article that so far carries the named annotations only. */
export type With<K extends keyof Annotated> = Pick<Annotated, 'article' | K>;
