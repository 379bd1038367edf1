import type { Token } from '../../model/annotation.ts';
import { APPROXIMATORS, CLAUSE_TAKING, INVERTING_VERBS, SUBORDINATORS } from '../en/function-words.ts';
import {
  INTRANSITIVE,
  LINKING_VERBS,
  NAMING_VERBS,
  STATIVE_VERBS,
  UNCHANGED_PASTS,
} from '../en/verb-forms.ts';
import { isModifier } from './participles.ts';

/** Words looked back over for the verb or preposition that governs a noun phrase; longer phrases are rare. */
const MAX_LOOK_BACK = 12;

/** Words looked over, each way, for another verb of the sentence. */
const MAX_LOOK_AROUND = 60;

const PAST_ENDING =
  /(?:en|wn|ne|nt|pt|ld|lt|ft|ught|ung|unk|un|ut|et|it|st|rn|id|ad|ed|ound|ost|uck|ept|ead|eft|ade|ome)$/;

/** A form that can be a past participle ("sent", "killed", "put"). */
export function isPastForm(token: Token): boolean {
  if (token.lower.endsWith('ing')) return false;
  return token.lower === token.lemma
    ? UNCHANGED_PASTS.has(token.lower)
    : !token.lower.endsWith('s') && PAST_ENDING.test(token.lower);
}

/** "soldiers killed in battle", "images released by", "appeared shaken", ", largely sent to": a bare participle that
 *  tells more of what stands before it, and has no object of its own. `first` may be an adverb's index before `head`. */
export function isReducedRelative(tokens: readonly Token[], first: number, head: number): boolean {
  const main = tokens[head];
  let at = first - 1;
  while (tokens[at]?.pos === 'ADV') at -= 1;
  const before = tokens[at];
  const after = tokens[head + 1];
  if (main === undefined || before === undefined || before.sentence !== main.sentence) return false;
  if (before.pos === 'VERB')
    return LINKING_VERBS.has(before.lemma) && !takesObject(tokens, head) && !INTRANSITIVE.has(main.lemma);
  if (before.text === ',') return behindComma(tokens, at, first, head);
  if ((takesObject(tokens, head) && !NAMING_VERBS.has(main.lemma)) || after?.lower === 'that') return false;
  if (before.pos === 'PROPN' && !isPluralAtStart(tokens, at))
    return after?.lower === 'by' || isGovernedObject(tokens, at, head);
  const counted =
    before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM' || before.lower === 'more';
  if (!counted)
    return before.lower === 'those' || (/^(?:others|some|many)$/.test(before.lower) && after?.lower === 'by');
  return !opensOwnClause(tokens, at, main, after) && !isPredicateItself(tokens, head);
}

/** "Soldiers killed in": a plural at the head of a sentence, which the tagger takes for a name. */
const isPluralAtStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence && (tokens[at]?.lower.endsWith('s') ?? false);

/** An object follows: "used political money", "misused more than $250,000". */
export function takesObject(tokens: readonly Token[], head: number): boolean {
  const at = tokens[head + 1]?.text === '“' ? head + 2 : head + 1;
  const after = tokens[at];
  if (after === undefined || after.sentence !== tokens[head]?.sentence) return false;
  const second = tokens[at + 1];
  if (/^(?:DET|PRON|PROPN|NOUN|NUM|SYM)$/.test(after.pos))
    return (
      !isTimeWord(after) &&
      !(after.pos === 'NUM' && /^(?:ago|later|earlier|before|after)$/.test(tokens[at + 2]?.lower ?? ''))
    );
  if (after.pos === 'ADJ')
    return (
      second?.pos === 'NOUN' || second?.pos === 'ADJ' || second?.pos === 'PROPN' || second?.lower === 'than'
    );
  return APPROXIMATORS.has(after.lower) && (second?.pos === 'NUM' || second?.pos === 'SYM');
}

const isTimeWord = (token: Token): boolean =>
  /^(?:\p{L}+day|yesterday|today|earlier|last|this)$/u.test(token.lower);

/** ", largely sent to the east", ", led by Ada": behind a full clause, before a preposition. */
function behindComma(tokens: readonly Token[], comma: number, first: number, head: number): boolean {
  const after = tokens[head + 1];
  if (NAMING_VERBS.has(tokens[head]?.lemma ?? '')) return hasVerbLeft(tokens, comma);
  if (after?.pos !== 'ADP' || INTRANSITIVE.has(tokens[head]?.lemma ?? '')) return false;
  const adverb = first - 1 > comma || head > first;
  return (
    (adverb || after.lower === 'by' || STATIVE_VERBS.has(tokens[head]?.lemma ?? '')) &&
    hasVerbLeft(tokens, comma)
  );
}

/** "said the pair used", "before lawmakers left", ", prosecutors announced": the noun is the subject of a clause. */
function opensOwnClause(
  tokens: readonly Token[],
  at: number,
  main: Token,
  after: Token | undefined,
): boolean {
  if (after?.lower === 'by') return false;
  for (let i = at; i > at - MAX_LOOK_BACK; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== main.sentence) return false;
    if (token.pos === 'VERB')
      return CLAUSE_TAKING.has(token.lemma) && after?.lower !== 'in' && after?.lower !== 'on';
    if (token.pos === 'SCONJ' || (token.pos !== 'DET' && SUBORDINATORS.has(token.lower)))
      return token.lower !== 'that' && token.lower !== 'as' && token.lower !== 'than';
    if (token.text === ',' || token.text === '”' || token.text === '"')
      return CLAUSE_TAKING.has(main.lemma) || INVERTING_VERBS.has(main.lemma);
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PART|CCONJ)$/.test(token.pos)) return false;
  }
  return false;
}

/** "from the treaty signed": a preposition governs the noun, and the sentence has its verb already. */
function isGovernedObject(tokens: readonly Token[], at: number, head: number): boolean {
  if (INTRANSITIVE.has(tokens[head]?.lemma ?? '')) return false;
  for (let i = at; i > at - MAX_LOOK_BACK; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return false;
    if (token.pos === 'ADP') return tokens[head + 1]?.pos === 'ADP' && hasVerbLeft(tokens, i);
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos)) return false;
  }
  return false;
}

const isPredicate = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'AUX' || (tokens[i]?.pos === 'VERB' && !isModifier(tokens, i));

function hasVerbLeft(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i >= 0 && i > from - MAX_LOOK_AROUND && tokens[i]?.sentence === sentence; i -= 1) {
    if (isPredicate(tokens, i)) return true;
  }
  return false;
}

/** The only verb of its sentence so far, or one that cannot be passive: then it is the predicate itself. */
function isPredicateItself(tokens: readonly Token[], i: number): boolean {
  if (INTRANSITIVE.has(tokens[i]?.lemma ?? '')) return true;
  if (tokens[i + 1]?.lower === 'by') return false;
  const sentence = tokens[i]?.sentence;
  for (
    let k = i + 1;
    k < tokens.length && k < i + MAX_LOOK_AROUND && tokens[k]?.sentence === sentence;
    k += 1
  ) {
    if (isPredicate(tokens, k)) return false;
  }
  return !hasVerbLeft(tokens, i);
}
