import type { Span } from '../model/span.ts';

/** A paragraph longer than this is read in pieces, cut at white space: the tagger's time is linear, its memory is not free. */
const PIECE_LENGTH = 20_000;

/** Space and the control characters before it, line ends and tabs among them. */
const SPACE_CODE = 0x20;

/** The paragraph in pieces that a tagger can take, without words longer than `longestWord`. */
export function piecesOf(text: string, paragraph: Span, longestWord: number | null): readonly Span[] {
  const out: Span[] = [];
  // A short paragraph has no room for a longer word: most need not be looked through.
  if (longestWord === null || paragraph.end - paragraph.start <= longestWord) {
    cut(text, paragraph.start, paragraph.end, out);
    return out;
  }
  let start = paragraph.start;
  let word = paragraph.start;
  for (let at = paragraph.start; at <= paragraph.end; at += 1) {
    if (at < paragraph.end && text.charCodeAt(at) > SPACE_CODE) continue;
    if (at - word > longestWord) {
      cut(text, start, word, out);
      start = at;
    }
    word = at + 1;
  }
  cut(text, start, paragraph.end, out);
  return out;
}

function cut(text: string, first: number, last: number, out: Span[]): void {
  let start = first;
  while (last - start > PIECE_LENGTH) {
    const space = text.lastIndexOf(' ', start + PIECE_LENGTH);
    const end = space > start ? space : start + PIECE_LENGTH;
    out.push({ start, end });
    start = end;
  }
  if (last > start) out.push({ start, end: last });
}
