import type { Sentence, Token } from '../../model/annotation.ts';
import {
  FORWARD_PREPOSITIONS,
  FUTURE_CUES,
  FUTURE_HEADS,
  FUTURE_MODALS,
  PAST_AUXILIARIES,
  TIME_PREPOSITIONS,
} from '../en/time-words.ts';
import type { TimeContext } from './expression.ts';

/** Tokens looked at on either side for the verb that governs a time: about the length of a clause. */
const REACH = 16;

/** Tokens before a verb in which its auxiliaries and its governing word stand. */
const GROUP_REACH = 6;

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
): TimeContext {
  const before = nearestVerb(tokens, first - 1, Math.max(sentence.firstToken, first - REACH), -1, sentence);
  const verb = before ?? nearestVerb(tokens, end, Math.min(sentence.endToken, end + REACH) - 1, 1, sentence);
  const cued = [first - 1, first - 2, first - 3, end].some(
    (index) =>
      index >= sentence.firstToken &&
      index < sentence.endToken &&
      FUTURE_CUES.has(tokens[index]?.lower ?? ''),
  );
  const word = first > sentence.firstToken ? (tokens[first - 1]?.lower ?? '') : '';
  const forward = FORWARD_PREPOSITIONS.has(word) && verb?.tense !== 'past';
  return {
    tense: verb?.tense ?? null,
    verb: verb?.lemma ?? null,
    future: cued || forward || verb?.future === true,
    preposition: TIME_PREPOSITIONS.has(word) ? word : null,
  };
}

function nearestVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  step: -1 | 1,
  sentence: Sentence,
): Verb | null {
  for (let index = from; step < 0 ? index >= to : index <= to; index += step) {
    const token = tokens[index];
    if (token === undefined || token.text === ';') return null;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return readVerb(tokens, step < 0 ? index : lastOfGroup(tokens, index, sentence), sentence);
  }
  return null;
}

/** The main verb of the group that opens at `index`: "will | soon | meet". */
function lastOfGroup(tokens: readonly Token[], index: number, sentence: Sentence): number {
  let last = index;
  for (let next = index + 1; next < Math.min(sentence.endToken, index + GROUP_REACH); next += 1) {
    const pos = tokens[next]?.pos;
    if (pos === 'VERB' || pos === 'AUX') last = next;
    else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return last;
}

function readVerb(tokens: readonly Token[], index: number, sentence: Sentence): Verb | null {
  const main = tokens[index];
  if (main === undefined) return null;
  let tense: Verb['tense'] | null = null;
  for (let left = index - 1; left >= Math.max(sentence.firstToken, index - GROUP_REACH); left -= 1) {
    const token = tokens[left];
    if (token === undefined) break;
    if (FUTURE_MODALS.has(token.lower)) return { tense: 'future', lemma: main.lemma, future: true };
    if (token.lower === 'to' && left === index - 1) return headOfInfinitive(tokens, left - 1, main, sentence);
    if (PAST_AUXILIARIES.has(token.lower)) return { tense: 'past', lemma: main.lemma, future: isAhead(main) };
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART') break;
    if (token.pos === 'AUX') tense = 'present';
  }
  return { tense: tense ?? bareTense(main), lemma: main.lemma, future: isAhead(main) };
}

/** "expected to meet", "is to meet" lie ahead; "had to leave", "went to see", "had been scheduled to end" do not. */
function headOfInfinitive(
  tokens: readonly Token[],
  at: number,
  main: Token,
  sentence: Sentence,
): Verb | null {
  const head = at < sentence.firstToken ? undefined : tokens[at];
  if (head === undefined) return { tense: 'present', lemma: main.lemma, future: false };
  const ahead =
    FUTURE_HEADS.has(head.lemma) ||
    FUTURE_HEADS.has(head.lower) ||
    head.lower === 'is' ||
    head.lower === 'are';
  const over = tokens.slice(Math.max(sentence.firstToken, at - 3), at).some(({ lower }) => lower === 'had');
  if (ahead && !over) return { tense: 'future', lemma: main.lemma, future: true };
  return { tense: over || bareTense(head) === 'past' ? 'past' : 'present', lemma: main.lemma, future: false };
}

/** "is scheduled for", "is due": the word itself speaks of what is to come. */
function isAhead(verb: Token): boolean {
  return FUTURE_CUES.has(verb.lower);
}

function bareTense(verb: Token): 'past' | 'present' {
  const { lower, lemma } = verb;
  if (PAST_AUXILIARIES.has(lower)) return 'past';
  return lower === lemma || lower.endsWith('s') || lower.endsWith('ing') || lower === 'is' || lower === 'are'
    ? 'present'
    : 'past';
}
