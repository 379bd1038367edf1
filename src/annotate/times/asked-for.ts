import type { Sentence, Token } from '../../model/annotation.ts';
import type { TimeWords } from './words.ts';

/** Tokens back from a day to the verb that disposes of it or asks for it: about the length of a clause. */
const REACH = 16;

/** Tokens between a verb that demands and what opens the demand. */
const OPENER_REACH = 3;

/** The sentence in which a time stands, and the words to know its verbs by. */
export interface TimePlace {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly words: TimeWords;
}

/** Is the time `[first, end)` that of what a past verb sets, puts off, promises or asks for, which lies ahead of it:
 *  "declared Friday a holiday", "cancelled Saturday's fair", "demanded that he speak on Friday", "called for a march on
 *  Friday", "set the vote for Friday", "put it off until Friday"? Not that of the asking itself: "called on Friday for a march". */
export function isAskedFor(place: TimePlace, first: number, end: number): boolean {
  const { tokens, sentence, words } = place;
  if (hasUntil(place, first)) return true;
  const at = verbAt(place, first - 1);
  const verb = tokens[at];
  if (verb === undefined) return false;
  const next = end < sentence.endToken ? tokens[end] : undefined;
  if (at === first - 1 && words.namingVerbs.has(verb.lemma)) return next?.pos === 'DET';
  const between = tokens.slice(at + 1, first);
  if (between.some(({ text }) => text === ',' || text === ';')) return false;
  if (isPossessive(next)) return disposes(verb, between, words);
  const before = between.at(-1);
  if (before === undefined) return false;
  if (isLimitOf(verb, between, words)) return true;
  if (words.callPrepositions.has(before.lower) && between.length > 1)
    return words.demandingVerbs.has(verb.lemma);
  const asked = between.slice(0, -1);
  if (words.callVerbs.has(verb.lemma) && words.callPrepositions.has(asked[0]?.lower ?? ''))
    return before.pos === 'ADP' && words.calledEvents.has(asked.at(-1)?.lemma ?? '');
  return isDemanded(place, at);
}

/** The end to which a past verb moves something or up to which it gives time, and the limit of a promise: "put off the
 *  vote until | Monday", "has until | Friday to reply", "promised a report by | Friday". */
function isLimitOf(verb: Token, between: readonly Token[], words: TimeWords): boolean {
  const before = between.at(-1)?.lower ?? '';
  if (words.promisingVerbs.has(verb.lemma)) return words.limitPrepositions.has(before);
  if (words.appointingVerbs.has(verb.lemma)) return words.callPrepositions.has(before);
  if (!words.endPrepositions.has(before)) return false;
  if (words.deferringVerbs.has(verb.lemma)) return true;
  if (words.deferringPhrases.get(verb.lemma)?.has(between[0]?.lower ?? '') === true) return true;
  return words.allowingVerbs.has(verb.lemma) && words.forwardPrepositions.has(before);
}

/** "The company has until | Friday." */
function hasUntil({ tokens, sentence, words }: TimePlace, first: number): boolean {
  const [verb, before] = [tokens[first - 2], tokens[first - 1]];
  if (verb === undefined || first - 2 < sentence.firstToken) return false;
  return words.allowingVerbs.has(verb.lemma) && words.forwardPrepositions.has(before?.lower ?? '');
}

function disposes(verb: Token, between: readonly Token[], words: TimeWords): boolean {
  if (words.disposingVerbs.has(verb.lemma)) return true;
  return words.callVerbs.has(verb.lemma) && words.offParticles.has(between[0]?.lower ?? '');
}

/** "that he | explain himself": the bare verb of what a verb before it demands. */
function isDemanded({ tokens, sentence, words }: TimePlace, at: number): boolean {
  const verb = tokens[at];
  if (
    verb === undefined ||
    verb.lower !== verb.lemma ||
    words.infinitiveMarks.has(tokens[at - 1]?.lower ?? '')
  )
    return false;
  for (let left = at - 1; left > Math.max(sentence.firstToken, at - REACH); left -= 1) {
    if (!words.demandOpeners.has(tokens[left]?.lower ?? '')) continue;
    const heads = tokens.slice(Math.max(sentence.firstToken, left - OPENER_REACH), left);
    return heads.some(({ pos, lemma }) => pos === 'VERB' && words.demandingVerbs.has(lemma));
  }
  return false;
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/.test(token.text);

/** The nearest verb from token `from` back, in the sentence; -1 where none is near. */
function verbAt({ tokens, sentence }: TimePlace, from: number): number {
  for (let at = from; at >= Math.max(sentence.firstToken, from - REACH); at -= 1)
    if (tokens[at]?.pos === 'VERB') return at;
  return -1;
}
