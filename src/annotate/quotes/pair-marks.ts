import type { Span } from '../../model/span.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Mark } from './marks.ts';
import type { QuoteWords } from './words.ts';

/** A quotation as marked: `start`/`end` with its marks, `inner` without. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** No closing mark: it runs to the end of its paragraph. */
  readonly unclosed: boolean;
}

/** Quotations deeper than this inside one another are marks gone astray. */
const DEEPEST = 4;

/** Pairs the marks of one paragraph, nested ones too; sorted by start, the wider first. An opening mark without
 *  its partner holds to the paragraph's end, unless a whole quotation follows it: then the mark is a stray. Linear. */
export function pairMarks(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  words: QuoteWords,
): readonly Quotation[] {
  if (marks.length === 0) return [];
  const found: Quotation[] = [];
  const open: Mark[] = [];
  const nextClose = closers(marks);
  for (const [i, mark] of marks.entries()) {
    const partner = lastOfKind(open, mark.kind);
    if (mark.side === 'open' || (mark.side === 'either' && partner < 0)) {
      if (mark.kind !== 'double' && (nextClose[i] ?? -1) < 0) continue;
      if (open.length < DEEPEST && !isInches(text, mark)) open.push(mark);
      continue;
    }
    const opening = itemAt(open, partner);
    if (opening === undefined) continue;
    const later = itemAt(marks, nextClose[i] ?? -1);
    if (mark.kind === 'single' && isPossessive(text, mark, later, paragraph, words)) continue;
    open.length = partner;
    found.push(quotation(opening, mark));
  }
  const stray = open.find((mark) => mark.kind === 'double');
  if (stray !== undefined && !found.some((quote) => quote.start > stray.start)) {
    const end = { start: paragraph.end, end: paragraph.end };
    found.push({
      start: stray.start,
      end: paragraph.end,
      inner: { start: stray.end, end: end.start },
      unclosed: true,
    });
  }
  return found
    .filter((quote) => quote.inner.end > quote.inner.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function lastOfKind(open: readonly Mark[], kind: Mark['kind']): number {
  let last = open.length - 1;
  while (last >= 0 && open[last]?.kind !== kind) last -= 1;
  return last;
}

function quotation(opening: Mark, closing: Mark): Quotation {
  return {
    start: opening.start,
    end: closing.end,
    inner: { start: opening.end, end: closing.start },
    unclosed: false,
  };
}

/** For each mark, the index of the next mark of its kind that may close, before any that opens; or -1. */
function closers(marks: readonly Mark[]): Int32Array {
  const next = new Int32Array(marks.length).fill(-1);
  const latest = { double: -1, single: -1, angle: -1 };
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark === undefined) continue;
    next[i] = latest[mark.kind];
    latest[mark.kind] = mark.side === 'open' ? -1 : i;
  }
  return next;
}

/** `6'2"`, `a 12" gun`: a mark right behind a digit opens nothing. */
function isInches(text: string, mark: Mark): boolean {
  return mark.side === 'either' && /\d/.test(text[mark.start - 1] ?? '');
}

/** `‘The soldiers’ grief is ours’`: behind an s and before a small word, while another mark can still close. */
function isPossessive(
  text: string,
  mark: Mark,
  later: Mark | undefined,
  paragraph: Span,
  words: QuoteWords,
): boolean {
  if (later === undefined || later.start >= paragraph.end) return false;
  return (
    words.endsBarePossessive(text[mark.start - 1] ?? '') &&
    /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  );
}
