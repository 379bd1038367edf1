import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../en/given-names.ts';
import type { Candidate } from './candidate.ts';

/** Full names of people, by their first and last words, with what tells bearers of one surname apart. */
export interface People {
  readonly names: ReadonlySet<string>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  /** Full name → the one longer or other form that stands for it, where there is one. */
  readonly longer: ReadonlyMap<string, string>;
  /** Full name → titles it stands behind. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names brought in as somebody's kin, or called by the given name alone: the bare surname means another. */
  readonly secondary: ReadonlySet<string>;
}

/** Titles that do not say which bearer of a surname is meant. */
const PLAIN_TITLES = new Set(['mr', 'former', 'late', 'then']);

/** Titles of women: where no bearer stands behind the same title, none is taken. */
const WOMENS_TITLES = new Set(['mrs', 'ms', 'miss']);

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?,?$/;

/** The family name as a last word: "Brandt" of "Otto Brandt Jr.". */
export function lastWord(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  return words.at(-1) ?? '';
}

const firstWord = (name: string): string =>
  name.slice(0, name.indexOf(' ') < 0 ? undefined : name.indexOf(' '));

/** The people among full names (two words or more), as the given candidates tell of them. */
export function peopleOf(candidates: readonly Candidate[], isPerson: (name: string) => boolean): People {
  const names = new Set<string>();
  for (const c of candidates) {
    if (c.text.includes(' ') && c.country === null && isPerson(c.text)) names.add(c.text);
    if (c.sharedSurname !== null) names.add(`${c.text} ${c.sharedSurname}`);
  }
  const byLast = index(names, lastWord);
  const byFirst = index(names, firstWord);
  const titles = new Map<string, Set<string>>();
  const secondary = new Set<string>();
  for (const c of candidates) {
    if (names.has(c.text) && c.title !== null)
      titles.set(c.text, (titles.get(c.text) ?? new Set()).add(sameTitle(c.title)));
    if (names.has(c.text) && c.kin) secondary.add(c.text);
    if (
      c.text.includes(' ') ||
      c.title !== null ||
      (byLast.has(c.text) && !c.kin) ||
      FAMILY_NAMES_FIRST.has(c.text)
    )
      continue;
    const called = byFirst.get(c.text) ?? [];
    const [only] = called;
    if (called.length === 1 && only !== undefined && c.sharedSurname === null) secondary.add(only);
  }
  return { names, byLast, byFirst, longer: longerForms(names), titles, secondary };
}

function index(
  names: ReadonlySet<string>,
  key: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const list = map.get(key(name));
    if (list === undefined) map.set(key(name), [name]);
    else list.push(name);
  }
  return new Map([...map].map(([word, list]) => [word, longest(list)]));
}

/** Each name's one longer form, among those with the same first and last word or the same spelling. */
function longerForms(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    for (const key of new Set([`${firstWord(name)} ${lastWord(name)}`, spelling(name)])) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [name]);
      else list.push(name);
    }
  }
  const longer = new Map<string, string>();
  for (const list of groups.values()) {
    if (list.length < 2 || list.length > MAX_RIVALS) continue;
    for (const name of list) {
      const fits = longest(list.filter((other) => shortens(name, other)));
      if (fits.length === 1 && fits[0] !== undefined) longer.set(name, fits[0]);
    }
  }
  return longer;
}

const TITLE_FORMS = new Map([
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['maj', 'major'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['det', 'detective'],
]);

const sameTitle = (title: string): string => TITLE_FORMS.get(title) ?? title;

/** The one person a bare surname means; undefined where nobody has it, null where it cannot be told who is meant. */
export function bySurname(people: People, text: string, title: string | null): string | null | undefined {
  const fits = people.byLast.get(text) ?? [];
  if (fits.length < 2) return fits[0];
  if (title !== null && !PLAIN_TITLES.has(title)) {
    const titled = fits.filter((name) => people.titles.get(name)?.has(sameTitle(title)));
    if (titled.length === 1) return titled[0];
    if (WOMENS_TITLES.has(title)) return null;
  }
  const main = fits.filter((name) => !people.secondary.has(name));
  return main.length === 1 ? (main[0] ?? null) : null;
}

/** The one person whose name begins with the word: a given name, or a family name that stands first. */
export function byFirstWord(people: People, text: string): string | null {
  const fits = people.byFirst.get(text) ?? [];
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** A given name used alone means a person of the same article; across articles only names that may be family names carry. */
export const carriesAcross = (text: string): boolean =>
  FAMILY_NAMES_FIRST.has(text) || !GIVEN_NAMES.has(text.toLowerCase());

/** The one longer form of a full name: "Ann R. Lee" for "Ann Lee"; itself where there is none or several. */
export const longestForm = (people: People, name: string): string => people.longer.get(name) ?? name;

/** Names that no other of the list is a longer form of. */
function longest(names: readonly string[]): readonly string[] {
  if (names.length > MAX_RIVALS) return names;
  return names.filter((name) => !names.some((other) => shortens(name, other)));
}

/** More bearers of one name than this are not compared: none is meant for certain. */
const MAX_RIVALS = 50;

/** "Ann Lee" for "Ann R. Lee": first and last word without the middle. "Ann Lee Jr." is no longer form of "Ann Lee" but a rarer one. */
function shortens(short: string, long: string): boolean {
  // One name in two spellings ("Jong Un", "Jong-un"): the one that sorts first stands for both.
  if (short !== long && spelling(short) === spelling(long)) return long < short;
  if (short === long || firstWord(short) !== firstWord(long) || lastWord(short) !== lastWord(long))
    return false;
  const [words, longer] = [withoutSuffix(short), withoutSuffix(long)];
  return words === longer ? long === longer : words.split(' ').length < longer.split(' ').length;
}

const withoutSuffix = (name: string): string => name.replace(/(?:,? (?:Jr|Sr|II|III|IV)\.?)$/, '');

const spelling = (name: string): string => name.toLowerCase().replace(/-/g, ' ');
