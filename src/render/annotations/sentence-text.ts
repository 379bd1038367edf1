import type { Span } from '../../model/span.ts';
import { cleanLine } from '../text/clean-line.ts';
import type { Colors } from '../text/sheet.ts';
import type { AnnotatedLine } from './annotated-line.ts';

/** What a stretch of a sentence is marked as. */
export type Mark = 'entity' | 'time' | 'quantity' | 'cue';

interface Marked extends Span {
  readonly mark: Mark;
}

/** Signs around marked words where there are no colours. */
const SIGNS: Readonly<Record<Mark, readonly [string, string]>> = {
  entity: ['[', ']'],
  time: ['{', '}'],
  quantity: ['<', '>'],
  cue: ['_', '_'],
};

/** How each kind of mark looks. */
export function paint(mark: Mark, text: string, colors: Colors): string {
  if (!colors.isColorSupported) return `${SIGNS[mark][0]}${text}${SIGNS[mark][1]}`;
  const paints: Readonly<Record<Mark, (word: string) => string>> = {
    entity: colors.cyan,
    time: colors.magenta,
    quantity: colors.yellow,
    cue: colors.green,
  };
  // Word by word: a colour that runs over a line's end would colour the margin too.
  return text
    .split(' ')
    .map((word) => paints[mark](word))
    .join(' ');
}

/** All marks of an article in text order. Where two overlap the one that begins first stands, then the longer one. */
export function marksOf(article: AnnotatedLine): readonly Marked[] {
  const marks = [
    ...article.entities.map((one) => marked(one, 'entity')),
    ...article.times.map((one) => marked(one, 'time')),
    ...article.quantities.map((one) => marked(one, 'quantity')),
    ...article.attributions.flatMap((one) => one.cue.map((span) => marked(span, 'cue'))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return marks.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

const marked = ({ start, end }: Span, mark: Mark): Marked => ({ start, end, mark });

/** A sentence's words on one line, marked. `marks` are those that begin in it, in text order. */
export function sentenceText(text: string, sentence: Span, marks: readonly Marked[], colors: Colors): string {
  const parts: string[] = [];
  let at = sentence.start;
  for (const { start, end, mark } of marks) {
    parts.push(text.slice(at, start), paint(mark, cleanLine(text.slice(start, end)), colors));
    at = end;
  }
  parts.push(text.slice(at, Math.max(at, sentence.end)));
  return parts.map((part, i) => (i % 2 === 0 ? keepBlanks(part) : part)).join('');
}

/** Made safe, with the blanks at its ends kept: they part it from its neighbours. */
function keepBlanks(part: string): string {
  const inner = cleanLine(part);
  if (inner === '') return part === '' ? '' : ' ';
  return `${/^\s/u.test(part) ? ' ' : ''}${inner}${/\s$/u.test(part) ? ' ' : ''}`;
}
