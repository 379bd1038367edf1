import type { Token } from '../../model/annotation.ts';
import { FAMILY_NAMES_FIRST } from '../en/given-names.ts';
import {
  CALENDAR_WORDS,
  NAME_CONNECTORS,
  NO_NAMES,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
} from '../en/name-words.ts';

/** No name is longer: a longer run of capitals is a list or a headline. */
const MAX_RUN = 14;

/** From this share of capitalised words on, a sentence is set in title case and its capitals tell nothing. */
const TITLE_CASE_SHARE = 0.8;

const TITLE_CASE_WORDS = 5;

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos !== 'PUNCT';
}

/** Does the token open a sentence or a quotation, where a capital means nothing? */
export function opensSentence(tokens: readonly Token[], i: number, sentenceStart: number): boolean {
  return i === sentenceStart || /^(?:[“"‘'(–—:►•*-]|``)$/.test(tokens[i - 1]?.text ?? '');
}

/** A line in title case ("Dam Failure Leaves Norwell Without Water"): its capitals are no names. */
export function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined || !/^\p{L}{4,}/u.test(token.text)) continue;
    long += 1;
    if (isCapitalised(token)) capitals += 1;
  }
  return (
    long >= TITLE_CASE_WORDS &&
    capitals / long >= TITLE_CASE_SHARE &&
    !/^[.?!]$/.test(tokens[end - 1]?.text ?? '')
  );
}

/** May the token carry a name? Sentence-initial function words may not. */
function carriesName(tokens: readonly Token[], i: number, sentenceStart: number): boolean {
  const token = tokens[i];
  if (token === undefined || !isCapitalised(token) || NO_NAMES.has(token.text)) return false;
  if (CALENDAR_WORDS.has(token.lower.replace(/\.$/, '')))
    return isCapitalised(tokens[i + 1]) && isCapitalised(tokens[i - 1]);
  const opens = opensSentence(tokens, i, sentenceStart);
  if (opens && PRONOUN_LIKE.has(token.lower)) return false;
  if (token.pos === 'PROPN') return true;
  if (['PRON', 'DET', 'CCONJ', 'SCONJ', 'ADP', 'AUX', 'PART', 'NUM', 'INTJ'].includes(token.pos))
    return false;
  if (opens && token.pos === 'ADV') return false;
  return !opens || (isCapitalised(tokens[i + 1]) && tokens[i + 1]?.pos === 'PROPN');
}

const PRONOUN_LIKE = new Set([
  'none',
  'others',
  'both',
  'neither',
  'either',
  'everyone',
  'someone',
  'nobody',
  'hello',
  'yes',
  'well',
  'other',
  'another',
  'most',
  'many',
  'several',
  'some',
  'few',
  'all',
  'such',
  'more',
]);

/** End of the run of name words that starts at `i`, or `i`. */
export function runEnd(
  tokens: readonly Token[],
  i: number,
  sentenceEnd: number,
  sentenceStart: number,
): number {
  if (!carriesName(tokens, i, sentenceStart)) return i;
  const end = Math.min(sentenceEnd, i + MAX_RUN);
  let last = i;
  for (let k = i + 1; k < end; k += 1) {
    if (carriesName(tokens, k, sentenceStart)) {
      last = k;
      continue;
    }
    if (tokens[k]?.text === '-' && isSyllable(tokens, k)) {
      k += 1;
      last = k;
      continue;
    }
    const skip = connects(tokens, last, k, end, sentenceStart);
    if (skip === 0) break;
    k += skip - 1;
  }
  if (end < sentenceEnd && last === end - 1) return last + 1;
  return withNumber(tokens, last, sentenceEnd);
}

/** How many words from `k` on join the run to the name word behind them; 0 where they do not. */
function connects(
  tokens: readonly Token[],
  last: number,
  k: number,
  end: number,
  sentenceStart: number,
): number {
  const token = tokens[k];
  const next = tokens[k + 1];
  if (token === undefined || k + 1 >= end) return 0;
  const body = ORGANIZATION_WORDS.has(tokens[last]?.lower ?? '');
  if (token.lower === '’s' || token.lower === "'s") {
    return isCapitalised(next) &&
      ORGANIZATION_WORDS.has(next?.lower ?? '') &&
      (next?.pos === 'PROPN' || next?.pos === 'NOUN')
      ? 1
      : 0;
  }
  if (['-', '’', "'", '&', '/'].includes(token.text)) {
    const glued = token.start === tokens[k - 1]?.end && next?.start === token.end;
    return token.text !== '/' && isCapitalised(next) && (token.text === '&' || glued) ? 1 : 0;
  }
  if (
    token.lower === 'of' &&
    next?.lower === 'the' &&
    k + 2 < end &&
    carriesName(tokens, k + 2, sentenceStart)
  )
    return body ? 2 : 0;
  return NAME_CONNECTORS.has(token.lower) &&
    carriesName(tokens, k + 1, sentenceStart) &&
    joins(tokens, last, k)
    ? 1
    : 0;
}

/** "Jong-un": the second half of an East Asian given name, in lower case. */
function isSyllable(tokens: readonly Token[], hyphen: number): boolean {
  const before = tokens[hyphen - 1];
  const next = tokens[hyphen + 1];
  if (
    before === undefined ||
    next === undefined ||
    next.start !== tokens[hyphen]?.end ||
    before.end !== tokens[hyphen]?.start
  )
    return false;
  return /^\p{Ll}{2,5}$/u.test(next.text) && FAMILY_NAMES_FIRST.has(tokens[hyphen - 2]?.text ?? '');
}

/** "World War II", "Terminal 2": a number that belongs to the name before it. */
function withNumber(tokens: readonly Token[], last: number, end: number): number {
  const number = tokens[last + 1];
  if (last + 1 >= end || number === undefined) return last + 1;
  const roman = /^(?:II|III|IV|VI|VII|VIII|XI|XII|XIII|XIV|XVI)$/.test(number.text);
  const word = /^(?:war|terminal|gate|pier|highway|route|proposition|section)$/.test(
    tokens[last]?.lower ?? '',
  );
  return roman || (word && /^(?:\d{1,4}|One|Two|Three)$/.test(number.text)) ? last + 2 : last + 1;
}

/** "Ministry of Health", "Bank for Trade": a connector joins only after a word for a body or a place, or inside a person's name. */
function joins(tokens: readonly Token[], last: number, connector: number): boolean {
  const word = tokens[connector]?.lower ?? '';
  const before = tokens[last]?.lower ?? '';
  if (word === 'and') return false;
  if (word === 'of' || word === 'for' || word === 'the')
    return ORGANIZATION_WORDS.has(before) || PLACE_WORDS.has(before) || (word === 'of' && before === 'chief');
  return true;
}
