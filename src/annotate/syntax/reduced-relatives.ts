import type { PartOfSpeech, Token } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isModifier, isNoun } from './participles.ts';
import type { Worded } from './reading.ts';

/** Words looked back over for the verb or preposition that governs a noun phrase; longer phrases are rare. */
const MAX_LOOK_BACK = 12;

const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** Words looked over, each way, for another verb of the sentence. */
const MAX_LOOK_AROUND = 60;

/** "soldiers killed in battle", "images released by", "appeared shaken", ", largely sent to": a bare participle that
 *  tells more of what stands before it, and has no object of its own. `first` may be an adverb's index before `head`. */
export function isReducedRelative(w: Worded, first: number, head: number): boolean {
  const main = w.tokens[head];
  let at = first - 1;
  while (itemAt(w.tokens, at)?.pos === 'ADV') at -= 1;
  const before = itemAt(w.tokens, at);
  const right = w.tokens[head + 1]?.lower ?? '';
  if (main === undefined || before === undefined || before.sentence !== main.sentence) return false;
  if (before.pos === 'VERB')
    return (
      w.words.linking.has(before.lemma) && !takesObject(w, head) && !w.words.intransitive.has(main.lemma)
    );
  if (w.words.phrasalPasts.has(`${main.lemma} ${right}`)) return false;
  // "announced Friday that"
  if (w.words.isTimeWord(right) && w.words.contentOpeners.has(itemAt(w.tokens, head + 2)?.lower ?? ''))
    return false;
  if (before.text === ',') return behindComma(w, at, first, head);
  if ((takesObject(w, head) && !isNaming(w, head)) || w.words.contentOpeners.has(right)) return false;
  if (before.pos === 'PROPN' && !isPluralAtStart(w, at))
    return w.words.agentPrepositions.has(right) || isGovernedObject(w, at, head);
  const counted =
    before.pos === 'NOUN' ||
    before.pos === 'PROPN' ||
    before.pos === 'NUM' ||
    w.words.comparatives.has(before.lower);
  if (!counted)
    return (
      w.words.pointingDeterminers.has(before.lower) ||
      (w.words.countingDeterminers.has(before.lower) && w.words.agentPrepositions.has(right))
    );
  return !opensOwnClause(w, at, main, right) && !isPredicateItself(w, head);
}

/** "a charity called Hope", "a song named “Rain”": not "the witnesses called 911". */
function isNaming({ tokens, words }: Worded, head: number): boolean {
  const next = tokens[head + 1];
  return (
    words.naming.has(tokens[head]?.lemma ?? '') &&
    (next?.pos === 'PROPN' || next?.pos === 'PUNCT' || /^\p{Lu}/u.test(next?.text ?? ''))
  );
}

/** "Soldiers killed in": a plural at the head of a sentence, which the tagger takes for a name. */
const isPluralAtStart = (w: Worded, at: number): boolean =>
  itemAt(w.tokens, at - 1)?.sentence !== itemAt(w.tokens, at)?.sentence &&
  w.words.forms.plural(itemAt(w.tokens, at)?.lower ?? '');

/** An object follows: "used political money", "misused more than $250,000". */
export function takesObject(w: Worded, head: number): boolean {
  const at = w.tokens[head + 1]?.text === '“' ? head + 2 : head + 1;
  const after = itemAt(w.tokens, at);
  if (after === undefined || after.sentence !== w.tokens[head]?.sentence) return false;
  const second = w.tokens[at + 1];
  if (OPENS_OBJECT.has(after.pos))
    return (
      !w.words.isTimeWord(after.lower) &&
      !(after.pos === 'NUM' && w.words.timeShifts.has(w.tokens[at + 2]?.lower ?? ''))
    );
  if (after.pos === 'ADJ')
    return (
      second?.pos === 'NOUN' ||
      second?.pos === 'ADJ' ||
      second?.pos === 'PROPN' ||
      w.words.comparing.has(second?.lower ?? '')
    );
  return w.words.approximators.has(after.lower) && (second?.pos === 'NUM' || second?.pos === 'SYM');
}

const OPENS_OBJECT: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'SYM']);

/** ", largely sent to the east", ", led by Ada": behind a full clause, before a preposition. */
function behindComma(w: Worded, comma: number, first: number, head: number): boolean {
  const after = w.tokens[head + 1];
  if (w.words.naming.has(w.tokens[head]?.lemma ?? '')) return hasVerbLeft(w, comma);
  if (after?.pos !== 'ADP' || w.words.intransitive.has(w.tokens[head]?.lemma ?? '')) return false;
  const adverb = first - 1 > comma || head > first;
  return (
    (adverb ||
      w.words.agentPrepositions.has(after.lower) ||
      w.words.stative.has(w.tokens[head]?.lemma ?? '')) &&
    hasVerbLeft(w, comma)
  );
}

