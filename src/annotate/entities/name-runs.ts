import type { PartOfSpeech, Token } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { oncePer } from '../once-per.ts';
import type { Named } from './candidate.ts';
import type { NameWords } from './words.ts';

/** No name is longer: a longer run of capitals is a list or a headline. */
const MAX_RUN = 14;

/** From this share of capitalised words on, a sentence is set in title case and its capitals tell nothing. */
const TITLE_CASE_SHARE = 0.8;

const TITLE_CASE_WORDS = 5;

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'PUNCT' && opensInCapital(token.text);
}

/** Most words open with a letter of ASCII: only the others are worth a pattern. */
export function opensInCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(text);
}

const FIRST_BEYOND_ASCII = 0x80;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** Does the token open a sentence or a quotation, where a capital means nothing? */
export function opensSentence(tokens: readonly Token[], i: number, sentenceStart: number): boolean {
  return i === sentenceStart || OPENING_MARKS.has(itemAt(tokens, i - 1)?.text ?? '');
}

const OPENING_MARKS = new Set(['“', '"', '‘', "'", '(', '–', '—', ':', '►', '•', '*', '-', '``']);

/** A line in title case ("Dam Failure Leaves Norwell Without Water"): its capitals are no names. */
export function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  if (STOPS.has(tokens[end - 1]?.text ?? '')) return false;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined || !opensInLetters(token.text)) continue;
    long += 1;
    if (isCapitalised(token)) capitals += 1;
  }
  return long >= TITLE_CASE_WORDS && capitals / long >= TITLE_CASE_SHARE;
}

/** So many letters at least open the word. Asked of whole lines: plain letters are told without the pattern. */
function opensInLetters(text: string): boolean {
  if (text.length < LONG_WORD) return false;
  for (let i = 0; i < LONG_WORD; i += 1) {
    const code = text.charCodeAt(i) | CASE_BIT;
    if (code < SMALL_A || code > SMALL_Z) return /^\p{L}{4,}/u.test(text);
  }
  return true;
}

/** Makes a small letter of a capital. */
const CASE_BIT = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** A letter from a to z. */
export const isSmallLetter = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;

/** A line in capitals ("REYES SPOKE AT LENGTH"): nothing tells its names from its words. */
export function isAllCapitals(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  for (let i = first; i < end; i += 1) {
    const text = tokens[i]?.text ?? '';
    if (text.length < LONG_WORD) continue;
    // Most lines show it in the second letter of their first long word.
    if (isSmallLetter(text.charCodeAt(1))) return false;
    if (!/\p{L}/u.test(text)) continue;
    if (text !== text.toUpperCase()) return false;
    long += 1;
  }
  return long >= CAPITAL_WORDS;
}

/** Shorter words are acronyms as often. */
const LONG_WORD = 4;

/** Fewer long words are a name in capitals by itself. */
const CAPITAL_WORDS = 2;

const STOPS = new Set(['.', '?', '!']);

const FUNCTION_TAGS: ReadonlySet<PartOfSpeech> = new Set([
  'PRON',
  'DET',
  'CCONJ',
  'SCONJ',
  'ADP',
  'AUX',
  'PART',
  'NUM',
  'INTJ',
]);

/** Tags of marks and of words that stand for nothing by themselves. */
export const isFunctional = (pos: PartOfSpeech): boolean => pos === 'PUNCT' || FUNCTION_TAGS.has(pos);

/** "gov." → "gov". */
export const withoutStop = (word: string): string =>
  word.charCodeAt(word.length - 1) === FULL_STOP ? word.slice(0, -1) : word;

const FULL_STOP = 0x2e;

/** May the token carry a name? Sentence-initial function words may not. */
function carriesName(n: Named, i: number, sentenceStart: number): boolean {
  const { tokens, names } = n;
  const token = tokens[i];
  if (token === undefined || !isCapitalised(token)) return false;
  if (names.noNames.has(token.text) && !opensBroadcaster(n, i)) return false;
  if (names.currencyMarks.has(token.text)) return false;
  if (names.calendarWords.has(withoutStop(token.lower)))
    return isCapitalised(tokens[i + 1]) && isCapitalised(itemAt(tokens, i - 1));
  const opens = opensSentence(tokens, i, sentenceStart);
  if (opens && names.notAtHead.has(token.lower)) return false;
  if (token.pos === 'PROPN') return true;
  if (FUNCTION_TAGS.has(token.pos)) return false;
  if (opens && token.pos === 'ADV') return false;
  return !opens || (isCapitalised(tokens[i + 1]) && tokens[i + 1]?.pos === 'PROPN');
}

/** "TV Norda": short for a thing, but the first word of a broadcaster's name. */
function opensBroadcaster({ tokens, names }: Named, i: number): boolean {
  const next = tokens[i + 1];
  return (
    names.broadcasterOpenings.has(tokens[i]?.lower ?? '') &&
    next?.pos === 'PROPN' &&
    isCapitalised(next) &&
    !names.calendarWords.has(withoutStop(next.lower)) &&
    !isCapitalised(itemAt(tokens, i - 1))
  );
}

