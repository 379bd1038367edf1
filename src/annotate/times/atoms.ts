import type { Unit } from './expression.ts';
import type { Lexicon, PhraseTable } from './lexicon.ts';
import type { Phrase, Words } from './phrases.ts';

/** The grammar's letters: finer than tokens, so that "25-minute", "1990s" and "10:30" are read alike
 *  however a tokenizer cuts them. One object stands for all places where the same characters are written. */
export interface Atom {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** White space stands before it (or it opens its paragraph). */
  readonly spaced: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** It stands in some list of the language; a word that does not means nothing to the grammar. */
  readonly listed: boolean;
  /** Value of figures without commas and points; null for anything else. */
  readonly whole: number | null;
  /** 1–12 for a month's name with a capital. */
  readonly month: number | null;
  /** As `month`, and short names without a full stop, for use beside a day's number ("6 Jan 2017"). */
  readonly datedMonth: number | null;
  /** ISO weekday 1–7 for a weekday's name with a capital. */
  readonly weekday: number | null;
  readonly unit: Unit | null;
  /** The unit is in the plural. */
  readonly plural: boolean;
  /** A determiner or an article: what follows it tells what may be read here. */
  readonly light: boolean;
  /** By its ending the word names several things. */
  readonly several: boolean;
  /** An amount may begin with it, be it an article. */
  readonly counts: boolean;
  /** An expression may begin with it. */
  readonly opens: boolean;
  /** An expression may be this atom and nothing more. */
  readonly single: boolean;
  /** An expression may begin with a determiner or article before it. */
  readonly follows: boolean;
  /** Which families of each group may open here; filled as they are asked (`rule.ts`). */
  readonly openings: (Openings | undefined)[];
}

/** Places in a group of families: of those that may open with an atom, be it alone, and open with a determiner and it. */
export interface Openings {
  readonly alone: readonly number[];
  readonly single: readonly number[];
  readonly determined: readonly number[];
}

export type Atoms = readonly Atom[];

/** A paragraph as the rules read it. */
export interface Reading {
  readonly atoms: Atoms;
  readonly words: Lexicon;
}

/** The atom is one of these words. */
export function isWord(atom: Atom | undefined, words: Words): boolean {
  return atom !== undefined && words.has(atom.lower);
}

/** What a word is listed with; undefined where it is not. */
export function listedAs<T>(atom: Atom | undefined, words: ReadonlyMap<string, T>): T | undefined {
  return atom === undefined ? undefined : words.get(atom.lower);
}

/** The words stand one after another from `at`; no words stand nowhere, so that a language may lack the phrase. */
export function matchWords(atoms: Atoms, at: number, words: Phrase): boolean {
  if (words.length === 0) return false;
  for (let index = 0; index < words.length; index += 1)
    if (atoms[at + index]?.lower !== words[index]) return false;
  return true;
}

/** The first phrase of a table whose words stand at `at`. */
export function matchPhrase<T extends { readonly words: Phrase }>(
  atoms: Atoms,
  at: number,
  table: PhraseTable<T>,
): T | undefined {
  return listedAs(atoms[at], table.rows)?.find(({ words }) => matchWords(atoms, at, words));
}

/** A whole number without commas or points, of at most `digits` digits; null for anything else. */
export function wholeNumber(atom: Atom | undefined, digits: number): number | null {
  return atom === undefined || atom.text.length > digits ? null : atom.whole;
}

/** A hyphen or dash with nothing before it: "25-minute", "3–5". */
export function isHyphen(atom: Atom | undefined): boolean {
  return (
    atom !== undefined &&
    atom.kind === 'mark' &&
    !atom.spaced &&
    (atom.text === '-' || atom.text === '–' || atom.text === '‑' || atom.text === '—')
  );
}

/** This unit in the singular. */
export function isUnit(atom: Atom | undefined, unit: Unit): boolean {
  return atom !== undefined && atom.unit === unit && !atom.plural;
}

/** Position after an optional word "the" (or "its", "their" …) at `at`. */
export function skipDeterminer({ atoms, words }: Reading, at: number): number {
  return isWord(atoms[at], words.determiners) ? at + 1 : at;
}
