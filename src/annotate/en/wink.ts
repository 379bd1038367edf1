import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { TaggedWord } from '../language.ts';
import type { Lexicon } from '../word-form.ts';

/** What wink-nlp keeps of the words it has met: the model's own and, behind them, those of every text it has read. */
interface WordTable {
  readonly hash: Record<string, number | undefined>;
  readonly list: readonly string[];
}

/** A text as wink-nlp keeps it, from which its own functions tell the rest. */
export interface RawDocument {
  /** `TOKEN_SIZE` numbers for each token: its place in the table of words; the spaces before it and, behind them, the
   *  expansion of a contraction that it is part of; its lemma if it is such a part, and its tag; the last says nothing. */
  readonly tokens: readonly number[];
  /** First and last token of each sentence, and more. */
  readonly sentences: readonly (readonly number[])[];
  /** What is known of the words by their places in the table. */
  readonly cache: {
    readonly mappedSpelling: (word: number) => number;
    readonly property: (word: number, name: 'isSLemma' | 'lemma') => number;
  };
}

/** Bits for the spaces before a token; whatever is more tells of a contraction. */
export const MAX_SPACES = 0xffff;

export const TOKEN_SIZE = 4;

interface Reader {
  readonly nlp: WinkMethods;
  readonly words: WordTable;
  readonly met: WeakMap<Lexicon, (MetWord | undefined)[]>;
  /** Words of the model itself. */
  readonly own: number;
  /** Words up to here were looked at already. */
  seen: number;
}

/** A new word is given a number of at most 20 bits, and its first letters one of 13 bits (the model holds 88 thousand
 *  words with 1,279 beginnings; new texts add a beginning for every fifty words). Past that they get other words'
 *  properties, so that a reader is replaced long before. */
const MAX_NEW_WORDS = 200_000;

/** Taken for one word of one kind whether it was met before or not: letters; letters around an apostrophe, save before
 *  "s"; initials with their stops; plain numbers; lines. Anything else may be cut or typed otherwise when it was: "Ada’s"
 *  stays whole once it stood beside a dash. */
const PLAIN_WORD =
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’](?![sS]$)[A-Za-zÀ-ÖØ-öø-ÿ]+)*|(?:[A-Za-z]\.)+|\d+(?:[.,/:-]\d+)*|_+)$/;

/** A currency inside a longer run, else a word. */
const CURRENCIES: ReadonlySet<string> = new Set(['AUD', 'GBP', 'INR', 'USD']);

// Read once: the package's own way of reading it wraps it once more each time it is asked, and fails in the end.
const customEntities = callOf(model.metaCER);

let reader = openReader();

/** A word as it was met before with one tag. */
export interface MetWord extends TaggedWord {
  /** What the caller tells tags and lemmas apart by. */
  readonly said: number;
  /** The same word with another tag. */
  readonly other: MetWord | undefined;
}

/** A text, and what was told of words before with the same lexicon: for the caller to keep, by their places in the table. */
export interface ReadText {
  readonly document: RawDocument;
  readonly met: (MetWord | undefined)[];
}

/** wink-nlp's document of a text. Pure, as the program itself is not: what it read before is taken from its memory, so
 *  that the same text is cut the same way, whatever came before it. */
export function readText(text: string, lexicon: Lexicon): ReadText {
  if (reader.words.list.length - reader.own > MAX_NEW_WORDS) reader = openReader();
  forget(reader);
  const document: unknown = reader.nlp.readDoc(text).out(reader.nlp.its.readabilityStats);
  if (!isRawDocument(document))
    throw new TypeError('wink-nlp: no document as this version is expected to keep it');
  return { document, met: metWith(reader, lexicon) };
}

/** As long as the table of words: a list with gaps would be kept as a slow one. */
function metWith(from: Reader, lexicon: Lexicon): (MetWord | undefined)[] {
  let met = from.met.get(lexicon);
  if (met === undefined) {
    met = [];
    from.met.set(lexicon, met);
  }
  for (let i = met.length; i < from.words.list.length; i += 1) met.push(undefined);
  return met;
}

const { its } = reader.nlp;

/** The token as it stands in the text. */
export const valueAt = (document: RawDocument, token: number): string => its.value(token, document);

export const tagAt = (document: RawDocument, token: number): string => its.pos(token, document);

/** The token's lemma. Of a few words ("cant") the model gives the place of a lemma behind its own words, where whatever was
 *  read last stands: they are their own lemmas. */
export function lemmaAt(document: RawDocument, token: number): string {
  const { cache, tokens } = document;
  const contracted = (tokens[token * TOKEN_SIZE + 1] ?? 0) > MAX_SPACES;
  const word = cache.mappedSpelling(tokens[token * TOKEN_SIZE] ?? 0);
  const lost = cache.property(word, 'isSLemma') === 1 && cache.property(word, 'lemma') >= reader.own;
  return lost && !contracted ? valueAt(document, token) : its.lemma(token, document, model.addons);
}

function forget(from: Reader): void {
  const { hash, list } = from.words;
  for (let i = from.seen; i < list.length; i += 1) {
    const word = list[i] ?? '';
    // Not deleted: what is deleted leaves a gap that makes every later look-up slower.
    if (!PLAIN_WORD.test(word) || CURRENCIES.has(word)) hash[word] = undefined;
  }
  from.seen = list.length;
}

function openReader(): Reader {
  const core = callOf(model.core);
  // A model may tell how readable a text is by means of its own, to which the document is handed as it is kept: the way
  // to all tokens at once, where asking for their texts, tags and lemmas goes over them three times.
  const addons = { ...model.addons, readabilityStats: (document: unknown) => document };
  const own = { ...model, core: () => core, metaCER: () => customEntities, addons };
  const words = wordsOf(core);
  const from = words.list.length;
  return { nlp: winkNLP(own, ['sbd', 'pos']), words, met: new WeakMap(), own: from, seen: from };
}

/** The package's types do not say that its parts are functions. */
function callOf(part: unknown): unknown {
  if (typeof part !== 'function')
    throw new TypeError('wink-eng-lite-web-model: a part of the model is missing');
  return part();
}

/** The table lies deep in a model without types: looked for, not believed. */
function wordsOf(core: unknown): WordTable {
  const words = memberOf(memberOf(core, 'features'), 'lexeme');
  if (isWordTable(words)) return words;
  throw new TypeError('wink-eng-lite-web-model: no table of words where this version is expected to have it');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isWordTable(value: unknown): value is WordTable {
  return Array.isArray(memberOf(value, 'list')) && typeof memberOf(value, 'hash') === 'object';
}

function isRawDocument(value: unknown): value is RawDocument {
  const cache = memberOf(value, 'cache');
  return (
    Array.isArray(memberOf(value, 'tokens')) &&
    Array.isArray(memberOf(value, 'sentences')) &&
    typeof memberOf(cache, 'mappedSpelling') === 'function' &&
    typeof memberOf(cache, 'property') === 'function'
  );
}
