import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Atom, Reading } from './atoms.ts';
import { addAtom, findAtom, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import type { TimeWords } from './words.ts';

/** A paragraph cut into atoms, with the place of each in the text; an atom is as long as its own text. */
export interface CutParagraph extends Reading {
  readonly starts: readonly number[];
}

/** Cuts each paragraph of an article into atoms; no expression crosses a paragraph. Letters with inner full stops
 *  ("p.m.", "U.S."), a possessive ending, figures with inner commas and points, or one sign make an atom. */
export function cutAtoms(article: Article, words: TimeWords): readonly CutParagraph[] {
  const vocabulary = vocabularyOf(words);
  return article.paragraphs.map((paragraph) => cutParagraph(article.text, paragraph, vocabulary));
}

function cutParagraph(text: string, paragraph: Span, vocabulary: Vocabulary): CutParagraph {
  const atoms: Atom[] = [];
  const starts: number[] = [];
  const limit = paragraph.end;
  let previous = -1;
  let at = paragraph.start;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end =
      kind === LETTER
        ? endOfWord(text, at, limit, vocabulary)
        : kind === DIGIT
          ? endOfNumber(text, at, limit)
          : endOfMark(text, at, limit, vocabulary);
    const known = at === previous ? vocabulary.glued : vocabulary.spaced;
    const hash = hashOf(text, at, end);
    atoms.push(
      findAtom(known, hash, text, at, end) ??
        addAtom(vocabulary, known, hash, atomKind(kind, text, at, end), text.slice(at, end)),
    );
    starts.push(at);
    previous = end;
    at = end;
  }
  return { atoms, words: vocabulary.words, starts };
}

function atomKind(kind: number, text: string, at: number, end: number): Atom['kind'] {
  if (kind === DIGIT) return 'number';
  const possessive = kind === OTHER && end - at > 1 && !isSurrogate(text, at);
  return kind === LETTER || possessive ? 'word' : 'mark';
}

/** A number for the characters of a word, mixed as in Java's `String.hashCode`. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash;
}

const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const OTHER = 4;

/** Kinds of the characters of the basic plane, filled as they are met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
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

const FULL_STOP = 0x2e;

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
