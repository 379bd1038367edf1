import type { NounPhrase } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isSubordinator } from './clause-starts.ts';
import { isGoverned, isTimePhrase, phraseAt, type Reading } from './reading.ts';

/** The phrase nearest before `end` that no preposition governs and that renames none before it; of joined ones the first.
 *  `opens`: at `end` opens what only tells more of the phrase ("a banker born in Norwell"). */
export function nearestSubject(r: Reading, first: number, end: number, opens = false): number | null {
  let time: number | null = null;
  for (let i = end - 1; i >= first; i -= 1) {
    // "Ann Lee (D-Ohio) voted": what stands in brackets does nothing.
    if (r.tokens[i]?.text === ')') i = bracketBefore(r, first, i);
    const index = r.owner[i] ?? -1;
    const phrase = itemAt(r.nounPhrases, index);
    if (phrase === undefined) continue;
    if (phrase.firstToken < first) return null;
    const free = !isGoverned(r, first, phrase, isSubordinator);
    if (free && !isTimePhrase(r, phrase)) {
      if ((!opens && !isClosed(r, phrase, end)) || !isApposed(r, first, phrase))
        return firstJoined(r, first, index);
    } else if (
      free &&
      r.words.subjectDeterminers.has(r.tokens[phrase.firstToken]?.lower ?? '') &&
      !r.words.timeShifts.has(itemAt(r.tokens, phrase.endToken)?.lower ?? '')
    )
      time ??= index;
    i = phrase.firstToken;
  }
  // "The night was calm": what says when is a subject only where there is no other.
  return time;
}

/** A comma stands between the phrase and the verb. What renames another is set off on both sides: in "A former teacher, Ada
 *  Voss became mayor" it is Ada Voss who did. */
function isClosed(r: Reading, { endToken }: NounPhrase, verb: number): boolean {
  for (let i = endToken; i < verb; i += 1) if (itemAt(r.tokens, i)?.text === ',') return true;
  return false;
}

/** "Kim, the leader, …": the phrase only renames one before the comma that could itself be the subject. */
function isApposed(r: Reading, first: number, phrase: NounPhrase): boolean {
  const comma = phrase.firstToken - 1;
  if (comma <= first || itemAt(r.tokens, comma)?.text !== ',' || r.tokens[phrase.endToken]?.pos === 'CCONJ')
    return false;
  const named = phraseAt(r, comma - 1);
  if (named === undefined || named.firstToken < first || isTimePhrase(r, named)) return false;
  if (isSeveral(r, phrase) && isOne(r, named)) return false;
  // "After the shooting, the girl was flown out": the preposition opens no clause; "the quake near Norwell, a small town,": the
  // town is Norwell.
  if (itemAt(r.tokens, named.firstToken - 1)?.pos === 'ADP')
    return hasFree(r, first, named.firstToken - 1) && r.tokens[named.head]?.pos === 'PROPN';
  return !isGoverned(r, first, named, isSubordinator);
}

/** "two people briefed on the trip" are not the mayor before the comma. */
const isSeveral = (r: Reading, { firstToken, head }: NounPhrase): boolean =>
  r.tokens[firstToken]?.pos === 'NUM' &&
  firstToken < head &&
  !/^(?:1|one)$/.test(r.tokens[firstToken]?.lower ?? '');

function isOne(r: Reading, { firstToken, head }: NounPhrase): boolean {
  const word = r.tokens[head];
  if (itemAt(r.tokens, firstToken - 1)?.pos === 'CCONJ' || word?.lower.endsWith('s')) return false;
  return word?.pos === 'PROPN' || (word?.pos === 'NOUN' && r.words.surelyOne(word.lower));
}

/** A phrase that could be the subject stands right before `end`. */
function hasFree(r: Reading, first: number, end: number): boolean {
  const phrase = phraseAt(r, end - 1);
  if (phrase === undefined || phrase.firstToken < first || isTimePhrase(r, phrase)) return false;
  if (!isGoverned(r, first, phrase, isSubordinator)) return true;
  return phrase.firstToken - 1 > first && hasFree(r, first, phrase.firstToken - 1);
}

/** The first of "Ada, Otto and Lena", "Mr Brandt, 41, and his wife", "Ms Voss (Norwell) and her brother". */
export function firstJoined(r: Reading, first: number, index: number): number {
  let found = index;
  let inList = false;
  for (;;) {
    const phrase = itemAt(r.nounPhrases, found);
    if (phrase === undefined) return found;
    let at = phrase.firstToken - 1;
    const joined =
      itemAt(r.tokens, at)?.pos === 'CCONJ' && r.words.conjunctions.has(itemAt(r.tokens, at)?.lower ?? '');
    if (!joined && !(inList && itemAt(r.tokens, at)?.text === ',')) return found;
    if (joined) at -= 1;
    const left = leftMember(r, first, beforeInsertion(r, first, at));
    if (left === null || isActedOn(r, left)) return found;
    found = left;
    inList = true;
  }
}

/** "arrested Ada and Otto fled": Ada is what the verb before her acts on; but "said Ada and Otto fled". */
function isActedOn(r: Reading, index: number): boolean {
  const before = itemAt(r.tokens, (itemAt(r.nounPhrases, index)?.firstToken ?? 0) - 1);
  return before?.pos === 'VERB' && !r.words.clauseTaking.has(before.lemma);
}

/** Words looked back over for the start of a bracket or an insertion between commas. */
const MAX_INSERTION = 8;

/** Index of the word before the bracket that closes at `at`; `at` itself where none opens nearby. */
function bracketBefore(r: Reading, first: number, at: number): number {
  for (let i = at - 1; i >= Math.max(first, at - MAX_INSERTION); i -= 1)
    if (r.tokens[i]?.text === '(') return i - 1;
  return at;
}

/** Index of the last word of what is joined, over "(…)", a comma, and a tagless insertion ("R-Norw.,"). */
function beforeInsertion(r: Reading, first: number, at: number): number {
  let i = at;
  if (r.tokens[i]?.text === ',') i -= 1;
  if (r.tokens[i]?.text === ')') return bracketBefore(r, first, i);
  const least = Math.max(first, i - MAX_INSERTION);
  while (i >= least && (r.owner[i] ?? -1) < 0) i -= 1;
  return i;
}

/** The phrase that ends at `at`, or what it renames or hangs on: "Mr Brandt" of "Mr Brandt, mayor of Norwell". */
function leftMember(r: Reading, first: number, at: number): number | null {
  let index = itemAt(r.owner, at) ?? -1;
  for (let step = 0; step < MAX_INSERTION; step += 1) {
    const phrase = itemAt(r.nounPhrases, index);
    if (phrase === undefined || phrase.firstToken < first || isTimePhrase(r, phrase)) return null;
    const governed = isGoverned(r, first, phrase, isSubordinator);
    if (!governed && !isApposed(r, first, phrase)) return index;
    index = itemAt(r.owner, phrase.firstToken - 2) ?? -1;
  }
  return null;
}
