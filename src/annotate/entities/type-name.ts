import type { EntityType, PartOfSpeech, Token } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Named } from './candidate.ts';
import { withoutStop } from './name-runs.ts';
import type { NameWords } from './words.ts';

export interface Typing {
  readonly type: EntityType;
  /** It rests on the name's own words or a defining context. */
  readonly typed: boolean;
}

/** What kind of thing the run names, by its own words and the words around it. */
export function typeOf(n: Named, first: number, end: number, titled: boolean): Typing {
  const { tokens, names } = n;
  const words: string[] = [];
  for (let i = first; i < end; i += 1) words.push(ownWord(tokens[i]?.lower ?? ''));
  if (words.length > 1 && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
  const opening = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (titled && words.length <= MAX_PERSON_WORDS && !names.organizationWords.has(last))
    return { type: 'person', typed: true };
  if (names.thingWords.has(last) || isThing(n, first, words)) return { type: 'other', typed: true };
  if (isSurnamed(n, first, end)) return { type: 'person', typed: true };
  const broadcaster = words.length > 1 && names.broadcasterOpenings.has(opening);
  if (broadcaster || isBody(names, words) || names.partyPlurals.has(last))
    return { type: 'organization', typed: true };
  if (
    names.placeWords.has(last) ||
    (words.length > 1 &&
      (names.placeOpenings.has(opening) ||
        (names.weakPlaceOpenings.has(opening) && isPlaceContext(n, first, end))))
  )
    return { type: 'place', typed: true };
  // No person's name holds a number: "Ford F-150".
  if (words.some((word) => /\d/.test(word))) return { type: 'other', typed: false };
  if (isPersonShaped(n, first, end) || isPersonContext(n, first, end)) return { type: 'person', typed: true };
  return guess(n, first, end, words);
}

/** "Operation Grey Reef", "the ferry Ada Brandt": a first word or a noun before says that it is a thing. */
function isThing({ tokens, names }: Named, first: number, words: readonly string[]): boolean {
  if (words.length > 1 && names.thingOpenings.has(words[0] ?? '')) return true;
  const before = itemAt(tokens, first - 1);
  return (
    before?.pos === 'NOUN' &&
    before.text === before.lower &&
    names.thingNouns.has(before.lower) &&
    !names.organizationWords.has(words.at(-1) ?? '')
  );
}

/** "Ann Hall": a given name before a word for a place that is a family name as well; "the Albert Hall" is none. */
function isSurnamed({ tokens, names }: Named, first: number, end: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    end - first === 2 &&
    names.placeSurnames.has(tokens[end - 1]?.lower ?? '') &&
    names.givenNames.has(tokens[first]?.lower ?? '') &&
    !names.definite.has(before) &&
    !names.locatives.has(before)
  );
}

/** No person's name is longer. */
const MAX_PERSON_WORDS = 5;

/** Without the full stop of an abbreviation; initials keep theirs. */
const ownWord = (word: string): string =>
  word.endsWith('.') && /\p{L}{2}\.$/u.test(word) ? word.slice(0, -1) : word;

function isBody(names: NameWords, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  // "Brandt & Voss"
  if (words.length > 2 && words.includes('&')) return true;
  if (names.organizationWords.has(last) || (words.length > 1 && names.companySuffixes.has(last))) return true;
  return words.some(
    (word, i) => names.bodyConnectors.has(words[i + 1] ?? '') && names.organizationWords.has(word),
  );
}

/** Weak signs, which any firm one elsewhere in the story outweighs. */
function guess(n: Named, first: number, end: number, words: readonly string[]): Typing {
  const { tokens, names } = n;
  const untyped = (type: EntityType): Typing => ({ type, typed: false });
  const opening = words[0] ?? '';
  const single = words.length === 1;
  if (isBesideTrade(n, first, end)) return untyped('organization');
  if (single && /^[A-Z][A-Z.&]+$/.test(tokens[first]?.text ?? '')) return untyped('organization');
  const before = itemAt(tokens, first - 1)?.lower ?? '';
  const definite = names.definite.has(before);
  if (single && names.givenNames.has(opening) && !definite && !names.locatives.has(before))
    return untyped('person');
  if (words.length < 3 && isPlaceContext(n, first, end)) return untyped('place');
  if (single && names.isTownName(opening) && !names.plainTitles.has(withoutStop(before)))
    return untyped(names.townPrepositions.has(before) ? 'place' : 'other');
  const behind = tokens[end];
  if (!definite && names.companyNouns.has(behind?.lower ?? '')) return untyped('organization');
  const acts =
    behind?.pos === 'VERB' || behind?.pos === 'AUX' || names.personRelatives.has(behind?.lower ?? '');
  return untyped(acts && words.length >= 2 && words.length <= 3 && !definite ? 'person' : 'other');
}

/** "the insurer Hallin Mutual", "the operator, Corvan Sky,": the noun before the name is one for firms. */
function isBesideTrade({ tokens, names }: Named, first: number, end: number): boolean {
  const comma = itemAt(tokens, first - 1)?.text === ',';
  // "a lawyer for the airline, Oda Krell,": the name may be the lawyer's.
  if (comma && (tokens[end]?.text !== ',' || itemAt(tokens, first - 4)?.pos === 'ADP')) return false;
  const before = itemAt(tokens, comma ? first - 2 : first - 1);
  return (
    before?.pos === 'NOUN' &&
    before.text === before.lower &&
    before.lemma === before.lower &&
    names.tradeNouns.has(before.lemma)
  );
}

