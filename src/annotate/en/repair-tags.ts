import type { PartOfSpeech } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { BE_FORMS, HAVE_FORMS, MODALS } from './function-words.ts';
import { UNCHANGED_PASTS, VERB_LEMMAS } from './verb-forms.ts';

interface Tagged {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** The text in lower case, where the tagger knows it. */
  readonly lower?: string;
}

const lowerOf = (word: Tagged | undefined): string => word?.lower ?? word?.text.toLowerCase() ?? '';

const OBJECT_OPENERS: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'PRON',
  'NUM',
  'ADJ',
  'NOUN',
  'PROPN',
  'PART',
  'ADP',
  'SCONJ',
]);

const CLOSING_MARKS = new Set(['”', '’', '"', ')']);

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
    const verb = behindModal(words, i) ?? asPast(words, i) ?? asVerb(words, i);
    if (verb !== null) return { ...word, pos: 'VERB', lemma: verb };
    if (word.pos === 'ADJ' && isSomebody(words, i, word)) return { ...word, pos: 'NOUN' };
    return word.text === 'WHO' && isAmongSmall(words, i) ? { ...word, pos: 'PROPN' } : word;
  }
  if (word.pos === 'DET') {
    const pos = determinerTag(words, i, word);
    return pos === 'DET' ? word : { ...word, pos };
  }
  if (word.pos === 'ADP' && opensAtFirst(words, i, word)) return { ...word, pos: 'ADV' };
  if (word.pos === 'PRON' && isDigit(word.text)) return { ...word, pos: 'ADJ' };
  const determines =
    i === 0 &&
    word.pos === 'PRON' &&
    (words[1]?.pos === 'ADJ' || words[1]?.pos === 'NOUN') &&
    DEMONSTRATIVES.has(lowerOf(word));
  return determines ? { ...word, pos: 'DET' } : word;
}

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

/** "had at first claimed": before a verb, "at first" is an adverb of two words. */
function opensAtFirst(words: readonly Tagged[], i: number, word: Tagged): boolean {
  return lowerOf(word) === 'at' && lowerOf(words[i + 1]) === 'first' && words[i + 2]?.pos === 'VERB';
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
  const before = itemAt(words, i - 1);
  return before?.text === ',' || before?.pos === 'NOUN' || before?.pos === 'PROPN' ? 'PRON' : 'DET';
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

function repairVerb<T extends Tagged>(words: readonly T[], i: number, word: T): T {
  if (opensName(words, i, word)) return { ...word, pos: 'PROPN', lemma: lowerOf(word) };
  if (isAuxiliary(words, i)) return { ...word, pos: 'AUX' };
  if (isAdverb(words, i)) return { ...word, pos: 'ADV', lemma: lowerOf(word) };
  const noun =
    isNounAfterAdjective(words, i) ||
    isNounBehindPossessive(words, i) ||
    isNounBehindNoun(words, i) ||
    isObject(words, i) ||
    isInCompound(words, i);
  return noun ? { ...word, pos: 'NOUN' } : word;
}

/** "the Associated Press": behind an article, a capital before a name is the name's. */
function opensName(words: readonly Tagged[], i: number, word: Tagged): boolean {
  return (
    itemAt(words, i - 1)?.pos === 'DET' &&
    words[i + 1]?.pos === 'PROPN' &&
    isCapital(word.text) &&
    isCapital(words[i + 1]?.text ?? '')
  );
}

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

/** Pasts that read like a noun, and their verbs. */
const NOUN_LIKE_PASTS: ReadonlyMap<string, string> = new Map([['shot', 'shoot']]);

/** What a verb's object opens with. */
const OBJECT_TAGS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'NUM', 'PROPN']);

/** "a man shot his wife", "the gunman shot and killed two": a noun in front, an object or a second verb behind. */
function asPast(words: readonly Tagged[], i: number): string | null {
  const before = itemAt(words, i - 1);
  const after = words[i + 1];
  const subject = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON';
  if (!subject || after === undefined) return null;
  const acts = OBJECT_TAGS.has(after.pos) || (after.pos === 'CCONJ' && words[i + 2]?.pos === 'VERB');
  if (!acts || POSSESSIVES.has(lowerOf(before))) return null;
  return NOUN_LIKE_PASTS.get(lowerOf(words[i])) ?? null;
}

/** "would close the furnace", "will not open Norwell": the lemma of a plain form behind a modal, with something behind
 *  it to act on; else null. */
function behindModal(words: readonly Tagged[], i: number): string | null {
  const before = itemAt(words, i - 1)?.text === 'not' ? itemAt(words, i - 2) : itemAt(words, i - 1);
  if (before?.pos !== 'AUX' || (before.text !== 'will' && !MODALS.has(before.text))) return null;
  const after = words[i + 1];
  const acts =
    after?.pos === 'DET' || after?.pos === 'PROPN' || after?.pos === 'PRON' || after?.pos === 'NUM';
  const text = words[i]?.text ?? '';
  return acts && VERB_LEMMAS.get(text) === text ? text : null;
}

