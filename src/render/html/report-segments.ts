import type { Dossier } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';

interface ArticleSpan extends Span {
  readonly articleId: string;
}

/** A stretch of a report's text with no evidence, passage, boilerplate or line starting or ending inside it. */
export interface Segment extends Span {
  /** 1-based and rising through the report; part of the anchor `w3-12`. */
  readonly number: number;
  readonly boilerplate: boolean;
  readonly evidence: boolean;
  readonly copied: boolean;
}

/** A report cut at every place that something points to. */
export interface SegmentedReport {
  /** Lines that hold words, as paragraphs. */
  readonly paragraphs: readonly (readonly Segment[])[];
  /** Numbers of the first and the last segment that a span covers, or null where it covers no word. */
  readonly locate: (span: Span) => { readonly first: number; readonly last: number } | null;
}

/** Every span of the dossier that points into a report, by article id. */
export function pointersOf(dossier: Dossier): { evidence: Map<string, Span[]>; copied: Map<string, Span[]> } {
  const evidence = [
    ...dossier.claims.flatMap((claim) => claim.readings.flatMap((reading) => reading.evidence)),
    ...dossier.timeline.flatMap((entry) => entry.evidence),
    ...dossier.brief.flatMap((sentence) => sentence.evidence),
  ];
  return {
    evidence: byArticle(evidence),
    copied: byArticle(dossier.reuse.flatMap((passage) => [passage.a, passage.b])),
  };
}

/** Cuts a report's text; n log n in the spans, linear in the text. */
export function segmentReport(
  report: Pick<Dossier['articles'][number], 'text' | 'boilerplate'>,
  evidence: readonly Span[],
  copied: readonly Span[],
): SegmentedReport {
  const { text } = report;
  const lines = linesOf(text);
  const cuts = new Set(
    [...lines, ...evidence, ...copied, ...report.boilerplate].flatMap((span) => [span.start, span.end]),
  );
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const inside = {
    evidence: coverage(evidence),
    copied: coverage(copied),
    boilerplate: coverage(report.boilerplate),
  };
  const paragraphs: Segment[][] = [];
  let number = 0;
  let edge = 0;
  for (const line of lines) {
    while ((edges[edge] ?? Infinity) < line.start) edge += 1;
    const paragraph: Segment[] = [];
    for (; (edges[edge] ?? Infinity) < line.end; edge += 1) {
      const start = edges[edge] ?? 0;
      number += 1;
      paragraph.push({
        number,
        start,
        end: edges[edge + 1] ?? line.end,
        evidence: inside.evidence(start),
        copied: inside.copied(start),
        boilerplate: inside.boilerplate(start),
      });
    }
    paragraphs.push(paragraph);
  }
  return { paragraphs, locate: locator(paragraphs.flat()) };
}

/** Lines with a word on them, without the white space around. */
function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/u)) {
    const words = line.trim();
    if (words !== '') {
      const from = start + line.indexOf(words);
      spans.push({ start: from, end: from + words.length });
    }
    start += line.length + 1;
  }
  return spans;
}

/** Whether a place lies in any of the spans; to be asked for rising places. */
function coverage(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return (at) => {
    for (let span = sorted[next]; span && span.start <= at; span = sorted[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    return at < end;
  };
}

function locator(segments: readonly Segment[]): SegmentedReport['locate'] {
  return ({ start, end }) => {
    const first = firstWhere(segments, (segment) => segment.end > start);
    const after = firstWhere(segments, (segment) => segment.start >= end);
    return first < after ? { first: first + 1, last: after } : null;
  };
}

/** Index of the first segment that passes a test which stays true once it is true. */
function firstWhere(segments: readonly Segment[], test: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && test(segment)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byArticle(spans: readonly ArticleSpan[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const span of spans) {
    const held = found.get(span.articleId);
    if (held) held.push(span);
    else found.set(span.articleId, [span]);
  }
  return found;
}
