import type { Atom } from './atoms.ts';
import { atomOf, type CutWord, type Vocabulary } from './vocabulary.ts';

/** Cuts `[start, limit)` of a text into atoms, character by character. Letters with inner full stops ("p.m.", "U.S."), a
 *  possessive ending, figures with inner commas and points, or one sign make an atom. `spaced`: white space stands before. */
export function cutCharacters(
  text: string,
  start: number,
  limit: number,
  spaced: boolean,
  vocabulary: Vocabulary,
): CutWord {
  const atoms: Atom[] = [];
  const offsets: number[] = [];
  let apart = spaced;
  let at = start;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      apart = true;
      at += 1;
      continue;
    }
    const end =
      kind === LETTER
        ? endOfWord(text, at, limit, vocabulary)
        : kind === DIGIT
          ? endOfNumber(text, at, limit)
          : endOfMark(text, at, limit, vocabulary);
    atoms.push(atomOf(vocabulary, apart, atomKind(kind, text, at, end), text.slice(at, end)));
    offsets.push(at - start);
    apart = false;
    at = end;
  }
  return { atoms, offsets, takesStop: endsShort(atoms.at(-1), vocabulary) };
}

/** A full stop right behind the atom may be part of it: "Sept", or the last letter of "U.S". */
export function endsShort(atom: Atom | undefined, vocabulary: Vocabulary): boolean {
  if (atom === undefined || atom.kind !== 'word') return false;
  return atom.text.length === widthAt(atom.text, 0) || takesFullStop(atom.text, vocabulary);
}

function atomKind(kind: number, text: string, at: number, end: number): Atom['kind'] {
  if (kind === DIGIT) return 'number';
  const possessive = kind === OTHER && end - at > 1 && !isSurrogate(text, at);
  return kind === LETTER || possessive ? 'word' : 'mark';
}

const UNKNOWN = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

/** Kinds of the characters of the basic plane, filled as they are met. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at a place of a text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  if (isSurrogate(text, at)) return /^\p{L}/u.test(text.slice(at, at + 2)) ? LETTER : OTHER;
  const character = text.charAt(at);
  const kind = /\s/.test(character)
    ? SPACE
    : /\p{L}/u.test(character)
      ? LETTER
      : /\d/.test(character)
        ? DIGIT
        : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Half of a character beyond the basic plane stands there. */
function isSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xe000;
}

/** Code units of the character at `at`: two for a whole surrogate pair. */
function widthAt(text: string, at: number): number {
  return isSurrogate(text, at) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, at: number, limit: number, vocabulary: Vocabulary): number {
  let end = at;
  for (; end < limit; end += 1) {
    // A plain letter, known by now: this runs for every letter of a text.
    if (kinds[text.charCodeAt(end)] === LETTER) continue;
    if (kindAt(text, end) !== LETTER) break;
    end += widthAt(text, end) - 1;
  }
  if (end >= limit || text.charCodeAt(end) !== FULL_STOP) return end;
  const dotted = endOfDotted(text, at, limit);
  if (dotted > at) return dotted;
  return takesFullStop(text.slice(at, end), vocabulary) ? end + 1 : end;
}

/** Code of a full stop. */
export const FULL_STOP = 0x2e;

/** End of two or more letters each with a full stop behind it; `at` where there are none. */
function endOfDotted(text: string, at: number, limit: number): number {
  let end = at;
  let letters = 0;
  while (end < limit && kindAt(text, end) === LETTER) {
    const next = end + widthAt(text, end);
    if (next >= limit || text[next] !== '.') break;
    end = next + 1;
    letters += 1;
  }
  return letters >= 2 ? end : at;
}

/** Longest word, in characters, to which a full stop can belong; longer ones are not looked up. */
const LONGEST_SHORT_WORD = 8;

/** A full stop behind the word is its own: "Sept.". */
function takesFullStop(word: string, { words }: Vocabulary): boolean {
  if (word.length > LONGEST_SHORT_WORD) return false;
  const lower = word.toLowerCase();
  return words.shortNames.has(lower) || words.dotted.has(lower);
}

function endOfNumber(text: string, at: number, limit: number): number {
  let end = endOfDigits(text, at, limit);
  for (;;) {
    const sign = end < limit ? text[end] : undefined;
    if (sign !== ',' && sign !== '.') return end;
    const next = endOfDigits(text, end + 1, limit);
    const fits = sign === ',' ? next === end + 4 : next > end + 1;
    if (!fits) return end;
    end = next;
  }
}

function endOfDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && kindAt(text, end) === DIGIT) end += 1;
  return end;
}

/** One sign, or an apostrophe with the possessive ending. */
function endOfMark(text: string, at: number, limit: number, { words }: Vocabulary): number {
  if (text[at] !== "'" && text[at] !== '’') return at + widthAt(text, at);
  let end = at + 1;
  while (end < limit && end <= at + 2 && kindAt(text, end) === LETTER) end += 1;
  const ending = end === at + 2 && words.possessive.has(`'${text.slice(at + 1, end)}`);
  return ending && !(end < limit && (kindAt(text, end) === DIGIT || text[end] === '_')) ? end : at + 1;
}
