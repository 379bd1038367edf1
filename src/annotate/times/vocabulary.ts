import { oncePer } from '../once-per.ts';
import { opensAmount } from './amounts.ts';
import type { Atom, Atoms } from './atoms.ts';
import { FAMILIES } from './families.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { openingsOf } from './rule.ts';
import type { TimeWords } from './words.ts';

/** What a token or several that touch are cut into. */
export interface CutWord {
  readonly atoms: Atoms;
  /** Of each atom, from the word's first character. */
  readonly offsets: readonly number[];
  /** A full stop right behind it may be part of its last atom. */
  readonly takesStop: boolean;
}

/** Words that are each cut into one atom and go by the number of their kind (`word-kinds.ts`). */
export interface WordKinds {
  readonly numbers: Map<string, number>;
  /** By number: the atom with white space before it, and without. */
  readonly spaced: Atom[];
  readonly glued: Atom[];
  /** By number, as of `CutWord`. */
  readonly takesStop: boolean[];
}

/** The distinct atoms and words of a language met so far; `glued` ones have no white space before them. */
export interface Vocabulary {
  readonly words: Lexicon;
  readonly spaced: Map<string, Atom>;
  readonly glued: Map<string, Atom>;
  readonly spacedWords: Map<string, CutWord>;
  readonly gluedWords: Map<string, CutWord>;
  readonly kinds: WordKinds;
}

/** Atoms and words kept at most of each kind: more than a large story has distinct words; then it is begun anew. */
const MOST_ATOMS = 30_000;

/** Letters of the short names that are other words too ("Sat", "Mar"): they need their full stop. */
const SHORT_NAME = 3;

/** The vocabulary of a language, shared by its articles: a word is looked up in the lists once. */
export const vocabularyOf = oncePer(
  (words: TimeWords): Vocabulary => ({
    words: lexiconOf(words),
    spaced: new Map(),
    glued: new Map(),
    spacedWords: new Map(),
    gluedWords: new Map(),
    kinds: { numbers: new Map(), spaced: [], glued: [], takesStop: [] },
  }),
);

/** The one atom for some characters. */
export function atomOf(
  { words, spaced, glued }: Vocabulary,
  apart: boolean,
  kind: Atom['kind'],
  characters: string,
): Atom {
  const known = apart ? spaced : glued;
  const before = known.get(characters);
  if (before !== undefined) return before;
  if (known.size >= MOST_ATOMS) known.clear();
  const text = detached(characters);
  const atom = makeAtom(words, kind, text, apart);
  known.set(text, atom);
  return atom;
}

/** Keeps what a word is cut into. */
export function keepWord(
  { spacedWords, gluedWords }: Vocabulary,
  apart: boolean,
  text: string,
  word: CutWord,
): void {
  const known = apart ? spacedWords : gluedWords;
  if (known.size >= MOST_ATOMS) known.clear();
  known.set(detached(text), word);
}

/** Characters from which a slice is no copy but a view that would keep its whole article in memory. */
const VIEW_LENGTH = 13;

function detached(text: string): string {
  return text.length < VIEW_LENGTH ? text : [...text].join('');
}

function makeAtom(words: Lexicon, kind: Atom['kind'], text: string, spaced: boolean): Atom {
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replace('’', "'") : small;
  const capital = small !== text && /^\p{Lu}/u.test(text);
  const name = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const listed = words.listed.has(lower) || words.listed.has(name);
  const { month, datedMonth, weekday, unit, plural, light } = listed
    ? meaningsOf(words, text, lower, name, capital)
    : NO_MEANING;
  const atom: Atom = {
    kind,
    text,
    lower,
    spaced,
    capital,
    listed,
    whole: kind === 'number' && /^\d+$/.test(text) ? Number(text) : null,
    month,
    datedMonth,
    weekday,
    unit,
    plural,
    light,
    several: kind === 'word' && isPlural(lower, words),
    counts: false,
    opens: false,
    single: false,
    follows: false,
    openings: [],
  };
  const { alone, single, determined } = openingsOf(FAMILIES, atom, words);
  return {
    ...atom,
    counts: opensAmount(atom, words) || words.articles.has(lower),
    opens: alone.length > 0,
    single: single.length > 0,
    follows: determined.length > 0,
  };
}

/** Letters of a plural at least: shorter words in "s" are "is", "has". */
const SHORTEST_PLURAL = 4;

/** By its ending the word names several things. */
export function isPlural(lower: string, words: Lexicon): boolean {
  return lower.length >= SHORTEST_PLURAL && words.pluralEndings.some((ending) => lower.endsWith(ending));
}

type Meanings = Pick<Atom, 'month' | 'datedMonth' | 'weekday' | 'unit' | 'plural' | 'light'>;

const NO_MEANING: Meanings = {
  month: null,
  datedMonth: null,
  weekday: null,
  unit: null,
  plural: false,
  light: false,
};

function meaningsOf(words: Lexicon, text: string, lower: string, name: string, capital: boolean): Meanings {
  const named = capital || isPlainName(lower, words);
  const bareShort = words.shortNames.has(name) && name.length === SHORT_NAME && !text.endsWith('.');
  const datedMonth = (named ? words.months.get(name) : undefined) ?? null;
  const singular = words.units.get(lower);
  return {
    month: bareShort ? null : datedMonth,
    datedMonth,
    weekday: (named && !bareShort ? words.weekdays.get(name) : undefined) ?? null,
    unit: singular ?? words.pluralUnits.get(lower) ?? null,
    plural: singular === undefined && words.pluralUnits.has(lower),
    light: words.determiners.has(lower) || words.articles.has(lower),
  };
}

/** A full name that is no other word either, and may be written small in careless texts. */
function isPlainName(lower: string, words: Lexicon): boolean {
  return (
    !words.shortNames.has(lower) &&
    !words.ambiguousMonths.has(lower) &&
    (words.months.has(lower) || words.weekdays.has(lower))
  );
}
