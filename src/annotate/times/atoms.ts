import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS } from '../en/time-words.ts';

/** The grammar's letters: finer than tokens, so that "25-minute", "1990s" and "10:30" are read alike
 *  however a tokenizer cuts them. */
export interface Atom extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** White space stands before it (or it opens its paragraph). */
  readonly spaced: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

export type Atoms = readonly Atom[];

/** Letters with inner full stops ("p.m.", "U.S."), a possessive ending, digits with inner commas and points, or one sign. */
const ATOM = /((?:\p{L}\.){2,}|\p{L}+)|(['’]s\b)|(\d+(?:,\d{3}(?!\d)|\.\d+)*)|(\S)/gu;

/** Cuts each paragraph of an article into atoms; no expression crosses a paragraph. */
export function cutAtoms(article: Article): readonly Atoms[] {
  return article.paragraphs.map((paragraph) => cutParagraph(article.text, paragraph));
}

function cutParagraph(text: string, paragraph: Span): Atoms {
  const atoms: Atom[] = [];
  let end = paragraph.start;
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(ATOM)) {
    const start = paragraph.start + match.index;
    if (start < end) continue;
    const kind =
      match[1] === undefined && match[2] === undefined
        ? match[3] === undefined
          ? 'mark'
          : 'number'
        : 'word';
    const written = withFullStop(match[0], text, start + match[0].length, paragraph.end);
    const spaced = start > end || start === paragraph.start;
    atoms.push({
      kind,
      text: written,
      lower: written.toLowerCase().replace('’', "'"),
      start,
      end: start + written.length,
      spaced,
      capital: /^\p{Lu}/u.test(written),
    });
    end = start + written.length;
  }
  return atoms;
}

function withFullStop(word: string, text: string, end: number, limit: number): string {
  if (end >= limit || text[end] !== '.') return word;
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:St|[ap]\.m)$/i.test(word) ? `${word}.` : word;
}

/** The atom is one of these words (lower case). */
export function isWord(atom: Atom | undefined, ...words: readonly string[]): boolean {
  return atom !== undefined && words.includes(atom.lower);
}

/** The words stand one after another from `at`. */
export function matchWords(atoms: Atoms, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => atoms[at + index]?.lower === word);
}

/** A whole number without commas or points, of at most `digits` digits; null for anything else. */
export function wholeNumber(atom: Atom | undefined, digits: number): number | null {
  if (atom === undefined || atom.kind !== 'number' || atom.text.length > digits) return null;
  return /^\d+$/.test(atom.text) ? Number(atom.text) : null;
}

/** A hyphen or dash with nothing before it: "25-minute", "3–5". */
export function isHyphen(atom: Atom | undefined): boolean {
  return (
    atom !== undefined &&
    !atom.spaced &&
    (atom.text === '-' || atom.text === '–' || atom.text === '‑' || atom.text === '—')
  );
}

/** Position after an optional word "the" (or "its", "their" …) at `at`. */
export function skipDeterminer(atoms: Atoms, at: number): number {
  return isWord(atoms[at], 'the', 'its', 'their', 'his', 'her', 'our') ? at + 1 : at;
}