/** End of the run of name words that starts at `i`, or `i`. */
export function runEnd(n: Named, i: number, sentenceEnd: number, sentenceStart: number): number {
  if (!carriesName(n, i, sentenceStart)) return i;
  const { tokens } = n;
  const joined = joinedEnd(n, i, sentenceEnd);
  if (joined > i) return joined;
  const end = Math.min(sentenceEnd, i + MAX_RUN);
  let last = i;
  for (let k = i + 1; k < end; k += 1) {
    if (carriesName(n, k, sentenceStart)) {
      last = k;
      continue;
    }
    if (tokens[k]?.text === '-' && isSyllable(n, k)) {
      k += 1;
      last = k;
      continue;
    }
    const skip = connects(n, last, k, end, sentenceStart);
    if (skip === 0) break;
    k += skip - 1;
  }
  if (end < sentenceEnd && last === end - 1) return last + 1;
  return withNumber(n, last, sentenceEnd);
}

/** Names of bodies that hold "and" or a comma, by their first words: a list looks just like them, so they must be known. */
const joinedNames = oncePer(({ organizations, separators }: NameWords) => {
  const byFirst = new Map<string, string[]>();
  for (const name of organizations) {
    const words = name.split(' ');
    if (!words.some((word) => word.endsWith(',') || separators.has(word))) continue;
    const first = words[0]?.replace(',', '') ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return byFirst;
});

/** End of the name with "and" in it that starts at `i`, or `i`. */
function joinedEnd({ tokens, names, article }: Named, i: number, end: number): number {
  const start = tokens[i]?.start ?? 0;
  for (const name of joinedNames(names).get(tokens[i]?.text ?? '') ?? []) {
    if (!article.text.startsWith(name, start)) continue;
    for (let k = i; k < end; k += 1) if (tokens[k]?.end === start + name.length) return k + 1;
  }
  return i;
}

const INNER_MARKS = new Set(['-', '’', "'", '&']);

/** How many words from `k` on join the run to the name word behind them; 0 where they do not. */
function connects(n: Named, last: number, k: number, end: number, sentenceStart: number): number {
  const { tokens, names } = n;
  const token = tokens[k];
  const next = tokens[k + 1];
  if (token === undefined || k + 1 >= end) return 0;
  if (names.possessiveMarks.has(token.lower)) {
    return isCapitalised(next) &&
      names.organizationWords.has(next?.lower ?? '') &&
      (next?.pos === 'PROPN' || next?.pos === 'NOUN')
      ? 1
      : 0;
  }
  if (INNER_MARKS.has(token.text)) {
    const glued = token.start === tokens[k - 1]?.end && next?.start === token.end;
    return isCapitalised(next) && (token.text === '&' || glued) ? 1 : 0;
  }
  if (
    names.officeConnectors.has(token.lower) &&
    names.definite.has(next?.lower ?? '') &&
    k + 2 < end &&
    carriesName(n, k + 2, sentenceStart)
  )
    return names.organizationWords.has(tokens[last]?.lower ?? '') ? 2 : 0;
  return names.connectors.has(token.lower) && carriesName(n, k + 1, sentenceStart) && joins(n, last, k)
    ? 1
    : 0;
}

/** "Jong-un": the second half of an East Asian given name, in lower case. */
function isSyllable({ tokens, names }: Named, hyphen: number): boolean {
  const before = itemAt(tokens, hyphen - 1);
  const next = tokens[hyphen + 1];
  if (
    before === undefined ||
    next === undefined ||
    next.start !== tokens[hyphen]?.end ||
    before.end !== tokens[hyphen]?.start
  )
    return false;
  return (
    names.familyNamesFirst.has(itemAt(tokens, hyphen - 2)?.text ?? '') && /^\p{Ll}{2,5}$/u.test(next.text)
  );
}

/** "World War II", "Terminal 2": a number that belongs to the name before it. */
function withNumber({ tokens, names }: Named, last: number, end: number): number {
  const number = tokens[last + 1];
  if (last + 1 >= end || number === undefined) return last + 1;
  const roman = /^(?:II|III|IV|VI|VII|VIII|XI|XII|XIII|XIV|XVI)$/.test(number.text);
  const word = names.numberedWords.has(tokens[last]?.lower ?? '');
  return roman || (word && (/^\d{1,4}$/.test(number.text) || (number.pos === 'NUM' && isCapitalised(number))))
    ? last + 2
    : last + 1;
}

/** "Ministry of Health", "Bank for Trade": a connector joins only after a word for a body or a place, or inside a person's name. */
function joins({ tokens, names }: Named, last: number, connector: number): boolean {
  const word = itemAt(tokens, connector)?.lower ?? '';
  const before = tokens[last]?.lower ?? '';
  // "told Fox News the FBI": an article alone begins another name.
  if (names.separators.has(word) || names.definite.has(word)) return false;
  if (!names.bodyConnectors.has(word)) return true;
  return (
    names.organizationWords.has(before) ||
    names.placeWords.has(before) ||
    (names.officeConnectors.has(word) && names.officeOpenings.has(before))
  );
}
