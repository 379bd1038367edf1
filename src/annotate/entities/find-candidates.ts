import type { With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Language } from '../language.ts';
import { MARK, type Marked } from '../marks.ts';
import { bodiesBeside, type Placed } from './appositions.ts';
import { bodyDescribed, bodyNamed, type Described } from './bodies.ts';
import type { Candidate, Named } from './candidate.ts';
import { isAllCapitals, isFunctional, isTitleCase, opensSentence, runEnd, withoutStop } from './name-runs.ts';
import { isDateline, isInState, isLocated } from './place-use.ts';
import { nameOf, type Part, splitRun } from './split-run.ts';
import { type Typing, typeOf } from './type-name.ts';
import type { CountryName, NameWords } from './words.ts';

/** Capitalised runs of the article's own prose (not of boilerplate: headlines in title case teach nothing), in text order. */
export function findCandidates(
  a: With<'tokens' | 'sentences'> & Marked,
  language: Language,
): readonly Candidate[] {
  const { article, tokens, sentences } = a;
  const n: Named = { article, tokens, sentences, names: language.names };
  const placed: Placed[] = [];
  const described: Described[] = [];
  for (const sentence of a.sentences) {
    if (sentence.boilerplate || isTitleCase(a.tokens, sentence.firstToken, sentence.endToken)) continue;
    if (isAllCapitals(a.tokens, sentence.firstToken, sentence.endToken)) continue;
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const marks = a.marks[i] ?? 0;
      const end = (marks & MARK.capital) !== 0 ? runEnd(n, i, sentence.endToken, sentence.firstToken) : i;
      if (end === i) {
        const body =
          (marks & MARK.description) !== 0 && !isFunctional(n.tokens[i]?.pos ?? 'PUNCT')
            ? bodyDescribed(n, i)
            : null;
        if (body !== null) {
          described.push(body);
          placed.push({ candidate: describedCandidate(n, body), first: body.first, end: body.end });
        }
      } else if (!isAffiliation(nameOf(n, i, end)) && !isAmount(n, i, end) && !isNumbered(n, i, end)) {
        for (const part of splitRun(n, i, end, sentence.firstToken))
          placed.push({
            candidate: candidate(n, part, sentence.firstToken),
            first: part.first,
            end: part.end,
          });
      }
      i = Math.max(end, i + 1);
    }
  }
  const bodies = bodiesBeside(n, placed, described);
  return placed.map(({ candidate: c }) => {
    const body = bodies.get(c);
    return body === undefined ? c : { ...c, body };
  });
}

/** "spy agency" of "South Korea's spy agency": no name, but perhaps a named body's. */
function describedCandidate(n: Named, { first, end, body }: Described): Candidate {
  return {
    start: n.tokens[first]?.start ?? 0,
    end: n.tokens[end - 1]?.end ?? 0,
    text: nameOf(n, first, end),
    type: 'organization',
    typed: true,
    supported: false,
    country: null,
    metonym: false,
    countryForm: null,
    acronym: null,
    title: null,
    kin: false,
    sharedSurname: null,
    located: false,
    body,
  };
}

/** "(R-Calif.)" is party and state, a letter alone is an initial: no names. */
const isAffiliation = (text: string): boolean =>
  (text.charAt(1) === '-' && /^[A-Z]-\p{Lu}[\p{L}.]*$/u.test(text)) ||
  (text.length <= MAX_INITIAL && /^\p{Lu}\.?$/u.test(text));

/** "R500": a currency with its number. */
function isAmount({ tokens, names }: Named, first: number, end: number): boolean {
  const text = tokens[first]?.text ?? '';
  const digit = end - first === 1 ? text.search(/\d/) : -1;
  return digit > 0 && names.currencyMarks.has(text.slice(0, digit));
}

/** A capital of two UTF-16 units with its stop. */
const MAX_INITIAL = 3;

/** "Police said", "Street vendors": alone at the head of a sentence these name nothing. */
const isCommonNoun = (names: NameWords, text: string): boolean =>
  names.organizationWords.has(text.toLowerCase()) || names.placeWords.has(text.toLowerCase());

/** "17th Street": an address, no name. */
function isNumbered({ tokens, names }: Named, first: number, end: number): boolean {
  return (
    end - first === 1 &&
    names.placeWords.has(withoutStop(tokens[first]?.lower ?? '')) &&
    /^\d/.test(itemAt(tokens, first - 1)?.text ?? '')
  );
}

