import type { Token } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Named } from './candidate.ts';
import { opensSentence, withoutStop } from './name-runs.ts';
import type { NameWords } from './words.ts';

/** One name of a run, and the title right before it, lower case. */
export interface Part {
  readonly first: number;
  readonly end: number;
  readonly title: string | null;
}

/** One run may hold a country word, a title and a name: "Russian President Anna Petrova", "Ohio Gov. Ann Lee",
 *  "Republican Ann Lee", "Witness Mark Lea". The name alone is the mention; a place or body before it is its own. */
export function splitRun(n: Named, first: number, end: number, sentenceStart: number): readonly Part[] {
  if (isKnown(n.names, nameOf(n, first, end))) return [{ first, end, title: null }];
  const office = officeEnd(n, first, end);
  if (office > first) {
    const place = isKnown(n.names, nameOf(n, first, office)) ? [{ first, end: office, title: null }] : [];
    return [...place, { first: office, end, title: withoutStop(officeTitle(n, first)?.lower ?? '') }];
  }
  const told = toldEnd(n, first, end);
  if (told > first) return [{ first, end: told, title: null }, ...splitRun(n, told, end, sentenceStart)];
  const { title: titleAt, named } = afterTitles(n, first, end);
  if (named > first) {
    let left = titleAt;
    while (left > first && (isTitle(n.names, n.tokens[left - 1]) || isPortfolio(n.names, n.tokens[left - 1])))
      left -= 1;
    const title = withoutStop(n.tokens[titleAt]?.lower ?? '');
    const before = left > first ? splitRun(n, first, left, sentenceStart) : [];
    return named < end ? [...before, { first: named, end, title }] : before;
  }
  // "Orange County Sheriff": the title alone behind a place.
  if (
    end - first > 1 &&
    isTitle(n.names, n.tokens[end - 1]) &&
    (isBody(n.names, n.tokens[end - 2]) || isKnown(n.names, nameOf(n, first, end - 1)))
  ) {
    return splitPlace(n, first, end - 1);
  }
  const role = roleEnd(n, first, end, sentenceStart);
  if (role > first) {
    const party = n.names.partyWords.has(n.tokens[first]?.lower ?? '');
    return [
      ...(party ? [{ first, end: role, title: null }] : []),
      { first: role, end, title: n.tokens[role - 1]?.lower ?? null },
    ];
  }
  return splitPlace(n, first, end);
}

/** The title of the office whose "of" stands before the run: "Secretary" before "State Ann Lee". */
function officeTitle({ tokens, names }: Named, first: number): Token | undefined {
  const at = names.definite.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (!names.officeConnectors.has(tokens[at]?.lower ?? '')) return undefined;
  const title = tokens[at - 1];
  return isTitle(names, title) ? title : undefined;
}

/** Where the name of the holder begins behind what an office is of: "(Governor of) Texas [Ann Lee]"; `first` where the
 *  run tells no office and holder. */
function officeEnd(n: Named, first: number, end: number): number {
  const { tokens, names } = n;
  if (end - first < 2 || officeTitle(n, first) === undefined || isBody(names, tokens[end - 1])) return first;
  for (let at = end - 1; at > first; at -= 1) if (isKnown(names, nameOf(n, first, at))) return at;
  let at = first;
  for (let i = first; i < end - 1; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (isOfficeWord(names, word)) at = i + 1;
    else if (i === first || !names.officeConnectors.has(word)) break;
  }
  return at;
}

const isOfficeWord = (names: NameWords, word: string): boolean =>
  names.officeWords.has(word) || names.officeEnds.has(word) || names.portfolioWords.has(word);

/** "told CNN Reyes was wrong": end of the body that is told, before the name of whom it is told; else `first`. */
function toldEnd(n: Named, first: number, end: number): number {
  const { tokens, names } = n;
  const behind = tokens[end]?.pos;
  if (!names.tellingForms.has(tokens[first - 1]?.lower ?? '')) return first;
  if ((behind !== 'VERB' && behind !== 'AUX') || isBody(names, tokens[end - 1])) return first;
  for (let at = end - 1; at > first; at -= 1) if (names.organizations.has(nameOf(n, first, at))) return at;
  return first;
}

