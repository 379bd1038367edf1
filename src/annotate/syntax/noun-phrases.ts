import type { NounPhrase, PartOfSpeech, Token, With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { isModifier } from './participles.ts';
import type { Worded } from './reading.ts';
import type { SyntaxWords } from './words.ts';

/** Base noun phrases in text order: determiner, modifiers (possessors too) and head, no prepositional phrases. */
export function findNounPhrases(a: Worded & With<'sentences'>): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const sentence of a.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const phrase = phraseAt(a, i, sentence.endToken);
      if (phrase !== null) phrases.push(phrase);
      i = phrase === null ? i + 1 : phrase.endToken;
    }
  }
  return phrases;
}

/** Tags of words with which no phrase opens; possessive and hyphen marks that stand loose are none of them. */
const opensNoPhrase = (pos: PartOfSpeech): boolean =>
  pos === 'ADP' || pos === 'AUX' || pos === 'SCONJ' || pos === 'INTJ' || pos === 'X' || pos === 'SPACE';

/** Tags behind a determiner that stands alone. */
const BEHIND_BARE: ReadonlySet<PartOfSpeech> = new Set([
  'AUX',
  'VERB',
  'ADP',
  'PRON',
  'SCONJ',
  'ADV',
  'PUNCT',
]);

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

function phraseAt(w: Worded, first: number, end: number): NounPhrase | null {
  const { tokens, words } = w;
  const opening = tokens[first];
  if (opening === undefined || opensNoPhrase(opening.pos)) return null;
  if (opening.pos === 'PRON' && !words.possessivePronouns.has(opening.lower)) {
    return words.relatives.has(opening.lower) ? null : phrase(tokens, first, first + 1, first);
  }
  const next = tokens[first + 1];
  const bare = opening.pos === 'DET' || (opening.pos === 'ADJ' && next?.pos !== 'ADV');
  if (
    bare &&
    words.bareDeterminers.has(opening.lower) &&
    next !== undefined &&
    first + 1 < end &&
    BEHIND_BARE.has(next.pos)
  ) {
    return phrase(tokens, first, first + 1, first);
  }
  let head = -1;
  let i = first;
  while (i < end) {
    const token = tokens[i];
    if (token === undefined || !continues(w, first, i, end)) break;
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

/** May the token at `i` stand inside a phrase that began at `first`? */
function continues(w: Worded, first: number, i: number, end: number): boolean {
  const { tokens, words } = w;
  const token = tokens[i];
  const before = itemAt(tokens, i - 1);
  const after = tokens[i + 1];
  if (token === undefined) return false;
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      if (i > first && endsWhen(w, first, i, end)) return false;
      // "Governor Ann Lee Friday": the day is no part of the name.
      return !(i > first && isNoun(before) && !isNoun(after) && words.weekdays.has(token.lower));
    case 'ADJ':
      return (
        i === first ||
        before?.pos !== 'NOUN' ||
        before.text.includes('-') ||
        isHyphenated(tokens, i) ||
        // "a three-day conservative conference"
        (isHyphenated(tokens, i - 1) && (isNoun(after) || after?.pos === 'ADJ'))
      );
    case 'DET':
      return i === first || before?.pos === 'DET';
    case 'PRON':
      return words.possessivePronouns.has(token.lower) && (i === first || before?.pos === 'DET');
    case 'SYM':
      return after?.pos === 'NUM';
    case 'ADV':
      return before?.pos === 'DET' && i + 1 < end && (after?.pos === 'ADJ' || isModifier(w, i + 1));
    case 'VERB':
      return isModifier(w, i);
    case 'CCONJ':
      return joinsModifiers(w, i);
    case 'PART':
    case 'PUNCT':
      if (words.possessiveMarks.has(token.text))
        return isNoun(before) && before?.end === token.start && i + 1 < end && startsModifier(after);
      // long-range, U.S.-led
      return token.text === '-' && before?.end === token.start && after?.start === token.end;
    default:
      return false;
  }
}

/** "On Monday | police arrested him": behind "on" and a day, nouns with their verb are its subject. */
function endsWhen({ tokens, words }: Worded, first: number, i: number, end: number): boolean {
  const isTime = (token: Token | undefined): boolean => words.timeNouns.has(token?.lower ?? '');
  if (!isTime(tokens[i - 1]) || isTime(tokens[i]) || !isNoun(tokens[i])) return false;
  if (!words.settingPrepositions.has(itemAt(tokens, first - 1)?.lower ?? '')) return false;
  for (let k = first; k < i; k += 1) if (!isTime(tokens[k])) return false;
  let behind = i;
  while (behind < end && isNoun(tokens[behind])) behind += 1;
  const verb = behind < end ? tokens[behind]?.pos : undefined;
  return verb === 'VERB' || verb === 'AUX';
}

function isHyphenated(tokens: readonly Token[], i: number): boolean {
  return itemAt(tokens, i - 1)?.text === '-';
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
function joinsModifiers({ tokens, words }: Worded, i: number): boolean {
  const before = itemAt(tokens, i - 1);
  const after = tokens[i + 1];
  if (!isNoun(tokens[i + 2]) && !isNoun(tokens[i + 3])) return false;
  return isModifying(words, before) && isModifying(words, after);
}

const isModifying = (words: SyntaxWords, token: Token | undefined): boolean =>
  token?.pos === 'ADJ' || (token?.pos === 'PROPN' && words.forms.adjectival(token.lower));
