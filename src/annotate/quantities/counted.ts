import type { Token } from '../../model/annotation.ts';
import { ADDITIONAL_WORDS, OUTCOME_WORDS, PHRASE_ENDS } from '../en/counted-nouns.ts';
import { RELATIVES } from '../en/function-words.ts';

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

const EARLIER = new Set(['them', 'whom', 'those', 'these', 'us', 'which', 'you']);

/** Reads what stands behind a number, from token `from`; `end` bounds the sentence. */
export function readCounted(tokens: readonly Token[], from: number, end: number): Counted {
  const limit = Math.min(end, from + LONGEST_PHRASE);
  let i = from;
  let additional = false;
  let partitive: number | null = null;
  if (tokens[i]?.text === '-' && tokens[i]?.start === tokens[i - 1]?.end && isNoun(tokens[i + 1]))
    return compound(tokens, i + 1);
  for (; i < limit && ADDITIONAL_WORDS.has(tokens[i]?.lower ?? ''); i += 1) {
    if (tokens[i]?.lower === 'more' && tokens[i + 1]?.lower === 'than') break;
    additional = true;
  }
  if (tokens[i]?.lower === 'of' && i + 1 < limit) {
    partitive = i;
    i += 1;
    if (EARLIER.has(tokens[i]?.lower ?? '') && !isNoun(tokens[i + 1]))
      return none(i + 1, additional, true, partitive);
    while (i < limit && opensPhrase(tokens[i]) && tokens[i + 1]?.text !== '-') i += 1;
  }
  const run = nounRun(tokens, i, limit);
  if (run.head === null && isMistaggedNoun(tokens, i) && partitive === null)
    return mistagged(tokens, i, additional);
  if (run.head !== null && ADDITIONAL_WORDS.has(tokens[run.head]?.lower ?? ''))
    return none(run.head + 1, true, partitive !== null, partitive);
  if (run.head === null) return none(additional ? i : from, additional, false, partitive);
  const lemma = headLemma(tokens[run.head]);
  const first = Math.max(i, run.first);
  const phrase = [...tokens.slice(first, run.head).map((token) => token.lower), lemma]
    .join(' ')
    .replace(/ ?([-’'/]) ?/g, '$1');
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

/** "12 rebounds", "nine assists in": a tagger's verb in -s right behind a number above one is a plural. */
function isMistaggedNoun(tokens: readonly Token[], i: number): boolean {
  const [token, number] = [tokens[i], tokens[i - 1]];
  return (
    (token?.pos === 'VERB' || token?.pos === 'ADP') &&
    token.lower.length > 4 &&
    /[^sui]s$/.test(token.lower) &&
    number?.pos === 'NUM' &&
    number.end < token.start &&
    !/^(one|1|a)$/.test(number.lower)
  );
}

function mistagged(tokens: readonly Token[], i: number, additional: boolean): Counted {
  const token = tokens[i];
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
function compound(tokens: readonly Token[], head: number): Counted {
  const lemma = headLemma(tokens[head]);
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

function opensPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.pos === 'DET' ||
    token.pos === 'NUM' ||
    token.text === ',' ||
    /^(his|her|its|their|our|my|your|about|some|more|than|nearly|at|least|roughly|around|approximately)$/.test(
      token.lower,
    )
  );
}

/** The longest run of words that can stand before a noun, with its last noun. */
function nounRun(
  tokens: readonly Token[],
  from: number,
  limit: number,
): { readonly first: number; readonly head: number | null } {
  let head: number | null = null;
  let i = from;
  for (; i < limit; i += 1) {
    const token = tokens[i];
    if (token === undefined || PHRASE_ENDS.has(token.lower)) break;
    if (isOutcome(tokens, i)) break;
    if (isNoun(token)) {
      // "12 people Smith knew": a name behind a common noun opens something new.
      if (head !== null && tokens[i - 1]?.text !== '-' && opensAnew(tokens[head], token)) break;
      head = i;
    } else if (!modifies(tokens, i, head !== null)) break;
  }
  return { first: from, head };
}

/** "12 people Smith knew", "Americans home": is `token` no part of the phrase whose last noun is `head`? */
function opensAnew(head: Token | undefined, token: Token): boolean {
  if (head === undefined) return false;
  const plural = (noun: Token): boolean => /[^s]s$/.test(noun.lower);
  if (token.pos === 'PROPN' && head.pos === 'NOUN') return !plural(token) || plural(head);
  return (
    head.pos === 'PROPN' && plural(head) && token.pos === 'NOUN' && !plural(token) && token.lower !== 'people'
  );
}

/** "five dead", "8 Injured", "600 wounded soldiers" is none: the outcome word must not lean on a noun behind it. */
function isOutcome(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !OUTCOME_WORDS.has(token.lower)) return false;
  if (token.lower === 'shot' && /^(one|1|single)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  return (
    !isNoun(tokens[i + 1]) ||
    OUTCOME_WORDS.has(tokens[i + 1]?.lower ?? '') ||
    PHRASE_ENDS.has(tokens[i + 1]?.lower ?? '') ||
    /^\p{Lu}/u.test(token.text)
  );
}

/** May the word at `i`, no noun itself, stand inside the phrase? */
function modifies(tokens: readonly Token[], i: number, behindNoun: boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (token === undefined || next === undefined) return false;
  const leads =
    isNoun(next) ||
    (next.pos === 'NUM' && tokens[i + 2]?.text === '-') ||
    next.pos === 'ADJ' ||
    next.text === '-' ||
    (next.pos === 'VERB' && /(ed|en|ing|wn)$/.test(next.lower));
  switch (token.pos) {
    case 'ADJ':
      return (
        (leads && (!behindNoun || before?.text === '-')) ||
        (next.text === ',' && tokens[i + 2]?.pos === 'ADJ' && isNoun(tokens[i + 3]) && !behindNoun) ||
        (next.pos === 'CCONJ' && tokens[i + 2]?.pos === 'ADJ' && isNoun(tokens[i + 3]))
      );
    case 'CCONJ':
      return before?.pos === 'ADJ' && next.pos === 'ADJ' && isNoun(tokens[i + 2]);
    case 'ADV':
      return (
        !behindNoun &&
        (next.pos === 'ADJ' ||
          (next.pos === 'VERB' && /(ed|en|wn)$/.test(next.lower) && isNoun(tokens[i + 2])))
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
      if (token.text === ',') return before?.pos === 'ADJ' && next.pos === 'ADJ' && isNoun(tokens[i + 2]);
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
  if (token.lemma !== token.lower || !/[^s]s$/.test(token.lower) || token.lower.length < 4)
    return token.lemma;
  return token.pos === 'PROPN' && !/(ss|ics)$/.test(token.lower) ? token.lower.slice(0, -1) : token.lemma;
}

/** "who", "that": the counted noun goes on as a subject. */
export function isRelative(token: Token | undefined): boolean {
  return RELATIVES.has(token?.lower ?? '');
}
