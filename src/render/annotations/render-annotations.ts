import pc from 'picocolors';
import type { Span } from '../../model/span.ts';
import { cleanLine } from '../text/clean-line.ts';
import type { Colors } from '../text/sheet.ts';
import { hang } from '../text/wrap.ts';
import type { AnnotatedLine } from './annotated-line.ts';
import { type AnnotationRow, annotationRows } from './annotation-rows.ts';
import { marksOf, paint, sentenceText } from './sentence-text.ts';

/** Narrower than this no words stand beside their labels. */
const MIN_COLUMNS = 40;

/** Width of the column of labels, the longest being "organization". */
const LABEL_COLUMNS = 12;

const INDENT = '     ';

/** One article for those who judge the rules: every sentence with its marked words, and under it what was read from
 *  them. Lines are at most `width` columns; without colours the marks are brackets. */
export function renderAnnotations(
  article: AnnotatedLine,
  options: { readonly width: number; readonly color: boolean },
): string {
  const width = Math.max(MIN_COLUMNS, Math.floor(options.width) || MIN_COLUMNS);
  const colors = pc.createColors(options.color);
  const marks = takeTurns(marksOf(article));
  const rows = takeTurns(annotationRows(article));
  const lines = article.sentences.flatMap((sentence, i) => {
    const next = article.sentences[i + 1]?.start ?? Infinity;
    const reason = article.boilerplate.find((one) => overlaps(one, sentence))?.reason ?? null;
    const text = sentenceText(article.text, sentence, marks(next), colors);
    const head = hang(`${String(i + 1).padStart(4)} `, text, width, INDENT);
    if (reason !== null) head.push(...hang(INDENT, `(set aside: ${reason})`, width));
    return [...head, ...rows(next).flatMap((row) => rowLines(row, width, colors)), ''];
  });
  return [...headLines(article, colors), '', ...lines].join('\n').trimEnd();
}

function headLines(article: AnnotatedLine, colors: Colors): readonly string[] {
  const { sentences, entities, times, quantities, quotes, attributions } = article;
  const legend = (['entity', 'time', 'quantity', 'cue'] as const).map((mark) => paint(mark, mark, colors));
  const counts = `${sentences.length} sentences, ${entities.length} entities, ${times.length} times, ${quantities.length} quantities, ${quotes.length} quotes, ${attributions.length} attributions`;
  return [`== ${colors.bold(cleanLine(article.id))}`, counts, legend.join(' ')];
}

function rowLines({ label, text }: AnnotationRow, width: number, colors: Colors): readonly string[] {
  const first = `${INDENT}  ${label.padEnd(LABEL_COLUMNS)}  `;
  return hang(first, text, width).map((line) => colors.dim(line));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Hands out sorted items a sentence at a time: those that begin before `limit` and were not handed out yet. */
function takeTurns<T extends { readonly start: number }>(
  items: readonly T[],
): (limit: number) => readonly T[] {
  let at = 0;
  return (limit) => {
    const from = at;
    while (at < items.length && (items[at]?.start ?? limit) < limit) at += 1;
    return items.slice(from, at);
  };
}
