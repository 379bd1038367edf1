import type { EntityType, Token, With } from '../../model/annotation.ts';
import { COUNTRY_NAMES, SEATS } from '../en/countries.ts';
import { PLACES } from '../en/places.ts';
import { CALENDAR_WORDS, GIVEN_NAMES, NAME_CONNECTORS, ORGANIZATION_WORDS, PLACE_WORDS, TITLES } from '../en/name-words.ts';
import type { Candidate } from './candidate.ts';

type Input = With<'tokens' | 'sentences'>;

/** Prepositions that put a capital on the map rather than in government. */
const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around', 'from', 'to', 'into', 'inside', 'across', 'through', 'over', 'north', 'south', 'east', 'west', 'of', 'toward', 'towards', 'for']);

/** Capitalised runs of the article's own prose (not of boilerplate: headlines in title case teach nothing). */
export function findCandidates(a: Input): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of a.sentences) {
    if (sentence.boilerplate) continue;
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const end = runEnd(a.tokens, i, sentence.endToken, sentence.firstToken);
      if (end > i) found.push(...candidatesOf(a, i, end, sentence.firstToken));
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos !== 'PUNCT';
}

/** May the token carry a name? Sentence-initial function words may not. */
function carriesName(tokens: readonly Token[], i: number, sentenceStart: number): boolean {
  const token = tokens[i];
  if (token === undefined || !isCapitalised(token)) return false;
  if (CALENDAR_WORDS.has(token.lower.replace(/\.$/, ''))) return isCapitalised(tokens[i + 1]) && isCapitalised(tokens[i - 1]);
  const opens = i === sentenceStart || /^[“"‘'(–—:]$/.test(tokens[i - 1]?.text ?? '');
  if (token.pos === 'PROPN') return true;
  if (['PRON', 'DET', 'CCONJ', 'SCONJ', 'ADP', 'AUX', 'PART', 'NUM', 'INTJ'].includes(token.pos)) return false;
  if (opens && token.pos === 'ADV') return false;
  return !opens || (isCapitalised(tokens[i + 1]) && tokens[i + 1]?.pos === 'PROPN');
}

/** End of the run of name words that starts at `i`, or `i`. */
function runEnd(tokens: readonly Token[], i: number, end: number, sentenceStart: number): number {
  if (!carriesName(tokens, i, sentenceStart)) return i;
  let last = i;
  for (let k = i + 1; k < end; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (carriesName(tokens, k, sentenceStart)) {
      last = k;
      continue;
    }
    const inner = NAME_CONNECTORS.has(token.lower) && carriesName(tokens, k + 1, sentenceStart) && joins(tokens, last, k);
    const owned = (token.lower === '’s' || token.lower === "'s") && isCapitalised(tokens[k + 1]) && ORGANIZATION_WORDS.has(tokens[k + 1]?.lower ?? '') && tokens[k + 1]?.pos === 'PROPN';
    const double = token.lower === 'of' && tokens[k + 1]?.lower === 'the' && carriesName(tokens, k + 2, sentenceStart) && ORGANIZATION_WORDS.has(tokens[last]?.lower ?? '');
    const glued = (token.text === '-' || token.text === '’' || token.text === "'" || token.text === '&') && isCapitalised(tokens[k + 1]) && (token.text === '&' || tokens[k + 1]?.start === token.end);
    if (!inner && !double && !glued && !owned) break;
    if (double) k += 1;
  }
  return last + 1;
}

/** "Ministry of Health", "Bank for Trade": a connector joins only after a word for a body or a place, or inside a person's name. */
function joins(tokens: readonly Token[], last: number, connector: number): boolean {
  const word = tokens[connector]?.lower ?? '';
  if (word === 'and') return false;
  if (word === 'of' || word === 'for' || word === 'the') return ORGANIZATION_WORDS.has(tokens[last]?.lower ?? '') || PLACE_WORDS.has(tokens[last]?.lower ?? '');
  return true;
}

/** One run may hold a country word, a title and a name: "Russian President Anna Petrova", "Ohio Gov. Ann Lee". */
function candidatesOf(a: Input, first: number, end: number, sentenceStart: number): readonly Candidate[] {
  if (isPlaceName(nameOf(a, first, end))) return [candidate(a, first, end, sentenceStart)];
  const out: Candidate[] = [];
  const named = afterTitles(a.tokens, first, end);
  if (named > first) {
    let left = named;
    while (left > first && isTitle(a.tokens[left - 1])) left -= 1;
    if (left > first) out.push(...candidatesOf(a, first, left, sentenceStart));
    if (named < end) out.push(candidate(a, named, end, sentenceStart, true));
    return out;
  }
  const prefix = demonymPrefix(a, first, end);
  const start = prefix > first && !isBody(a.tokens[end - 1]) ? prefix : first;
  if (start > first) out.push(candidate(a, first, start, sentenceStart));
  if (start < end) out.push(candidate(a, start, end, sentenceStart, isTitle(a.tokens[start - 1]) && start === first));
  return out;
}

const isTitle = (token: Token | undefined): boolean => token !== undefined && TITLES.has(token.lower.replace(/\.$/, ''));

const isBody = (token: Token | undefined): boolean => ORGANIZATION_WORDS.has(token?.lower ?? '') || PLACE_WORDS.has(token?.lower ?? '');

const isPlaceName = (text: string): boolean => COUNTRY_NAMES.has(text) || PLACES.has(text);

/** Where the name begins behind the last title of the run; `first` where there is no title, or the run names a body
 *  ("Justice Department", "Attorney General's Office"); `end` where it is titles alone. */
function afterTitles(tokens: readonly Token[], first: number, end: number): number {
  if (isBody(tokens[end - 1]) && !isTitle(tokens[end - 1])) return first;
  for (let i = end - 1; i >= first; i -= 1) {
    if (isTitle(tokens[i])) return i + 1 === end && i > first && !isTitle(tokens[i - 1]) ? first : i + 1;
  }
  return first;
}

/** End of the country adjective that opens the run ("North Korean"), or `first`. */
function demonymPrefix(a: Input, first: number, end: number): number {
  for (const length of [2, 1]) {
    if (first + length < end && COUNTRY_NAMES.get(nameOf(a, first, first + length))?.kind === 'demonym') return first + length;
  }
  return first;
}

function nameOf(a: Input, first: number, end: number): string {
  const from = a.tokens[first];
  const to = a.tokens[end - 1];
  return from === undefined || to === undefined ? '' : a.article.text.slice(from.start, to.end).replace(/\s+/g, ' ');
}

function candidate(a: Input, first: number, end: number, sentenceStart: number, titled = false): Candidate {
  const text = nameOf(a, first, end);
  const country = COUNTRY_NAMES.get(text) ?? COUNTRY_NAMES.get(text.replace(/^The /, ''));
  const typing = country !== undefined || PLACES.has(text) ? { type: 'place' as const, typed: true } : typeOf(a.tokens, first, end, titled);
  const single = end - first === 1;
  const initial = first === sentenceStart;
  const metonym = country?.kind === 'capital' && (SEATS.has(text) || !isLocated(a.tokens, first, end));
  return {
    start: a.tokens[first]?.start ?? 0,
    end: a.tokens[end - 1]?.end ?? 0,
    text,
    ...typing,
    type: metonym ? 'organization' : typing.type,
    supported: !single || !initial || typing.typed || /^[A-Z]{2,6}$/.test(text) || titled,
    country: country?.country ?? null,
    metonym,
    countryForm: country?.kind ?? null,
    acronym: acronymBehind(a.tokens, end, text),
  };
}

/** "in Moscow", "the capital, Moscow,": the city itself. */
function isLocated(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1];
  if (tokens[end]?.pos === 'NOUN') return true;
  if (before === undefined) return false;
  if (LOCATIVE.has(before.lower)) return true;
  if (before.text === ',') return tokens[first - 2]?.lower === 'capital' || tokens[first - 2]?.pos === 'PROPN';
  return before.lower === 'capital' || before.lower === 'city';
}

