import type { NounPhrase, Token, VerbGroup, With } from '../../model/annotation.ts';
import { APPROXIMATOR_PHRASES, TIME_NOUNS } from '../en/function-words.ts';

export type Parsed = With<'tokens' | 'sentences'> & {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
};

/** A parsed article and, for each token, the index of the noun phrase it stands in, or -1. */
export interface Reading extends Parsed {
  readonly owner: Int32Array;
}

export function phraseOfToken(a: Parsed): Int32Array {
  const owner = new Int32Array(a.tokens.length).fill(-1);
  a.nounPhrases.forEach((phrase, i) => {
    owner.fill(i, phrase.firstToken, phrase.endToken);
  });
  return owner;
}

/** The noun phrase that holds the token, or undefined. */
export function phraseAt(r: Reading, token: number): NounPhrase | undefined {
  return r.nounPhrases[r.owner[token] ?? -1];
}

/** Index of the first word of "more than", "at least", "about" right before `at`; `at` where none stands there. */
export function beforeApproximation(tokens: readonly Token[], at: number): number {
  for (const words of APPROXIMATOR_PHRASES) {
    const first = at - words.length;
    if (first >= 0 && words.every((word, i) => tokens[first + i]?.lower === word)) return first;
  }
  return at;
}

/** A preposition stands right before the phrase (over "more than", "at least"), and does not open the clause at `first`. */
export function isGoverned(
  r: Reading,
  first: number,
  phrase: NounPhrase,
  opens: (token: Token) => boolean,
): boolean {
  const opening = r.tokens[phrase.firstToken];
  const counted = opening?.pos === 'NUM' || opening?.pos === 'SYM' || opening?.lower === 'a';
  const at = (counted ? beforeApproximation(r.tokens, phrase.firstToken) : phrase.firstToken) - 1;
  const before = r.tokens[at];
  // Two phrases side by side are one that was cut: what governs the left governs the right.
  const left = at >= first ? phraseAt(r, at) : undefined;
  if (
    left !== undefined &&
    left !== phrase &&
    !isTimePhrase(r, left) &&
    left.firstToken > first &&
    r.tokens[left.firstToken - 1]?.pos === 'ADP'
  )
    return true;
  if (before === undefined || at < first || (before.pos !== 'ADP' && before.lower !== 'to')) return false;
  return at > first || !opens(before);
}

/** "That same month", "last week", "Tuesday evening": says when, is no argument of a verb. */
export function isTimePhrase(r: Reading, phrase: NounPhrase): boolean {
  const head = r.tokens[phrase.head];
  // A person may be called May: the month has a preposition, a number or "last" with it.
  if (head?.lower === 'may')
    return phrase.firstToken < phrase.head || r.tokens[phrase.firstToken - 1]?.pos === 'ADP';
  return head !== undefined && (TIME_NOUNS.has(head.lower) || TIME_NOUNS.has(head.lemma));
}
