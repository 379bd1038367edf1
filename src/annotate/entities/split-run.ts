import type { Token, With } from '../../model/annotation.ts';
import { COUNTRY_NAMES } from '../en/countries.ts';
import { GIVEN_NAMES } from '../en/given-names.ts';
import { KNOWN_ORGANIZATIONS } from '../en/known-organizations.ts';
import {
  ORGANIZATION_WORDS,
  PARTY_WORDS,
  PLACE_WORDS,
  PORTFOLIO_WORDS,
  ROLE_WORDS,
  TITLE_MODIFIERS,
  TITLES,
} from '../en/name-words.ts';
import { PLACES } from '../en/places.ts';
import { opensSentence } from './name-runs.ts';

type Input = With<'tokens' | 'sentences'>;

/** One name of a run, and the title right before it, lower case. */
export interface Part {
  readonly first: number;
  readonly end: number;
  readonly title: string | null;
}

/** One run may hold a country word, a title and a name: "Russian President Anna Petrova", "Ohio Gov. Ann Lee",
 *  "Republican Ann Lee", "Witness Mark Lea". The name alone is the mention; a place or body before it is its own. */
export function splitRun(a: Input, first: number, end: number, sentenceStart: number): readonly Part[] {
  if (isKnown(nameOf(a, first, end))) return [{ first, end, title: null }];
  const { title: titleAt, named } = afterTitles(a.tokens, first, end);
  if (named > first) {
    let left = titleAt;
    while (left > first && (isTitle(a.tokens[left - 1]) || isPortfolio(a.tokens[left - 1]))) left -= 1;
    const title = (a.tokens[titleAt]?.lower ?? '').replace(/\.$/, '');
    const before = left > first ? splitRun(a, first, left, sentenceStart) : [];
    return named < end ? [...before, { first: named, end, title }] : before;
  }
  // "Orange County Sheriff": the title alone behind a place.
  if (
    end - first > 1 &&
    isTitle(a.tokens[end - 1]) &&
    (isBody(a.tokens[end - 2]) || isKnown(nameOf(a, first, end - 1)))
  ) {
    return splitPlace(a, first, end - 1);
  }
  const role = roleEnd(a.tokens, first, end, sentenceStart);
  if (role > first) {
    const party = PARTY_WORDS.has(a.tokens[first]?.lower ?? '');
    return [
      ...(party ? [{ first, end: role, title: null }] : []),
      { first: role, end, title: a.tokens[role - 1]?.lower ?? null },
    ];
  }
  return splitPlace(a, first, end);
}

/** "Russian Anna Petrova", "California Highway": a country word is cut off, unless the run names a body. */
function splitPlace(a: Input, first: number, end: number): readonly Part[] {
  const prefix = demonymPrefix(a, first, end);
  const cut = prefix > first && !isBody(a.tokens[end - 1]) ? prefix : first;
  const before = a.tokens[first - 1];
  const title =
    cut === first && isTitle(before) && !TITLE_MODIFIERS.has(before?.lower ?? '')
      ? (before?.lower.replace(/\.$/, '') ?? null)
      : null;
  return [...(cut > first ? [{ first, end: cut, title: null }] : []), { first: cut, end, title }];
}

export const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && TITLES.has(token.lower.replace(/\.$/, ''));

const isPortfolio = (token: Token | undefined): boolean => PORTFOLIO_WORDS.has(token?.lower ?? '');

const isBody = (token: Token | undefined): boolean =>
  ORGANIZATION_WORDS.has(token?.lower ?? '') || PLACE_WORDS.has((token?.lower ?? '').replace(/\.$/, ''));

const isKnown = (text: string): boolean =>
  COUNTRY_NAMES.has(text) || PLACES.has(text) || KNOWN_ORGANIZATIONS.has(text);

/** The last title of the run, and where the name begins behind it; both `first` where there is no title, or the run names
 *  a body ("Justice Department", "Attorney General's Office"); `named` is `end` where it is titles alone. */
function afterTitles(
  tokens: readonly Token[],
  first: number,
  end: number,
): { readonly title: number; readonly named: number } {
  const none = { title: first, named: first };
  if (isBody(tokens[end - 1]) && !isTitle(tokens[end - 1])) return none;
  for (let i = end - 1; i >= first; i -= 1) {
    if (!isTitle(tokens[i])) continue;
    // "White House Chief of Staff Ann Lee": the office goes on behind its title.
    const office =
      i + 2 < end && tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'staff' ? i + 3 : i + 1;
    const alone = office === end && i > first && !isTitle(tokens[i - 1]) && !isPortfolio(tokens[i - 1]);
    if (!alone) return { title: i, named: office };
  }
  return none;
}

/** End of a word for a party or a role before a person's name of two words or more. */
function roleEnd(tokens: readonly Token[], first: number, end: number, sentenceStart: number): number {
  if (end - first < 3 && !(end - first === 2 && opensSentence(tokens, first, sentenceStart))) return first;
  const word = tokens[first]?.lower ?? '';
  if (isBody(tokens[end - 1])) return first;
  if (PARTY_WORDS.has(word)) return end - first >= 3 ? first + 1 : first;
  return ROLE_WORDS.has(word) && !GIVEN_NAMES.has(word) ? first + 1 : first;
}

/** End of the country adjective that opens the run ("North Korean"), or `first`. */
function demonymPrefix(a: Input, first: number, end: number): number {
  for (const length of [2, 1]) {
    if (first + length < end && COUNTRY_NAMES.get(nameOf(a, first, first + length))?.kind === 'demonym')
      return first + length;
  }
  return first;
}

export function nameOf(a: Input, first: number, end: number): string {
  const from = a.tokens[first];
  const to = a.tokens[end - 1];
  return from === undefined || to === undefined
    ? ''
    : a.article.text.slice(from.start, to.end).replace(/\s+/g, ' ');
}