/** "Central Flood Agency (CFA)": the letters must be the name's own, or the brackets hold something else. */
function acronymBehind(tokens: readonly Token[], end: number, name: string): string | null {
  const word = tokens[end + 1];
  if (tokens[end]?.text !== '(' || word === undefined || tokens[end + 2]?.text !== ')') return null;
  if (!/^\p{Lu}[\p{Lu}.&]+$/u.test(word.text) || !name.includes(' ')) return null;
  const letters = word.text.toLowerCase().replace(/[.&]/g, '');
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at += 1;
  return at === letters.length && letters[0] === name.charAt(0).toLowerCase() ? word.text : null;
}

/** What kind of thing the run names, by its own words and the words around it. */
function typeOf(tokens: readonly Token[], first: number, end: number, titled: boolean): { readonly type: EntityType; readonly typed: boolean } {
  const words = tokens.slice(first, end).map((token) => token.lower);
  const last = words.at(-1) ?? '';
  if (titled && words.length <= 4) return { type: 'person', typed: true };
  if (ORGANIZATION_WORDS.has(last) || words.some((word, i) => ORGANIZATION_WORDS.has(word) && (words[i + 1] === 'of' || words[i + 1] === 'for'))) return { type: 'organization', typed: true };
  if (PLACE_WORDS.has(last) || (words.length > 1 && /^(mount|lake|fort|cape|port)$/.test(words[0] ?? ''))) return { type: 'place', typed: true };
  if (words.length > 1 && words.length <= 4 && isPersonShaped(tokens, first, end)) return { type: 'person', typed: true };
  if (words.length === 1 && /^[A-Z][A-Z.&]+$/.test(tokens[first]?.text ?? '')) return { type: 'organization', typed: false };
  if (/^(in|near|at|outside)$/.test(tokens[first - 1]?.lower ?? '') && words.length < 3) return { type: 'place', typed: false };
  const acts = tokens[end]?.pos === 'VERB' || tokens[end]?.pos === 'AUX' || tokens[end]?.lower === 'who';
  return { type: acts && words.length >= 2 && words.length <= 3 ? 'person' : 'other', typed: false };
}

/** A given name in front, a middle initial, or an age behind: "Mara Quill", "Otto J. Brandt", "Lena Voss, 34,". */
function isPersonShaped(tokens: readonly Token[], first: number, end: number): boolean {
  if (GIVEN_NAMES.has(tokens[first]?.lower ?? '')) return true;
  if (tokens.slice(first + 1, end - 1).some((token) => /^\p{Lu}\.?$/u.test(token.text))) return true;
  return tokens[end]?.text === ',' && /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '') && /^[,.;]$/.test(tokens[end + 2]?.text ?? '');
}
