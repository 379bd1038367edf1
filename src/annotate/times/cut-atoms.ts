import type { Token } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { KIND_BIT, type Marks } from '../marks.ts';
import type { Atom, Reading } from './atoms.ts';
import { cutCharacters, DIGIT, FULL_STOP, kindAt, LETTER, OTHER, SPACE } from './cut-characters.ts';
import { endsBefore } from './rule.ts';
import { type CutWord, keepWord, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import type { TimeWords } from './words.ts';

/** A paragraph cut into atoms, with the place of each in the text; an atom is as long as its own text. */
export interface CutParagraph extends Reading {
  readonly starts: readonly number[];
  /** The atoms at which an expression may begin, in order: few of them. */
  readonly openings: readonly number[];
}

/** A paragraph while it is cut. */
interface Draft {
  readonly atoms: Atom[];
  readonly starts: number[];
  readonly openings: number[];
}

/** An article's tokens, and the marks of each. */
interface Words {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
}

/** Cuts each paragraph of an article into atoms; no expression crosses a paragraph. Tokens are cut once for each distinct
 *  one, and where they may part an atom ("U.S" and "."), those that touch are cut as one. A paragraph with words in no
 *  token is cut by its characters. */
export function cutAtoms(
  article: Article,
  tokens: readonly Token[],
  marks: Marks,
  words: TimeWords,
): readonly CutParagraph[] {
  const vocabulary = vocabularyOf(words);
  const paragraphs: CutParagraph[] = [];
  let token = 0;
  for (const paragraph of article.paragraphs) {
    while ((tokens[token]?.start ?? Infinity) < paragraph.start) token += 1;
    const draft: Draft = { atoms: [], starts: [], openings: [] };
    const end = cutTokens(draft, article.text, paragraph, { tokens, marks }, token, vocabulary);
    if (end !== null) token = end;
    const whole = end === null ? cutWhole(article.text, paragraph, vocabulary) : draft;
    const { atoms, starts, openings } = whole;
    paragraphs.push({ atoms, starts, openings, words: vocabulary.words });
  }
  return paragraphs;
}

function cutWhole(text: string, { start, end }: Span, vocabulary: Vocabulary): Draft {
  const draft: Draft = { atoms: [], starts: [], openings: [] };
  append(draft, cutCharacters(text, start, end, true, vocabulary), start);
  noteOpening(draft, undefined);
  return draft;
}

/** Cuts the tokens of a paragraph from token `first` on, and gives the first one behind it; null where they do not
 *  hold all of its text. */
function cutTokens(
  draft: Draft,
  text: string,
  paragraph: Span,
  { tokens, marks }: Words,
  first: number,
  vocabulary: Vocabulary,
): number | null {
  const { kinds } = vocabulary;
  let place = paragraph.start;
  let index = first;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const { start } = token;
    if (start >= paragraph.end) break;
    if (start !== place && !isBlank(text, place, start)) return null;
    const spaced = start > place || start === paragraph.start;
    let { end } = token;
    index += 1;
    const kind = ((marks[index - 1] ?? 0) >> KIND_BIT) - 1;
    const only = kind < 0 ? undefined : (spaced ? kinds.spaced : kinds.glued)[kind];
    const touched = tokens[index]?.start === end && end < paragraph.end;
    if (only !== undefined && !(touched && mayJoin(text, end, kinds.takesStop[kind] ?? true)))
      push(draft, only, start);
    else {
      let word = wordOf(token.text, spaced, vocabulary);
      if (touched && mayJoin(text, end, word.takesStop)) {
        index = endOfJoined(text, tokens, index, paragraph.end);
        end = tokens[index - 1]?.end ?? end;
        word = wordOf(text.slice(start, end), spaced, vocabulary);
      }
      append(draft, word, start);
    }
    place = end;
  }
  noteOpening(draft, undefined);
  return place <= paragraph.end && isBlank(text, place, paragraph.end) ? index : null;
}

/** The token behind those that touch and may part an atom, of which `joined` is the second. */
function endOfJoined(text: string, tokens: readonly Token[], joined: number, limit: number): number {
  let index = joined + 1;
  for (let end = tokens[joined]?.end ?? limit; end < limit; end = tokens[index - 1]?.end ?? limit) {
    if (tokens[index]?.start !== end || !mayJoin(text, end, true)) break;
    index += 1;
  }
  return index;
}

function append(draft: Draft, { atoms, offsets }: CutWord, start: number): void {
  for (let i = 0; i < offsets.length; i += 1) {
    const atom = atoms[i];
    if (atom !== undefined) push(draft, atom, start + (offsets[i] ?? 0));
  }
}

function push(draft: Draft, atom: Atom, start: number): void {
  noteOpening(draft, atom);
  draft.atoms.push(atom);
  draft.starts.push(start);
}

/** Notes whether an expression may begin at the last atom, now that the one behind it is known. */
function noteOpening({ atoms, openings }: Draft, next: Atom | undefined): void {
  const at = atoms.length - 1;
  const last = atoms[at];
  if (last === undefined) return;
  const opens = last.light ? next?.follows : endsBefore(next) ? last.single : last.opens;
  if (opens === true) openings.push(at);
}

/** Longer words, in characters, are cut anew: they hardly come again. */
const LONGEST_KEPT = 30;

function wordOf(text: string, spaced: boolean, vocabulary: Vocabulary): CutWord {
  const known = (spaced ? vocabulary.spacedWords : vocabulary.gluedWords).get(text);
  if (known !== undefined) return known;
  const word = cutCharacters(text, 0, text.length, spaced, vocabulary);
  if (text.length <= LONGEST_KEPT) keepWord(vocabulary, spaced, text, word);
  return word;
}

/** Nothing but white space stands between two places. */
function isBlank(text: string, from: number, to: number): boolean {
  if (to < from) return false;
  for (let at = from; at < to; at += 1) if (kindAt(text, at) !== SPACE) return false;
  return true;
}

/** The characters on both sides of a place between two tokens may belong to one atom. May be so without need: then two
 *  tokens are looked up as one. */
function mayJoin(text: string, at: number, takesStop: boolean): boolean {
  const next = text.charCodeAt(at);
  const following = kindAt(text, at);
  switch (kindAt(text, at - 1)) {
    case LETTER:
      return next === FULL_STOP ? takesStop : following !== OTHER || next === UNDERSCORE || isWide(next);
    case DIGIT:
      return (
        following === DIGIT || ((next === FULL_STOP || next === COMMA) && kindAt(text, at + 1) === DIGIT)
      );
    default:
      return JOINING_MARKS.includes(text.charAt(at - 1)) ? following !== OTHER : isWide(next);
  }
}

const COMMA = 0x2c;

/** Behind "'s" it makes of it no possessive ending. */
const UNDERSCORE = 0x5f;

/** Signs with which an atom may go on: "U.S", "1,200", "'s". */
const JOINING_MARKS = ".,'’";

/** Half of a character that takes two. */
const isWide = (code: number): boolean => code >= 0xd800 && code < 0xe000;
