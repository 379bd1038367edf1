import type { PartOfSpeech } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isNounAmong } from './as-noun.ts';
import { verbAmong } from './as-verb.ts';
import { HAVE_FORMS } from './function-words.ts';
import { OPENING_PLURALS } from './opening-plurals.ts';
import { SHORT_TITLES } from './short-titles.ts';
import { lowerOf, PLURALS, type Tagged } from './tagged.ts';

/** Mends what the tagger gets wrong most in news English, word by word, from the words around:
 *  nouns and adjectives that stand where only a verb can. Offsets and words are unchanged. */
export function repairTags<T extends Tagged>(words: readonly T[]): readonly T[] {
  // Most sentences need no repair, and no copy.
  let repaired: T[] | null = null;
  for (let i = 0; i < words.length; i += 1) {
    const seen = repaired ?? words;
    const word = seen[i];
    if (word === undefined) break;
    const mended = repair(seen, i, word);
    if (mended === word) continue;
    repaired ??= [...words];
    repaired[i] = mended;
  }
  return repaired ?? words;
}

function repair<T extends Tagged>(words: readonly T[], i: number, word: T): T {
  if (word.pos === 'VERB') return repairVerb(words, i, word);
  if (word.pos === 'NOUN' || word.pos === 'ADJ') {
    if (word.text === 'ill') return word.pos === 'ADJ' ? word : { ...word, pos: 'ADJ' };
    const verb = verbAmong(words, i);
    if (verb !== null) return { ...word, pos: 'VERB', lemma: verb };
    if (word.pos === 'ADJ' && isSomebody(words, i, word)) return { ...word, pos: 'NOUN' };
    return word.text === 'WHO' && isAmongSmall(words, i) ? { ...word, pos: 'PROPN' } : word;
  }
  if (word.pos === 'PROPN') {
    const noun =
      opensSentence(words, i) && words[i + 1]?.pos !== 'PROPN'
        ? OPENING_PLURALS.get(lowerOf(word))
        : undefined;
    return noun === undefined ? word : { ...word, pos: 'NOUN', lemma: noun };
  }
  if (word.pos === 'DET') {
    const pos = determinerTag(words, i, word);
    return pos === 'DET' ? word : { ...word, pos };
  }
  if (word.pos === 'ADP' && isGivenName(words, i, word))
    return { ...word, pos: 'PROPN', lemma: lowerOf(word) };
  if ((word.pos === 'ADP' && opensAtFirst(words, i, word)) || isSince(words, i, word))
    return { ...word, pos: 'ADV' };
  if (
    word.pos === 'AUX' &&
    isCapital(word.text) &&
    itemAt(words, i - 1)?.pos === 'PROPN' &&
    isInName(words, i, word)
  )
    return { ...word, pos: 'PROPN', lemma: lowerOf(word) };
  if (word.text === 'part' && word.pos === 'ADV' && words[i + 1]?.text === 'of')
    return { ...word, pos: 'NOUN' };
  if (word.pos === 'PART' && isPreposition(words, i, word)) return { ...word, pos: 'ADP' };
  if (word.pos === 'AUX' && isWouldBe(words, i, word)) return { ...word, pos: 'ADJ' };
  if (word.pos === 'PRON' && isDigit(word.text)) return { ...word, pos: 'ADJ' };
  const determines =
    i === 0 &&
    word.pos === 'PRON' &&
    (words[1]?.pos === 'ADJ' || words[1]?.pos === 'NOUN') &&
    DEMONSTRATIVES.has(lowerOf(word));
  return determines ? { ...word, pos: 'DET' } : word;
}

const opensSentence = (words: readonly Tagged[], i: number): boolean =>
  i === 0 || (i === 1 && OPENING_MARKS.has(words[0]?.text ?? ''));

const OPENING_MARKS = new Set(['“', '‘', '"', '(']);

/** "the police chief said", "fire chief Ada Voss", but "chief executive"; "the teen was found", but "the teen driver": with no
 *  noun behind it the word is somebody. */
