import type { With } from '../../model/annotation.ts';
import { COUNTRY_NAMES, SEATS } from '../en/countries.ts';
import { GIVEN_NAMES } from '../en/given-names.ts';
import { KNOWN_ORGANIZATIONS } from '../en/known-organizations.ts';
import { KIN_WORDS, ORGANIZATION_WORDS, PLACE_WORDS } from '../en/name-words.ts';
import { PLACES } from '../en/places.ts';
import type { Candidate } from './candidate.ts';
import { isTitleCase, opensSentence, runEnd } from './name-runs.ts';
import { isDateline, isInState, isLocated } from './place-use.ts';
import { nameOf, type Part, splitRun } from './split-run.ts';
import { type Typing, typeOf } from './type-name.ts';

type Input = With<'tokens' | 'sentences'>;

/** Capitalised runs of the article's own prose (not of boilerplate: headlines in title case teach nothing), in text order. */
export function findCandidates(a: Input): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of a.sentences) {
    if (sentence.boilerplate || isTitleCase(a.tokens, sentence.firstToken, sentence.endToken)) continue;
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const end = runEnd(a.tokens, i, sentence.endToken, sentence.firstToken);
      if (end > i && !isAffiliation(nameOf(a, i, end)) && !isNumbered(a, i, end)) {
        for (const part of splitRun(a, i, end, sentence.firstToken))
          found.push(candidate(a, part, sentence.firstToken));
      }
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

/** "(R-Calif.)" is party and state, a letter alone is an initial: no names. */
const isAffiliation = (text: string): boolean =>
  /^[A-Z]-\p{Lu}[\p{L}.]*$/u.test(text) || /^\p{Lu}\.?$/u.test(text);

/** "Police said", "Street vendors": alone at the head of a sentence these name nothing. */
const isCommonNoun = (text: string): boolean =>
  ORGANIZATION_WORDS.has(text.toLowerCase()) || PLACE_WORDS.has(text.toLowerCase());

/** "17th Street": an address, no name. */
function isNumbered(a: Input, first: number, end: number): boolean {
  return (
    end - first === 1 &&
    PLACE_WORDS.has((a.tokens[first]?.lower ?? '').replace(/\.$/, '')) &&
    /^\d/.test(a.tokens[first - 1]?.text ?? '')
  );
}

function candidate(a: Input, part: Part, sentenceStart: number): Candidate {
  const { first, end, title } = part;
  const text = nameOf(a, first, end);
  const dateline = isDateline(a.tokens, first, end, sentenceStart);
  const country =
    COUNTRY_NAMES.get(text) ??
    COUNTRY_NAMES.get(text.replace(/^The /, '')) ??
    (dateline ? COUNTRY_NAMES.get(properCase(text)) : undefined);
  const located = dateline || isInState(a.tokens, end);
  const metonym =
    country?.kind === 'capital' && (SEATS.has(text) || !(located || isLocated(a.tokens, first, end)));
  const typing =
    titleTyping(part, text) ??
    placeTyping(text, country !== undefined, located, end - first) ??
    typeOf(a.tokens, first, end, title !== null);
  const single = end - first === 1;
  const initial = opensSentence(a.tokens, first, sentenceStart);
  const shared = sharedSurname(a, first, end);
  return {
    start: a.tokens[first]?.start ?? 0,
    end: a.tokens[end - 1]?.end ?? 0,
    text,
    typed: typing.typed,
    type: metonym ? 'organization' : typing.type,
    supported:
      !single ||
      !initial ||
      shared !== null ||
      (typing.typed && !isCommonNoun(text)) ||
      /^[A-Z][A-Z.]{1,9}$/.test(text),
    country: country?.country ?? null,
    metonym,
    countryForm: country?.kind ?? null,
    acronym: acronymBehind(a, end, text),
    title,
    kin: isKin(a, first),
    sharedSurname: shared,
    located,
  };
}

/** A title makes a person of all that follows it, save a country or a known body. */
function titleTyping(part: Part, text: string): Typing | null {
  const known = COUNTRY_NAMES.get(text)?.kind === 'name' || KNOWN_ORGANIZATIONS.has(text);
  return part.title !== null && part.end - part.first === 1 && !known
    ? { type: 'person', typed: true }
    : null;
}

function placeTyping(text: string, isCountry: boolean, placed: boolean, words: number): Typing | null {
  const bare = text.replace(/^The /, '');
  if (KNOWN_ORGANIZATIONS.has(text) || KNOWN_ORGANIZATIONS.has(bare))
    return { type: 'organization', typed: true };
  if (isCountry || PLACES.has(text) || (placed && words <= 3)) return { type: 'place', typed: true };
  const compass =
    /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Downtown) (.+)$/.exec(
      text,
    )?.[1];
  return compass !== undefined && PLACES.has(compass) ? { type: 'place', typed: true } : null;
}

/** "NEW KELLAN" → "New Kellan". */
export function properCase(text: string): string {
  return text.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "his wife, Ada Brandt", "sister Ada Brandt": kin stands right before. */
function isKin(a: Input, first: number): boolean {
  const before = a.tokens[first - 1];
  const word = before?.text === ',' ? a.tokens[first - 2] : before;
  return KIN_WORDS.has(word?.lower ?? '');
}

/** "Otto and Ada Brandt" → "Brandt" for Otto: a given name alone, joined to a given name with a surname. */
function sharedSurname(a: Input, first: number, end: number): string | null {
  if (end - first !== 1 || !GIVEN_NAMES.has(a.tokens[first]?.lower ?? '')) return null;
  if (!/^(?:and|&)$/.test(a.tokens[end]?.lower ?? '')) return null;
  const given = a.tokens[end + 1];
  const surname = a.tokens[end + 2];
  if (
    given === undefined ||
    surname === undefined ||
    !GIVEN_NAMES.has(given.lower) ||
    surname.pos !== 'PROPN'
  )
    return null;
  return /^\p{Lu}\p{Ll}/u.test(surname.text) && surname.sentence === given.sentence ? surname.text : null;
}

/** "Central Flood Agency (CFA)": the letters must be the name's own, or the brackets hold something else. */
function acronymBehind(a: Input, end: number, name: string): string | null {
  const word = a.tokens[end + 1];
  if (a.tokens[end]?.text !== '(' || word === undefined || a.tokens[end + 2]?.text !== ')') return null;
  if (!/^\p{Lu}[\p{Lu}.&]+$/u.test(word.text) || !name.includes(' ')) return null;
  const letters = word.text.toLowerCase().replace(/[.&]/g, '');
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at += 1;
  return at === letters.length && letters[0] === name.charAt(0).toLowerCase() ? word.text : null;
}