/** The lemma, where the word at `i` must be a verb; else null. */
function asVerb(words: readonly Tagged[], i: number): string | null {
  const word = words[i];
  const after = words[i + 1];
  if (word === undefined || after === undefined || !mayBeVerb(word, after)) return null;
  const lower = lowerOf(word);
  const lemma = VERB_LEMMAS.get(lower);
  if (lemma === undefined) return null;
  const before = CLOSING_MARKS.has(itemAt(words, i - 1)?.text ?? '')
    ? itemAt(words, i - 2)
    : itemAt(words, i - 1);
  if (lower.endsWith('ing')) {
    const object =
      isObjectPronoun(after) && before?.pos !== 'DET' && before?.pos !== 'ADJ' && before?.pos !== 'ADP';
    return object || isParticiple(before, after) || isProgressive(words, i, after) ? lemma : null;
  }
  // "withdrew their claim that": a possessive wants a noun, whatever follows.
  if (before === undefined || POSSESSIVES.has(lowerOf(before))) return null;
  if (lower.endsWith('ed') && isPassive(words, i, after)) return lemma;
  if (isObjectPronoun(after) && before.pos !== 'DET' && before.pos !== 'ADJ') return lemma;
  const opensContent =
    lowerOf(after) === 'that' ||
    after.pos === 'SCONJ' ||
    after.pos === 'NUM' ||
    after.pos === 'DET' ||
    isApproximator(words, i + 1);
  const finite = lower.endsWith('s') || lower.endsWith('ed') || lemma === lower;
  if (!finite || !opensContent) return null;
  if (before.pos === 'PROPN' || before.pos === 'PRON') return lemma;
  if (after.pos === 'DET' && lower.endsWith('s') && THINGS.has(lowerOf(before))) return lemma;
  if (before.pos === 'NOUN' && !hasVerb(words, i)) return lemma;
  const conjoined = before.pos === 'CCONJ' || (before.text === 'as' && itemAt(words, i - 2)?.text === 'well');
  return conjoined && lemma === lower && after.pos === 'DET' ? lemma : null;
}

/** What stands for a thing, and so before a verb. */
const THINGS = new Set(['this', 'that', 'it', 'which']);

/** What `asVerb` asks for in any case, told without the long list of verbs: an ending, or what stands behind. */
function mayBeVerb({ text }: Tagged, after: Tagged): boolean {
  const last = text.charCodeAt(text.length - 1) | CASE_BIT;
  if (last === SMALL_G || last === SMALL_D) return true;
  const { pos } = after;
  return pos === 'DET' || pos === 'NUM' || pos === 'SCONJ' || BEHIND_VERBS.has(lowerOf(after));
}

/** Makes a small letter of a capital. */
const CASE_BIT = 0x20;
const SMALL_D = 0x64;
const SMALL_G = 0x67;

/** ", offering condolences" and "and pledging support" open a participle; "the offering" does not. */
function isParticiple(before: Tagged | undefined, after: Tagged): boolean {
  if (!OBJECT_OPENERS.has(after.pos)) return false;
  if (before === undefined) return true;
  return (
    before.text === ',' ||
    before.text === '–' ||
    before.text === '—' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ'
  );
}

/** "have been promising to", "is now building a": a form of be before, an object or "to" behind. */
function isProgressive(words: readonly Tagged[], i: number, after: Tagged): boolean {
  const before = itemAt(words, i - 1)?.pos === 'ADV' ? itemAt(words, i - 2) : itemAt(words, i - 1);
  return (
    before?.pos === 'AUX' &&
    BE_FORMS.has(lowerOf(before)) &&
    (lowerOf(after) === 'to' || after.pos === 'DET' || after.pos === 'PRON')
  );
}

/** "were vaccinated.", "has been evacuated from": a form of be before, no noun behind. */
function isPassive(words: readonly Tagged[], i: number, after: Tagged): boolean {
  const before = itemAt(words, i - 1)?.pos === 'ADV' ? itemAt(words, i - 2) : itemAt(words, i - 1);
  if (before?.pos !== 'AUX' || !BE_FORMS.has(lowerOf(before))) return false;
  return (
    after.pos === 'PUNCT' ||
    after.pos === 'ADP' ||
    after.pos === 'CCONJ' ||
    after.pos === 'SCONJ' ||
    lowerOf(after) === 'to'
  );
}

