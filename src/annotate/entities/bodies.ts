import type { Token } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { oncePer } from '../once-per.ts';
import type { Body } from './body.ts';
import type { Named } from './candidate.ts';
import { isCapitalised } from './name-runs.ts';
import type { BodyKind, CountryName, NameWords } from './words.ts';

/** A country right before a word: "South Korea's", "South Korean"; and where its words begin. */
export interface Owner {
  readonly country: string;
  readonly first: number;
}

/** Words of the longest name of a country that is looked for. */
const MAX_COUNTRY_WORDS = 4;

/** The country whose possessive or adjective ends right before `at`; null where there is none. */
export function ownerBefore(n: Named, at: number): Owner | null {
  const possessive = n.names.possessiveMarks.has(itemAt(n.tokens, at - 1)?.lower ?? '');
  const end = possessive ? at - 1 : at;
  for (let length = Math.min(MAX_COUNTRY_WORDS, end); length > 0; length -= 1) {
    const country = countryAt(n, end - length, end);
    if (country !== undefined && (possessive ? country.kind !== 'demonym' : country.kind === 'demonym'))
      return { country: country.country, first: end - length };
  }
  return null;
}

function countryAt(n: Named, first: number, end: number): CountryName | undefined {
  const from = n.tokens[first];
  const to = n.tokens[end - 1];
  if (from === undefined || to === undefined || from.sentence !== to.sentence) return undefined;
  return n.names.countries.get(n.article.text.slice(from.start, to.end));
}

/** Kinds by what bodies of them are called, and the last words of it; and each with what their names hold as whole
 *  words, that is, between spaces. */
const kindsOf = oncePer(({ bodyKinds }: NameWords) => ({
  byDescription: new Map(
    bodyKinds.flatMap((kind) => kind.descriptions.map((words): [string, BodyKind] => [words, kind])),
  ),
  lastWords: new Set(
    bodyKinds.flatMap((kind) => kind.descriptions.map((words) => words.slice(words.lastIndexOf(' ') + 1))),
  ),
  byName: bodyKinds.map((kind) => ({ kind, parts: kind.names.map((part) => ` ${part} `) })),
}));

/** The body that a name in capitals names, with the country inside it or before it; null where it names none of a kind. */
export function bodyNamed(n: Named, first: number, end: number): Body | null {
  if (!hasBodyWord(n, first, end)) return null;
  const inside = countryInside(n, first, end);
  const from = n.tokens[inside.end];
  const bare = n.article.text.slice(from?.start, n.tokens[end - 1]?.end).replace(/\s+/g, ' ');
  const lower = bare.toLowerCase();
  const { byDescription, byName } = kindsOf(n.names);
  const known = byDescription.get(lower);
  const apart = ` ${lower} `;
  const kind = known ?? byName.find(({ parts }) => parts.some((part) => apart.includes(part)))?.kind;
  if (kind === undefined) return null;
  const of = inside.country ?? ownerBefore(n, first)?.country ?? ownerBehind(n, end);
  const { adjective } = inside;
  // "Gaza’s Health Ministry" is somebody's too, if nobody's we know: it stays what it is.
  const generic = known !== undefined && (of !== null || standsAlone(n, first, end));
  const owner = of === null ? ownerNamed(n, first) : null;
  return { kind: kind.name, of, owner, bare, adjective, generic, described: false };
}

/** "Norland" right before "'s Interior Ministry": the one word in a capital before the mark; null where none stands there. */
function ownerNamed(n: Named, at: number): string | null {
  if (!n.names.possessiveMarks.has(itemAt(n.tokens, at - 1)?.lower ?? '')) return null;
  const owner = itemAt(n.tokens, at - 2);
  return owner?.pos === 'PROPN' && isCapitalised(owner) ? owner.text : null;
}