function candidate(n: Named, part: Part, sentenceStart: number): Candidate {
  const { first, end, title } = part;
  const { tokens, names } = n;
  const text = nameOf(n, first, end);
  const dateline = isDateline(n, first, end, sentenceStart);
  const country = countryOf(names, text, dateline);
  const located = dateline || isInState(n, end);
  const metonym =
    country?.kind === 'capital' && (names.seats.has(text) || !(located || isLocated(n, first, end)));
  const typing =
    titleTyping(names, part, text) ??
    placeTyping(names, text, country !== undefined, located, end - first) ??
    typeOf(n, first, end, title !== null);
  const shared = sharedSurname(n, first, end);
  const supported =
    end - first > 1 ||
    !opensSentence(tokens, first, sentenceStart) ||
    shared !== null ||
    (typing.typed && !isCommonNoun(names, text)) ||
    /^[A-Z][A-Z.]{1,9}$/.test(text);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    text,
    typed: typing.typed,
    type: metonym ? 'organization' : typing.type,
    supported,
    country: country?.country ?? null,
    metonym,
    countryForm: country?.kind ?? null,
    acronym: acronymBehind(n, end, text),
    title,
    kin: isKin(n, first),
    sharedSurname: shared,
    located,
    body: typing.type === 'organization' ? bodyNamed(n, first, end) : null,
  };
}

/** "The Gambia", and in a dateline "KELLAN", are looked up as "Gambia" and "Kellan" too. */
function countryOf(names: NameWords, text: string, dateline: boolean): CountryName | undefined {
  return (
    names.countries.get(text) ??
    names.countries.get(withoutArticle(names, text)) ??
    (dateline ? names.countries.get(properCase(text)) : undefined)
  );
}

/** "The Economist" → "Economist". */
function withoutArticle(names: NameWords, text: string): string {
  const space = text.indexOf(' ');
  return space > 0 && names.definite.has(text.slice(0, space).toLowerCase()) ? text.slice(space + 1) : text;
}

/** A title makes a person of all that follows it, save a country or a known body. */
function titleTyping(names: NameWords, part: Part, text: string): Typing | null {
  if (part.title === null || part.end - part.first !== 1) return null;
  const known = names.countries.get(text)?.kind === 'name' || names.organizations.has(text);
  return known ? null : { type: 'person', typed: true };
}

/** Words of the name of a place that a state or a dateline puts on the map. */
const MAX_PLACE_WORDS = 3;

function placeTyping(
  names: NameWords,
  text: string,
  isCountry: boolean,
  placed: boolean,
  words: number,
): Typing | null {
  if (names.organizations.has(text) || names.organizations.has(withoutArticle(names, text)))
    return { type: 'organization', typed: true };
  if (isCountry || names.places.has(text) || (placed && words <= MAX_PLACE_WORDS))
    return { type: 'place', typed: true };
  const space = text.indexOf(' ');
  const region =
    space > 0 && names.regionWords.has(text.slice(0, space)) && names.places.has(text.slice(space + 1));
  return region ? { type: 'place', typed: true } : null;
}

/** "NEW KELLAN" → "New Kellan". */
export function properCase(text: string): string {
  return text.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "his wife, Ada Brandt", "sister Ada Brandt": kin stands right before. */
function isKin({ tokens, names }: Named, first: number): boolean {
  const before = itemAt(tokens, first - 1);
  const word = before?.text === ',' ? itemAt(tokens, first - 2) : before;
  return names.kinWords.has(word?.lower ?? '');
}

/** "Otto and Ada Brandt" → "Brandt" for Otto: a given name alone, joined to a given name with a surname. */
function sharedSurname({ tokens, names }: Named, first: number, end: number): string | null {
  if (end - first !== 1 || !names.conjunctions.has(tokens[end]?.lower ?? '')) return null;
  const given = tokens[end + 1];
  const surname = tokens[end + 2];
  if (given === undefined || surname?.pos !== 'PROPN' || surname.sentence !== given.sentence) return null;
  if (!names.givenNames.has(tokens[first]?.lower ?? '') || !names.givenNames.has(given.lower)) return null;
  return /^\p{Lu}\p{Ll}/u.test(surname.text) ? surname.text : null;
}

/** "Central Flood Agency (CFA)": the letters must be the name's own, or the brackets hold something else. */
function acronymBehind({ tokens }: Named, end: number, name: string): string | null {
  const word = tokens[end + 1];
  if (tokens[end]?.text !== '(' || word === undefined || tokens[end + 2]?.text !== ')') return null;
  if (!/^\p{Lu}[\p{Lu}.&]+$/u.test(word.text) || !name.includes(' ')) return null;
  const letters = word.text.toLowerCase().replace(/[.&]/g, '');
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at += 1;
  return at === letters.length && letters[0] === name.charAt(0).toLowerCase() ? word.text : null;
}
