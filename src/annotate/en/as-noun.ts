import type { PartOfSpeech } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { HAVE_FORMS } from './function-words.ts';
import { lowerOf, PLURALS, POSSESSIVES, type Tagged } from './tagged.ts';
import { UNCHANGED_PASTS } from './verb-forms.ts';

/** Must the word, tagged as a verb, be a noun from the words around? */
export const isNounAmong = (words: readonly Tagged[], i: number): boolean =>
  isNounBehindArticle(words, i) ||
  isNounAfterAdjective(words, i) ||
  isNounBehindPossessive(words, i) ||
  isNounBehindNoun(words, i) ||
  isObject(words, i) ||
  isInCompound(words, i) ||
  isNounByItself(words, i) ||
  isIncident(words, i);

/** "pulled the triggers", "called to reports of shots", "the public's help", "took cover": where no verb of that form stands. */
function isNounByItself(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  const before = itemAt(words, i - 1);
  if (word === undefined || before === undefined) return false;
  const plain = word.text === word.lemma && !UNCHANGED_PASTS.has(word.text);
  const inflected = word.text.endsWith('s') && !plain;
  if (before.pos === 'DET' && before.text === 'the') return inflected;
  if (before.pos === 'ADP' && before.text === 'to')
    return inflected || (plain && lowerOf(itemAt(words, i - 2)) === 'according');
  const owner = itemAt(words, i - 2)?.pos;
  if (before.pos === 'PART' && POSSESSIVE_MARKS.has(before.text))
    return plain && (owner === 'NOUN' || owner === 'PROPN');
  const after = words[i + 1];
  const closed = after === undefined || ENDS_PHRASE.has(after.pos);
  return plain && closed && before.pos === 'VERB' && before.lemma === 'take';
}

const POSSESSIVE_MARKS = new Set(["'s", '’s']);

/** "a quadruple shooting that left", "the Sunday afternoon shooting death", "a drive-by shooting": words that stand before the
 *  name of an incident, with nothing behind it that it would act on. */
function isIncident(words: readonly Tagged[], i: number): boolean {
  const after = words[i + 1];
  if (!words[i]?.text.endsWith('ing') || after === undefined) return false;
  if (after.pos === 'DET' || after.pos === 'PROPN' || after.pos === 'NUM') return false;
  if (after.pos === 'PRON' && !RELATIVES.has(after.text)) return false;
  const before = lowerOf(itemAt(words, i - 1));
  if (before === 'by') return lowerOf(itemAt(words, i - 3)) === 'drive';
  const opened = itemAt(words, i - 2)?.pos;
  return INCIDENT_WORDS.has(before) && (opened === 'DET' || opened === 'PROPN' || opened === 'ADJ');
}

const RELATIVES = new Set(['that', 'which', 'who']);

const INCIDENT_WORDS = new Set(
  'double triple quadruple quintuple multiple mass fatal deadly accidental morning afternoon evening night weekend'.split(
    ' ',
  ),
);

/** "responded to a shooting at a hotel", "from an apparent gunshot wound.": what "a" opens ends with a noun. */
function isNounBehindArticle(words: readonly Tagged[], i: number): boolean {
  const after = words[i + 1];
  const ends = after === undefined || ENDS_PHRASE.has(after.pos);
  if (!ends) return false;
  let at = i - 1;
  while (i - at <= MAX_MODIFIERS && (itemAt(words, at)?.pos === 'ADJ' || itemAt(words, at)?.pos === 'NOUN'))
    at -= 1;
  const word = lowerOf(words[i]);
  const modified = at < i - 1;
  return INDEFINITE.has(lowerOf(itemAt(words, at))) && (modified ? word === 'wound' : word.endsWith('ing'));
}

const INDEFINITE = new Set(['a', 'an', 'another']);

const ENDS_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'ADP', 'AUX', 'CCONJ', 'SCONJ']);

/** Words between "a" and its noun, at most. */
const MAX_MODIFIERS = 4;

/** "pay his respects", "their fight for": a plain form behind a possessive. */
function isNounBehindPossessive(words: readonly Tagged[], i: number): boolean {
  const word = words[i];
  if (word?.pos !== 'VERB' || !POSSESSIVES.has(lowerOf(itemAt(words, i - 1)))) return false;
  const after = words[i + 1];
  if (word.text.endsWith('ing')) return after === undefined || ENDS_PHRASE.has(after.pos);
  return word.text === word.lemma || (word.text.endsWith('s') && word.text !== 'was');
}

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
