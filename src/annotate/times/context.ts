import type { PartOfSpeech, Sentence, Token } from '../../model/annotation.ts';
import { isAskedFor, type TimePlace } from './asked-for.ts';
import type { TimeContext } from './expression.ts';
import type { TimeWords } from './words.ts';

/** Tokens looked at on either side for the verb that governs a time: about the length of a clause. */
const REACH = 16;

/** Tokens before a verb in which its auxiliaries and its governing word stand. */
const GROUP_REACH = 6;

/** Tokens before a time in which a cue for the future stands. */
const CUE_REACH = 4;

/** Tokens before a head in which "had" puts all of it back: "had been scheduled to end". */
const PERFECT_REACH = 3;

interface Verb {
  readonly tense: 'past' | 'present' | 'future';
  readonly lemma: string;
  readonly future: boolean;
}

/** What governs the tokens `[first, end)` of a sentence: the nearest verb before them in it, else the nearest after. */
export function readContext(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
  words: TimeWords,
): TimeContext {
  const place = { tokens, sentence, words };
  const verb =
    verbBefore(place, first - 1, Math.max(sentence.firstToken, first - REACH)) ??
    verbAfter(place, end, Math.min(sentence.endToken, end + REACH));
  const word = first > sentence.firstToken ? (tokens[first - 1]?.lower ?? '') : '';
  const pledged = verb !== null && words.pledgingVerbs.has(verb.lemma);
  const forward = words.forwardPrepositions.has(word) && (pledged || verb?.tense !== 'past');
  return {
    tense: verb?.tense ?? null,
    verb: verb?.lemma ?? null,
    reports: verb !== null && words.reportVerbs.has(verb.lemma),
    future:
      forward ||
      verb?.future === true ||
      isCued(place, first, end) ||
      isAppointed(place, first) ||
      isAskedFor(place, first, end),
    preposition: words.timePrepositions.has(word) ? word : null,
    ends: words.endPrepositions.has(word),
  };
}

/** A word just before the tokens `[first, end)`, or the one after them, puts them ahead. */
function isCued({ tokens, sentence, words }: TimePlace, first: number, end: number): boolean {
  for (let at = Math.max(sentence.firstToken, first - CUE_REACH); at < first; at += 1)
    if (words.futureCues.has(tokens[at]?.lower ?? '')) return true;
  return end < sentence.endToken && words.futureCues.has(tokens[end]?.lower ?? '');
}

/** "The funeral is | on Friday", "the deadline is | Friday". */
function isAppointed({ tokens, sentence, words }: TimePlace, first: number): boolean {
  const at = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  return at > sentence.firstToken && words.presentBe.has(tokens[at]?.lower ?? '');
}

/** The nearest verb from token `from` back to token `to`; none beyond a semicolon. */
function verbBefore(place: TimePlace, from: number, to: number): Verb | null {
  for (let at = from; at >= to; at -= 1) {
    const token = place.tokens[at];
    if (token === undefined || token.text === ';') return null;
    if (isVerb(token)) return readVerb(place, token, at);
  }
  return null;
}

/** The nearest verb from token `from` up to token `to`; none beyond a semicolon. */
function verbAfter(place: TimePlace, from: number, to: number): Verb | null {
  for (let at = from; at < to; at += 1) {
    const token = place.tokens[at];
    if (token === undefined || token.text === ';') return null;
    if (!isVerb(token)) continue;
    const last = lastOfGroup(place, at);
    return readVerb(place, place.tokens[last] ?? token, last);
  }
  return null;
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** The main verb of the group that opens at `index`: "will | soon | meet". */
function lastOfGroup({ tokens, sentence }: TimePlace, index: number): number {
  let last = index;
  for (let next = index + 1; next < Math.min(sentence.endToken, index + GROUP_REACH); next += 1) {
    const pos = tokens[next]?.pos;
    if (pos === 'VERB' || pos === 'AUX') last = next;
    else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return last;
}

function readVerb(place: TimePlace, main: Token, index: number): Verb {
  const { tokens, sentence, words } = place;
  const { lemma } = main;
  if (words.futureModals.has(main.lower)) return { tense: 'future', lemma, future: true };
  // "Is scheduled for", "is due": the word itself speaks of what is to come.
  const future = words.futureCues.has(main.lower);
  let tense: Verb['tense'] | null = null;
  let first = main;
  for (let left = index - 1; left >= Math.max(sentence.firstToken, index - GROUP_REACH); left -= 1) {
    const token = tokens[left];
    if (token === undefined) break;
    if (words.futureModals.has(token.lower)) return { tense: 'future', lemma, future: true };
    if (words.infinitiveMarks.has(token.lower) && (left === index - 1 || token.pos === 'PART'))
      return headOfInfinitive(place, headBefore(place, left - 1), lemma);
    if (words.pastAuxiliaries.has(token.lower)) return { tense: 'past', lemma, future };
    // "will remain closed", "will stay shut": the verb before a participle says when.
    const carries = left === index - 1 && token.pos === 'VERB';
    if (!carries && token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') break;
    if (token.pos === 'AUX') tense = 'present';
    if (carries) first = token;
  }
  tense ??= bareTense(first, words);
  return { tense, lemma, future: future || (tense === 'present' && isTimetabled(first, words)) };
}

/** "The trial resumes", "polls open": in the present, these tell what is to come. */
const isTimetabled = ({ lower, lemma }: Token, { timetabledVerbs }: TimeWords): boolean =>
  timetabledVerbs.has(lemma) && (lower === lemma || lower.endsWith('s'));

/** What an infinitive hangs on: the word before it, or before the one who is to do it ("expect | the town to reopen"). */
function headBefore({ tokens, sentence, words }: TimePlace, at: number): number {
  for (let left = at; left >= Math.max(sentence.firstToken, at - GROUP_REACH); left -= 1) {
    const token = tokens[left];
    if (token?.pos === 'VERB' || token?.pos === 'AUX') return words.futureHeads.has(token.lemma) ? left : at;
    if (token === undefined || !NAMING_PARTS.has(token.pos)) return at;
  }
  return at;
}

/** Tags of the words of a name or noun phrase. */
const NAMING_PARTS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);

/** "expected to meet", "is to meet" lie ahead; "had to leave", "went to see", "had been scheduled to end" do not. */
function headOfInfinitive({ tokens, sentence, words }: TimePlace, at: number, lemma: string): Verb {
  const head = at < sentence.firstToken ? undefined : tokens[at];
  if (head === undefined) return { tense: 'present', lemma, future: false };
  const ahead =
    words.futureHeads.has(head.lemma) || words.futureHeads.has(head.lower) || words.presentBe.has(head.lower);
  let over = false;
  for (let left = Math.max(sentence.firstToken, at - PERFECT_REACH); left < at; left += 1)
    if (words.pastPerfect.has(tokens[left]?.lower ?? '')) over = true;
  if (ahead && !over) return { tense: 'future', lemma, future: true };
  return { tense: over || bareTense(head, words) === 'past' ? 'past' : 'present', lemma, future: false };
}

function bareTense({ lower, lemma }: Token, words: TimeWords): 'past' | 'present' {
  if (words.pastAuxiliaries.has(lower)) return 'past';
  if (lower === lemma || words.presentBe.has(lower)) return 'present';
  return words.presentEndings.some((ending) => lower.endsWith(ending)) ? 'present' : 'past';
}
