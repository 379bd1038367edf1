import type { PartOfSpeech } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { BE_FORMS, MODALS } from './function-words.ts';
import { lowerOf, POSSESSIVES, type Tagged } from './tagged.ts';
import { VERB_LEMMAS } from './verb-forms.ts';

/** The lemma of the verb that the word, tagged as a noun or an adjective, must be from the words around; else null. */
export const verbAmong = (words: readonly Tagged[], i: number): string | null =>
  behindModal(words, i) ?? asPast(words, i) ?? asVerb(words, i) ?? asPronounced(words, i);

/** "was pronounced dead": no adjective. */
const asPronounced = (words: readonly Tagged[], i: number): string | null =>
  lowerOf(words[i]) === 'pronounced' && words[i + 1]?.text === 'dead' ? 'pronounce' : null;

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

/** Pasts that read like a noun, and their verbs. */
const NOUN_LIKE_PASTS: ReadonlyMap<string, string> = new Map([['shot', 'shoot']]);

/** What a verb's object opens with. */
const OBJECT_TAGS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'NUM', 'PROPN']);

/** "a man shot his wife", "the gunman shot and killed two": a noun in front, an object or a second verb behind. */
function asPast(words: readonly Tagged[], i: number): string | null {
  const before = itemAt(words, i - 1);
  const after = words[i + 1];
  const joined = before?.pos === 'CCONJ';
  const subject = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON';
  if ((!subject && !joined) || after === undefined) return null;
  const object = OBJECT_TAGS.has(after.pos);
  const acts = object || (!joined && after.pos === 'CCONJ' && words[i + 2]?.pos === 'VERB');
  if (!acts || POSSESSIVES.has(lowerOf(before))) return null;
  const lemma = NOUN_LIKE_PASTS.get(lowerOf(words[i])) ?? null;
  // "entered the shop and shot four people": joined to a verb before it.
  return joined && !hasVerb(words, i - 1) ? null : lemma;
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
  return acts && (VERB_LEMMAS.get(text) === text || ADJECTIVE_VERBS.has(text)) ? text : null;
}

/** Verbs that elsewhere are adjectives: "will present the law". */
const ADJECTIVE_VERBS = new Set(
  'present clear complete empty correct separate direct level secure dry clean approximate duplicate perfect'.split(
    ' ',
  ),
);

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
