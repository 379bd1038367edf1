import type { Atom } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';

/** Most words of a text stand in no list of the grammar and mean nothing to it. They share a few atoms, and with the plain
 *  signs are told apart once for each distinct word, by their letters alone. */
export interface PlainWords {
  /** By the sum over a word's letters: some listed word has it. */
  readonly sums: Uint8Array;
  readonly endings: readonly string[];
  /** One atom for all that are of one kind, with white space before them, and without. */
  readonly spaced: readonly (Atom | undefined)[];
  readonly glued: readonly (Atom | undefined)[];
}

/** Sums told apart: enough that few other words share theirs with one of the thousand listed ones. */
const SUMS = 0x4000;

/** Codes of plain letters. */
const CODES = 0x80;

/** What is added to the code of a capital for that of its small letter. */
const SMALL = 0x20;
const FIRST_SMALL = 0x61;

const PLAIN = /^[A-Za-z][a-z]+$/;

/** A single letter may be part of "U.S." */
const SHORTEST = 2;

/** Letters of a plural at least, as for other atoms. */
const SHORTEST_PLURAL = 4;

/** Kinds of words: the sum of these. */
const CAPITAL = 1;
const SEVERAL = 2;

/** Kinds of signs: their codes behind the kinds of words. */
const SIGNS = 4;

/** The kind of a word that is not plain. */
const NOT_PLAIN = -1;

/** What is needed to know plain words of a language; `makeAtom` makes the atom of a word. */
export function plainWords(
  { listed, pluralEndings }: Lexicon,
  makeAtom: (kind: Atom['kind'], text: string, spaced: boolean) => Atom,
): PlainWords {
  const sums = new Uint8Array(SUMS);
  for (const word of listed) sums[sumOf(word) & (SUMS - 1)] = 1;
  const atoms = (spaced: boolean): readonly (Atom | undefined)[] => [
    ...Array.from({ length: SIGNS }, (_, kind) => ({
      ...makeAtom('word', (kind & CAPITAL) > 0 ? 'Xxx' : 'xxx', spaced),
      several: (kind & SEVERAL) > 0,
    })),
    ...Array.from({ length: CODES }, (_, code) => {
      const sign = String.fromCharCode(code);
      return SIGN.test(sign) ? makeAtom('mark', sign, spaced) : undefined;
    }),
  ];
  return { sums, endings: pluralEndings, spaced: atoms(true), glued: atoms(false) };
}

/** Neither letter, figure nor white space. */
const SIGN = /^[^\p{L}\d\s]$/u;

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i += 1) sum = (sum * 31 + (word.charCodeAt(i) | SMALL)) | 0;
  return sum;
}

/** The kind of a plain sign, or of a word of plain small letters, the first perhaps a capital, that is surely in no list;
 *  -1 of all others. */
export function plainKind(text: string, { sums, endings, spaced }: PlainWords): number {
  const first = text.charCodeAt(0);
  if (text.length < SHORTEST) return spaced[SIGNS + first] === undefined ? NOT_PLAIN : SIGNS + first;
  if (!PLAIN.test(text)) return NOT_PLAIN;
  if (sums[sumOf(text) & (SUMS - 1)] !== 0) return NOT_PLAIN;
  const several = text.length >= SHORTEST_PLURAL && endings.some((ending) => text.endsWith(ending));
  return (first < FIRST_SMALL ? CAPITAL : 0) + (several ? SEVERAL : 0);
}

/** The atom of words of a plain kind; undefined for others. The atom's `text` and `lower` are not a word's own. */
export const plainAtom = (kind: number, spaced: boolean, plain: PlainWords): Atom | undefined =>
  kind < 0 ? undefined : (spaced ? plain.spaced : plain.glued)[kind];
