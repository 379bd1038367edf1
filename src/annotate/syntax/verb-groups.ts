import type { Token, VerbGroup, With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isModifier } from './participles.ts';
import type { Worded } from './reading.ts';
import { isReducedRelative, takesObject } from './reduced-relatives.ts';
import type { SyntaxWords } from './words.ts';

/** "would be “trained”": a quotation may open inside a verb group. */
const OPENING_MARKS = new Set(['“', '‘', '"', '``']);

/** Auxiliaries, adverbs and marks between the first word of a group and its main verb; more is no group. */
const MAX_BEFORE_MAIN = 12;

/** Verb groups in text order: auxiliaries, negation and adverbs up to one main verb, or a copula alone with its "not". */
export function findVerbGroups(a: Worded & With<'sentences'>): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const sentence of a.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const found = groupAt(a, i, sentence.endToken);
      const previous = groups.at(-1);
      const group = found === null ? null : shareNegation(a, sharePassive(a, found, previous), previous);
      if (group !== null) groups.push(group);
      i = group === null ? i + 1 : group.endToken;
    }
  }
  return groups;
}

function groupAt(w: Worded, first: number, end: number): VerbGroup | null {
  const { tokens, words } = w;
  const opening = tokens[first];
  if (opening === undefined || !opens(w, opening, first)) return null;
  let head = -1;
  const last = Math.min(end, first + MAX_BEFORE_MAIN);
  for (let i = first; i < last; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos === 'VERB') {
      head = i;
      break;
    }
    // "have nowhere to go": what "to" opens is a group of its own, save right behind the auxiliary ("has to go").
    if (i > first && i - 1 !== head && words.infinitiveMarks.has(token.lower)) break;
    if (token.pos === 'AUX') head = i;
    else if (
      !(
        token.pos === 'ADV' ||
        token.pos === 'PART' ||
        words.negations.has(token.lower) ||
        OPENING_MARKS.has(token.text)
      )
    )
      break;
  }
  return head < 0 ? null : verbGroup(w, first, head, end);
}

/** "was seized and taken to": a bare participle shares the auxiliary of the passive it is joined to. */
function sharePassive(w: Worded, group: VerbGroup, previous: VerbGroup | undefined): VerbGroup {
  if (previous === undefined || previous.voice !== 'passive' || previous.tense === 'participle') return group;
  const { tokens, words } = w;
  const main = tokens[group.head];
  if (main === undefined || group.tense !== 'past' || group.voice !== 'active' || main.pos !== 'VERB')
    return group;
  let at = group.firstToken - 1;
  while (itemAt(tokens, at)?.pos === 'ADV') at -= 1;
  for (let i = group.firstToken; i < group.head; i += 1) if (tokens[i]?.pos !== 'ADV') return group;
  const joined =
    itemAt(tokens, at)?.pos === 'CCONJ' && itemAt(tokens, at)?.sentence === tokens[previous.head]?.sentence;
  if (
    !joined ||
    !words.forms.past(main.lower, main.lemma) ||
    words.intransitive.has(main.lemma) ||
    takesObject(w, group.head)
  )
    return group;
  const { tense, perfect, modal } = previous;
  return { ...group, voice: 'passive', tense, perfect, modal };
}

function opens(w: Worded, token: Token, i: number): boolean {
  const { tokens, words } = w;
  if (token.pos === 'VERB') return !words.notVerbs.has(token.lower) && !isModifier(w, i);
  if (token.pos === 'AUX') return true;
  const after = tokens[i + 1];
  if (token.pos === 'PRON' || after === undefined) return false;
  const next = isMark(after) && OPENING_MARKS.has(after.text) ? i + 2 : i + 1;
  const verb = tokens[next]?.pos === 'ADV' ? tokens[next + 1] : tokens[next];
  // Behind most words no verb stands, so that they need not be looked up.
  if (verb === undefined || (verb.pos !== 'AUX' && verb.pos !== 'VERB')) return false;
  if (verb.sentence !== token.sentence || !words.infinitiveMarks.has(token.lower)) return false;
  // "to grieving parents", "due to injured pride": no infinitive.
  return (
    (verb.pos === 'AUX' && !words.forms.progressive(verb.lower)) ||
    (verb.pos === 'VERB' && (verb.lower === verb.lemma || !words.forms.inflected(verb.lower)))
  );
}

const isMark = ({ pos }: Token): boolean => pos === 'PUNCT' || pos === 'SYM' || pos === 'X';

/** What the words before the main verb of a group say. */
interface Auxiliaries {
  readonly any: boolean;
  /** The first auxiliary, or "to". */
  readonly first: Token | undefined;
  readonly be: boolean;
  readonly have: boolean;
  readonly perfectBe: boolean;
  readonly future: boolean;
  readonly modal: string | null;
}

function readAuxiliaries({ tokens, words }: Worded, start: number, head: number): Auxiliaries {
  let [any, be, have, perfectBe, future] = [false, false, false, false, false];
  let first: Token | undefined;
  let modal: string | null = null;
  for (let i = start; i < head; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const { lower } = token;
    any ||= token.pos === 'AUX';
    if (token.pos === 'AUX' || words.infinitiveMarks.has(lower)) first ??= token;
    be ||= words.beForms.has(lower);
    have ||= words.haveForms.has(lower);
    perfectBe ||= words.perfectBe.has(lower);
    future ||= words.futureAuxiliaries.has(lower);
    if (modal === null && words.modals.has(lower)) modal = lower;
  }
  return { any, first, be, have, perfectBe, future, modal };
}

