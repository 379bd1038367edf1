import { isOneEditApart } from '../../text/one-edit-apart.ts';
import type { Candidate } from './candidate.ts';
import { withoutStop } from './name-runs.ts';
import type { NameWords } from './words.ts';

/** Full names of people, by their first and last words, with what tells bearers of one surname apart. */
export interface People {
  readonly words: NameWords;
  readonly names: ReadonlySet<string>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  /** Full name → the one longer or other form that stands for it, where there is one. */
  readonly longer: ReadonlyMap<string, string>;
  /** Full name → titles it stands behind. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names brought in as somebody's kin, or called by the given name alone: the bare surname means another. */
  readonly secondary: ReadonlySet<string>;
  /** Single words that a title shows to mean somebody else than all who have that name in full: "Mr. Lee" beside Ann Lee. */
  readonly others: ReadonlySet<string>;
}

/** Numbers behind a name that is inherited. */
const NUMERALS = new Set(['II', 'III', 'IV']);

/** "Jr." and "III" behind a family name. */
const tellsApart = (word: string, names: NameWords): boolean => {
  const bare = withoutStop(word.endsWith(',') ? word.slice(0, -1) : word);
  return NUMERALS.has(bare) || names.nameSuffixes.has(bare.toLowerCase());
};

/** The same, and honours: "KC". */
const isSuffix = (word: string, names: NameWords): boolean =>
  tellsApart(word, names) || (!/\p{Ll}{3}/u.test(word) && names.postNominals.has(word.toLowerCase()));

/** The family name as a last word: "Brandt" of "Otto Brandt Jr.". */
export function lastWord(name: string, names: NameWords): string {
  const end = familyEnd(name, names);
  return name.slice(name.lastIndexOf(' ', end - 1) + 1, end);
}

/** Where the family name ends, at least two words from the beginning. */
function familyEnd(name: string, names: NameWords): number {
  let end = name.length;
  for (;;) {
    const space = name.lastIndexOf(' ', end - 1);
    if (name.indexOf(' ') === space || !isSuffix(name.slice(space + 1, end), names)) return end;
    end = space;
  }
}

export function firstWord(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

/** The people among full names (two words or more), as the given candidates tell of them. */
export function peopleOf(
  candidates: readonly Candidate[],
  isPerson: (name: string) => boolean,
  words: NameWords,
): People {
  const names = new Set<string>();
  for (const c of candidates) {
    if (c.country === null && c.text.includes(' ') && !names.has(c.text) && isPerson(c.text))
      names.add(c.text);
    if (c.sharedSurname !== null) names.add(`${c.text} ${c.sharedSurname}`);
  }
  const sorted = [...names].sort();
  const byLast = index(sorted, words, (name) => lastWord(name, words));
  const byFirst = index(sorted, words, firstWord);
  const titles = new Map<string, Set<string>>();
  const secondary = new Set<string>();
  for (const c of candidates) {
    if (names.has(c.text) && c.title !== null)
      titles.set(c.text, (titles.get(c.text) ?? new Set()).add(sameTitle(words, c.title)));
    if (names.has(c.text) && c.kin) secondary.add(c.text);
    if (
      c.text.includes(' ') ||
      c.title !== null ||
      (byLast.has(c.text) && !c.kin) ||
      words.familyNamesFirst.has(c.text)
    )
      continue;
    const called = byFirst.get(c.text) ?? [];
    const [only] = called;
    if (called.length === 1 && only !== undefined && c.sharedSurname === null) secondary.add(only);
  }
  // "Otto Brandt Jr." beside his father.
  for (const name of names)
    if (names.has(withoutSuffix(name, words)) && isYounger(name, words)) secondary.add(name);
  const people = { words, names, byLast, byFirst, longer: longerForms(sorted, words), titles, secondary };
  return { ...people, others: othersOf(candidates, people) };
}

/** Names of one word behind a title that nobody's full name fits. */
function othersOf(candidates: readonly Candidate[], people: Omit<People, 'others'>): ReadonlySet<string> {
  const others = new Set<string>();
  for (const { text, title, type } of candidates) {
    if (title === null || type !== 'person' || text.includes(' ') || others.has(text)) continue;
    const bearers = people.byLast.get(text) ?? [];
    const calledFirst = people.words.givenNameTitles.has(title) && people.byFirst.has(text);
    if (bearers.length === 0 ? calledFirst : !bearers.some((name) => agrees(people, name, title)))
      others.add(text);
  }
  return others;
}

/** May the person be called by the title and the family name? A title of the other sex tells another person, and so does
 *  any office where the name is that of the holder's kin: "President Lee" beside "his daughter Ann Lee". */
function agrees({ words, secondary, titles }: Omit<People, 'others'>, name: string, title: string): boolean {
  const given = firstWord(name).toLowerCase();
  if (words.mensTitles.has(title))
    return !words.womensNames.has(given) && !holdsWomansTitle(name, { words, titles });
  if (words.womensTitles.has(title)) return !words.mensNames.has(given);
  if (words.plainTitles.has(title) || titles.get(name)?.has(sameTitle(words, title)) === true) return true;
  return !secondary.has(name);
}

const holdsWomansTitle = (name: string, { words, titles }: Pick<People, 'words' | 'titles'>): boolean =>
  [...(titles.get(name) ?? [])].some((title) => words.womensTitles.has(title));

function index(
  sorted: readonly string[],
  words: NameWords,
  key: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of sorted) {
    const word = key(name);
    const list = map.get(word);
    if (list === undefined) map.set(word, [name]);
    else list.push(name);
  }
  for (const [word, list] of map) if (list.length > 1) map.set(word, longest(list, words));
  return map;
}

