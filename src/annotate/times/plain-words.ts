import type { Atom } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';

/** Most words of a text stand in no list of the grammar and mean nothing to it. They are told apart here by their letters
 *  alone and share a few atoms: looking every one of them up would take most of the time of reading times. */
export interface PlainWords {
  /** By the sum over a word's letters: some listed word has it. */
  readonly sums: Uint8Array;
  /** By code: a plural may end in it. */
  readonly lastOfPlural: Uint8Array;
  readonly endings: readonly string[];
  /** One atom for all that are written alike, by the sum of `SPACED`, `CAPITAL` and `SEVERAL`. */
  readonly atoms: readonly Atom[];
  /** By code, the atoms of signs with white space before them, and without. */
  readonly spacedSigns: readonly (Atom | undefined)[];
  readonly gluedSigns: readonly (Atom | undefined)[];
}

/** Sums told apart: enough that few other words share theirs with one of the thousand listed ones. */
const SUMS = 0x4000;

/** Codes of plain letters. */
const CODES = 0x80;

/** What is added to the code of a capital for that of its small letter. */
const SMALL = 0x20;
const FIRST_SMALL = 0x61;
const LAST_SMALL = 0x7a;

/** A single letter may be part of "U.S." */
const SHORTEST = 2;

/** Letters of a plural at least, as for other atoms. */
const SHORTEST_PLURAL = 4;

const SPACED = 1;
const CAPITAL = 2;
const SEVERAL = 4;

/** What is needed to know plain words of a language; `makeAtom` makes the atom of a word. */
export function plainWords(
  { listed, pluralEndings }: Lexicon,
  makeAtom: (kind: Atom['kind'], text: string, spaced: boolean) => Atom,
): PlainWords {
  const sums = new Uint8Array(SUMS);
  for (const word of listed) sums[sumOf(word) & (SUMS - 1)] = 1;
  const lastOfPlural = new Uint8Array(CODES);
  for (const ending of pluralEndings) lastOfPlural[ending.charCodeAt(ending.length - 1) % CODES] = 1;
  const atoms: Atom[] = [];
  for (let kind = 0; kind <= (SPACED | CAPITAL | SEVERAL); kind += 1) {
    const atom = makeAtom('word', (kind & CAPITAL) > 0 ? 'Xxx' : 'xxx', (kind & SPACED) > 0);
    atoms.push({ ...atom, several: (kind & SEVERAL) > 0 });
  }
  const signs = (spaced: boolean) =>
    Array.from({ length: CODES }, (_, code) =>
      SIGN.test(String.fromCharCode(code)) ? makeAtom('mark', String.fromCharCode(code), spaced) : undefined,
    );
  return {
    sums,
    lastOfPlural,
    endings: pluralEndings,
    atoms,
    spacedSigns: signs(true),
    gluedSigns: signs(false),
  };
}

/** Neither letter, figure nor white space. */
const SIGN = /^[^\p{L}\d\s]$/u;

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i += 1) sum = (sum * 31 + (word.charCodeAt(i) | SMALL)) | 0;
  return sum;
}

/** The atom of a plain sign, or the shared one of a word of plain small letters, the first perhaps a capital, that is surely
 *  in no list; undefined for all others. A shared atom's `text` and `lower` are not the word's own. */
export function plainAtom(text: string, spaced: boolean, plain: PlainWords): Atom | undefined {
  const { length } = text;
  const first = text.charCodeAt(0);
  if (length < SHORTEST) return (spaced ? plain.spacedSigns : plain.gluedSigns)[first];
  let code = first | SMALL;
  if (code < FIRST_SMALL || code > LAST_SMALL) return undefined;
  let sum = code;
  for (let i = 1; i < length; i += 1) {
    code = text.charCodeAt(i);
    if (code < FIRST_SMALL || code > LAST_SMALL) return undefined;
    sum = (sum * 31 + code) | 0;
  }
  if (plain.sums[sum & (SUMS - 1)] !== 0) return undefined;
  let kind = spaced ? SPACED : 0;
  if (first < FIRST_SMALL) kind |= CAPITAL;
  if (plain.lastOfPlural[code] === 1 && isPlural(text, plain.endings)) kind |= SEVERAL;
  return plain.atoms[kind];
}

function isPlural(text: string, endings: readonly string[]): boolean {
  if (text.length < SHORTEST_PLURAL) return false;
  for (let i = 0; i < endings.length; i += 1) if (text.endsWith(endings[i] ?? ' ')) return true;
  return false;
}