function isSomebody(words: readonly Tagged[], i: number, word: Tagged): boolean {
  const lower = lowerOf(word);
  const office = OFFICES.has(lower);
  if (!office && !PERSONS.has(lower)) return false;
  const next = words[i + 1]?.pos;
  if (next === 'NOUN' || next === 'ADJ' || next === 'NUM') return false;
  const before = itemAt(words, i - 1)?.pos;
  if (next === 'PROPN') return office && before === 'NOUN';
  return office || before === 'DET' || before === 'ADJ' || before === 'NOUN';
}

/** Offices and words for a person that the tagger takes for adjectives. */
const OFFICES = new Set(['chief']);
const PERSONS = new Set(['teen', 'male', 'female', 'relative', 'individual', 'subject', 'rival', 'public']);

/** "according to documents", "called to reports of a fire": no infinitive ends in -s. */
function isPreposition(words: readonly Tagged[], i: number, word: Tagged): boolean {
  if (lowerOf(word) !== 'to') return false;
  if (lowerOf(itemAt(words, i - 1)) === 'according') return true;
  const next = words[i + 1];
  return next?.pos === 'VERB' && next.text.endsWith('s') && next.text !== next.lemma;
}

/** "his would-be victim": the two verbs are one adjective. */
function isWouldBe(words: readonly Tagged[], i: number, word: Tagged): boolean {
  const lower = lowerOf(word);
  if (lower === 'would') return words[i + 1]?.text === '-' && lowerOf(words[i + 2]) === 'be';
  return lower === 'be' && itemAt(words, i - 1)?.text === '-' && lowerOf(itemAt(words, i - 2)) === 'would';
}

/** "Dr Per Hallan": between a title and a name stands a name. */
function isGivenName(words: readonly Tagged[], i: number, word: Tagged): boolean {
  const title = lowerOf(itemAt(words, i - 1)).replace(/\.$/, '');
  const next = words[i + 1];
  return SHORT_TITLES.has(title) && isCapital(word.text) && next?.pos === 'PROPN' && isCapital(next.text);
}

/** "had at first claimed": before a verb, "at first" is an adverb of two words. */
function opensAtFirst(words: readonly Tagged[], i: number, word: Tagged): boolean {
  return lowerOf(word) === 'at' && lowerOf(words[i + 1]) === 'first' && words[i + 2]?.pos === 'VERB';
}

/** "has since been released": between the auxiliaries it is an adverb. */
function isSince(words: readonly Tagged[], i: number, word: Tagged): boolean {
  const next = words[i + 1]?.pos;
  return (
    lowerOf(word) === 'since' &&
    HAVE_FORMS.has(lowerOf(itemAt(words, i - 1))) &&
    (next === 'AUX' || next === 'VERB')
  );
}

const DEMONSTRATIVES = new Set(['that', 'this']);

/** "52nd Street": an ordinal in figures. */
const isDigit = (text: string): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;

/** "the WHO said": capitals among small letters are a name's; in a line of capitals they tell nothing. */
function isAmongSmall(words: readonly Tagged[], i: number): boolean {
  return /\p{Ll}/u.test(itemAt(words, i - 1)?.text ?? '') || /\p{Ll}/u.test(words[i + 1]?.text ?? '');
}

/** "that nurses had warned", ", which police said": before a plural "that" is no determiner, and behind a noun or a
 *  comma "which" asks nothing. */
function determinerTag(words: readonly Tagged[], i: number, word: Tagged): PartOfSpeech {
  const lower = lowerOf(word);
  if (lower === 'that') return isPluralPhrase(words, i + 1) ? 'SCONJ' : 'DET';
  if (lower !== 'which') return 'DET';
  // "an issue on which opinion has changed"
  const before = itemAt(words, itemAt(words, i - 1)?.pos === 'ADP' ? i - 2 : i - 1);
  return before?.text === ',' || before?.pos === 'NOUN' || before?.pos === 'PROPN' ? 'PRON' : 'DET';
}

