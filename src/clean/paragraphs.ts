import type { Span } from '../model/span.ts';
import { trimSpan } from './trim-span.ts';

/** Text whose longest line is wider is not hard-wrapped: its lines are paragraphs. 120: mail and wire copy wrap at
 *  60–80 columns, source-like text at 100–120. */
const MAX_WRAP_COLUMNS = 120;

/** A narrower "width" says nothing: a list of short lines has one too. */
const MIN_WRAP_COLUMNS = 45;

/** Share of the line breaks inside blocks that must be where the next word did not fit. Wrapped text breaks nowhere
 *  else but at paragraph ends. */
const MIN_FORCED_BREAKS = 0.7;

/** Columns by which a break may fall short of the width: wrappers differ by trailing blanks and double spaces. */
const WRAP_SLACK = 3;

/** A line this long that stops mid-sentence before a lower-case word was cut, whatever the rest looks like. */
const MIN_CUT_LINE = 40;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const SENTENCE_END = /[.!?…:;][)\]"'”’»]*$/;

interface Line extends Span {
  /** The line is indented more than its predecessor: a paragraph may start here. */
  readonly indent: number;
  readonly blank: boolean;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimSpan(text, from, to);
    lines.push({ ...span, indent: span.start - from, blank: span.start === span.end });
  };
  for (const found of text.matchAll(LINE_BREAK)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  return lines;
}

/** Length of the first word of a line; looks no further than a wrap could reach. */
function firstWordLength(text: string, line: Span): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_WRAP_COLUMNS));
  const blank = head.search(/\s/);
  return blank < 0 ? head.length : blank;
}

/** The column at which the text was hard-wrapped, or null where it was not. */
function wrapColumn(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length > MAX_WRAP_COLUMNS && firstWordLength(text, line) < length) return null;
    if (length <= MAX_WRAP_COLUMNS) width = Math.max(width, length);
  }
  if (width < MIN_WRAP_COLUMNS) return null;
  let breaks = 0;
  let forced = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.blank || next === undefined || next.blank) return;
    breaks += 1;
    if (isForced(text, line, next, width)) forced += 1;
  });
  return breaks > 0 && forced / breaks >= MIN_FORCED_BREAKS ? width : null;
}

/** The next line's first word would not have fitted on this one. */
function isForced(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > width - WRAP_SLACK;
}

function isCut(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start < MIN_CUT_LINE) return false;
  const tail = text.slice(Math.max(line.start, line.end - 6), line.end);
  return !SENTENCE_END.test(tail) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Paragraphs of plain text, in order, without their surrounding white space. Blank lines always part them; single
 *  line breaks do unless the text was hard-wrapped there. Linear in the length of the text. */
export function findParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapColumn(text, lines);
  const paragraphs: Span[] = [];
  let open: Line | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    if (line.blank) {
      if (open !== null && last !== null) paragraphs.push({ start: open.start, end: last.end });
      open = null;
      last = null;
      continue;
    }
    if (open !== null && last !== null) {
      const wrapped = width !== null && line.indent <= last.indent && isForced(text, last, line, width);
      if (!wrapped && !isCut(text, last, line)) {
        paragraphs.push({ start: open.start, end: last.end });
        open = line;
      }
    } else open = line;
    last = line;
  }
  if (open !== null && last !== null) paragraphs.push({ start: open.start, end: last.end });
  return paragraphs;
}
