import type { NounPhrase, Token, With } from '../../model/annotation.ts';
import { BARE_DETERMINERS, POSSESSIVE_MARKS, RELATIVES } from '../en/function-words.ts';
import { isModifier } from './participles.ts';

/** Base noun phrases in text order: determiner, modifiers (possessors too) and head, no prepositional phrases. */
export function findNounPhrases(a: With<'tokens' | 'sentences'>): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const sentence of a.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const phrase = phraseAt(a.tokens, i, sentence.endToken);
      if (phrase !== null) phrases.push(phrase);
      i = phrase === null ? i + 1 : phrase.endToken;
    }
  }
  return phrases;
}

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

function phraseAt(tokens: readonly Token[], first: number, end: number): NounPhrase | null {
  const opening = tokens[first];
  if (opening === undefined) return null;
  if (opening.pos === 'PRON' && !isPossessivePronoun(opening)) {
    return RELATIVES.has(opening.lower) ? null : phrase(tokens, first, first + 1, first);
  }
  const next = tokens[first + 1];
  const bare = opening.pos === 'DET' || (opening.pos === 'ADJ' && next?.pos !== 'ADV');
  if (
    bare &&
    BARE_DETERMINERS.has(opening.lower) &&
    next !== undefined &&
    first + 1 < end &&
    ['AUX', 'VERB', 'ADP', 'PRON', 'SCONJ', 'ADV', 'PUNCT'].includes(next.pos)
  ) {
    return phrase(tokens, first, first + 1, first);
  }
  let head = -1;
  let i = first;
  while (i < end) {
    const token = tokens[i];
    if (token === undefined || !continues(tokens, first, i, end)) break;
    if (
      isNoun(token) ||
      token.pos === 'NUM' ||
      ((token.pos === 'ADJ' || token.pos === 'VERB') && standsAsNoun(tokens, i, first)) ||
      token.pos === 'DET'
    ) {
      if (token.pos !== 'DET') head = i;
    }
    i += 1;
  }
  if (head < 0) return null;
  return phrase(tokens, first, head + 1, head);
}

function phrase(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  head: number,
): NounPhrase | null {
  const first = tokens[firstToken];
  const last = tokens[endToken - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, firstToken, endToken, head };
}

function isPossessivePronoun(token: Token): boolean {
  return ['his', 'her', 'its', 'their', 'our', 'my', 'your'].includes(token.lower);
}

/** May the token at `i` stand inside a phrase that began at `first`? */
function continues(tokens: readonly Token[], first: number, i: number, end: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token === undefined) return false;
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      // "Governor Ann Lee Friday": the day is no part of the name.
      return !(WEEKDAYS.test(token.lower) && i > first && isNoun(before) && !isNoun(after));
    case 'ADJ':
      return i === first || before?.pos !== 'NOUN' || before.text.includes('-') || isHyphenated(tokens, i);
    case 'DET':
      return i === first || before?.pos === 'DET';
    case 'PRON':
      return isPossessivePronoun(token) && (i === first || before?.pos === 'DET');
    case 'SYM':
      return after?.pos === 'NUM';
    case 'ADV':
      return before?.pos === 'DET' && i + 1 < end && (after?.pos === 'ADJ' || isModifier(tokens, i + 1));
    case 'VERB':
      return isModifier(tokens, i);
    case 'CCONJ':
      return joinsModifiers(tokens, i);
    case 'PART':
    case 'PUNCT':
      if (POSSESSIVE_MARKS.has(token.text))
        return isNoun(before) && before?.end === token.start && i + 1 < end && startsModifier(after);
      // long-range, U.S.-led
      return token.text === '-' && before?.end === token.start && after?.start === token.end;
    default:
      return false;
  }
}

function isHyphenated(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === '-';
}

function startsModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNoun(token) ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      token.pos === 'VERB' ||
      token.pos === 'ADV')
  );
}

/** "the bereaved", "the wounded": an adjective with a determiner and nothing to modify. */
function standsAsNoun(tokens: readonly Token[], i: number, first: number): boolean {
  const after = tokens[i + 1];
  const opened = tokens[first]?.pos === 'DET' || tokens[first]?.pos === 'NUM';
  return opened && i > first && !(isNoun(after) || after?.pos === 'ADJ' || after?.pos === 'NUM');
}

/** "South Korean and Western agencies", "economic and social policy": two modifiers of one head. */
function joinsModifiers(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const isModifying = (token: Token | undefined): boolean =>
    token?.pos === 'ADJ' || (token?.pos === 'PROPN' && /(an|ese|ish|ern|ic|ch)$/.test(token.lower));
  return isModifying(before) && isModifying(after) && (isNoun(tokens[i + 2]) || isNoun(tokens[i + 3]));
}
