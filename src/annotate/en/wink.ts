import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type ItsFunction, type WinkMethods } from 'wink-nlp';

/** What wink-nlp keeps of the words it has met: the model's own and, behind them, those of every text it has read. */
interface WordTable {
  readonly hash: Record<string, number | undefined>;
  readonly list: readonly string[];
}

interface Reader {
  readonly nlp: WinkMethods;
  readonly words: WordTable;
  /** Words of the model itself. */
  readonly own: number;
  /** Words up to here were looked at already. */
  seen: number;
}

/** A new word is given a number of at most 20 bits, and its first letters one of 13 bits (the model holds 88 thousand
 *  words with 1,279 beginnings; new texts add a beginning for every fifty words). Past that they get other words'
 *  properties, so that a reader is replaced long before. */
const MAX_NEW_WORDS = 200_000;

/** Taken for one word whether it was met before or not: letters in one case, plain numbers. Anything else may be cut or
 *  typed otherwise when it was ("Ada’s" stays whole once it stood beside a dash; "USD" is a currency or a word). */
const PLAIN_WORD = /^(?:[a-z]{2,}|[A-Z][a-z]+|[A-Z]{4,}|\d{1,9}(?:\.\d{1,9})?|\d{1,3}(?:,\d{3})+)$/;

// Read once: the package's own way of reading it wraps it once more each time it is asked, and fails in the end.
const customEntities = callOf(model.metaCER);

let reader = openReader();

/** wink-nlp's document of a text. Pure, as the program itself is not: what it read before is taken from its memory, so
 *  that the same text is cut the same way, whatever came before it. */
export function readDocument(text: string): Document {
  if (reader.words.list.length - reader.own > MAX_NEW_WORDS) reader = openReader();
  forget(reader);
  return reader.nlp.readDoc(text);
}

/** Gives the tag of a token. */
export const tagOf: ItsFunction<string> = reader.nlp.its.pos;

/** Gives the first and the last token of a sentence. */
export const spanOf = reader.nlp.its.span;

/** Gives the lemma of a token. The package's own type of it lacks the cache argument that every other one has. */
export const lemmaOf = reader.nlp.its.lemma as unknown as ItsFunction<string>;

function forget(from: Reader): void {
  const { hash, list } = from.words;
  for (let i = from.seen; i < list.length; i += 1) {
    const word = list[i] ?? '';
    // Not deleted: what is deleted leaves a gap that makes every later look-up slower.
    if (!PLAIN_WORD.test(word)) hash[word] = undefined;
  }
  from.seen = list.length;
}

function openReader(): Reader {
  const core = callOf(model.core);
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => customEntities }, ['sbd', 'pos']);
  const words = wordsOf(core);
  return { nlp, words, own: words.list.length, seen: words.list.length };
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