/** "said the pair used", "before lawmakers left", ", prosecutors announced": the noun is the subject of a clause. */
function opensOwnClause(w: Worded, at: number, main: Token, right: string): boolean {
  if (w.words.agentPrepositions.has(right)) return false;
  for (let i = at; i > at - MAX_LOOK_BACK; i -= 1) {
    const token = w.tokens[i];
    if (token === undefined || token.sentence !== main.sentence) return false;
    if (token.pos === 'VERB')
      return w.words.clauseTaking.has(token.lemma) && !w.words.settingPrepositions.has(right);
    // "the report which the ministry published": the relative word has its noun before it.
    if (w.words.objectRelatives.has(token.lower) && isNoun(itemAt(w.tokens, i - 1))) return true;
    if (token.pos === 'SCONJ' || (token.pos !== 'DET' && w.words.subordinators.has(token.lower)))
      return !w.words.weakSubordinators.has(token.lower);
    if (token.text === ',' || token.text === '”' || token.text === '"')
      return w.words.clauseTaking.has(main.lemma) || w.words.inverting.has(main.lemma);
    if (!IN_PHRASE.has(token.pos) && token.pos !== 'PART' && token.pos !== 'CCONJ') return false;
  }
  return false;
}

/** "from the treaty signed": a preposition governs the noun, and the sentence has its verb already. */
function isGovernedObject(w: Worded, at: number, head: number): boolean {
  if (w.words.intransitive.has(w.tokens[head]?.lemma ?? '')) return false;
  for (let i = at; i > at - MAX_LOOK_BACK; i -= 1) {
    const token = w.tokens[i];
    if (token === undefined || token.sentence !== w.tokens[head]?.sentence) return false;
    if (token.pos === 'ADP') return w.tokens[head + 1]?.pos === 'ADP' && hasVerbLeft(w, i);
    if (!IN_PHRASE.has(token.pos)) return false;
  }
  return false;
}

const isPredicate = (w: Worded, i: number): boolean =>
  w.tokens[i]?.pos === 'AUX' || (w.tokens[i]?.pos === 'VERB' && !isModifier(w, i));

function hasVerbLeft(w: Worded, from: number): boolean {
  const sentence = w.tokens[from]?.sentence;
  for (let i = from - 1; i >= 0 && i > from - MAX_LOOK_AROUND && w.tokens[i]?.sentence === sentence; i -= 1) {
    if (isPredicate(w, i)) return true;
  }
  return false;
}

/** The only verb of its sentence so far but for those of clauses that hang on it, or one that cannot be passive: then it is the
 *  predicate itself ("the crowd gathered as the verdict was read"). */
function isPredicateItself(w: Worded, i: number): boolean {
  const lemma = w.tokens[i]?.lemma ?? '';
  if (w.words.intransitive.has(lemma)) return true;
  if (w.words.agentPrepositions.has(w.tokens[i + 1]?.lower ?? '')) return false;
  // "pledged to rebuild", "attempted to flee, but": whoever does so is its subject.
  const controls = w.words.subjectControl.has(lemma) && isInfinitiveMark(w, i + 1);
  const alone = controls || w.words.ambitransitive.has(lemma);
  const sentence = w.tokens[i]?.sentence;
  let opened = false;
  for (
    let k = i + 1;
    k < w.tokens.length && k < i + MAX_LOOK_AROUND && w.tokens[k]?.sentence === sentence;
    k += 1
  ) {
    // "gathered to hear the verdict": an infinitive is no predicate.
    if (isInfinitiveMark(w, k - 1)) continue;
    if (isPredicate(w, k)) {
      if (!opened && !isSpeechBehind(w, i, k)) return false;
      opened = false;
      while (IN_VERB_GROUP.has(w.tokens[k + 1]?.pos ?? 'X')) k += 1;
    } else if (opensHanging(w, k, alone)) opened = true;
  }
  return !hasVerbLeft(w, i);
}

const isInfinitiveMark = ({ tokens, words }: Worded, i: number): boolean =>
  words.infinitiveMarks.has(itemAt(tokens, i)?.lower ?? '');

/** ", the sheriff's office reports.": who said it is no part of what was said. */
function isSpeechBehind(w: Worded, from: number, verb: number): boolean {
  if (!w.words.inverting.has(w.tokens[verb]?.lemma ?? '')) return false;
  let at = verb - 1;
  while (at > from && IN_PHRASE.has(w.tokens[at]?.pos ?? 'X')) at -= 1;
  return at > from && w.tokens[at]?.text === ',';
}

const IN_VERB_GROUP: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'VERB', 'ADV', 'PART']);

/** Opens the word a clause that hangs on the one before? "after" may stand before a noun alone: the next verb is its own only
 *  where the verb before needs no other to be a predicate. */
function opensHanging(w: Worded, i: number, alone: boolean): boolean {
  const token = w.tokens[i];
  if (token === undefined || token.pos === 'DET') return false;
  if (alone && (token.text === ',' || token.pos === 'CCONJ')) return true;
  if (!w.words.clauseOpeners.has(token.lower) || token.pos === 'CCONJ') return false;
  if (w.words.plainPrepositions.has(token.lower)) return false;
  return alone || !w.words.mostlyPrepositions.has(token.lower) || w.words.weakSubordinators.has(token.lower);
}