/** "further pledged": never a verb before a verb. */
function isAdverb(words: readonly Tagged[], i: number): boolean {
  return lowerOf(words[i]) === 'further' && (words[i + 1]?.text.endsWith('ed') ?? false);
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** "pay his respects", "their fight for": a plain form behind a possessive. */
function isNounBehindPossessive(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  if (word?.pos !== 'VERB' || !POSSESSIVES.has(lowerOf(itemAt(words, i - 1)))) return false;
  const after = words[i + 1];
  if (word.text.endsWith('ing'))
    return after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'SCONJ';
  return word.text === word.lemma || (word.text.endsWith('s') && word.text !== 'was');
}

const PLURALS = new Set([
  'police',
  'people',
  'men',
  'women',
  'children',
  'media',
  'crew',
  'staff',
  'cattle',
  'data',
  'clergy',
]);

/** "for the August break,": a plain form behind "the" and a singular noun, with nothing behind it to act on. */
function isNounBehindNoun(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  const before = itemAt(words, i - 1);
  const after = words[i + 1];
  if (
    word?.pos !== 'VERB' ||
    word.text !== word.lemma ||
    UNCHANGED_PASTS.has(word.text) ||
    before === undefined
  )
    return false;
  if (itemAt(words, i - 2)?.pos !== 'DET' || (before.pos !== 'NOUN' && before.pos !== 'PROPN')) return false;
  const plural = before.text.endsWith('s') || PLURALS.has(lowerOf(before));
  return (
    !plural && (after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'AUX')
  );
}

const SUBJECT_PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);

/** "She took calls for help", ", and he got threats from": behind the verb of a pronoun that opens its clause, and before
 *  a preposition, an -s word is what the verb acts on. */
function isObject(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  const verb = itemAt(words, i - 1);
  const after = words[i + 1];
  if (!word?.text.endsWith('s') || verb?.pos !== 'VERB' || after === undefined) return false;
  if (after.pos !== 'ADP' && !LINKS_OF_NOUNS.has(after.text) && after.pos !== 'PUNCT') return false;
  const opening = itemAt(words, i - 3);
  const opens = opening === undefined || opening.pos === 'PUNCT' || opening.pos === 'CCONJ';
  return opens && SUBJECT_PRONOUNS.has(lowerOf(itemAt(words, i - 2)));
}

/** Prepositions that the tagger takes for conjunctions. */
const LINKS_OF_NOUNS = new Set(['for', 'from', 'about', 'after', 'before']);

/** "had return address labels": a base form between a bare singular noun behind a verb and another noun is part of a
 *  compound, since "return" alone can be no subject of it. */
function isInCompound(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  const before = itemAt(words, i - 1);
  if (word?.pos !== 'VERB' || word.text !== word.lemma || UNCHANGED_PASTS.has(word.text)) return false;
  if (before?.pos !== 'NOUN' || before.text.endsWith('s') || PLURALS.has(before.text)) return false;
  const governor = itemAt(words, i - 2);
  if (words[i + 1]?.pos !== 'NOUN' || governor === undefined) return false;
  return governor.pos === 'VERB' || HAVE_FORMS.has(lowerOf(governor));
}

function isObjectPronoun(word: Tagged): boolean {
  return OBJECT_PRONOUNS.has(lowerOf(word));
}

const OBJECT_PRONOUNS = new Set(['them', 'him', 'us', 'me', 'it']);

const APPROXIMATORS = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'some',
  'over',
  'at',
  'more',
  'up',
]);

/** Words, of whatever tag, that make a verb of the word before. */
const BEHIND_VERBS: ReadonlySet<string> = new Set([...OBJECT_PRONOUNS, ...APPROXIMATORS, 'that']);

/** "about 600", "at least 40", "more than a dozen" begin at `i`. */
function isApproximator(words: readonly Tagged[], i: number): boolean {
  if (!APPROXIMATORS.has(lowerOf(words[i]))) return false;
  return words[i + 1]?.pos === 'NUM' || words[i + 2]?.pos === 'NUM';
}

function hasVerb(words: readonly Tagged[], end: number): boolean {
  for (let i = end - 1; i >= 0 && i >= end - MAX_LOOK_BACK; i -= 1) {
    const word = words[i];
    if (word === undefined || word.text === ',' || word.pos === 'CCONJ' || word.pos === 'SCONJ') return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return true;
  }
  return false;
}

/** Words looked back over for the verb of the same clause. */
const MAX_LOOK_BACK = 40;

/** "earlier reports from", "newer estimates suggest": an -s word between a comparative and a verb or preposition. */
function isNounAfterAdjective(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  const before = itemAt(words, i - 1);
  const after = words[i + 1];
  if (word?.pos !== 'VERB' || before === undefined || after === undefined) return false;
  if (!word.text.endsWith('s') || (after.pos !== 'ADP' && after.pos !== 'VERB' && after.pos !== 'AUX'))
    return false;
  return before.pos === 'ADJ' || COMPARATIVES.has(lowerOf(before));
}

const COMPARATIVES = new Set([
  'earlier',
  'later',
  'latest',
  'newer',
  'initial',
  'previous',
  'official',
  'early',
  'more',
]);
