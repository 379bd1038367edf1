import type { Span } from '../../model/span.ts';
import { cleanLine, clip } from '../text/clean-line.ts';
import type { AnnotatedLine } from './annotated-line.ts';

/** One annotation for reading: what kind, and what is said of it. */
export interface AnnotationRow {
  /** Where its first words begin. */
  readonly start: number;
  readonly label: string;
  readonly text: string;
}

/** Words of a source or content shown in full up to this: what runs on can be read in the sentence above. */
const WORDS_SHOWN = 140;

/** Every annotation of an article as a row, in text order; at one place names before times, numbers, quotes, and who
 *  says it last. */
export function annotationRows(article: AnnotatedLine): readonly AnnotationRow[] {
  const words = (...spans: readonly Span[]) =>
    clip(spans.map(({ start, end }) => cleanLine(article.text.slice(start, end))).join(' … '), WORDS_SHOWN);
  return [
    ...article.entities.map((one) => ({
      start: one.start,
      label: one.type,
      text: pair(words(one), cleanLine(one.name)),
    })),
    ...article.times.map((one) => ({
      start: one.start,
      label: 'time',
      text: `${words(one)} → ${timeText(one)}`,
    })),
    ...article.quantities.map((one) => ({
      start: one.start,
      label: one.kind,
      text: `${words(one)} → ${quantityText(one)}`,
    })),
    ...article.quotes.map((one) => ({
      start: one.start,
      label: 'quote',
      text: pair(words(one), one.speakerName === null ? 'no speaker found' : cleanLine(one.speakerName)),
    })),
    ...article.attributions.map((one) => ({
      start: Math.min(...[...one.source, ...one.cue, ...one.content].map((span) => span.start)),
      label: one.stance,
      text: attributionText(one, words),
    })),
  ].sort((a, b) => a.start - b.start);
}

const pair = (words: string, name: string): string => (words === name ? words : `${words} → ${name}`);

function timeText(time: AnnotatedLine['times'][number]): string {
  const { type, value, from, to, certain, alternative } = time;
  const reach = from === null || from === value ? '' : from === to ? ` = ${from}` : ` = ${from} to ${to}`;
  const other = alternative === undefined ? '' : `, or ${alternative.value}`;
  return `${value}${reach}${type === 'DATE' ? '' : ` (${type.toLowerCase()})`}${certain ? '' : ', not certain'}${other}`;
}

function quantityText(quantity: AnnotatedLine['quantities'][number]): string {
  const { unit, of, event, change, vague, approximate } = quantity;
  return [
    [interval(quantity), unit ?? of].filter((part) => part !== null).join(' '),
    unit !== null && of !== null && of !== unit ? `of ${of}` : null,
    event,
    change === 'up' || change === 'down' ? change : null,
    vague ? 'vague' : approximate ? 'approximate' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** "600", "[540, 660]", "[17, …)": a round bracket where the end itself is not meant. */
function interval({ low, high, lowOpen, highOpen }: AnnotatedLine['quantities'][number]): string {
  if (low !== null && low === high) return String(low);
  const left = low === null || lowOpen ? '(' : '[';
  const right = high === null || highOpen ? ')' : ']';
  return `${left}${low ?? '…'}, ${high ?? '…'}${right}`;
}

function attributionText(
  { source, cue, content, chain, hedged, negated }: AnnotatedLine['attributions'][number],
  words: (...spans: readonly Span[]) => string,
): string {
  const who = source.length === 0 ? '(no source)' : words(...source);
  const named = chain.length === 0 ? '' : ` [${chain.map(cleanLine).join(' ← ')}]`;
  return `${who}${named} | ${words(...cue)} | ${words(...content)}${negated ? ' (negated)' : ''}${hedged ? ' (hedged)' : ''}`;
}
