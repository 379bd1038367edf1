import type { Span } from '../../model/span.ts';
import type { QuoteWords } from './words.ts';

/** A quotation mark in the text and what it may do there. */
export interface Mark extends Span {
  readonly kind: 'double' | 'single' | 'angle';
  /** `either`: a straight mark with white space, or none, on both sides. */
  readonly side: 'open' | 'close' | 'either';
}

const OPENS_BEFORE = /[\s([{—–‒―/“„‘«-]/;
const CLOSES_AFTER = /[\s.,;:!?)\]}—–‒―/”’»…-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** "'90s": a decade without its century. */
const CLIPPED_DECADE = /^\d0s(?![\p{L}\p{N}])/iu;

/** The word right behind an apostrophe, with what follows it. */
const NEXT_WORD = /^\p{L}+(?![\p{L}\p{N}])/u;

/** Every character that may be a quotation mark, or begin one. */
const CANDIDATES = /["'“”„‟«»`‘’]/g;

/** The quotation marks inside `[start, end)`, in text order, apostrophes and inch marks left out. Linear. */
export function findMarks(text: string, paragraph: Span, words: QuoteWords): readonly Mark[] {
  const marks: Mark[] = [];
  const within = text.slice(paragraph.start, paragraph.end);
  let from = paragraph.start;
  CANDIDATES.lastIndex = 0;
  while (CANDIDATES.test(within)) {
    const at = paragraph.start + CANDIDATES.lastIndex - 1;
    const mark = at < from ? null : markAt(text, at, paragraph, words);
    if (mark === null) continue;
    marks.push(mark);
    from = mark.end;
  }
  return marks;
}

function markAt(text: string, at: number, paragraph: Span, words: QuoteWords): Mark | null {
  switch (text[at]) {
    case '“':
      return {
        start: at,
        end: at + 1,
        kind: 'double',
        side: closesLow(text, at, paragraph) ? 'close' : 'open',
      };
    case '„':
    case '‟':
      return { start: at, end: at + 1, kind: 'double', side: 'open' };
    case '”':
      return {
        start: at,
        end: at + 1,
        kind: 'double',
        side: isMistaken(text, at, paragraph) ? 'either' : 'close',
      };
    case '«':
      return { start: at, end: at + 1, kind: 'angle', side: 'open' };
    case '»':
      return { start: at, end: at + 1, kind: 'angle', side: 'close' };
    case '"':
      return straightDouble(text, at, 1, paragraph);
    case '`':
      return text[at + 1] === '`' ? { start: at, end: at + 2, kind: 'double', side: 'open' } : null;
    case "'":
      return text[at + 1] === "'" && at + 1 < paragraph.end && !closesInner(text, at, paragraph)
        ? straightDouble(text, at, 2, paragraph)
        : single(text, at, paragraph, words);
    case '‘':
      return isClipped(text, at, paragraph, words)
        ? null
        : { start: at, end: at + 1, kind: 'single', side: 'open' };
    case '’':
      return single(text, at, paragraph, words);
    default:
      return null;
  }
}

/** `„We are ready“,`: the mark that opens in English closes what a low one opened. */
function closesLow(text: string, at: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? ' ') : ' ';
  return !OPENS_BEFORE.test(before) && CLOSES_AFTER.test(after);
}

/** A closing mark set where only an opening one can stand: `”We are ready,”`. */
function isMistaken(text: string, at: number, paragraph: Span): boolean {
  const opens = at === paragraph.start || /\s/.test(text[at - 1] ?? ' ');
  return opens && LETTER_OR_DIGIT.test(text[at + 1] ?? ' ');
}

/** `'''` behind a word: the inner mark closes first, then the outer pair. */
function closesInner(text: string, at: number, paragraph: Span): boolean {
  return (
    text[at + 2] === "'" &&
    at + 2 < paragraph.end &&
    at > paragraph.start &&
    !/[\s([{—–“"]/.test(text[at - 1] ?? ' ')
  );
}

/** Which way a straight mark looks is told by the white space around it. */
function straightDouble(text: string, at: number, length: number, paragraph: Span): Mark {
  const end = at + length;
  const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' ';
  const after = end < paragraph.end ? (text[end] ?? ' ') : ' ';
  const open = OPENS_BEFORE.test(before);
  const close = CLOSES_AFTER.test(after);
  return { start: at, end, kind: 'double', side: open === close ? 'either' : open ? 'open' : 'close' };
}

/** A single mark that is no apostrophe: `’` never opens, `'` opens before a word; either closes behind one. */
function single(text: string, at: number, paragraph: Span, words: QuoteWords): Mark | null {
  const before = at > paragraph.start ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? ' ') : ' ';
  const span = { start: at, end: at + 1, kind: 'single' } as const;
  if (!/\s/.test(before) && !LETTER_OR_DIGIT.test(after) && !OPENS_BEFORE.test(before))
    return { ...span, side: 'close' };
  if (text[at] === '’' || /\s/.test(after) || LETTER_OR_DIGIT.test(before)) return null;
  const opens = OPENS_BEFORE.test(before) || before === '"' || before === "'" || before === '`';
  return opens && !isClipped(text, at, paragraph, words) ? { ...span, side: 'open' } : null;
}

/** Words that begin with an apostrophe: no quotation opens there. */
function isClipped(text: string, at: number, paragraph: Span, words: QuoteWords): boolean {
  const next = text.slice(at + 1, Math.min(at + 1 + LONGEST_CLIPPED, paragraph.end));
  return CLIPPED_DECADE.test(next) || words.clipped.has(NEXT_WORD.exec(next)?.[0].toLowerCase() ?? '');
}

/** Looked at behind an apostrophe: a clipped word and what ends it. */
const LONGEST_CLIPPED = 12;
