import { joinWords } from './join-words.ts';
import type { TextLine } from './page-text.ts';

/** Sizes that differ by more than this part belong to different paragraphs: a headline and what follows. */
const SAME_SIZE = 0.12;

/** Lines further apart than this many of their column's usual steps begin a paragraph. */
const PARAGRAPH_GAP = 1.3;

/** Usual step in sizes of letters, where too few lines tell. */
const COMMON_STEP = 1.2;

/** After a line that ends short, a step of more sizes than this begins a paragraph: where most paragraphs are of one
 *  line, the wide step is the usual one. */
const WIDE_STEP = 1.7;

/** Steps from which the usual one can be told. */
const MIN_STEPS = 3;

/** Lines from which a column's edge can be told; fewer are a letterhead or a heading. */
const MIN_COLUMN_LINES = 5;

/** An indent or outdent of more than this many sizes counts. */
const INDENT = 0.7;

/** Lines whose middles differ by less than this part of their size are centred. */
const CENTRED = 0.25;

/** A line that ends further from its column's edge than this part of the column is the last of its paragraph. */
const SHORT_BY = 0.2;

const BULLET = /^[•‣▪■●◦∙·]\s?/;
/** What begins an item of a list where a line may begin, and else stands in the midst of a sentence. */
const WEAK_BULLET = /^(?:[*–—-]|\(?\d{1,2}[.)])\s/;
const SENTENCE_END = /[.!?:;…]["”’'»)\]]*$/;
const SENTENCE_START = /^[\p{Lu}\p{N}"“‘'«([]/u;

/** Lines of one run that stand below one another. */
interface Block {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  /** Usual distance of two baselines; null where too few lines tell. */
  readonly step: number | null;
  /** Size of most of its letters. */
  readonly size: number;
}

/** Joins lines to paragraphs: by gaps, indents, sizes and short last lines. One that breaks off at the foot of a column
 *  or page goes on in the next. */
export function toParagraphs(runs: readonly (readonly TextLine[])[]): string[] {
  const paragraphs: TextLine[][] = [];
  let before: { readonly line: TextLine; readonly block: Block } | null = null;
  for (const block of runs.flatMap(toBlocks)) {
    for (const line of block.lines) {
      const open = paragraphs.at(-1);
      const goesOn =
        before !== null &&
        open !== undefined &&
        (before.block === block
          ? !startsParagraph(before.line, line, block, open.length === 1)
          : continues(before.line, line, before.block));
      if (goesOn) open.push(line);
      else paragraphs.push([line]);
      before = { line, block };
    }
  }
  return joinWords(paragraphs.map((paragraph) => paragraph.map(({ text }) => text)));
}

function toBlocks(lines: readonly TextLine[]): Block[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const below = last !== undefined && line.y > last.y && line.x < last.end && line.end > last.x;
    if (group !== undefined && below) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group,
    left: group.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: group.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
    step: usualStep(group),
    size: usualSize(group),
  }));
}

/** The lower quartile: steps between paragraphs can be as many as those within. */
function usualStep(lines: readonly TextLine[]): number | null {
  const steps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  return steps.length < MIN_STEPS
    ? null
    : (steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? null);
}

function usualSize(lines: readonly TextLine[]): number {
  const chars = new Map<number, number>();
  for (const { size, text } of lines) chars.set(size, (chars.get(size) ?? 0) + text.length);
  return [...chars].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function startsParagraph(last: TextLine, line: TextLine, block: Block, lastIsFirst: boolean): boolean {
  if (!sameSize(last, line) || last.cells > 1 || line.cells > 1 || BULLET.test(line.text)) return true;
  const step = line.y - last.y;
  const isBody = Math.abs(line.size - block.size) < SAME_SIZE * block.size;
  const usual = (isBody ? block.step : null) ?? COMMON_STEP * line.size;
  if (step > PARAGRAPH_GAP * usual) return true;
  const short = isShort(last, block);
  const ends = SENTENCE_END.test(last.text);
  if (short && step > WIDE_STEP * line.size) return true;
  const centred = Math.abs(last.x + last.end - line.x - line.end) / 2 < CENTRED * line.size;
  if (centred && Math.abs(line.x - last.x) > CENTRED * line.size) return false;
  if (hadRoom(last, line, block) && SENTENCE_START.test(line.text)) {
    // Headlines are broken where they look best; in a narrow column a name often begins the next line.
    if (ends || (isBody && short)) return true;
  }
  if ((short || ends) && WEAK_BULLET.test(line.text)) return true;
  const indent = (line.x - last.x) / line.size;
  if (indent > INDENT) return !BULLET.test(last.text) && !WEAK_BULLET.test(last.text);
  return indent < -INDENT && !lastIsFirst;
}

/** The next line's first word would have stood in this one: whoever broke it, meant it. */
function hadRoom(last: TextLine, line: TextLine, block: Block): boolean {
  const chars = (line.text.match(/^\S+/)?.[0].length ?? 0) + 1;
  const width = (chars / Math.max(1, line.text.length)) * (line.end - line.x);
  return last.end + width + line.size < block.right;
}

/** The first line of a column or page goes on with the last one's sentence. */
function continues(last: TextLine, line: TextLine, block: Block): boolean {
  if (!sameSize(last, line) || last.cells > 1 || line.cells > 1 || BULLET.test(line.text)) return false;
  if (isShort(last, block) || SENTENCE_END.test(last.text)) return false;
  return block.lines.length >= MIN_COLUMN_LINES || /^\p{Ll}/u.test(line.text);
}

function isShort(line: TextLine, { left, right }: Block): boolean {
  return right - line.end > SHORT_BY * (right - left);
}

function sameSize(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}