const NO_AUXILIARIES: Auxiliaries = {
  any: false,
  first: undefined,
  be: false,
  have: false,
  perfectBe: false,
  future: false,
  modal: null,
};

function verbGroup(w: Worded, first: number, head: number, end: number): VerbGroup | null {
  const { tokens, words } = w;
  const opening = tokens[first];
  const main = tokens[head];
  if (opening === undefined || main === undefined) return null;
  const before = first === head ? NO_AUXILIARIES : readAuxiliaries(w, first, head);
  const progressive = words.forms.progressive(main.lower);
  const past = words.forms.past(main.lower, main.lemma);
  const reduced = !before.any && past && isReducedRelative(w, first, head);
  const endToken = main.pos === 'AUX' ? behindNegation(w, head + 1, end) : head + 1;
  return {
    start: opening.start,
    end: tokens[endToken - 1]?.end ?? main.end,
    firstToken: first,
    endToken,
    head,
    lemma: main.lemma,
    voice: (before.be && !progressive && past && main.pos === 'VERB') || reduced ? 'passive' : 'active',
    tense: tenseOf(words, before, main, reduced),
    perfect: before.have && main.pos === 'VERB' && (!progressive || before.perfectBe),
    negated: isNegated(w, first, endToken),
    modal: before.modal,
  };
}

function isNegated(w: Worded, first: number, end: number): boolean {
  const { tokens, words } = w;
  for (let i = first; i < end; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (words.negations.has(word) || words.negationsBefore.has(word)) return true;
  }
  const opening = tokens[first];
  const before = itemAt(tokens, first - 1);
  if (opening === undefined || before === undefined || before.sentence !== opening.sentence) return false;
  if (words.infinitiveMarks.has(opening.lower) && words.negationsBeforeInfinitive.has(before.lower))
    return true;
  return isNegatedBefore(w, first);
}

/** Adverbs between a negation and the verb it belongs to, at most: "never once publicly said". */
const MAX_ADVERBS = 3;

/** "never said", "hardly ever says", "no longer says": the adverb stands before the group. */
function isNegatedBefore({ tokens, words }: Worded, first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = first - 1; i >= first - MAX_ADVERBS; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) return false;
    if (words.negationsBefore.has(token.lower)) return true;
    if (words.negatedAdverbs.has(token.lower) && words.negations.has(tokens[i - 1]?.lower ?? '')) return true;
    if (token.pos !== 'ADV') return false;
  }
  return false;
}

/** Tokens of the subject between an auxiliary that was moved to the front and its verb, at most. */
const MAX_INVERTED_SUBJECT = 8;

/** Words before an auxiliary that was moved to the front, at most: "at no time", "under no circumstances". */
const MAX_FRONTED = 4;

/** "Never did the army say", "At no time has he said": the verb behind the subject has the negation before its auxiliary. */
function shareNegation(w: Worded, group: VerbGroup, previous: VerbGroup | undefined): VerbGroup {
  const { tokens, words } = w;
  const between = previous === undefined ? 0 : group.firstToken - previous.endToken;
  if (previous === undefined || group.negated || group.tense === 'infinitive') return group;
  if (between < 1 || between > MAX_INVERTED_SUBJECT) return group;
  if (previous.firstToken !== previous.head || tokens[previous.head]?.pos !== 'AUX') return group;
  const sentence = tokens[group.head]?.sentence;
  for (let i = previous.head; i < group.firstToken; i += 1) {
    const token = tokens[i];
    if (token?.sentence !== sentence || token?.pos === 'PUNCT' || token?.pos === 'SCONJ') return group;
  }
  for (let i = previous.head - 1; i >= previous.head - MAX_FRONTED; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence || token.pos === 'PUNCT') return group;
    if (words.negations.has(token.lower) || words.negationsBefore.has(token.lower))
      return words.limiting.has(tokens[i + 1]?.lower ?? '') ? group : { ...group, negated: true };
  }
  return group;
}

/** "was not", "isn’t": the negation behind a copula belongs to it. */
function behindNegation({ tokens, words }: Worded, at: number, end: number): number {
  return at < end && words.negationsBehind.has(itemAt(tokens, at)?.lower ?? '') ? at + 1 : at;
}

function tenseOf(
  words: SyntaxWords,
  { first, future }: Auxiliaries,
  main: Token,
  reduced: boolean,
): VerbGroup['tense'] {
  if (future) return 'future';
  if (first === undefined) {
    if (reduced || words.forms.progressive(main.lower)) return 'participle';
    if (main.pos === 'AUX') return copulaTense(words, main.lower);
    return words.forms.present(main.lower, main.lemma) ? 'present' : 'past';
  }
  if (words.infinitiveMarks.has(first.lower)) return 'infinitive';
  if (words.participleAuxiliaries.has(first.lower)) return 'participle';
  return words.pastAuxiliaries.has(first.lower) ? 'past' : 'present';
}

function copulaTense(words: SyntaxWords, copula: string): VerbGroup['tense'] {
  if (words.futureAuxiliaries.has(copula)) return 'future';
  return words.pastCopulas.has(copula) ? 'past' : 'present';
}
