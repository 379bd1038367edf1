import type { Segment, TextItem } from './page-text.ts';

/** Two baselines closer than this part of the smaller size are one line: raised letters (`17th`) stand a third of a
 *  size above it, the next line a whole size below. */
const SAME_LINE = 0.55;

/** A gap wider than this part of the letters' size parts two segments: gaps between columns are wider, and so are those
 *  between some words of justified lines, which are joined again where no column ends. */
const SEGMENT_GAP = 0.8;

/** A gap narrower than this part of the size is none between words. */
const WORD_GAP = 0.15;

/** The same text nearer than this part of its size is one, printed twice to look bold. */
const PRINTED_TWICE = 0.3;

/** The text of one page in segments, by baseline from the top and then from the left. */
export function toSegments(items: readonly TextItem[]): Segment[] {
  const visible = items.filter(({ text }) => text.trim() !== '');
  const upright = visible.filter(({ turned }) => !turned).sort((a, b) => a.y - b.y || a.x - b.x);
  return byBaseline(upright).flatMap((line) => splitLine(line));
}

/** Items of one baseline each, from left to right. Sorted items come in, from the top. */
function byBaseline(items: readonly TextItem[]): TextItem[][] {
  const lines: TextItem[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const first = line?.[0];
    const near = first !== undefined && item.y - first.y <= SAME_LINE * Math.min(item.size, first.size);
    if (line !== undefined && near) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function splitLine(line: readonly TextItem[]): Segment[] {
  const segments: Segment[] = [];
  let part: TextItem[] = [];
  let end = 0;
  for (const item of line) {
    const last = part.at(-1);
    if (last !== undefined && isSame(last, item)) continue;
    if (last !== undefined && item.x - end > SEGMENT_GAP * Math.max(last.size, item.size)) {
      segments.push(joinItems(part));
      part = [];
      end = 0;
    }
    part.push(item);
    end = Math.max(end, item.x + item.width);
  }
  if (part.length > 0) segments.push(joinItems(part));
  return segments;
}

function isSame(last: TextItem, item: TextItem): boolean {
  return last.text === item.text && item.x - last.x < PRINTED_TWICE * item.size;
}

function joinItems(items: readonly TextItem[]): Segment {
  const longest = items.reduce((best, item) => (item.text.length > best.text.length ? item : best));
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if (text !== '' && item.x - end > WORD_GAP * item.size) text += ' ';
    text += item.text;
    end = Math.max(end, item.x + item.width);
  }
  return { text: tidy(text), x: items[0]?.x ?? 0, end, y: longest.y, size: longest.size };
}

/** Without control characters and soft hyphens inside a line; blanks as single ones. */
export function tidy(text: string): string {
  return text
    .replace(/\u00AD(?!\s*$)/g, '')
    .replace(/[\u0000-\u001F\u007F-\u009F\s]+/g, ' ')
    .trim();
}