/** "the Foreign Ministry in Tokyo": the country of the place behind the words; null where there is none. */
function ownerBehind(n: Named, end: number): string | null {
  if (!leadsToPlace(n, end)) return null;
  for (let length = MAX_COUNTRY_WORDS; length > 0; length -= 1) {
    const country = countryAt(n, end + 1, end + 1 + length);
    if (country !== undefined && country.kind !== 'demonym') return country.country;
  }
  return null;
}

const leadsToPlace = ({ tokens, names }: Named, at: number): boolean => {
  const word = itemAt(tokens, at)?.lower ?? '';
  return (names.locatives.has(word) || names.officeConnectors.has(word)) && isCapitalised(tokens[at + 1]);
};

/** "The" stands right before, and no place behind: the words mean the one that has been spoken of. */
const standsAlone = (n: Named, first: number, end: number): boolean =>
  n.names.definite.has(itemAt(n.tokens, first - 1)?.lower ?? '') && !leadsToPlace(n, end);

function hasBodyWord({ tokens, names }: Named, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (names.organizationWords.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

interface Inside {
  readonly country: string | null;
  /** Where the name begins without the country. */
  readonly end: number;
  readonly adjective: boolean;
}

/** The country that opens a name ("Russian Foreign Ministry") or ends it ("Bank of Japan"). */
function countryInside(n: Named, first: number, end: number): Inside {
  for (let length = Math.min(MAX_COUNTRY_WORDS, end - first - 1); length > 0; length -= 1) {
    const opening = countryAt(n, first, first + length);
    if (opening !== undefined) {
      const behind = withMark(n, first + length);
      const adjective = opening.kind === 'demonym' || behind > first + length;
      return { country: opening.country, end: behind, adjective };
    }
    const closing = countryAt(n, end - length, end);
    if (closing !== undefined) return { country: closing.country, end: first, adjective: false };
  }
  return { country: null, end: first, adjective: false };
}

const withMark = (n: Named, at: number): number =>
  n.names.possessiveMarks.has(itemAt(n.tokens, at)?.lower ?? '') ? at + 1 : at;

/** A body told by its kind behind a country ("South Korea's main spy agency") or "the", and the words that tell it. */
export interface Described {
  readonly first: number;
  readonly end: number;
  readonly body: Body;
  /** Where the words for its country begin, or "the" where there are none. */
  readonly owner: number;
}

/** Words between the country and the kind: "main", "powerful national". */
const MAX_BETWEEN = 2;

/** Words at which a description may end. */
export const mayEndDescription = (names: NameWords, lower: string): boolean =>
  kindsOf(names).lastWords.has(lower);

/** The description whose last word, see `mayEndDescription`, is at `last`; null where there is none. */
export function bodyDescribed(n: Named, last: number): Described | null {
  const { byDescription } = kindsOf(n.names);
  for (let first = Math.max(0, last - MAX_DESCRIPTION); first < last; first += 1) {
    const kind = byDescription.get(wordsOf(n.tokens, first, last + 1));
    if (kind === undefined) continue;
    const owner = ownerOf(n, first);
    const of = owner?.country ?? ownerBehind(n, last + 1);
    if (of === null && !standsAlone(n, first, last + 1)) continue;
    const body = {
      kind: kind.name,
      owner: null,
      bare: '',
      adjective: false,
      generic: false,
      described: true,
    };
    return {
      first,
      end: last + 1,
      body: { ...body, of },
      owner: owner?.first ?? first - 1,
    };
  }
  return null;
}

/** The country before the description that begins at `first`, over words between. */
function ownerOf(n: Named, first: number): Owner | null {
  for (let at = first; at >= first - MAX_BETWEEN; at -= 1) {
    const owner = ownerBefore(n, at);
    if (owner !== null) return owner;
    const between = itemAt(n.tokens, at - 1);
    if (between?.pos !== 'ADJ' && between?.pos !== 'NOUN') return null;
  }
  return null;
}

/** Words of a description before its last. */
const MAX_DESCRIPTION = 2;

/** The words as they stand: capitals belong to names, which are found as such. */
const wordsOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(' ');