function repairVerb<T extends Tagged>(words: readonly T[], i: number, word: T): T {
  if (opensName(words, i, word) || isInName(words, i, word) || isSurname(words, i, word))
    return { ...word, pos: 'PROPN', lemma: lowerOf(word) };
  if (isAuxiliary(words, i)) return { ...word, pos: 'AUX' };
  if (lowerOf(word) === 'managing' && OFFICE_HEADS.has(lowerOf(words[i + 1])))
    return { ...word, pos: 'ADJ', lemma: 'managing' };
  if (isAdverb(words, i)) return { ...word, pos: 'ADV', lemma: lowerOf(word) };
  const lemma = MISTAKEN_LEMMAS.get(lowerOf(word)) ?? word.lemma;
  if (isNounAmong(words, i)) return { ...word, pos: 'NOUN', lemma: nounLemma(word, lemma) };
  return lemma === word.lemma ? word : { ...word, lemma };
}

/** "Managing director Ada Voss": what a managing one is. */
const OFFICE_HEADS = new Set(['director', 'editor', 'partner', 'directors', 'editors', 'partners']);

/** Verbs that the tagger takes for a form of another: in the news nobody winds. */
const MISTAKEN_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['wound', 'wound'],
  ['wounds', 'wound'],
]);

/** "a shooting": as a noun the form is its own lemma. */
const nounLemma = (word: Tagged, lemma: string): string =>
  word.text.endsWith('ing') ? lowerOf(word) : lemma;

/** "the Associated Press": behind an article, a capital before a name is the name's. */
function opensName(words: readonly Tagged[], i: number, word: Tagged): boolean {
  return (
    itemAt(words, i - 1)?.pos === 'DET' &&
    words[i + 1]?.pos === 'PROPN' &&
    isCapital(word.text) &&
    isCapital(words[i + 1]?.text ?? '')
  );
}

/** "Felt suffered from …", "Banks has said": before a finite verb, a past form that opens the sentence is a name. */
function isSurname(words: readonly Tagged[], i: number, word: Tagged): boolean {
  const next = words[i + 1];
  if (!opensSentence(words, i) || next === undefined || !isCapital(word.text)) return false;
  const lower = lowerOf(word);
  const past = lower !== word.lemma && !lower.endsWith('ing') && !lower.endsWith('s');
  const finite = next.pos === 'AUX' || (next.pos === 'VERB' && next.text.endsWith('ed'));
  return past && finite;
}

/** "in Fort Bend County", "Larry Lynch, 28", "Castellan Re has estimated": a capital within a sentence is a name's, save in a headline and behind a mark. */
function isInName(words: readonly Tagged[], i: number, word: Tagged): boolean {
  const before = itemAt(words, i - 1);
  if (before === undefined || before.pos === 'PUNCT' || !isCapital(word.text)) return false;
  return words.filter(({ text }) => SMALL_WORD.test(text)).length >= LEAST_SMALL;
}

/** A word that a headline would give a capital, and how many of them make a sentence no headline. */
const SMALL_WORD = /^\p{Ll}{4}/u;
const LEAST_SMALL = 2;

const isCapital = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "to have supplied", "having been": a form of have before a participle is an auxiliary. */
function isAuxiliary(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  if (word?.pos !== 'VERB' || !HAVE_FORMS.has(lowerOf(word))) return false;
  const step =
    words[i + 1]?.pos === 'ADV' || words[i + 1]?.pos === 'PART' || words[i + 1]?.text === '“' ? 2 : 1;
  const next = words[i + step];
  return (
    next !== undefined &&
    (next.pos === 'VERB' || next.text === 'been') &&
    !lowerOf(next).endsWith('ing') &&
    next.text !== next.lemma
  );
}

/** "further pledged": never a verb before a verb. */
function isAdverb(words: readonly Tagged[], i: number): boolean {
  return lowerOf(words[i]) === 'further' && (words[i + 1]?.text.endsWith('ed') ?? false);
}

/** A plural noun at `at` or behind one adjective, with its verb behind it. */
function isPluralPhrase(words: readonly Tagged[], at: number): boolean {
  const head = words[at]?.pos === 'ADJ' ? at + 1 : at;
  const noun = words[head];
  const verb = words[head + 1]?.pos;
  if (noun?.pos !== 'NOUN' || (verb !== 'AUX' && verb !== 'VERB')) return false;
  const lower = lowerOf(noun);
  return PLURALS.has(lower) || (lower.endsWith('s') && noun.lemma !== lower);
}