/** "Russian Anna Petrova", "California Highway": a country word is cut off, unless the run names a body. */
function splitPlace(n: Named, first: number, end: number): readonly Part[] {
  const prefix = demonymPrefix(n, first, end);
  const cut = prefix > first && !isBody(n.names, n.tokens[end - 1]) ? prefix : first;
  const before = itemAt(n.tokens, first - 1);
  const title =
    cut === first && isTitle(n.names, before) && !n.names.titleModifiers.has(before?.lower ?? '')
      ? withoutStop(before?.lower ?? '')
      : null;
  const rest = { first: cut, end, title };
  return cut > first ? [{ first, end: cut, title: null }, rest] : [rest];
}

const isTitle = (names: NameWords, token: Token | undefined): boolean =>
  token !== undefined && names.titles.has(withoutStop(token.lower));

const isPortfolio = (names: NameWords, token: Token | undefined): boolean =>
  names.portfolioWords.has(token?.lower ?? '');

const isBody = (names: NameWords, token: Token | undefined): boolean =>
  names.organizationWords.has(token?.lower ?? '') || names.placeWords.has(withoutStop(token?.lower ?? ''));

const isKnown = (names: NameWords, text: string): boolean =>
  names.countries.has(text) || names.places.has(text) || names.organizations.has(text);

/** The last title of the run, and where the name begins behind it; both `first` where there is no title, or the run names
 *  a body ("Justice Department", "Attorney General's Office"); `named` is `end` where it is titles alone. */
function afterTitles(
  { tokens, names }: Named,
  first: number,
  end: number,
): { readonly title: number; readonly named: number } {
  const none = { title: first, named: first };
  const addressed = names.addressTitles.has(withoutStop(tokens[first]?.lower ?? ''));
  if (isBody(names, tokens[end - 1]) && !isTitle(names, tokens[end - 1]) && !addressed) return none;
  for (let i = end - 1; i >= first; i -= 1) {
    if (!isTitle(names, tokens[i])) continue;
    // "Martin King Jr.": a family name.
    if (i === end - 2 && i > first && names.nameSuffixes.has(withoutStop(tokens[i + 1]?.lower ?? '')))
      continue;
    // "White House Chief of Staff Ann Lee": the office goes on behind its title.
    const office =
      i + 2 < end &&
      names.officeConnectors.has(tokens[i + 1]?.lower ?? '') &&
      names.officeEnds.has(tokens[i + 2]?.lower ?? '')
        ? i + 3
        : i + 1;
    const alone =
      office === end &&
      i > first &&
      !isTitle(names, itemAt(tokens, i - 1)) &&
      !isPortfolio(names, itemAt(tokens, i - 1));
    if (!alone) return { title: i, named: office };
  }
  return none;
}

/** End of a word for a party or a role before a person's name of two words or more. */
function roleEnd({ tokens, names }: Named, first: number, end: number, sentenceStart: number): number {
  if (end - first < 3 && !(end - first === 2 && opensSentence(tokens, first, sentenceStart))) return first;
  const word = tokens[first]?.lower ?? '';
  if (isBody(names, tokens[end - 1])) return first;
  if (names.partyWords.has(word)) return end - first >= 3 ? first + 1 : first;
  return names.roleWords.has(word) && !names.givenNames.has(word) ? first + 1 : first;
}

/** End of the country adjective that opens the run ("North Korean"), or `first`. */
function demonymPrefix(n: Named, first: number, end: number): number {
  for (const length of [2, 1]) {
    if (first + length < end && n.names.countries.get(nameOf(n, first, first + length))?.kind === 'demonym')
      return first + length;
  }
  return first;
}

export function nameOf(n: Named, first: number, end: number): string {
  const from = n.tokens[first];
  const to = n.tokens[end - 1];
  if (from === undefined || to === undefined) return '';
  if (from === to) return from.text;
  const text = n.article.text.slice(from.start, to.end);
  return isEvenlySpaced(n, first, end) ? text : text.replace(/\s+/g, ' ');
}

/** Nothing or one plain space stands between the words, as nearly everywhere. */
function isEvenlySpaced({ article, tokens }: Named, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i += 1) {
    const before = tokens[i - 1]?.end ?? 0;
    const gap = (tokens[i]?.start ?? 0) - before;
    if (gap > 1 || (gap === 1 && article.text.charCodeAt(before) !== SPACE)) return false;
  }
  return true;
}

const SPACE = 0x20;