/** Each name's one longer form, among those with the same first and last word or the same spelling. */
function longerForms(sorted: readonly string[], words: NameWords): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of sorted) {
    const last = lastWord(name, words);
    for (const key of new Set([`${firstWord(name)} ${last}`, spelling(name), `* ${last}`])) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [name]);
      else list.push(name);
    }
  }
  const longer = new Map<string, string>();
  for (const list of groups.values()) {
    if (list.length < 2 || list.length > MAX_RIVALS) continue;
    for (const name of list) {
      const fits = longest(
        list.filter((other) => shortens(name, other, words)),
        words,
      );
      if (fits.length === 1 && fits[0] !== undefined) longer.set(name, fits[0]);
    }
  }
  return longer;
}

const sameTitle = (words: NameWords, title: string): string => words.titleForms.get(title) ?? title;

/** The one person a bare surname means; undefined where nobody has it, null where it cannot be told who is meant. */
export function bySurname(people: People, text: string, title: string | null): string | null | undefined {
  const bearers = people.byLast.get(text) ?? [];
  if (bearers.length === 0) return undefined;
  const { words } = people;
  if (title === null && people.others.has(text)) return null;
  const fits =
    title === null || bearers.length > MAX_RIVALS
      ? bearers
      : bearers.filter((name) => agrees(people, name, title));
  if (fits.length === 0) return null;
  if (fits.length < 2) return fits[0];
  if (title !== null && !words.plainTitles.has(title)) {
    const titled = fits.filter((name) => people.titles.get(name)?.has(sameTitle(words, title)));
    if (titled.length === 1) return titled[0];
    if (words.womensTitles.has(title)) return null;
  }
  const main = fits.filter((name) => !people.secondary.has(name));
  return main.length === 1 ? (main[0] ?? null) : null;
}

/** The one person whose name begins with the word: a given name, or a family name that stands first. */
export function byFirstWord(people: People, text: string): string | null {
  if (people.others.has(text)) return null;
  const fits = people.byFirst.get(text) ?? [];
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** A given name used alone means a person of the same article; across articles only names that may be family names carry. */
export const carriesAcross = ({ words }: People, text: string): boolean =>
  words.familyNamesFirst.has(text) || !words.givenNames.has(text.toLowerCase());

/** The one longer form of a full name: "Ann R. Lee" for "Ann Lee"; itself where there is none or several. */
export const longestForm = (people: People, name: string): string => people.longer.get(name) ?? name;

/** Names that no other of the list is a longer form of. */
function longest(names: string[], words: NameWords): string[] {
  if (names.length < 2 || names.length > MAX_RIVALS) return names;
  return names.filter((name) => !names.some((other) => shortens(name, other, words)));
}

/** More bearers of one name than this are not compared: none is meant for certain. */
const MAX_RIVALS = 50;

/** "Ann Lee" for "Ann R. Lee": first and last word without the middle. "Otto Lee Jr." is another person. */
function shortens(short: string, long: string, words: NameWords): boolean {
  if (short === long) return false;
  // One name in two spellings ("Jong Un", "Jong-un"): the one that sorts first stands for both.
  if (spelling(short) === spelling(long)) return long < short;
  if (isMisspelt(short, long, words)) return true;
  if (firstWord(short) !== firstWord(long) || lastWord(short, words) !== lastWord(long, words)) return false;
  if (isYounger(short, words) !== isYounger(long, words)) return false;
  const [one, other] = [withoutSuffix(short, words), withoutSuffix(long, words)];
  return one === other ? long === other : one.split(' ').length < other.split(' ').length;
}

/** Letters of a given name from which on one wrong letter still shows which name is meant. */
const LEAST_MISSPELT = 5;

/** "Frederik Lee" beside "Fredarik Lee": one letter apart, and only the one is a given name that there is. */
function isMisspelt(wrong: string, right: string, words: NameWords): boolean {
  const [one, other] = [firstWord(wrong), firstWord(right)];
  if (one.length < LEAST_MISSPELT || other.length < LEAST_MISSPELT) return false;
  if (wrong.slice(one.length) !== right.slice(other.length)) return false;
  if (words.givenNames.has(one.toLowerCase()) || !words.givenNames.has(other.toLowerCase())) return false;
  return isOneEditApart(one, other);
}

/** Does "Jr." or a number tell the bearer from another of the name? Honours do not. */
function isYounger(name: string, words: NameWords): boolean {
  const end = familyEnd(name, words);
  return (
    end < name.length &&
    name
      .slice(end + 1)
      .split(' ')
      .some((word) => tellsApart(word, words))
  );
}

function withoutSuffix(name: string, words: NameWords): string {
  const bare = name.slice(0, familyEnd(name, words));
  return bare.endsWith(',') ? bare.slice(0, -1) : bare;
}

const spelling = (name: string): string => name.toLowerCase().replaceAll('-', ' ');
