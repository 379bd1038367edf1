import type { EntityType, Token } from '../../model/annotation.ts';
import { COMPANY_SUFFIXES } from '../en/company-suffixes.ts';
import { CLAUSE_TAKING } from '../en/function-words.ts';
import { GIVEN_NAMES } from '../en/given-names.ts';
import {
  COMPANY_NOUNS,
  ORGANIZATION_WORDS,
  PARTY_WORDS,
  PLACE_WORDS,
  ROLE_WORDS,
  THING_WORDS,
  TITLES,
} from '../en/name-words.ts';

export interface Typing {
  readonly type: EntityType;
  /** It rests on the name's own words or a defining context. */
  readonly typed: boolean;
}

/** What kind of thing the run names, by its own words and the words around it. */
export function typeOf(tokens: readonly Token[], first: number, end: number, titled: boolean): Typing {
  const words = tokens.slice(first, end).map((token) => token.lower.replace(/(?<=\p{L}{2})\.$/u, ''));
  if (words.length > 1 && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  if (titled && words.length <= 5 && !ORGANIZATION_WORDS.has(last)) return { type: 'person', typed: true };
  if (THING_WORDS.has(last)) return { type: 'other', typed: true };
  if (isBody(words) || isParty(words)) return { type: 'organization', typed: true };
  if (
    PLACE_WORDS.has(last) ||
    (words.length > 1 &&
      /^(?:mount|lake|fort|ft|cape|port|saint|st|san|santa|el|los|las|new|north|south|east|west|upper|lower)$/.test(
        words[0] ?? '',
      ) &&
      isPlaceContext(tokens, first, end))
  )
    return { type: 'place', typed: true };
  if (/^(?:fort|ft|mount|lake|cape)$/.test(words[0] ?? '') && words.length > 1)
    return { type: 'place', typed: true };
  if (isPersonShaped(tokens, first, end) || isPersonContext(tokens, first, end))
    return { type: 'person', typed: true };
  return guess(tokens, first, end, words);
}

function isBody(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (ORGANIZATION_WORDS.has(last) || (words.length > 1 && COMPANY_SUFFIXES.has(last))) return true;
  return words.some(
    (word, i) => ORGANIZATION_WORDS.has(word) && (words[i + 1] === 'of' || words[i + 1] === 'for'),
  );
}

/** "House Republicans", "Social Democrats". */
function isParty(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return last.endsWith('s') && (PARTY_WORDS.has(last.slice(0, -1)) || last === 'tories');
}

/** Weak signs, which any firm one elsewhere in the story outweighs. */
function guess(tokens: readonly Token[], first: number, end: number, words: readonly string[]): Typing {
  const untyped = (type: EntityType): Typing => ({ type, typed: false });
  const single = words.length === 1;
  const text = tokens[first]?.text ?? '';
  if (single && /^[A-Z][A-Z.&]+$/.test(text)) return untyped('organization');
  const before = tokens[first - 1]?.lower ?? '';
  if (single && GIVEN_NAMES.has(words[0] ?? '') && !/^(?:in|at|near|the)$/.test(before))
    return untyped('person');
  if (words.length < 3 && isPlaceContext(tokens, first, end)) return untyped('place');
  if (
    single &&
    /(?:ville|burg|burgh|shire|stan|ford|grad|abad|pur|polis)$/.test(words[0] ?? '') &&
    before !== 'mr.'
  )
    return untyped(/^(?:in|near|at|from|to|of)$/.test(before) ? 'place' : 'other');
  if (COMPANY_NOUNS.has(tokens[end]?.lower ?? '') && before !== 'the') return untyped('organization');
  const acts = tokens[end]?.pos === 'VERB' || tokens[end]?.pos === 'AUX' || tokens[end]?.lower === 'who';
  return untyped(acts && words.length >= 2 && words.length <= 3 && before !== 'the' ? 'person' : 'other');
}

/** "in Norwell", "Norwell, Ohio" is settled by the caller. */
function isPlaceContext(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (!/^(?:in|near|at|outside|around|northern|southern|eastern|western|central|downtown)$/.test(before))
    return false;
  return tokens[end]?.lower !== '’s' && tokens[end]?.lower !== "'s";
}

/** A given name in front, a middle initial, or an age behind: "Mara Quill", "Otto J. Brandt", "Lena Voss, 34,". */
function isPersonShaped(tokens: readonly Token[], first: number, end: number): boolean {
  const words = end - first;
  if (words > 5) return false;
  if (words > 1 && GIVEN_NAMES.has((tokens[first]?.lower ?? '').split('-')[0] ?? '')) return true;
  if (words > 2 && tokens.slice(first + 1, end - 1).some((token) => /^\p{Lu}\.?$/u.test(token.text)))
    return true;
  if (words > 1 && /^(?:jr|sr)\.?$/.test(tokens[end - 1]?.lower ?? '')) return true;
  return (
    tokens[end]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '') &&
    /^[,.;]$/.test(tokens[end + 2]?.text ?? '')
  );
}

/** "a witness, Oda Krell,", "his wife Kari", "said Oda Krell, a nurse", "Oda Krell, who": the words around name a person. */
function isPersonContext(tokens: readonly Token[], first: number, end: number): boolean {
  const words = end - first;
  if (words > 4 || tokens.slice(first, end).some((token) => /^(?:of|for|the|and|&)$/.test(token.lower)))
    return false;
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
  const role = before?.lower.replace(/s$/, '') ?? '';
  if (
    before?.pos === 'NOUN' &&
    before.text === before.lower &&
    (ROLE_WORDS.has(role) || (TITLES.has(role) && words > 1)) &&
    tokens[end]?.pos !== 'NOUN'
  )
    return true;
  if (words < 2) return false;
  const behind = tokens[end];
  if (behind?.lower === 'who' || (behind?.text === ',' && tokens[end + 1]?.lower === 'who')) return true;
  if (behind?.text === ',' && isRole(tokens, end + 1)) return true;
  const said = tokens[first - 1];
  return said?.lower === 'said' && words <= 3 && behind?.text !== 'and' && CLAUSE_TAKING.has(said.lemma);
}

/** ", a nurse", ", the longtime mayor", ", spokesman for". */
function isRole(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (token.pos === 'NOUN' && (ROLE_WORDS.has(token.lemma) || TITLES.has(token.lemma)))
      return tokens[i + 1]?.pos !== 'NOUN';
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|ADV)$/.test(token.pos)) return false;
  }
  return false;
}
