import type { Atom } from './atoms.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { TimeWords } from './words.ts';

/** The distinct atoms of a language met so far. */
export interface Vocabulary {
  readonly words: Lexicon;
  readonly spaced: KnownAtoms;
  readonly glued: KnownAtoms;
}

/** Atoms with, or without, white space before them. */
export interface KnownAtoms {
  readonly byText: Map<string, Atom>;
  /** The first atom met with a hash: most words are found by it without being cut out of their text. */
  readonly byHash: Map<number, Atom>;
}

/** Atoms kept at most of each kind: more than a large story has distinct words; then it is begun anew. */
const MOST_ATOMS = 30_000;

/** Letters of the short names that are other words too ("Sat", "Mar"): they need their full stop. */
const SHORT_NAME = 3;

const vocabularies = new WeakMap<TimeWords, Vocabulary>();

/** The vocabulary of a language, shared by its articles: a word is looked up in the lists once. */
export function vocabularyOf(words: TimeWords): Vocabulary {
  let vocabulary = vocabularies.get(words);
  if (vocabulary === undefined) {
    const known = () => ({ byText: new Map(), byHash: new Map() });
    vocabulary = { words: lexiconOf(words), spaced: known(), glued: known() };
    vocabularies.set(words, vocabulary);
  }
  return vocabulary;
}

/** The atom known for the characters `[start, end)` of a text; undefined where there is none yet. `hash` is a number
 *  for the characters, the same for the same ones. */
export function findAtom(
  known: KnownAtoms,
  hash: number,
  text: string,
  start: number,
  end: number,
): Atom | undefined {
  const likely = known.byHash.get(hash);
  return likely?.text.length === end - start && text.startsWith(likely.text, start)
    ? likely
    : known.byText.get(text.slice(start, end));
}

/** Makes the atom for some characters. */
export function addAtom(
  { words, spaced }: Vocabulary,
  known: KnownAtoms,
  hash: number,
  kind: Atom['kind'],
  characters: string,
): Atom {
  if (known.byText.size >= MOST_ATOMS) {
    known.byText.clear();
    known.byHash.clear();
  }
  const text = detached(characters);
  const atom = makeAtom(words, kind, text, known === spaced);
  known.byText.set(text, atom);
  if (!known.byHash.has(hash)) known.byHash.set(hash, atom);
  return atom;
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
  return {
    kind,
    text,
    lower,
    spaced,
    capital,
    listed,
    whole: kind === 'number' && /^\d+$/.test(text) ? Number(text) : null,
    ...(listed ? meaningsOf(words, text, lower, name, capital) : NO_MEANING),
    openings: [],
  };
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
