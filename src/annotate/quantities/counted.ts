import type { Token } from '../../model/annotation.ts';
import type { QuantityWords } from './words.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** What a number counts. Token indices; `end` is behind the last word that belongs to the counted phrase. */
export interface Counted {
  readonly of: string | null;
  readonly phrase: string | null;
  readonly phraseTokens: readonly [number, number] | null;
  readonly end: number;
  readonly head: number | null;
  readonly additional: boolean;
  /** "of them", "of whom": a part of what was counted before. */
  readonly partOfEarlier: boolean;
  /** Token of the "of" in "600 of the 15,000 soldiers"; null where there is none. */
  readonly partitive: number | null;
}

/** No counted phrase is longer, in tokens. */
const LONGEST_PHRASE = 12;

/** Reads what stands behind a number, from token `from`; `end` bounds the sentence. */
export function readCounted(a: Worded, from: number, end: number): Counted {
  const limit = Math.min(end, from + LONGEST_PHRASE);
  let i = from;
  let additional = false;
  let partitive: number | null = null;
  if (a.tokens[i]?.text === '-' && a.tokens[i]?.start === a.tokens[i - 1]?.end && isNoun(a.tokens[i + 1]))
    return compound(a, i + 1);
  for (; i < limit && a.words.additionalWords.has(a.tokens[i]?.lower ?? ''); i += 1) {
    if (isWord(a.tokens[i], a.words.more) && isWord(a.tokens[i + 1], a.words.than)) break;
    additional = true;
  }
  if (isWord(a.tokens[i], a.words.of) && i + 1 < limit) {
    partitive = i;
    i += 1;
    if (a.words.earlierPronouns.has(a.tokens[i]?.lower ?? '') && !isNoun(a.tokens[i + 1]))
      return none(i + 1, additional, true, partitive);
    while (i < limit && opensPhrase(a.words, a.tokens[i]) && a.tokens[i + 1]?.text !== '-') i += 1;
  }
  const run = nounRun(a, i, limit);
  if (run.head === null && partitive === null && isMistaggedNoun(a, i)) return mistagged(a, i, additional);
  if (run.head === null && partitive === null && mistaggedBehindAdjective(a, i))
    return mistagged(a, i + 1, additional);
  if (run.head !== null && a.words.additionalWords.has(a.tokens[run.head]?.lower ?? ''))
    return none(run.head + 1, true, partitive !== null, partitive);
  if (run.head === null) return none(additional ? i : from, additional, false, partitive);
  const lemma = headLemma(a.tokens[run.head]);
  const first = Math.max(i, run.first);
  const phrase = [...a.tokens.slice(first, run.head).map((token) => token.lower), lemma]
    .join(' ')
    .replace(/ ?([-’'/]) ?/g, '$1')
    .replace(/^-/, '');
  return {
    of: lemma,
    phrase,
    phraseTokens: [first, run.head + 1],
    end: run.head + 1,
    head: run.head,
    additional,
    partOfEarlier: false,
    partitive,
  };
}

/** "two good saves.": the same behind an adjective, where the sentence goes on without an object. */
function mistaggedBehindAdjective(a: Worded, i: number): boolean {
  const [adjective, token, next] = [a.tokens[i], a.tokens[i + 1], a.tokens[i + 2]];
  return (
    adjective?.pos === 'ADJ' &&
    token?.pos === 'VERB' &&
    token.lower.length > 4 &&
    /[^sui]s$/.test(token.lower) &&
    a.tokens[i - 1]?.pos === 'NUM' &&
    !a.words.ones.has(a.tokens[i - 1]?.lower ?? '') &&
    !a.words.outcomeWords.has(adjective.lower) &&
    (next === undefined || next.sentence !== token.sentence || next.pos === 'PUNCT' || next.pos === 'ADP')
  );
}

/** "12 rebounds", "nine assists in": a tagger's verb in -s right behind a number above one is a plural. */
function isMistaggedNoun(a: Worded, i: number): boolean {
  const [token, number] = [a.tokens[i], a.tokens[i - 1]];
  return (
    (token?.pos === 'VERB' || token?.pos === 'ADP') &&
    token.lower.length > 4 &&
    /[^sui]s$/.test(token.lower) &&
    number?.pos === 'NUM' &&
    number.end < token.start &&
    !a.words.ones.has(number.lower)
  );
}

function mistagged(a: Worded, i: number, additional: boolean): Counted {
  const token = a.tokens[i];
  const lemma =
    token === undefined ? '' : token.lemma === token.lower ? token.lower.slice(0, -1) : token.lemma;
  return {
    of: lemma,
    phrase: lemma,
    phraseTokens: [i, i + 1],
    end: i + 1,
    head: i,
    additional,
    partOfEarlier: false,
    partitive: null,
  };
}

/** "five-term congressman", "48-page indictment": terms and pages are counted. */
function compound(a: Worded, head: number): Counted {
  const lemma = headLemma(a.tokens[head]);
  return {
    of: lemma,
    phrase: lemma,
    phraseTokens: [head, head + 1],
    end: head + 1,
    head: null,
    additional: false,
    partOfEarlier: false,
    partitive: null,
  };
}

function none(end: number, additional: boolean, partOfEarlier: boolean, partitive: number | null): Counted {
  return {
    of: null,
    phrase: null,
    phraseTokens: null,
    end,
    head: null,
    additional,
    partOfEarlier,
    partitive,
  };
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function opensPhrase(words: QuantityWords, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.pos === 'DET' || token.pos === 'NUM' || token.text === ',' || words.phraseOpeners.has(token.lower)
  );
}

/** The longest run of words that can stand before a noun, with its last noun. */
function nounRun(
  a: Worded,
  from: number,
  limit: number,
): { readonly first: number; readonly head: number | null } {
  let head: number | null = null;
  const many = !isWord(a.tokens[from - 1], a.words.ones);
  let i = from;
  for (; i < limit; i += 1) {
    const token = a.tokens[i];
    if (token === undefined || (a.words.phraseEnds.has(token.lower) && !opensPhraseHere(a, i, from))) break;
    if (isOutcome(a, i)) break;
    if (isNoun(token)) {
      // "12 people Smith knew": a name behind a common noun opens something new.
      if (head !== null && a.tokens[i - 1]?.text !== '-' && opensAnew(a.words, a.tokens[head], token, many))
        break;
      head = i;
    } else if (!modifies(a, i, head !== null)) break;
  }
  return { first: from, head };
}

/** "three early defeats", "332 total votes": it ends a phrase elsewhere, but leads one right behind its number. */
function opensPhraseHere(a: Worded, i: number, from: number): boolean {
  const next = a.tokens[i + 1];
  return (
    i === from &&
    isWord(a.tokens[i], a.words.phraseLeads) &&
    next?.pos === 'NOUN' &&
    /[^s]s$/.test(next.lower) &&
    !a.words.phraseEnds.has(next.lower)
  );
}

/** "12 people Smith knew", "Americans home": is `token` no part of the phrase whose last noun is `head`? */
function opensAnew(words: QuantityWords, head: Token | undefined, token: Token, many: boolean): boolean {
  if (head === undefined) return false;
  const plural = (noun: Token): boolean => /[^s]s$/.test(noun.lower);
  if (token.pos === 'PROPN' && head.pos === 'NOUN') return !plural(token) || plural(head);
  // "three countries sign": behind a plural that is counted a noun in the singular is seldom one.
  if (token.pos === 'NOUN' && head.pos === 'NOUN' && many)
    return plural(head) && head.lemma !== head.lower && !plural(token) && !words.collectives.has(token.lower);
  return (
    head.pos === 'PROPN' &&
    plural(head) &&
    token.pos === 'NOUN' &&
    !plural(token) &&
    !words.people.has(token.lower)
  );
}

/** "five dead", "8 Injured", "600 wounded soldiers" is none: the outcome word must not lean on a noun behind it. */
function isOutcome(a: Worded, i: number): boolean {
  const token = a.tokens[i];
  if (token === undefined || !a.words.outcomeWords.has(token.lower)) return false;
  if (a.words.shot.has(token.lower) && isWord(a.tokens[i - 1], a.words.singleWords)) return false;
  return (
    !isNoun(a.tokens[i + 1]) ||
    a.words.outcomeWords.has(a.tokens[i + 1]?.lower ?? '') ||
    a.words.phraseEnds.has(a.tokens[i + 1]?.lower ?? '') ||
    /^\p{Lu}/u.test(token.text)
  );
}

/** May the word at `i`, no noun itself, stand inside the phrase? */
function modifies(a: Worded, i: number, behindNoun: boolean): boolean {
  const token = a.tokens[i];
  const next = a.tokens[i + 1];
  const before = a.tokens[i - 1];
  if (token === undefined || next === undefined) return false;
  const leads =
    isNoun(next) ||
    (next.pos === 'NUM' && a.tokens[i + 2]?.text === '-') ||
    next.pos === 'ADJ' ||
    next.text === '-' ||
    (next.pos === 'VERB' && /(ed|en|ing|wn)$/.test(next.lower));
  switch (token.pos) {
    case 'ADJ':
      return (
        (leads && (!behindNoun || before?.text === '-')) ||
        (next.text === ',' && a.tokens[i + 2]?.pos === 'ADJ' && isNoun(a.tokens[i + 3]) && !behindNoun) ||
        (next.pos === 'CCONJ' && a.tokens[i + 2]?.pos === 'ADJ' && isNoun(a.tokens[i + 3]))
      );
    case 'CCONJ':
      return before?.pos === 'ADJ' && next.pos === 'ADJ' && isNoun(a.tokens[i + 2]);
    case 'ADV':
      return (
        !behindNoun &&
        (next.pos === 'ADJ' ||
          (next.pos === 'VERB' && /(ed|en|wn)$/.test(next.lower) && isNoun(a.tokens[i + 2])))
      );
    case 'VERB':
      return (
        isNoun(next) &&
        (/(ed|en|wn|ain)$/.test(token.lower) || (token.lower.endsWith('ing') && !behindNoun)) &&
        (!behindNoun || before?.text === '-')
      );
    case 'NUM':
      return !behindNoun && (next.text === '-' || (before?.text === '-' && isNoun(next)));
    case 'PUNCT':
    case 'SYM':
      if (token.text === ',') return before?.pos === 'ADJ' && next.pos === 'ADJ' && isNoun(a.tokens[i + 2]);
      return (
        (token.text === '-' || token.text === '/') && before?.end === token.start && next.start === token.end
      );
    case 'PART':
      return /^['’]s?$/.test(token.text) && behindNoun && (isNoun(next) || next.pos === 'ADJ');
    case 'DET':
      return false;
    default:
      return false;
  }
}

/** Lemma of a counted noun; names in the plural lose their -s ("Americans" → "american"). */
function headLemma(token: Token | undefined): string {
  if (token === undefined) return '';
  // The stop of the sentence sticks to a single letter: "at 125.8 p."
  if (/^\p{L}\.$/u.test(token.lemma)) return token.lemma.charAt(0);
  if (token.lemma !== token.lower || !/[^s]s$/.test(token.lower) || token.lower.length < 4)
    return token.lemma;
  return token.pos === 'PROPN' && !/(ss|ics)$/.test(token.lower) ? token.lower.slice(0, -1) : token.lemma;
}

/** "who", "that": the counted noun goes on as a subject. */
export function isRelative(words: QuantityWords, token: Token | undefined): boolean {
  return words.relatives.has(token?.lower ?? '');
}
