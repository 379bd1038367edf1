import { PAGE_NUMBER } from '../../en/document-words.ts';
import type { Segment } from './page-text.ts';

/** Lines at the top and at the foot of a page that can be a running head, a foot or a page number. */
const EDGE_LINES = 3;

/** Pages on which the same words stand in the same place, that are a head or a foot. */
const MIN_PAGES = 3;

/** Points by which the same place may differ between pages. */
const SAME_PLACE = 4;

/** The pages' segments without page numbers and running heads and feet: words that stand in the same place on three
 *  pages or more. A page number is one that is its page's, alone on the outermost line, or that counts on over three. */
export function dropFurniture(pages: readonly (readonly Segment[])[]): (readonly Segment[])[] {
  const edges = pages.map((segments, index) => edgeSegments(segments, index + 1));
  const seen = new Map<string, number>();
  for (const page of edges) {
    const keys = new Set(page.flatMap(({ keys: own }) => own));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return pages.map((segments, index) => {
    const dropped = new Set(
      (edges[index] ?? [])
        .filter((edge) => edge.isNumber || edge.keys.some((key) => (seen.get(key) ?? 0) >= MIN_PAGES))
        .map(({ segment }) => segment),
    );
    return segments.filter((segment) => !dropped.has(segment));
  });
}

interface Edge {
  readonly segment: Segment;
  /** What makes the segments of several pages the same: words and place, or count and place. */
  readonly keys: readonly string[];
  /** A page number by itself. */
  readonly isNumber: boolean;
}

function edgeSegments(segments: readonly Segment[], page: number): Edge[] {
  const heights = [...new Set(segments.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, EDGE_LINES), ...heights.slice(-EDGE_LINES)]);
  const outermost = new Set([heights[0], heights.at(-1)]);
  const edges = segments.filter(({ y }) => outer.has(Math.round(y)));
  const onLine = new Map<number, number>();
  for (const { y } of edges) onLine.set(Math.round(y), (onLine.get(Math.round(y)) ?? 0) + 1);
  return edges.map((segment) => {
    const number = Number(PAGE_NUMBER.exec(segment.text)?.[1] ?? Number.NaN);
    const what = Number.isNaN(number) ? withoutNumber(segment.text, page) : `#${number - page}`;
    // Two rounded places, so that one just above and one just below a step still meet.
    const places = [Math.floor(segment.y / SAME_PLACE), Math.floor(segment.y / SAME_PLACE + 0.5) + 0.5];
    return {
      segment,
      keys: places.map((place) => `${place} ${what}`),
      isNumber:
        number === page && outermost.has(Math.round(segment.y)) && onLine.get(Math.round(segment.y)) === 1,
    };
  });
}

/** A head with the page's own number in it is the same on every page. */
function withoutNumber(text: string, page: number): string {
  return text.replace(new RegExp(`(?<!\\d)${page}(?!\\d)`, 'g'), '#');
}
