import type { NounPhrase, Token, VerbGroup, With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { NameWords } from '../entities/words.ts';
import { oncePer } from '../once-per.ts';
import type { SyntaxWords } from './words.ts';

/** Tagged words with what their language says of them. */
export interface Worded {
  readonly tokens: readonly Token[];
  readonly words: SyntaxWords;
}

export type Parsed = With<'tokens' | 'sentences'> & {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
};

/** A parsed article and, for each token, the index of the noun phrase it stands in, or -1. */
export interface Reading extends Parsed, Worded {
  readonly names: NameWords;
  readonly owner: Int32Array;
}

export function phraseOfToken(a: Parsed): Int32Array {
  const owner = new Int32Array(a.tokens.length).fill(-1);
  for (let i = 0; i < a.nounPhrases.length; i += 1) {
    const phrase = a.nounPhrases[i];
    if (phrase === undefined) break;
    for (let token = phrase.firstToken; token < phrase.endToken; token += 1) owner[token] = i;
  }
  return owner;
}

/** The noun phrase that holds the token, or undefined. */
export function phraseAt(r: Reading, token: number): NounPhrase | undefined {
  return itemAt(r.nounPhrases, r.owner[token] ?? -1);
}

/** Phrases that say "roughly", by their first and by their last words. */
const approximators = oncePer(({ approximatorPhrases }: SyntaxWords) => ({
  byFirst: phrasesBy(approximatorPhrases, 0),
  byLast: phrasesBy(approximatorPhrases, -1),
}));

type Phrases = readonly (readonly string[])[];

/** By the word at the place, in their order. */
function phrasesBy(phrases: Phrases, place: number): ReadonlyMap<string, Phrases> {
  const map = new Map<string, Phrases>();
  for (const phrase of phrases) {
    const word = phrase.at(place) ?? '';
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  return map;
}

/** Index of the first word of "more than", "at least", "about" right before `at`; `at` where none stands there. */
export function beforeApproximation(w: Worded, at: number): number {
  for (const phrase of approximators(w.words).byLast.get(itemAt(w.tokens, at - 1)?.lower ?? '') ?? NONE) {
    const first = at - phrase.length;
    if (stands(w, first, phrase)) return first;
  }
  return at;
}

/** End of "more than", "at least", "up to" at `at`, where a number follows; else `at`. */
export function behindApproximation(w: Worded, at: number): number {
  for (const phrase of approximators(w.words).byFirst.get(itemAt(w.tokens, at)?.lower ?? '') ?? NONE) {
    const end = at + phrase.length;
    if (isCounted(w.words, w.tokens[end]) && stands(w, at, phrase)) return end;
  }
  return at;
}

const NONE: Phrases = [];

function stands({ tokens }: Worded, first: number, phrase: readonly string[]): boolean {
  return first >= 0 && phrase.every((word, i) => tokens[first + i]?.lower === word);
}

/** A preposition stands right before the phrase (over "more than", "at least"), and does not open the clause at `first`. */
export function isGoverned(
  r: Reading,
  first: number,
  phrase: NounPhrase,
  opens: (words: SyntaxWords, token: Token) => boolean,
): boolean {
  const opening = r.tokens[phrase.firstToken];
  const at =
    (isCounted(r.words, opening) ? beforeApproximation(r, phrase.firstToken) : phrase.firstToken) - 1;
  const before = itemAt(r.tokens, at);
  // Two phrases side by side are one that was cut: what governs the left governs the right.
  const left = at >= first ? phraseAt(r, at) : undefined;
  if (
    left !== undefined &&
    left !== phrase &&
    !isTimePhrase(r, left) &&
    left.firstToken > first &&
    itemAt(r.tokens, left.firstToken - 1)?.pos === 'ADP'
  )
    return true;
  if (before !== undefined && at > first && isRoleOf(r, at, phrase)) return true;
  if (
    before === undefined ||
    at < first ||
    (before.pos !== 'ADP' && !r.words.infinitiveMarks.has(before.lower))
  )
    return false;
  return at > first || !opens(r.words, before);
}

/** "her time as the host of the show": "as" behind a noun, with no verb behind the phrase, opens no clause. */
function isRoleOf(r: Reading, at: number, { endToken }: NounPhrase): boolean {
  if (!r.words.roleMarks.has(r.tokens[at]?.lower ?? '')) return false;
  const [left, right] = [itemAt(r.tokens, at - 1)?.pos, r.tokens[endToken]?.pos];
  return left === 'NOUN' && (right === 'ADP' || right === 'PUNCT');
}

/** A number, its sign or "a" opens the phrase: "roughly" may stand before it. */
export const isCounted = (words: SyntaxWords, opening: Token | undefined): boolean =>
  opening?.pos === 'NUM' || opening?.pos === 'SYM' || words.indefinite.has(opening?.lower ?? '');

/** "That same month", "last week", "Tuesday evening": says when, is no argument of a verb. */
export function isTimePhrase(r: Reading, phrase: NounPhrase): boolean {
  const head = r.tokens[phrase.head];
  if (head === undefined) return false;
  // "on June 25, 2012, reported": a year by itself behind the comma of its date.
  if (head.pos === 'NUM' && phrase.firstToken === phrase.head)
    return isYearOfDate(r, phrase.head) || isYearSince(r, phrase.head);
  // A person may be called May: the month has a preposition, a number or "last" with it.
  if (r.words.ambiguousTimeNouns.has(head.lower))
    return phrase.firstToken < phrase.head || itemAt(r.tokens, phrase.firstToken - 1)?.pos === 'ADP';
  return r.words.timeNouns.has(head.lower) || r.words.timeNouns.has(head.lemma);
}

function isYearOfDate({ tokens, words }: Reading, at: number): boolean {
  const comma = itemAt(tokens, at - 1);
  if (comma?.text !== ',' || !YEAR.test(tokens[at]?.text ?? '')) return false;
  const [day, before] = [itemAt(tokens, at - 2), itemAt(tokens, at - 3)];
  return day?.pos === 'NUM' && words.timeNouns.has(before?.lower ?? '');
}

/** "married since 2012": the tagger takes some of the words before a year for conjunctions. */
const isYearSince = ({ tokens }: Reading, at: number): boolean =>
  itemAt(tokens, at - 1)?.pos === 'SCONJ' && YEAR.test(tokens[at]?.text ?? '');

const YEAR = /^(?:1[89]|20)\d\d$/;