/** "in Norwell"; "Norwell, Ohio" is settled by the caller. */
function isPlaceContext({ tokens, names }: Named, first: number, end: number): boolean {
  return (
    names.locatives.has(itemAt(tokens, first - 1)?.lower ?? '') &&
    !names.possessiveMarks.has(tokens[end]?.lower ?? '')
  );
}

/** A given name in front, a middle initial, or an age behind: "Mara Quill", "Otto J. Brandt", "Lena Voss, 34,". */
function isPersonShaped({ tokens, names }: Named, first: number, end: number): boolean {
  const words = end - first;
  if (words > MAX_PERSON_WORDS) return false;
  if (words > 1 && names.givenNames.has(beforeHyphen(tokens[first]?.lower ?? ''))) return true;
  for (let i = first + 1; i < end - 1; i += 1) if (/^\p{Lu}\.?$/u.test(tokens[i]?.text ?? '')) return true;
  if (words > 1 && names.nameSuffixes.has(withoutStop(tokens[end - 1]?.lower ?? ''))) return true;
  return (
    tokens[end]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '') &&
    /^[,.;]$/.test(tokens[end + 2]?.text ?? '')
  );
}

const beforeHyphen = (word: string): string => {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
};

/** "a witness, Oda Krell,", "his wife Kari", "said Oda Krell, a nurse", "Oda Krell, who": the words around name a person. */
function isPersonContext(n: Named, first: number, end: number): boolean {
  const { tokens, names } = n;
  const words = end - first;
  if (words > 4) return false;
  for (let i = first; i < end; i += 1) {
    const { lower = '' } = tokens[i] ?? {};
    if (names.bodyConnectors.has(lower) || names.conjunctions.has(lower)) return false;
  }
  const comma = itemAt(tokens, first - 1)?.text === ',';
  const before = itemAt(tokens, comma ? first - 2 : first - 1);
  if (
    before?.pos === 'NOUN' &&
    before.text === before.lower &&
    (isRoleNoun(n, before) || (words > 1 && isOf(names.titles, before))) &&
    tokens[end]?.pos !== 'NOUN'
  )
    return true;
  if (words < 2) return false;
  const behind = tokens[end];
  if (comma && behind?.text === ',' && isHeldBefore(n, first - 2)) return true;
  const next = behind?.text === ',' ? tokens[end + 1] : behind;
  if (names.personRelatives.has(next?.lower ?? '')) return true;
  if (behind?.text === ',' && isRole(n, end + 1)) return true;
  return (
    words <= 3 &&
    names.speechForms.has(itemAt(tokens, first - 1)?.lower ?? '') &&
    !names.conjunctions.has(behind?.lower ?? '')
  );
}

/** Words before a comma among which a role and what it is held in must stand. */
const HELD_REACH = 7;

/** "A spokesman for the port, Oda Krell,", "the chief of police, Oda Krell,": a role with what it is of. A firm beside the
 *  comma may be what the name is of: "a lawyer for the airline, Corvan Air,". */
function isHeldBefore(n: Named, last: number): boolean {
  const { tokens, names } = n;
  const nearest = itemAt(tokens, last);
  if (nearest === undefined || names.firmNouns.has(nearest.lemma)) return false;
  for (let i = last - 1; i > last - HELD_REACH; i -= 1) {
    const token = itemAt(tokens, i);
    if (token === undefined || !IN_PHRASE.has(token.pos)) return false;
    const role = token.pos === 'NOUN' && (isRoleNoun(n, token) || isOf(names.titles, token));
    if (role && tokens[i + 1]?.pos === 'ADP') return true;
  }
  return false;
}

const isRoleNoun = ({ names }: Named, token: Token): boolean =>
  names.roleWords.has(token.lower) || names.isRole(token.lemma);

const isOf = (words: ReadonlySet<string>, token: Token): boolean =>
  words.has(token.lower) || words.has(token.lemma);

/** Words behind a comma among which a role must stand. */
const ROLE_REACH = 5;

/** ", a nurse", ", the longtime mayor", ", its managing director", ", spokesman for". */
function isRole(n: Named, at: number): boolean {
  const { tokens, names } = n;
  for (let i = at; i < at + ROLE_REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    const noun = token.pos === 'NOUN' || (token.pos === 'PROPN' && token.text !== token.lower);
    const role = noun && (isRoleNoun(n, token) || isOf(names.titles, token));
    // "the deputy governor": the role may be the last of several nouns.
    if (role && tokens[i + 1]?.pos !== 'NOUN') return true;
    if (!BEFORE_ROLE.has(token.pos) && !names.portfolioWords.has(token.lower)) return false;
  }
  return false;
}

const BEFORE_ROLE: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'PART',
  'ADV',
  'PRON',
]);

const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set([...BEFORE_ROLE, 'ADP', 'NUM']);
