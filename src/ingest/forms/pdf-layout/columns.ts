import type { Segment, TextLine } from './page-text.ts';

/** Segments that a column has at least; fewer beside one another are a letterhead or a signature. */
const MIN_COLUMN_LINES = 3;

/** Characters that a column's lines have on average at least; a table's cells have fewer. */
const MIN_LINE_CHARS = 12;

/** Lines of prose fill their column: at least half of them have this part of the longest one's width. */
const FILLED = 0.7;

/** Lines of one size, no further apart than this many sizes, belong to one column beyond the foot of the next one. */
const CONTINUOUS = 1.8;

/** A gap wider than this many sizes parts the cells of a table. */
const CELL_GAP = 2;

/** Columns within columns are looked for this deep. */
const MAX_DEPTH = 6;

/** Steps in which a page's width is searched for a gap; a point each on common paper. */
const MAX_STEPS = 2000;

/** A page's segments as runs of lines in reading order. Columns of prose come one after the other, each a run; what
 *  spans them, and text side by side that is no prose, is read in rows from the top. Segments come by baseline. */
export function inReadingOrder(segments: readonly Segment[], depth = 0): TextLine[][] {
  const gutter = depth < MAX_DEPTH ? findGutter(segments) : null;
  const bands = gutter === null ? [] : toBands(segments, gutter);
  if (!bands.some(({ columns }) => columns.length > 0)) return segments.length > 0 ? [toRows(segments)] : [];
  return bands.flatMap(({ plain, columns }) =>
    [plain, ...columns].flatMap((part) => inReadingOrder(part, depth + 1)),
  );
}

/** A stretch of a page: first what is no column, then the columns below it. */
interface Band {
  readonly plain: readonly Segment[];
  readonly columns: readonly (readonly Segment[])[];
}

/** Parts a page at each line that stands across the gutter. */
function toBands(segments: readonly Segment[], gutter: number): Band[] {
  const bands: Band[] = [];
  let plain: Segment[] = [];
  let beside: Segment[] = [];
  const flush = () => {
    const left = beside.filter(({ end }) => end <= gutter);
    const right = beside.filter(({ end }) => end > gutter);
    const columns = [shareOf(left, right), shareOf(right, left)];
    if (columns.every(isProse)) {
      const inColumns = new Set(columns.flat());
      const top = Math.min(...columns.map((column) => column[0]?.y ?? 0));
      const outside = beside.filter((segment) => !inColumns.has(segment));
      bands.push({ plain: plain.concat(outside.filter(({ y }) => y < top)), columns });
      plain = outside.filter(({ y }) => y >= top);
    } else plain = plain.concat(beside);
    beside = [];
  };
  for (const segment of segments) {
    if (segment.x < gutter && segment.end > gutter) {
      if (beside.length > 0) flush();
      plain.push(segment);
    } else beside.push(segment);
  }
  flush();
  return [...bands, { plain, columns: [] }];
}

/** Where the fewest segments stand across, with enough of them on both sides; null where there is no such place. */
function findGutter(segments: readonly Segment[]): number | null {
  const start = segments.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const width = segments.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY) - start;
  const steps = Math.min(MAX_STEPS, Math.ceil(width));
  if (segments.length < 2 * MIN_COLUMN_LINES || !(steps > 1)) return null;
  const begin = new Array<number>(steps + 1).fill(0);
  const finish = new Array<number>(steps + 1).fill(0);
  const stepOf = (x: number) => ((x - start) / width) * steps;
  for (const { x, end } of segments) {
    begin[Math.floor(stepOf(x))] = (begin[Math.floor(stepOf(x))] ?? 0) + 1;
    finish[Math.ceil(stepOf(end))] = (finish[Math.ceil(stepOf(end))] ?? 0) + 1;
  }
  let best = { across: segments.length, from: 0, to: 0 };
  let begun = 0;
  let ended = 0;
  for (let step = 0; step <= steps; step += 1) {
    ended += finish[step] ?? 0;
    const across = begun - ended;
    const right = segments.length - begun;
    const enough = ended >= MIN_COLUMN_LINES && right >= MIN_COLUMN_LINES;
    if (enough && across < best.across) best = { across, from: step, to: step };
    else if (enough && across === best.across && step === best.to + 1) best = { ...best, to: step };
    begun += begin[step] ?? 0;
  }
  return best.from === 0 ? null : start + ((best.from + best.to) / 2 / steps) * width;
}

/** What of one side is a column beside the other: the lines at the same heights, those that go on from them without a
 *  break, and further ones where they fill the column. The rest stands above or below both. */
function shareOf(side: readonly Segment[], other: readonly Segment[]): readonly Segment[] {
  const [top, foot] = [other[0]?.y ?? 0, other.at(-1)?.y ?? 0];
  const goesOn = (index: number) => {
    const [upper, lower] = [side[index - 1], side[index]];
    return (
      upper !== undefined &&
      lower !== undefined &&
      lower.y - upper.y <= CONTINUOUS * upper.size &&
      sameSize(upper, lower)
    );
  };
  let from = side.findIndex(({ y, size }) => y > top - size / 2);
  let to = side.findLastIndex(({ y, size }) => y < foot + size / 2) + 1;
  if (from < 0 || to <= from) return [];
  while (goesOn(from)) from -= 1;
  while (goesOn(to)) to += 1;
  const width = side.slice(from, to).reduce((most, { x, end }) => Math.max(most, end - x), 0);
  return side.slice(
    fills(side.slice(0, from), width) ? 0 : from,
    fills(side.slice(to), width) ? undefined : to,
  );
}

function fills(segments: readonly Segment[], width: number): boolean {
  const filled = segments.filter(({ x, end }) => end - x >= FILLED * width).length;
  return segments.length > 0 && filled * 2 >= segments.length;
}

function sameSize(a: Segment, b: Segment): boolean {
  return Math.abs(a.size - b.size) < a.size / 10;
}

function isProse(segments: readonly Segment[]): boolean {
  const lines = toRows(segments);
  if (lines.length < MIN_COLUMN_LINES) return false;
  const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
  const longest = lines.reduce((most, { x, end }) => Math.max(most, end - x), 0);
  return chars / lines.length >= MIN_LINE_CHARS && fills(lines, longest);
}

/** Segments of one baseline as one line. They come sorted by baseline, then from the left. */
function toRows(segments: readonly Segment[]): TextLine[] {
  const rows: TextLine[] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    const same = row !== undefined && segment.x >= row.end && Math.abs(segment.y - row.y) < row.size / 2;
    if (!same) {
      rows.push({ ...segment, cells: 1 });
      continue;
    }
    const isCell = segment.x - row.end > CELL_GAP * row.size;
    rows[rows.length - 1] = {
      ...row,
      text: `${row.text} ${segment.text}`,
      end: segment.end,
      cells: row.cells + (isCell ? 1 : 0),
    };
  }
  return rows;
}
